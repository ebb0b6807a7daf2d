import type { FoldedText } from '../text/fold'
import { cuesIn } from './date-cues'

/** What a table says of one of its cells. */
export interface Cell {
  /** The words at the head of its column. */
  readonly heading: string | null
  /** The rows above it, their heads first. */
  readonly above: string | null
  /** The words before it in its row. */
  readonly row: string | null
}

/** Longer lines are prose. */
const longestLine = 400
/** A table's heading stands within so many rows above. */
const rowsAbove = 12
const border = /[ ]*\|[ ]*|\t+|[ ]{3,}/
const ruled = /\||\t/
const figures = /\d{2}[/.-]\d{2}/
const onlyDates = /^(?:\s|\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}|[-|,;])+$/

/**
 * The cell in which a date stands: under « Limite » for the first date of « | Poste | Limite | Démarrage |⏎| Sociologue | 13/02/2026 | 02/03/2026 | »,
 * borders lost too; beside « Dernier délai » in « Dernier délai | 13/02/2026 ». Null where no table is seen.
 */
export function cellAt(text: string, dateStart: number): Cell | null {
  const from = Math.max(0, dateStart - longestLine)
  const breakBefore = text.slice(from, dateStart).lastIndexOf('\n')
  if (breakBefore < 0 && from > 0) return null
  const lineStart = from + breakBefore + 1
  const rest = text.slice(dateStart, lineStart + longestLine + 1)
  const breakBehind = rest.indexOf('\n')
  if (breakBehind < 0 && rest.length === lineStart + longestLine + 1 - dateStart) return null
  const lineEnd = breakBehind < 0 ? text.length : dateStart + breakBehind
  const line = text.slice(lineStart, lineEnd)
  if (!border.test(line) && !onlyDates.test(line)) return null
  const before = text.slice(lineStart, dateStart)
  const row = ruled.test(before) ? (before.split(border).findLast((cell) => /[a-z]{3}/.test(cell)) ?? null) : null
  const above = lineStart === 0 ? null : rowsWithHeads(text, lineStart, line)
  if (above) return { heading: cells(above[0] ?? '')[cells(before).length - 1] ?? null, above: above.join(' '), row }
  const heading = lineStart > 0 && onlyDates.test(line) ? headingOfLine(rowsOver(text, lineStart), line, before) : null
  return heading === null && row === null ? null : { heading, above: null, row }
}

/** The text with the tabs that folding made spaces: they part the cells of a table copied from a sheet. Behind a colon one only sets off the value. */
export function withTabs(notice: FoldedText, text: string): string {
  if (!notice.source.includes('\t')) return text
  const isTab = (at: number) => notice.source.charAt(notice.sourceSpan(at, at + 1).start) === '\t'
  return text.replace(/(?<!: {0,2}) /g, (space, at: number) => (isTab(at) ? '\t' : space))
}

/** The rows above from the one with the heads on: that has as many cells and no dates; of two columns, which labels and their values have too, the first row of a ruled table. */
function rowsWithHeads(text: string, lineStart: number, line: string): readonly string[] | null {
  const count = cells(line).length
  const hasHeads = (row: string) => cells(row).length === count && !figures.test(row)
  if (count < 2 || (count === 2 && !ruled.test(line))) return null
  const rows = rowsOver(text, lineStart)
  const first = count > 2 ? rows.findLastIndex(hasHeads) : rows.findLastIndex((row) => cells(row).length !== 2) + 1
  const heads = rows[first]
  return heads !== undefined && hasHeads(heads) ? rows.slice(first) : null
}

/** « publication clôture test⏎05/01/2026 19/01/2026 26/01/2026 »: as many names as dates. */
function headingOfLine(rows: readonly string[], line: string, before: string): string | null {
  const dates = line.trim().split(/[\s|,;]+/)
  const index = before
    .trim()
    .split(/[\s|,;]+/)
    .filter((part) => part !== '').length
  const names = cuesIn(rows.findLast((row) => row.trim() !== '') ?? '').filter(({ cue }) => cue !== 'until')
  return dates.length > 1 && names.length === dates.length ? (names[index]?.words ?? null) : null
}

function rowsOver(text: string, lineStart: number): readonly string[] {
  return text
    .slice(Math.max(0, lineStart - rowsAbove * longestLine), lineStart - 1)
    .split('\n')
    .slice(-rowsAbove)
}

function cells(row: string): string[] {
  return row.split(border)
}
