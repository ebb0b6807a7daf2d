import type { Line } from './lines'
import type { NoticeText } from './notice-text'

/** The number or letter of one of several headings, and where the words behind it begin. */
export interface PostMarker {
  readonly ordinal: string
  readonly start: number
}

/** « A – », « B / »: a letter and a dash, which are no list item's marker elsewhere. */
const letterAndDash = /^([a-j]) ?[-:/|] {0,2}(?=\S)/
const figure = /^(\d{1,2}) {0,2}[*_]*(?=\S)/
const enclosed = /^[\u2460-\u2473\u2474-\u2487\u2776-\u277f\u2780-\u2793]|^\d{1,2}\ufe0f?\u20e3/

/** « 1) », « 2.1 », « B. », « II – », « ① », « 2️⃣ », « A – » before a line's words; null where it bears none. */
export function postMarker(notice: NoticeText, line: Line): PostMarker | null {
  if (line.marker !== null) {
    const last = line.marker.slice(line.marker.lastIndexOf('.') + 1)
    return { ordinal: String(Number(last) || last), start: line.start }
  }
  const letter = line.capitalised ? letterAndDash.exec(line.text) : null
  if (letter) return { ordinal: letter[1] ?? '', start: line.start + letter[0].length }
  const number = figure.exec(line.text)
  if (!number || !enclosed.test(sourceFrom(notice, line.start))) return null
  return { ordinal: number[1] ?? '', start: line.start + number[0].length }
}

function sourceFrom(notice: NoticeText, at: number): string {
  const from = notice.folded.sourceSpan(at, at + 1).start
  return notice.folded.source.slice(from, from + 5)
}
