import { cleanText } from './clean-text'
import type { Decoding } from './decoding'
import { decodeCharacters } from './html-characters'
import { parsePage } from './html-document'
import { htmlToText } from './html-text'
import { readJobPosting } from './job-posting-data'
import { noticeOfPage } from './page-article'
import { withPageData } from './page-data-block'

/** Ten times the longest notice we know. */
const longestText = 500_000

/** The notice that a saved web page holds, without the page around it, and what its JSON-LD JobPosting says beside it. */
export function decodeHtml(bytes: Uint8Array): Decoding {
  const { document, jsonLd, isCut } = parsePage(decodeCharacters(bytes))
  const posting = readJobPosting(jsonLd)
  const page = noticeOfPage(document)
  const description = posting?.description ? descriptionText(posting.description) : ''
  // A page that scripts build holds little but its data: the description is the notice then.
  const notice = cleanText(page.length < description.length / 2 ? description : page)
  if (!/\p{L}{2}/u.test(notice)) return { refusal: 'no-text' }
  const kept = notice.slice(0, longestText)
  const rest = { ocr: [], isCut: isCut || kept.length < notice.length }
  return { ...rest, ...(posting ? withPageData(kept, posting) : { text: kept, pageData: null }) }
}

/** Some sites escape the description's tags once more. */
function descriptionText(description: string): string {
  const text = htmlToText(parsePage(description).document.body)
  return /<(?:p|br|div|li|ul)\b[^>]{0,200}>/i.test(text) ? htmlToText(parsePage(text).document.body) : text
}
