import { joinWords, type PageRow } from './page-words'

/** How much of a page's height its header and its footer may take, each. */
const marginShare = 0.13
const pageNumber =
  /^(?:page\s*)?(?:[-–—]\s*)?\d{1,3}(?:\s*[-–—])?(?:\s*(?:sur|\/|de|of)\s*\d{1,3})?$|^page\s+\d{1,3}\b[^.]{0,20}$/i

/** Other figures tell rows apart: « Article 1 » and « Article 2 » may begin two pages. */
const pageNumberWithin = /\bpage\s*\d+(?:\s*(?:sur|\/|de|of)\s*\d+)?|\b\d+\s*(?:sur|\/)\s*\d+$|(?<=\s[-–—|]\s)\d{1,3}$/g

interface Page {
  readonly height: number
  readonly rows: readonly PageRow[]
}

/**
 * The pages' rows without what is printed again on each: page numbers, footers, and headers after their first time (a
 * letterhead may be the only place that names the organisation).
 */
export function withoutFurniture(pages: readonly Page[]): PageRow[][] {
  const pagesWith = new Map<string, number>()
  for (const page of pages) {
    const keys = new Set(page.rows.flatMap((row) => keyOf(row, page.height) ?? []))
    for (const key of keys) pagesWith.set(key, (pagesWith.get(key) ?? 0) + 1)
  }
  const seen = new Set<string>()
  return pages.map((page) =>
    page.rows.filter((row) => {
      const key = keyOf(row, page.height)
      if (key === null) return true
      if (pageNumber.test(joinWords(row.words))) return false
      if ((pagesWith.get(key) ?? 0) < 2) return true
      const isFirstHeader = key.startsWith('top') && !seen.has(key)
      seen.add(key)
      return isFirstHeader
    }),
  )
}

/** The words of a row in a page's margin with its page number left open, the same on each page; null for the body's rows. */
function keyOf(row: PageRow, height: number): string | null {
  const at = row.baseline / height
  if (at > marginShare && at < 1 - marginShare) return null
  const words = joinWords(row.words).toLowerCase().replace(pageNumberWithin, '#')
  // The same words elsewhere in the margin are another heading: footers stand at one height.
  return `${at <= marginShare ? 'top' : 'bottom'} ${Math.round(at * 50)} ${words}`
}
