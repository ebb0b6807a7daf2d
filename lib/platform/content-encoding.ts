import 'server-only'
import { promisify } from 'node:util'
import { brotliCompress, brotliCompressSync, constants, gzip, gzipSync } from 'node:zlib'

export type Encoding = 'br' | 'gzip'

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

/** Pages have 20 to 40 kB, a list for machines up to a megabyte. */
const longestAtOnce = 64 * 1024

export async function encode(body: Buffer, encoding: Encoding): Promise<Buffer> {
  const params = {
    // Of 11: within 5 % of the best on our pages for a hundredth of its time.
    [constants.BROTLI_PARAM_QUALITY]: 5,
    [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
  }
  // A page takes 0.26 ms at once, and 0.7 ms of work where it is handed to another thread and back.
  if (body.length <= longestAtOnce) return encoding === 'gzip' ? gzipSync(body) : brotliCompressSync(body, { params })
  return encoding === 'gzip' ? compressGzip(body) : compressBrotli(body, { params })
}

/** What compresses already, an image, only grows. */
export function isCompressible(contentType: string): boolean {
  return /^text\/|json|xml|^application\/rss/.test(contentType)
}
