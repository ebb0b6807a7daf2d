import type { LabelKey } from './label-words'
import type { Pair } from './labels'
import type { Range } from './lines'
import { contains, type NoticeText } from './notice-text'
import { oncePerNotice } from './once-per-notice'
import type { Sentence } from './sentences'

/** What of a notice speaks of one posting: its own parts, and those shared by all its postings. */
export interface Scope {
  readonly notice: NoticeText
  /** The posting's own parts; empty where the notice has only one posting. */
  readonly own: readonly Range[]
  readonly shared: readonly Range[]
}

export function inAny(ranges: readonly Range[], inner: Range): boolean {
  for (const range of ranges) if (contains(range, inner)) return true
  return false
}

/** The pairs of a posting by their labels: its own where it has any, else the shared ones. */
export function pairsOf(scope: Scope, ...keys: readonly LabelKey[]): readonly Pair[] {
  const byKey = pairsByKey(scope.notice)
  let pairs = none
  for (const key of keys) {
    const more = byKey.get(key)
    if (more) pairs = pairs.length === 0 ? more : [...pairs, ...more].sort((a, b) => a.label.start - b.label.start)
  }
  return ownElseShared(scope, pairs, labelOf)
}

function labelOf({ label }: Pair): Range {
  return label
}

const none: readonly Pair[] = []

const pairsByKey = oncePerNotice(({ pairs }) => {
  const byKey = new Map<LabelKey, Pair[]>()
  for (const pair of pairs) {
    const known = byKey.get(pair.key)
    if (known) known.push(pair)
    else byKey.set(pair.key, [pair])
  }
  return byKey
})

/** Own sentences first, then shared ones. */
export function sentencesOf(scope: Scope): readonly Sentence[] {
  const known = sentencesOfScope.get(scope)
  if (known) return known
  const { sentences } = scope.notice
  const shared = sentences.filter((sentence) => inAny(scope.shared, sentence))
  const found =
    scope.own.length === 0 ? shared : [...sentences.filter((sentence) => inAny(scope.own, sentence)), ...shared]
  sentencesOfScope.set(scope, found)
  return found
}

/** Every field asks for the same ones. */
const sentencesOfScope = new WeakMap<Scope, readonly Sentence[]>()

/** Those that stand in the posting's own parts; where there are none, those in the shared parts. */
export function ownElseShared<T>(scope: Scope, items: readonly T[], rangeOf: (item: T) => Range): readonly T[] {
  if (items.length === 0) return items
  const own = scope.own.length === 0 ? [] : items.filter((item) => inAny(scope.own, rangeOf(item)))
  return own.length > 0 ? own : items.filter((item) => inAny(scope.shared, rangeOf(item)))
}
