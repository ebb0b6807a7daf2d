import type { LabelKey } from './label-words'
import type { Pair } from './labels'
import type { Range } from './lines'
import { contains, type NoticeText } from './notice-text'
import type { Sentence } from './sentences'

/** What of a notice speaks of one posting: its own parts, and those shared by all its postings. */
export interface Scope {
  readonly notice: NoticeText
  /** The posting's own parts; empty where the notice has only one posting. */
  readonly own: readonly Range[]
  readonly shared: readonly Range[]
}

export function inAny(ranges: readonly Range[], inner: Range): boolean {
  return ranges.some((range) => contains(range, inner))
}

/** The pairs of a posting by their labels: its own where it has any, else the shared ones. */
export function pairsOf(scope: Scope, ...keys: readonly LabelKey[]): readonly Pair[] {
  const pairs = scope.notice.pairs.filter((pair) => keys.includes(pair.key))
  return ownElseShared(scope, pairs, (pair) => pair.label)
}

/** Own sentences first, then shared ones. */
export function sentencesOf(scope: Scope): readonly Sentence[] {
  const known = sentencesOfScope.get(scope)
  if (known) return known
  const { sentences } = scope.notice
  const found = [
    ...sentences.filter((sentence) => inAny(scope.own, sentence)),
    ...sentences.filter((sentence) => inAny(scope.shared, sentence)),
  ]
  sentencesOfScope.set(scope, found)
  return found
}

/** Every field asks for the same ones. */
const sentencesOfScope = new WeakMap<Scope, readonly Sentence[]>()

/** Those that stand in the posting's own parts; where there are none, those in the shared parts. */
export function ownElseShared<T>(scope: Scope, items: readonly T[], rangeOf: (item: T) => Range): readonly T[] {
  const own = items.filter((item) => inAny(scope.own, rangeOf(item)))
  return own.length > 0 ? own : items.filter((item) => inAny(scope.shared, rangeOf(item)))
}
