import { type PageRow, type PlacedWords, rowOf } from './page-words'

/** Columns are looked for on pages of at most this many rows: a notice's page has some sixty. */
const maxRows = 300
const minColumnRows = 5

interface Gap {
  readonly left: number
  readonly right: number
}

/**
 * The rows of a page in the order in which they are read: where two columns of running text stand side by side, the left
 * one whole before the right one. A table is read row by row and stays as it is.
 */
export function readingRegions(rows: readonly PageRow[]): readonly (readonly PageRow[])[] {
  if (rows.length > maxRows) return [rows]
  const band = longestBand(rows)
  if (band === null) return [rows]
  const { from, to, gutter } = band
  const middle = (gutter.left + gutter.right) / 2
  const inside = rows.slice(from, to)
  const left = sideOf(inside, (word) => word.right <= middle)
  const right = sideOf(inside, (word) => word.left >= middle)
  return [rows.slice(0, from), left, ...readingRegions(right), ...readingRegions(rows.slice(to))].filter(
    (region) => region.length > 0,
  )
}

/** The longest stretch of rows that one empty strip parts in two columns of running text. */
function longestBand(rows: readonly PageRow[]): { from: number; to: number; gutter: Gap } | null {
  let best: { from: number; to: number; gutter: Gap } | null = null
  for (let from = 0; from < rows.length; from++) {
    for (const start of gapsOf(rows[from])) {
      let gutter = start
      let to = from + 1
      for (; to < rows.length; to++) {
        const next = narrowed(gutter, rows[to])
        if (next === null) break
        gutter = next
      }
      if (to - from > (best ? best.to - best.from : 0) && areColumns(rows.slice(from, to), gutter))
        best = { from, to, gutter }
    }
  }
  return best
}

/** What a row leaves of an empty strip; null where its words cross it. */
function narrowed(gutter: Gap, row: PageRow | undefined): Gap | null {
  if (row === undefined) return null
  let { left, right } = gutter
  for (const word of row.words) {
    if (word.right <= left || word.left >= right) continue
    const size = 0.8 * row.size
    if (word.right > left && word.right <= right - size && word.left <= left) left = word.right
    else if (word.left < right && word.left >= left + size && word.right >= right) right = word.left
    else return null
  }
  return { left, right }
}

function gapsOf(row: PageRow | undefined, least = 0.8): Gap[] {
  if (row === undefined) return []
  return row.words.flatMap((word, i) => {
    const next = row.words[i + 1]
    return next && next.left - word.right >= least * row.size ? [{ left: word.right, right: next.left }] : []
  })
}

/** Both sides are wrapped prose of some width, and their paragraphs do not begin together as a table's rows do. */
function areColumns(rows: readonly PageRow[], gutter: Gap): boolean {
  const middle = (gutter.left + gutter.right) / 2
  const left = sideOf(rows, (word) => word.right <= middle)
  const right = sideOf(rows, (word) => word.left >= middle)
  if (left.length < minColumnRows || right.length < minColumnRows) return false
  if (!isProse(left) || !isProse(right) || hasCells(left)) return false
  // A third column may stand on the right.
  if (hasCells(right) && longestBand(right) === null) return false
  const breaks = [left, right].map(breaksOf)
  const [ofLeft = [], ofRight = []] = breaks
  const shared = ofLeft.filter((at) => ofRight.some((other) => Math.abs(at - other) < 2))
  return shared.length === 0 || shared.length < Math.max(ofLeft.length, ofRight.length)
}

/** Most lines end near the column's edge, as they do where a line is full before its sentence is. */
function isProse(rows: readonly PageRow[]): boolean {
  const start = Math.min(...rows.map(({ words }) => words[0]?.left ?? Number.POSITIVE_INFINITY))
  const ends = rows.map(({ words }) => words.at(-1)?.right ?? 0)
  const end = Math.max(...ends)
  const size = rows[0]?.size ?? 1
  const full = ends.filter((each) => each > end - 0.25 * (end - start))
  return end - start > 10 * size && full.length >= 0.55 * rows.length
}

/** Many rows of running text have no wide gap inside; many rows of a table have. */
function hasCells(rows: readonly PageRow[]): boolean {
  return rows.filter((row) => gapsOf(row, 1.5).length > 0).length > 0.3 * rows.length
}

/** Where the lines of a column stand further apart than they mostly do. */
function breaksOf(rows: readonly PageRow[]): number[] {
  const steps = rows.slice(1).map((row, i) => row.baseline - (rows[i]?.baseline ?? 0))
  const usual = [...steps].sort((a, b) => a - b)[Math.floor(steps.length / 2)] ?? 0
  return rows.slice(1).flatMap((row, i) => ((steps[i] ?? 0) > 1.2 * usual ? [row.baseline] : []))
}

function sideOf(rows: readonly PageRow[], isOnSide: (word: PlacedWords) => boolean): PageRow[] {
  return rows.flatMap((row) => {
    const words = row.words.filter(isOnSide)
    return words.length === 0 ? [] : [rowOf(words)]
  })
}
