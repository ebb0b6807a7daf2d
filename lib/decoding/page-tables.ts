import { joinLines } from './join-lines'
import { joinWords, type PageRow, type PlacedWords } from './page-words'

/** One line of a page's text: a row of prose, or a row of a table with its cells in order. */
export interface PageLine {
  readonly text: string
  readonly isTableRow: boolean
  readonly left: number
  readonly right: number
  readonly baseline: number
  readonly size: number
  /** The type of the whole line; null where it mixes several. */
  readonly font: string | null
}

interface Cell {
  readonly text: string
  readonly left: number
  readonly right: number
}

interface CellRow {
  readonly row: PageRow
  readonly cells: readonly Cell[]
}

const cellBar = ' | '

/** The rows of a region as lines; those of a table have their cells apart, and the lines that a cell wraps onto are brought back to it. */
export function pageLines(rows: readonly PageRow[]): PageLine[] {
  const split = rows.map((row, i) => ({ row, cells: cellsOf(row, neighbours(rows, i)) }))
  const lines: PageLine[] = []
  for (let i = 0; i < split.length; ) {
    const end = tableEnd(split, i)
    if (end > i) {
      lines.push(...tableLines(split.slice(i, end)))
      i = end
    } else {
      const only = split[i]
      if (only) lines.push(lineOf(only.row, only.cells.map(({ text }) => text).join(cellBar), only.cells.length > 1))
      i++
    }
  }
  return lines
}

function neighbours(rows: readonly PageRow[], i: number): PageRow[] {
  return [...rows.slice(Math.max(0, i - 3), i), ...rows.slice(i + 1, i + 4)]
}

/** Words part into cells at a wide gap, or at a smaller one that begins where words of a near row begin after a gap too. */
function cellsOf(row: PageRow, near: readonly PageRow[]): Cell[] {
  const gaps = row.words.slice(1).map((word, i) => word.left - (row.words[i]?.right ?? word.left))
  const wide = gaps.filter((gap) => gap > 0.7 * row.size)
  // A justified line spreads all its words alike.
  if (wide.length >= 4 && wide.length >= 0.8 * gaps.length && Math.max(...wide) < 1.3 * Math.min(...wide))
    return [cellOf(row.words)]
  const starts = near.flatMap(({ words }) => words.flatMap((word, i) => (beginsCell(words, i) ? [word.left] : [])))
  const cells: PlacedWords[][] = []
  row.words.forEach((word, i) => {
    const gap = gaps[i - 1] ?? 0
    const isAligned = gap > 0.8 * row.size && starts.some((start) => Math.abs(start - word.left) < 0.3 * row.size)
    // « - Texte » and « 1.   Texte »: a bullet is no cell.
    const isAfterBullet = i === 1 && (row.words[0]?.text.trim().length ?? 0) <= 3
    if (i === 0 || ((gap > 2.2 * row.size || isAligned) && !isAfterBullet)) cells.push([word])
    else cells.at(-1)?.push(word)
  })
  return cells.map(cellOf)
}

function beginsCell(words: readonly PlacedWords[], i: number): boolean {
  const [word, before] = [words[i], words[i - 1]]
  return word !== undefined && before !== undefined && word.left - before.right > 0.8 * word.size
}

function cellOf(words: readonly PlacedWords[]): Cell {
  return { text: joinWords(words), left: words[0]?.left ?? 0, right: Math.max(...words.map(({ right }) => right)) }
}

/** Where a table that begins at `start` ends: two rows with cells at least; a row of one cell belongs to it when it continues one. */
function tableEnd(split: readonly CellRow[], start: number): number {
  let withCells = 0
  let end = start
  for (let i = start; i < split.length; i++) {
    const each = split[i]
    if (!each) break
    const before = split[i - 1]
    if (i > start && before && each.row.baseline - before.row.baseline > 3.5 * each.row.size) break
    if (each.cells.length > 1) {
      withCells++
      end = i + 1
    } else {
      const [cell] = each.cells
      const next = split[i + 1]
      const table = split.slice(start, Math.max(end, i))
      // Set in the middle of a tall row, a cell of one line stands between the lines of its neighbour.
      const isAmidRow =
        next !== undefined && next.cells.length > 1 && next.row.baseline - each.row.baseline < 0.9 * each.row.size
      if (isAmidRow) continue
      if (!cell || table.length === 0 || !isWithinColumn(cell, columnsOf(table))) break
      end = i + 1
    }
  }
  return withCells >= 2 ? end : start
}

/** The horizontal extent of each column, by the rows with most cells. */
function columnsOf(table: readonly CellRow[]): Cell[] {
  const count = Math.max(...table.map(({ cells }) => cells.length))
  const columns: Cell[] = []
  for (const { cells } of table) {
    if (cells.length !== count) continue
    cells.forEach((cell, i) => {
      const column = columns[i] ?? cell
      columns[i] = { text: '', left: Math.min(column.left, cell.left), right: Math.max(column.right, cell.right) }
    })
  }
  return columns
}

function isWithinColumn(cell: Cell, columns: readonly Cell[]): boolean {
  const at = columnAt(cell, columns)
  const next = columns[at + 1]
  const column = columns[at]
  if (column === undefined) return false
  return cell.left >= column.left - 4 && (next ? cell.right < next.left : cell.left > column.left - 4 && at > 0)
}

/** The column a cell overlaps most, else the nearest. */
function columnAt(cell: Cell, columns: readonly Cell[]): number {
  const overlap = (column: Cell) => Math.min(cell.right, column.right) - Math.max(cell.left, column.left)
  let best = 0
  columns.forEach((column, i) => {
    const chosen = columns[best]
    if (chosen && overlap(column) > overlap(chosen)) best = i
  })
  return best
}

function tableLines(table: readonly CellRow[]): PageLine[] {
  const columns = columnsOf(table)
  const steps = table.slice(1).map(({ row }, i) => row.baseline - (table[i]?.row.baseline ?? 0))
  const tight = Math.max(Math.min(...steps), 1.05 * (table[0]?.row.size ?? 0))
  const isSpaced = Math.max(...steps) > 1.3 * tight
  const lines: { texts: string[]; last: (Cell | undefined)[]; row: PageRow }[] = []
  table.forEach(({ row, cells }, i) => {
    const placed: (Cell | undefined)[] = columns.map(() => undefined)
    for (const cell of cells) {
      const at = columnAt(cell, columns)
      const there = placed[at]
      placed[at] = there ? { ...there, text: `${there.text} ${cell.text}`, right: cell.right } : cell
    }
    const step = steps[i - 1] ?? 0
    const above = lines.at(-1)
    const isWrapped =
      above !== undefined &&
      (step < 0.85 * row.size ||
        (isSpaced ? step <= 1.25 * tight : cells.length < columns.length && continues(above.last, placed, columns)))
    if (above && isWrapped) {
      placed.forEach((cell, at) => {
        if (!cell) return
        above.texts[at] = joinLines(above.texts[at] ?? '', cell.text)
        above.last[at] = cell
      })
      above.row = row
    } else lines.push({ texts: placed.map((cell) => cell?.text ?? ''), last: placed, row })
  })
  return lines.map(({ texts, row }) => lineOf(row, texts.filter((text) => text !== '').join(cellBar), true))
}

/** Each cell goes on where the one above it was full: its first word would not have fitted there. */
function continues(
  above: readonly (Cell | undefined)[],
  cells: readonly (Cell | undefined)[],
  columns: readonly Cell[],
): boolean {
  return cells.every((cell, at) => {
    const [before, column] = [above[at], columns[at]]
    if (!cell) return true
    if (!before || !column) return false
    return before.right + firstWordWidth(cell) > column.right || /^\p{Ll}/u.test(cell.text)
  })
}

/** Roughly, by the mean width of its letters: a space and the first word. */
export function firstWordWidth({ text, left, right }: Cell): number {
  const word = /^\S+/.exec(text)?.[0].length ?? 0
  return ((right - left) * (word + 1)) / Math.max(1, text.length)
}

function lineOf(row: PageRow, text: string, isTableRow: boolean): PageLine {
  const fonts = new Set(row.words.map(({ font }) => font))
  return {
    text,
    isTableRow,
    left: row.words[0]?.left ?? 0,
    right: Math.max(...row.words.map(({ right }) => right)),
    baseline: row.baseline,
    size: row.size,
    font: fonts.size === 1 ? ([...fonts][0] ?? null) : null,
  }
}
