import type { Span } from '../text/span'
import { joinLines } from './join-lines'
import { readingRegions } from './page-columns'
import { withoutFurniture } from './page-furniture'
import { firstWordWidth, type PageLine, pageLines } from './page-tables'
import { type PageWords, rowsOf } from './page-words'

/** A line with what tells whether it goes on where the one above it ended. */
interface FlowLine {
  readonly line: PageLine
  /** Where lines of its region end. */
  readonly margin: number
  /** How far below the line above, in lines of its region; null at the top of a region. */
  readonly step: number | null
  readonly isOcr: boolean
}

const listMark =
  /^(?:[-–—•●▪■□○◦‣►▶➢➤❖✓✔☑➔→·¤§*\ue000-\uf8ff]|o\s|\(?[a-z]\)|\d{1,2}(?:[.)]|[.]\d)|[ivx]{1,5}[.)]|n°)/iu
const label = /^\p{Lu}[^.;:!?|]{1,45}?[\s\u00a0]?:(?:\s|$)/u

/** The text of pages in reading order, a paragraph a line, and the parts of it that come from images. */
export function textOfPages(pages: readonly PageWords[]): { text: string; ocr: readonly Span[] } {
  const bodies = withoutFurniture(pages.map(({ height, words }) => ({ height, rows: rowsOf(words) })))
  const lines = bodies.flatMap((rows, page) =>
    readingRegions(rows).flatMap((region) => flowLines(pageLines(region), pages[page]?.isOcr === true)),
  )
  let text = ''
  const ocr: Span[] = []
  let paragraph = ''
  const close = (isOcr: boolean) => {
    if (isOcr) {
      const before = ocr.at(-1)
      const span = { start: text.length, end: text.length + paragraph.length }
      if (before && /^\s*$/.test(text.slice(before.end, span.start))) ocr[ocr.length - 1] = { ...before, end: span.end }
      else ocr.push(span)
    }
    text += `${paragraph}\n`
  }
  lines.forEach((each, i) => {
    const before = lines[i - 1]
    if (before === undefined) paragraph = each.line.text
    else if (goesOn(before, each)) paragraph = joinLines(paragraph, each.line.text)
    else {
      close(before.isOcr)
      if (isApart(before, each)) text += '\n'
      paragraph = each.line.text
    }
  })
  const last = lines.at(-1)
  if (last) close(last.isOcr)
  return { text, ocr }
}

/** Whether a blank line parts two; the rows of a table stand together, however high they are. */
function isApart(above: FlowLine, { line, step }: FlowLine): boolean {
  if (step === null) return true
  return step > (above.line.isTableRow && line.isTableRow ? 4 : 1.45)
}

function flowLines(lines: readonly PageLine[], isOcr: boolean): FlowLine[] {
  const margin = Math.max(0, ...lines.filter(({ isTableRow }) => !isTableRow).map(({ right }) => right))
  const steps = lines.slice(1).map((line, i) => (line.baseline - (lines[i]?.baseline ?? 0)) / line.size)
  // The usual distance of lines that follow each other; a page of headings alone has none smaller than 1.
  const close = steps.filter((step) => step < 2.2).sort((a, b) => a - b)
  const usual = Math.max(1, close[Math.floor(close.length / 2)] ?? 1.2)
  return lines.map((line, i) => ({ line, margin, step: i === 0 ? null : (steps[i - 1] ?? 0) / usual, isOcr }))
}

/** Whether a line is the rest of the one above, which was full. */
function goesOn(above: FlowLine, below: FlowLine): boolean {
  const [a, b] = [above.line, below.line]
  if (above.isOcr !== below.isOcr || a.isTableRow || b.isTableRow) return false
  const isLower = /^\p{Ll}/u.test(b.text)
  if (!isLower && listMark.test(b.text)) return false
  if (listMark.test(b.text) && !/^[a-z]+['’\s]/i.test(b.text)) return false
  const isFull = a.right + firstWordWidth(b) > above.margin - 0.3 * a.size
  const isEnded = /[.:;!?]\s*$/.test(a.text)
  // The top of the next page or column: only what cannot stand alone goes on.
  if (below.step === null) return isFull && !isEnded && isLower
  if (below.step > 1.45 || Math.abs(a.size - b.size) > 0.2 * a.size) return false
  if (isLower && !isEnded) return a.right > a.left + 0.45 * (above.margin - a.left)
  // An item of a list ends so, or what announces one.
  if (/[;:]\s*$/.test(a.text) || !isFull || label.test(b.text)) return false
  if (isCapitals(a.text) !== isCapitals(b.text)) return false
  if (a.font !== null && b.font !== null && a.font !== b.font) return false
  // The first line of a paragraph stands further in.
  return !(isEnded && b.left > a.left + 0.8 * b.size && !listMark.test(a.text))
}

function isCapitals(text: string): boolean {
  return /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text)
}
