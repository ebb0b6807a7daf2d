import type { Range } from './lines'
import { roleAt, sentenceAt } from './notice-text'
import { ownElseShared, type Scope } from './scope'

const ofAll =
  /\b(?:tous|toutes|chaque|chacune?|les (?:deux|trois|quatre|cinq|\d{1,2}) postes?|(?:les|aux) (?:candidat|postulant)\S*)\b/

/**
 * Those that a posting's own parts ask for; where there are none, the shared ones. Of several posts, the text that is nobody's by its
 * layout may still be another post's (« A. Superviseur : licence ; quatre ans »), so there only what stands in a common profile or
 * speaks of all of them is asked of each.
 */
export function askedOfPost<T extends Range>(scope: Scope, items: readonly T[]): readonly T[] {
  const { notice } = scope
  const asked = ownElseShared(scope, items, (item) => item)
  if (scope.own.length === 0) return asked
  return asked.filter((item) => {
    if (scope.own.some((own) => item.start >= own.start && item.end <= own.end)) return true
    const role = roleAt(notice, item.start)
    const sentence = sentenceAt(notice, item.start)
    return (
      role === 'profile' ||
      role === 'conditions' ||
      (sentence !== null && ofAll.test(notice.flat.slice(sentence.start, sentence.end)))
    )
  })
}
