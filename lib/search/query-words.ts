/** What the search box says: words that must all be found, phrases in quotes, and words that must not be there (« -stage »). */
export interface QueryWords {
  readonly words: string
  readonly quoted: readonly string[]
  readonly excluded: readonly string[]
}

/** An excluded or a plain phrase in any quotes, open at the end as one types; else a word. */
const term = /(?<minus>(?<!\S)[-−–])?(?:["“”„«»](?<phrase>[^"“”„«»]*)["“”«»]?|(?<word>[^\s"“”„«»]+))/gu

export function parseQueryWords(query: string): QueryWords {
  const words: string[] = []
  const quoted: string[] = []
  const excluded: string[] = []
  for (const { groups = {} } of query.matchAll(term)) {
    const { minus, phrase, word } = groups
    const said = (phrase ?? word ?? '').trim()
    if (!/[\p{L}\p{N}]/u.test(said)) continue
    if (minus !== undefined) excluded.push(said)
    else if (phrase !== undefined) quoted.push(said)
    else words.push(said)
  }
  return { words: words.join(' '), quoted, excluded }
}
