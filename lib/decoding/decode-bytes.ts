import { binaryRefusal } from './binary-refusal'
import { plainNotice } from './decoded-notice'
import type { Decoding, DecodingLimits } from './decoding'
import { fileKind } from './file-kind'
import { plainText } from './plain-text'

/** Characters kept of a document: a notice has some thousands, a book a million. */
const maxCharacters = 1_000_000

/** The notice that bytes hold, by their content. May take long and much memory on hostile input: `decodeFile` keeps it apart. */
export async function decodeBytes(bytes: Uint8Array, limits: DecodingLimits, isLate: () => boolean): Promise<Decoding> {
  const decoding = await decodeKind(bytes, limits, isLate)
  if ('refusal' in decoding || decoding.text.length <= maxCharacters) return decoding
  const ocr = decoding.ocr
    .filter(({ start }) => start < maxCharacters)
    .map(({ start, end }) => ({ start, end: Math.min(end, maxCharacters) }))
  // The data of a page ends its text: it goes with the end.
  return {
    text: decoding.text.slice(0, maxCharacters).replace(/[\ud800-\udbff]$/, ''),
    ocr,
    pageData: null,
    isCut: true,
  }
}

async function decodeKind(bytes: Uint8Array, limits: DecodingLimits, isLate: () => boolean): Promise<Decoding> {
  const kind = fileKind(bytes)
  // A decoder is loaded when a file needs it: they are the most of the time that a small file takes.
  switch (kind) {
    case 'pdf':
      return (await import('./decode-pdf')).decodePdf(bytes, limits, isLate)
    case 'zip':
      return (await import('./decode-zip')).decodeZip(bytes)
    case 'html':
      return (await import('./decode-html')).decodeHtml(bytes)
    case 'text': {
      const plain = plainText(bytes)
      return 'refusal' in plain ? plain : plainNotice(plain.text)
    }
    case 'binary': {
      const refusal = await binaryRefusal(bytes)
      return refusal === null ? (await import('./decode-image')).decodeImage(bytes, limits, isLate) : { refusal }
    }
    default:
      return kind
  }
}
