import { matchesOf } from '../text/matches-of'
import type { LabelKey } from './label-words'
import type { Line, Range } from './lines'
import type { NoticeText } from './notice-text'
import { oncePerNotice } from './once-per-notice'
import { columnKey, otherColumn, type PostRow } from './post-columns'
import { canNamePost } from './role-shape'
import { spacedRows } from './spaced-table'

/** « +-----+-----+ » */
const border = /^[+|=-][ +|=-]*$/
const cellGap = / {2}|\|/
const titleColumn =
  /\b(?:postes?|intitules?|profils?|fonctions?|emplois?|position|titre|designation|personnel|agents)\b/
const cellPattern = /[^ |](?:[^ |]| (?! |\|))*/g

/** The rows of the first table that has a column of titles and one of places or numbers: a row a line, or a cell a line. */
export const readPostTable = oncePerNotice((notice: NoticeText): readonly PostRow[] => {
  if (!hasCells(notice)) return rowsWithoutCells(notice)
  for (let i = 0; i < notice.lines.length; i++) {
    const header = notice.lines[i]
    if (!header || header.text.length > 200 || !titleColumn.test(header.text)) continue
    const rows = rowsUnder(notice, header, i, 'title')
    if (rows.length > 0) return rows
  }
  return rowsWithoutCells(notice)
})

function rowsWithoutCells(notice: NoticeText): readonly PostRow[] {
  const rows = flattenedRows(notice)
  return rows.length > 0 ? rows : spacedRows(notice)
}

/** « Localité | Nombre »: the rows of a table that shares the people of one post out over places. */
export const readPlaceTable = oncePerNotice((notice: NoticeText): readonly PostRow[] => {
  if (!hasCells(notice)) return []
  for (const [i, header] of notice.lines.entries()) {
    if (header.text.length > 100 || !placeColumn.test(header.text)) continue
    const rows = rowsUnder(notice, header, i, 'location').filter((row) => row.has('positions') && !row.has('title'))
    if (rows.length > 0) return rows
  }
  return []
})

/** Most notices have no table: nothing in them parts one cell from the next. */
const hasCells = oncePerNotice(({ text, folded }) => cellGap.test(text) || folded.source.includes('\t'))

const placeColumn =
  /^(?:n ?[°o]? )?(?:localites?|villes?|lieux?|sites?|bases?|zones?|regions?|antennes?|communes?|centres?)\b/

function rowsUnder(notice: NoticeText, header: Line, index: number, needed: LabelKey): readonly PostRow[] {
  const heads = withTabs(notice, header)
  if (!cellGap.test(heads)) return []
  const headCells = cellsOf(heads, header.from)
  const columns = withStation(
    headCells.map((cell) => columnKey(notice.text.slice(cell.start, cell.end))),
    headCells.map((cell) => notice.text.slice(cell.start, cell.end)),
  )
  if (!columns.includes(needed) || columns.filter((key) => key !== null).length < 2) return []
  const rows: PostRow[] = []
  for (let at = index + 1; at < notice.lines.length; at++) {
    const line = notice.lines[at]
    if (!line) break
    if (border.test(line.text)) continue
    const cells = withoutOrdinal(notice, cellsOf(withTabs(notice, line), line.from), columns.length)
    const isRow = cells.length >= columns.length || (cells.length >= 2 && cells.length === columns.length - 1)
    if (line.afterBlank && (!isRow || cells.length < columns.length)) break
    const below = isRow || rows.length === 0 ? null : columnsOf(headCells, header.from, cells, line.from)
    if (isRow) rows.push(rowOf(columns, cells))
    else if (below) extendCells(rows, columns, below, cells)
    else if (rows.length > 0 && isWrapped(line)) extendLastCell(rows, columns, cells)
    else break
  }
  return rows
}

/** « Emploi | Effectif | Poste »: behind the column of titles, the « poste » is where one is posted. */
function withStation(columns: readonly (LabelKey | null)[], heads: readonly string[]): readonly (LabelKey | null)[] {
  const title = columns.indexOf('title')
  if (columns.includes('location')) return columns
  return columns.map((key, i) => (key === 'title' && i > title && /^postes?$/.test(heads[i] ?? '') ? 'location' : key))
}

/** « I | Médecin | 1 » under a head whose corner is empty: the row's number has no column. */
function withoutOrdinal(notice: NoticeText, cells: Range[], columns: number): Range[] {
  const [first] = cells
  const isNumbered =
    first !== undefined && /^(?:\d{1,2}|[ivx]{1,4}|[a-h])[.)]?$/.test(notice.text.slice(first.start, first.end))
  return isNumbered && cells.length === columns + 1 ? cells.slice(1) : cells
}

/** The columns that the cells of a wrapped line stand under; null where one stands under none, or at the margin, where any may go on. */
function columnsOf(
  heads: readonly Range[],
  headFrom: number,
  cells: readonly Range[],
  from: number,
): readonly number[] | null {
  const found = cells.map(({ start }) =>
    heads.findIndex((head) => Math.abs(head.start - headFrom - (start - from)) <= 2),
  )
  const isIndented = cells[0] !== undefined && cells[0].start > from
  return isIndented && found.every((column) => column >= 0) ? found : null
}

/** A cell that the row lacks so far is set, one that it has goes on, unless another stands between them. */
function extendCells(
  rows: PostRow[],
  columns: readonly (LabelKey | null)[],
  below: readonly number[],
  cells: readonly Range[],
) {
  const row = new Map(rows.at(-1))
  below.forEach((column, i) => {
    const [key, cell] = [columns[column], cells[i]]
    if (!key || !cell) return
    const known = row.get(key)
    const isNext = known && ![...row.values()].some(({ start }) => start > known.start && start < cell.start)
    if (!known) row.set(key, cell)
    else if (isNext) row.set(key, { start: known.start, end: cell.end })
  })
  rows[rows.length - 1] = row
}

/** What wraps over from a cell is no sentence and no label. */
function isWrapped({ text, capitalised }: Line): boolean {
  return !capitalised || (text.length <= 40 && !/[:@]|\d{4}/.test(text))
}

/** A line from its margin on, tabs as bars: folding makes a tab one space. */
function withTabs(notice: NoticeText, line: Line): string {
  const words = notice.text.slice(line.from, line.end)
  const span = notice.folded.sourceSpan(line.from, line.end)
  const { source } = notice.folded
  if (!source.slice(span.start, span.end).includes('\t')) return words
  return words.replace(/ /g, (space, at: number) => {
    const { start } = notice.folded.sourceSpan(line.from + at, line.from + at + 1)
    return source.charAt(start) === '\t' ? '|' : space
  })
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
    if (key && cell && !row.has(key)) row.set(key, cell)
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

/** « Poste⏎Nombre⏎Lieu⏎Comptable⏎1⏎Gao »: copying put each cell on a line of its own. */
function flattenedRows(notice: NoticeText): readonly PostRow[] {
  const { lines } = notice
  for (let i = 0; i < lines.length; i++) {
    const columns: (LabelKey | null)[] = []
    for (let at = i; at < lines.length && columns.length < 8; at++) {
      const line = lines[at]
      const key = line && line.text.length <= 40 ? columnKey(line.text) : null
      if (!line || (key === null && !otherColumn.test(line.text)) || (key !== null && columns.includes(key))) break
      columns.push(key)
    }
    if (!columns.includes('title') || !columns.some((key) => key === 'positions' || key === 'location')) continue
    const rows: PostRow[] = []
    for (let at = i + columns.length; at + columns.length <= lines.length; at += columns.length) {
      const cells = lines.slice(at, at + columns.length)
      const row = rowOf(columns, cells)
      const [title, count] = [row.get('title'), row.get('positions')]
      const isShort = cells.every((cell) => cell.text.length <= 80 && !/[.;:]$/.test(cell.text))
      if (!isShort || !title || !canNamePost(notice.text.slice(title.start, title.end))) break
      if (count && !/^\D{0,12}\d{1,3}\D{0,10}$/.test(notice.text.slice(count.start, count.end))) break
      rows.push(row)
    }
    if (rows.length >= 2) return rows
  }
  return []
}
