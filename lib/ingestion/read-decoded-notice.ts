import type { DecodedNotice } from '../decoding/decoded-notice'
import type { NoticeContext, NoticeReading } from '../extraction/posting'
import { readNotice } from '../extraction/read-notice'
import { markOcr } from './mark-ocr'
import { withPageValues } from './page-values'

/**
 * Reads a decoded notice: its text, then what its page's structured data adds or contradicts; what was read from an image is marked.
 * `context` wins over the text, and the text over the page's data.
 */
export function readDecodedNotice(decoded: DecodedNotice, context: NoticeContext): NoticeReading {
  const { text, pageData, ocr } = decoded
  if (pageData === null) return markOcr(readNotice(text, context), ocr)
  // The block ends the text, so that what is read before it has the same offsets in the whole.
  const notice = text.slice(0, pageData.block.start)
  const read = readNotice(notice, context)
  const { published } = pageData
  if (read.published !== null || published === null) return markOcr(withPageValues(read, pageData), ocr)
  // « Sous quinzaine » and dates without a year are counted from the publication.
  const dated = readNotice(notice, { ...context, published: published.value })
  return markOcr(withPageValues({ ...dated, publishedEvidence: published.span }, pageData), ocr)
}
