import { matchesOf } from '../text/matches-of'
import { type LabelKey, labelWords } from './label-words'
import type { Range } from './lines'
import type { NoticeText } from './notice-text'

/** One row of a table of posts: its cells by what their column is about. */
export type PostRow = ReadonlyMap<LabelKey, Range>

const columnWords = new Map<string, LabelKey>(
  (['title', 'positions', 'location', 'contract', 'duration', 'start'] as const).flatMap((key) =>
    labelWords[key].flatMap((words) => [words, `${words}s`].map((each) => [each, key] as const)),
  ),
)
/** Shortened as only a column's head is. */
for (const words of ['nbre', 'nb', 'nbr', 'effectifs', 'places', 'nombre de postes', 'qte', 'total'])
  columnWords.set(words, 'positions')
for (const words of ['postes', 'postes recherches', 'profils', 'profils recherches', 'emplois', 'fonctions'])
  columnWords.set(words, 'title')
const cellGap = / {2}|\|/
const titleColumn = /\b(?:postes?|intitules?|profils?|fonctions?|emplois?|position|titre)\b/
const cellPattern = /[^ |](?:[^ |]| (?! |\|))*/g

/** The rows of the first table that has a column of titles and one of places or numbers. A row may wrap onto further lines. */
export function readPostTable(notice: NoticeText): readonly PostRow[] {
  for (let i = 0; i < notice.lines.length; i++) {
    const header = notice.lines[i]
    if (!header || header.text.length > 200 || !cellGap.test(header.text) || !titleColumn.test(header.text)) continue
    const columns = cellsOf(notice.text.slice(header.from, header.end), header.from).map(
      (cell) => columnWords.get(notice.text.slice(cell.start, cell.end).trim()) ?? null,
    )
    if (!columns.includes('title') || columns.filter((key) => key !== null).length < 2) continue
    const rows: PostRow[] = []
    for (let at = i + 1; at < notice.lines.length; at++) {
      const line = notice.lines[at]
      if (!line || line.afterBlank) break
      const whole = { start: line.from, end: line.end }
      const cells = cellsOf(notice.text.slice(whole.start, whole.end), whole.start)
      if (cells.length >= columns.length) rows.push(rowOf(columns, cells))
      else if (rows.length > 0) extendLastCell(rows, columns, cells)
      else break
    }
    if (rows.length > 0) return rows
  }
  return []
}

function cellsOf(line: string, offset: number): Range[] {
  return matchesOf(cellPattern, line).map((cell) => ({
    start: offset + cell.index,
    end: offset + cell.index + cell[0].trimEnd().length,
  }))
}

function rowOf(columns: readonly (LabelKey | null)[], cells: readonly Range[]): PostRow {
  const row = new Map<LabelKey, Range>()
  columns.forEach((key, i) => {
    const cell = cells[i]
    if (key && cell) row.set(key, cell)
  })
  return row
}

/** A wrapped cell continues the row's last column. */
function extendLastCell(rows: PostRow[], columns: readonly (LabelKey | null)[], cells: readonly Range[]) {
  const last = rows.at(-1)
  const key = columns.findLast((column) => column !== null)
  const cell = key && last?.get(key)
  const end = cells.at(-1)?.end
  if (last && key && cell && end !== undefined)
    rows[rows.length - 1] = new Map([...last, [key, { start: cell.start, end }]])
}
