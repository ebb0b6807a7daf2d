import 'server-only'
import { createHash, randomUUID } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { ReactElement } from 'react'

/** A whole HTML document to answer with. */
export interface HtmlPage {
  readonly status: 200 | 404
  readonly document: ReactElement
  /** When what the page says next changes by itself: no copy of it may be kept past this. Null: never. */
  readonly changesAt: Date | null
}

/** A change made by a person shows within this time. */
const maxAgeSeconds = 60

const securityHeaders = {
  'Content-Security-Policy':
    "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
}

/** Renders a page without any framework script and sends it; `broken` is the page for a bug, under the number of the request. */
export async function htmlResponse(
  request: Request,
  now: Date,
  makePage: () => Promise<HtmlPage>,
  broken: (requestId: string) => ReactElement,
): Promise<Response> {
  const requestId = randomUUID()
  try {
    const page = await makePage()
    const html = await renderDocument(page.document)
    const cacheControl = page.status === 200 ? freshness(page.changesAt, now) : 'no-cache'
    return await send(request, { status: page.status, html, cacheControl, requestId })
  } catch (error) {
    console.error(`${requestId} ${request.method} ${new URL(request.url).pathname}`, error)
    const html = await renderDocument(broken(requestId))
    return send(request, { status: 500, html, cacheControl: 'no-store', requestId })
  }
}

/** `no-cache` keeps a copy but asks each time: what is left when the next change is less than a second away. */
function freshness(changesAt: Date | null, now: Date): string {
  const untilChange = changesAt === null ? maxAgeSeconds : Math.floor((changesAt.getTime() - now.getTime()) / 1000)
  const seconds = Math.min(maxAgeSeconds, untilChange)
  return seconds > 0 ? `public, max-age=${seconds}, must-revalidate` : 'no-cache'
}

async function renderDocument(document: ReactElement): Promise<string> {
  // Imported when called: Next refuses a static import of it in a route.
  const { renderToStaticMarkup } = await import('react-dom/server')
  return `<!doctype html>${renderToStaticMarkup(document)}`
}

interface Answer {
  readonly status: number
  readonly html: string
  readonly cacheControl: string
  readonly requestId: string
}

async function send(request: Request, { status, html, cacheControl, requestId }: Answer): Promise<Response> {
  // Weak: the same page compressed two ways is the same page.
  const etag = `W/"${createHash('sha256').update(html).digest('base64url').slice(0, 22)}"`
  const headers = new Headers({
    ...securityHeaders,
    'Cache-Control': cacheControl,
    Vary: 'Accept-Encoding',
    'X-Request-Id': requestId,
  })
  if (status === 200) {
    headers.set('ETag', etag)
    if (isKnown(request.headers.get('If-None-Match'), etag)) return new Response(null, { status: 304, headers })
  }
  headers.set('Content-Type', 'text/html; charset=utf-8')
  headers.set('Content-Language', 'fr')
  const encoding = chooseEncoding(request.headers.get('Accept-Encoding') ?? '')
  const body = await encode(Buffer.from(html), encoding)
  if (encoding !== null) headers.set('Content-Encoding', encoding)
  headers.set('Content-Length', String(body.length))
  const response = new Response(request.method === 'HEAD' ? null : new Uint8Array(body), { status, headers })
  Object.defineProperty(response, 'headers', { value: new SpelledHeaders(headers) })
  return response
}

/**
 * Next 16.4 copies a handler's headers but for `content-encoding` and `content-length`, which it takes for leftovers of a
 * fetched answer and knows by their lower-case names; without them a browser would show compressed bytes. Spelled the usual
 * way they pass. The end-to-end tests see to it that they still do.
 */
class SpelledHeaders extends Headers {
  override forEach(callback: (value: string, name: string, parent: Headers) => void, thisArg?: unknown): void {
    super.forEach((value, name) => {
      const spelled = name.replace(/\b[a-z]/g, (letter) => letter.toUpperCase())
      callback.call(thisArg, value, spelled, this)
    })
  }
}

function isKnown(ifNoneMatch: string | null, etag: string): boolean {
  if (ifNoneMatch === null) return false
  const bare = (tag: string) => tag.trim().replace(/^W\//, '')
  return ifNoneMatch.split(',').some((tag) => tag.trim() === '*' || bare(tag) === bare(etag))
}

type Encoding = 'br' | 'gzip'

/** The best encoding that `Accept-Encoding` allows; Brotli where both are as welcome. */
export function chooseEncoding(accepted: string): Encoding | null {
  const weights = new Map<string, number>()
  for (const part of accepted.split(',')) {
    const [name = '', ...settings] = part.split(';').map((word) => word.trim().toLowerCase())
    const quality = settings.find((setting) => setting.startsWith('q='))
    weights.set(name, quality === undefined ? 1 : Number(quality.slice(2)) || 0)
  }
  const brotli = weights.get('br') ?? 0
  const gzipped = weights.get('gzip') ?? 0
  if (brotli > 0 && brotli >= gzipped) return 'br'
  return gzipped > 0 ? 'gzip' : null
}

const compressBrotli = promisify(brotliCompress)
const compressGzip = promisify(gzip)

async function encode(body: Buffer, encoding: Encoding | null): Promise<Buffer> {
  if (encoding === 'gzip') return compressGzip(body)
  if (encoding === null) return body
  // 5 of 11: within 5 % of the best on our pages for a hundredth of its time.
  return compressBrotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })
}
