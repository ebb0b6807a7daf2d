import { attachment } from '@/app/attachment'
import { deliver } from '@/app/deliver'
import { brokenPage, madeOf, notFoundPage, redirection, tooManyRequests } from '@/app/respond'
import { findOriginal } from '@/lib/offers/original-file'
import { database } from '@/lib/platform/database'
import type { OfferParams } from '../find-offer'
import { mergedPage } from '../merged-page'

/** The file that a notice came in, as an attachment: nothing of it is ever shown or run as a page of ours. */
export async function GET(request: Request, { params }: OfferParams): Promise<Response> {
  const { slug } = await params
  return deliver({
    request,
    now: new Date(),
    limit: 'pages',
    // Never kept: three of them would fill the memory for pages.
    address: null,
    headers: { 'Cache-Control': 'no-cache' },
    make: async () => {
      const file = /^[a-z0-9-]{1,200}$/.test(slug) ? await findOriginal(database, slug) : null
      if (file === null) {
        const merged = await mergedPage(slug, '/original')
        return merged === null ? madeOf(notFoundPage) : redirection(merged)
      }
      return {
        status: 200,
        body: file.bytes,
        headers: {
          'Content-Type': file.mediaType,
          'Content-Disposition': attachment(file.name),
          'X-Robots-Tag': 'noindex',
        },
        changesAt: null,
      }
    },
    tooMany: () => tooManyRequests(),
    broken: brokenPage,
  })
}
