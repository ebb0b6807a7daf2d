/**
 * Where a page of results begins: the place in the order of the offer before it, or behind it. Deep pages stay as quick as the first one,
 * which counting rows from the start would not.
 */
export interface PageKey {
  readonly direction: 'after' | 'before'
  /** Whether the words were found in the title: those come first by relevance; 0 in the other orders. */
  readonly rank: number
  /** Milliseconds since 1970 of the instant sorted by; null behind every instant. */
  readonly at: number | null
  /** The offer's number in the search index. */
  readonly number: number
}

/** « 1-mklr8w00-2s », « 0--2s » behind every instant; null for what is none. */
export function parsePageKey(direction: PageKey['direction'], words: string): PageKey | null {
  const match = /^([01])-([0-9a-z]{0,10})-([0-9a-z]{1,6})$/.exec(words)
  const [, rank = '', at = '', number = ''] = match ?? []
  if (match === null) return null
  return {
    direction,
    rank: Number(rank),
    at: at === '' ? null : Number.parseInt(at, 36),
    number: Number.parseInt(number, 36),
  }
}

export function formatPageKey({ rank, at, number }: PageKey): string {
  return [String(rank), at === null ? '' : at.toString(36), number.toString(36)].join('-')
}
