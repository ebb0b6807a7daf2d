import { deliver } from './deliver'
import { brokenPage, madeOf, notFoundPage, pageHeaders, type Redirect, redirection, tooManyRequests } from './respond'

/** What is no page: a calendar, an image. */
export interface PublicFile {
  readonly contentType: string
  readonly body: string | Uint8Array
  readonly headers?: Readonly<Record<string, string>>
  /** When what it says next changes by itself. Null: never. */
  readonly changesAt: Date | null
}

/**
 * Answers with a file made for this instant, or kept from before and still true; where there is none, with the page that says so.
 * @param address as for a page
 * @param cacheControl how long browsers may keep it unasked
 */
export function respondFile(
  request: Request,
  address: string,
  makeFile: (now: Date) => Promise<PublicFile | Redirect | null>,
  cacheControl: string = pageHeaders['Cache-Control'],
): Promise<Response> {
  const now = new Date()
  return deliver({
    request,
    now,
    limit: 'pages',
    address,
    headers: { 'Cache-Control': cacheControl },
    make: async () => {
      const file = await makeFile(now)
      if (file === null) return madeOf(notFoundPage)
      if ('location' in file) return redirection(file)
      const { contentType, body, headers, changesAt } = file
      return { status: 200, body, headers: { ...headers, 'Content-Type': contentType }, changesAt }
    },
    tooMany: () => tooManyRequests(),
    broken: brokenPage,
  })
}
