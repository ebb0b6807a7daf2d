import { getDocumentProxy } from 'unpdf'
import './transfer-array-buffers'
import { cleanText } from './clean-text'
import type { Decoding, DecodingLimits } from './decoding'
import { textOfPages } from './page-text'
import type { PageWords, PlacedWords } from './page-words'
import { pageImage, usesHiddenText } from './pdf-page-image'
import { openRecogniser, type Recogniser } from './recognise-text'

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>
type PdfPage = Awaited<ReturnType<Pdf['getPage']>>

/** A page with fewer letters is an image with a stamp or a page number on it. */
const minLetters = 25
/** Larger images are left out: one of 24 million points takes some 250 MB to decode. */
const maxImagePixels = 24_000_000

/** The text of a PDF, its scanned pages read from their images. `isLate` tells when no further scanned page should be begun. */
export async function decodePdf(bytes: Uint8Array, limits: DecodingLimits, isLate: () => boolean): Promise<Decoding> {
  let pdf: Pdf
  try {
    // Nothing of the file is run (isEvalSupported), nothing is fetched: a font that the file lacks is left to a system that draws.
    const options = { verbosity: 0, isEvalSupported: false, useSystemFonts: true, stopAtErrors: false }
    pdf = await getDocumentProxy(bytes, { ...options, maxImageSize: maxImagePixels })
  } catch (error) {
    return { refusal: error instanceof Error && error.name === 'PasswordException' ? 'encrypted' : 'damaged' }
  }
  const pages: PageWords[] = []
  let recogniser: Recogniser | null = null
  let scannedPages = 0
  let unreadPages = Math.max(0, pdf.numPages - limits.pages)
  try {
    for (let number = 1; number <= Math.min(pdf.numPages, limits.pages); number++) {
      const page = await pageContent(pdf, number, scannedPages < limits.scannedPages && !isLate())
      if (page.words) pages.push(page.words)
      if (page.image) {
        recogniser ??= await openRecogniser()
        scannedPages++
        const read = await recogniser.read(page.image)
        if (read) pages.push(read)
      }
      if (page.isUnread) unreadPages++
    }
  } finally {
    await recogniser?.close()
  }
  const { text, ocr } = textOfPages(pages)
  if (/\p{L}{2}/u.test(text)) return { text, ocr, pageData: null, isCut: unreadPages > 0 }
  if (scannedPages > 0) return { refusal: 'no-readable-text' }
  return { refusal: unreadPages > 0 ? 'damaged' : 'no-text' }
}

interface PageContent {
  readonly words?: PageWords
  readonly image?: Buffer
  readonly isUnread?: boolean
}

/** The words of a page, or its image when it has next to none. */
async function pageContent(pdf: Pdf, number: number, mayScan: boolean): Promise<PageContent> {
  try {
    const page = await pdf.getPage(number)
    const words = await wordsOfPage(page)
    if (lettersIn(words.words) >= minLetters) return { words: { ...words, isOcr: await usesHiddenText(page) } }
    const image = mayScan ? await pageImage(page) : 'unread'
    page.cleanup()
    // A stamp's or a page number's few letters are read with the image.
    if (Buffer.isBuffer(image)) return { image }
    return { words, isUnread: image === 'unread' }
  } catch (error) {
    // Its library throws errors of many kinds at a page that is damaged; the others may be whole.
    if (!(error instanceof Error)) throw error
    return { isUnread: true }
  }
}

/** The words of the text layer as they stand on the page when it is looked at, stamps set aslant left out. */
async function wordsOfPage(page: PdfPage): Promise<PageWords> {
  const view = page.getViewport({ scale: 1 })
  const [va = 1, vb = 0, vc = 0, vd = -1, ve = 0, vf = 0] = view.transform as number[]
  const content = await page.getTextContent()
  const words: PlacedWords[] = []
  for (const item of content.items) {
    if (!('str' in item) || item.str.trim() === '') continue
    const [a = 1, b = 0, , , e = 0, f = 0] = item.transform as number[]
    // The direction of the writing on the page as it is turned.
    const right = va * a + vc * b
    const down = vb * a + vd * b
    if (Math.abs(down) > 0.05 * Math.abs(right) || right < 0) continue
    const left = va * e + vc * f + ve
    const size = item.height || Math.abs(right)
    words.push({
      text: cleanText(item.str),
      left,
      right: left + item.width,
      baseline: vb * e + vd * f + vf,
      size,
      font: item.fontName,
    })
  }
  return { height: view.height, words: withoutDoubles(words), isOcr: false }
}

/** Some programs print letters twice, a hair apart, to make them bold. */
function withoutDoubles(words: readonly PlacedWords[]): PlacedWords[] {
  const seen = new Set<string>()
  return words.filter(({ text, left, baseline }) => {
    const key = `${text} ${Math.round(left / 2)} ${Math.round(baseline / 2)}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

function lettersIn(words: readonly PlacedWords[]): number {
  return words.reduce((count, { text }) => count + (text.match(/\p{L}/gu)?.length ?? 0), 0)
}
