import sharp from 'sharp'
import type { Decoding, DecodingLimits } from './decoding'
import { textOfPages } from './page-text'
import type { PageWords } from './page-words'
import { openRecogniser } from './recognise-text'

/** A phone takes 12 to 50 million points; a page at 600 dpi has 35. */
const maxPixels = 80_000_000

/** The text of a photographed or scanned notice; a TIFF may hold several pages. `isLate` tells when no further one should be begun. */
export async function decodeImage(bytes: Uint8Array, limits: DecodingLimits, isLate: () => boolean): Promise<Decoding> {
  const options = { limitInputPixels: maxPixels, failOn: 'truncated', sequentialRead: true } as const
  let count: number
  try {
    const { pages = 1, width, height } = await sharp(bytes, options).metadata()
    if (width * height > maxPixels) return { refusal: 'too-heavy' }
    count = pages
  } catch (error) {
    if (!(error instanceof Error)) throw error
    if (/exceeds pixel limit/.test(error.message)) return { refusal: 'too-heavy' }
    return { refusal: /unsupported/.test(error.message) ? 'unsupported-image' : 'damaged' }
  }
  const recogniser = await openRecogniser()
  const pages: PageWords[] = []
  let isCut = false
  try {
    for (let page = 0; page < count && !isCut; page++) {
      if (page > 0 && (page >= limits.scannedPages || isLate())) isCut = true
      else {
        const read = await recogniser.read(sharp(bytes, { ...options, page }))
        if (read) pages.push(read)
      }
    }
  } catch (error) {
    if (!(error instanceof Error)) throw error
    if (pages.length === 0) return { refusal: 'damaged' }
    isCut = true
  } finally {
    await recogniser.close()
  }
  if (pages.length === 0) return { refusal: 'no-readable-text' }
  return { ...textOfPages(pages), pageData: null, isCut }
}
