import { cuesIn } from './date-cues'

/** Longer lines are prose. */
const longestLine = 400
/** A table's heading stands within so many rows above. */
const rowsAbove = 12
const border = /[ ]*\|[ ]*|\t+|[ ]{3,}/
const onlyDates = /^(?:\s|\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}|[-|,;])+$/

/**
 * The words at the head of the column in which a date stands: « Limite » for the first date of
 * « | Poste | Limite | Démarrage |⏎| Sociologue | 13/02/2026 | 02/03/2026 | », borders lost too. Null where no table is seen.
 */
export function columnHeading(text: string, dateStart: number): string | null {
  const from = Math.max(0, dateStart - longestLine)
  const breakBefore = text.slice(from, dateStart).lastIndexOf('\n')
  if (breakBefore < 0) return null
  const lineStart = from + breakBefore + 1
  const rest = text.slice(dateStart, lineStart + longestLine + 1)
  const breakBehind = rest.indexOf('\n')
  if (breakBehind < 0 && rest.length === lineStart + longestLine + 1 - dateStart) return null
  const lineEnd = breakBehind < 0 ? text.length : dateStart + breakBehind
  const line = text.slice(lineStart, lineEnd)
  const rows = () =>
    text
      .slice(Math.max(0, lineStart - rowsAbove * longestLine), lineStart - 1)
      .split('\n')
      .slice(-rowsAbove)

  const column = cells(text.slice(lineStart, dateStart)).length - 1
  const count = cells(line).length
  if (count > 2) {
    const heading = rows().findLast((row) => cells(row).length === count && !/\d{2}[/.-]\d{2}/.test(row))
    if (heading !== undefined) return cells(heading)[column] ?? null
  }
  if (!onlyDates.test(line)) return null
  const dates = line.trim().split(/[\s|,;]+/)
  const index = line
    .slice(0, dateStart - lineStart)
    .trim()
    .split(/[\s|,;]+/)
    .filter((part) => part !== '').length
  const names = cuesIn(rows().findLast((row) => row.trim() !== '') ?? '').filter(({ cue }) => cue !== 'until')
  return dates.length > 1 && names.length === dates.length ? (names[index]?.words ?? null) : null
}

function cells(row: string): string[] {
  return row.split(border)
}
