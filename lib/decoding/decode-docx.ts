import { parseHTML } from 'linkedom'
import mammoth from 'mammoth'
import { cleanText } from './clean-text'
import type { Decoding } from './decoding'
import { htmlToText } from './html-text'

/**
 * The text of a Word document: paragraphs, lists, tables and text boxes; no headers, footers, comments or words that a
 * reviser struck out. The macros of a .docm are never run: they are no part of what is read.
 */
export async function decodeDocx(bytes: Uint8Array): Promise<Decoding> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let html: string
  try {
    const options = { convertImage: mammoth.images.imgElement(async () => ({ src: '' })), externalFileAccess: false }
    html = (await mammoth.convertToHtml({ buffer }, options)).value
  } catch (error) {
    if (!(error instanceof Error)) throw error
    return { refusal: 'damaged' }
  }
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`)
  const text = cleanText(htmlToText(document.body))
  return /\p{L}{2}/u.test(text) ? { text, ocr: [], pageData: null, isCut: false } : { refusal: 'no-text' }
}
