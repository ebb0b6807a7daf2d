/** What may come next behind a beginning that phrases share. */
interface Branch {
  readonly next: Map<string, Branch>
  /** A phrase may end here. */
  isWhole: boolean
}

/**
 * The source of a pattern that matches any of some phrases, the longest that fits first. Common beginnings stand in it once: of ninety
 * numbers most are told from a word by its first letter, where a plain list tries each in turn. A phrase is made of letters, other
 * characters without a meaning in patterns, and classes in square brackets.
 */
export function anyPhrase(phrases: Iterable<string>): string {
  const root: Branch = { next: new Map(), isWhole: false }
  for (const phrase of phrases) {
    let branch = root
    for (const unit of phrase.match(/\[[^\]]*\]|./g) ?? []) {
      const next = branch.next.get(unit) ?? { next: new Map(), isWhole: false }
      branch.next.set(unit, next)
      branch = next
    }
    branch.isWhole = true
  }
  return `(?:${rest(root)})`
}

function rest({ next, isWhole }: Branch): string {
  const ways = [...next].map(([unit, branch]) => unit + rest(branch))
  if (ways.length === 0) return ''
  const any = ways.length === 1 ? ways.join('') : `(?:${ways.join('|')})`
  return isWhole ? `(?:${any})?` : any
}
