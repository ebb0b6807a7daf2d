/** Words as they stand on a page, in points or pixels; y grows downwards. */
export interface PlacedWords {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly baseline: number
  /** Height of the type. */
  readonly size: number
  /** What tells one type from another; the same for all words read from an image. */
  readonly font: string
}

export interface PageWords {
  readonly height: number
  readonly words: readonly PlacedWords[]
  readonly isOcr: boolean
}

/** Words on one baseline, from left to right. */
export interface PageRow {
  readonly baseline: number
  readonly size: number
  readonly words: readonly PlacedWords[]
}

/** The words of a page by baseline, from top to bottom. */
export function rowsOf(words: readonly PlacedWords[]): PageRow[] {
  const sorted = words.filter(({ text }) => text.trim() !== '').sort((a, b) => a.baseline - b.baseline)
  const rows: PlacedWords[][] = []
  let first: PlacedWords | undefined
  for (const word of sorted) {
    // An exponent (« 1er ») stands a third of its line's height above the others.
    if (first && word.baseline - first.baseline <= 0.4 * Math.max(first.size, word.size)) rows.at(-1)?.push(word)
    else {
      rows.push([word])
      first = word
    }
  }
  return rows.map(rowOf)
}

export function rowOf(words: readonly PlacedWords[]): PageRow {
  // The longest words stand on the line; exponents do not.
  const main = words.reduce((longest, word) => (word.text.length > longest.text.length ? word : longest))
  return { baseline: main.baseline, size: main.size, words: [...words].sort((a, b) => a.left - b.left) }
}

/** The words of a row joined as a reader sees them: a space where there is a gap. */
export function joinWords(words: readonly PlacedWords[]): string {
  let text = ''
  let before: PlacedWords | undefined
  for (const word of words) {
    const isApart = before !== undefined && word.left - before.right > 0.14 * Math.min(before.size, word.size)
    text += isApart && !/\s$/.test(text) ? ` ${word.text.trimStart()}` : word.text
    before = word
  }
  return text.replace(/[\s\u00a0]+/g, (space) => (space.includes('\u00a0') ? '\u00a0' : ' ')).trim()
}
