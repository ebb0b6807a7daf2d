import type { ServerResponse } from 'node:http'

/** The page for a status as we write it, or null where the framework's own answer stands. */
export type ErrorDocument = (status: number) => string | null

/**
 * Puts our page in the place of the framework's for what is not there or broke: its own is empty until a script has run. Answers to
 * scripts, which are no HTML, stay as they are.
 */
export function replaceErrorDocument(response: ServerResponse, errorDocument: ErrorDocument): void {
  const [write, end, flushHeaders] = [response.write, response.end, response.flushHeaders]
  let isReplaced = false

  function replaces(): boolean {
    if (isReplaced || response.headersSent) return isReplaced
    const isHtml = String(response.getHeader('Content-Type') ?? '').startsWith('text/html')
    const document = isHtml ? errorDocument(response.statusCode) : null
    if (document === null) return false
    isReplaced = true
    for (const header of ['Content-Encoding', 'Content-Length', 'ETag', 'Link']) response.removeHeader(header)
    // The framework compresses as the headers leave; this body is not its own.
    response.setHeader('Cache-Control', 'no-store, no-transform')
    end.call(response, document, 'utf8')
    return true
  }

  response.write = (...args: unknown[]) => replaces() || Reflect.apply(write, response, args)
  response.end = (...args: unknown[]) => (replaces() ? response : Reflect.apply(end, response, args))
  response.flushHeaders = () => {
    if (!replaces()) flushHeaders.call(response)
  }
}
