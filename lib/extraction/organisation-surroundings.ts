import type { Range } from './lines'
import { indexAt, type NoticeText } from './notice-text'
import {
  hiringVerb,
  organisationKind,
  otherPart,
  otherPartBehind,
  pluralVerb,
  selfPresentation,
  sharedOtherPart,
  standingClause,
  strongHiringVerb,
} from './organisation-words'

const letterheadLines = 14

/** « Recrute » says it all; « lance », « invite » are also said of those who pay. */
export function hiringWeight(behind: string): number {
  if (!hiringVerb.test(behind)) return 0
  return strongHiringVerb.test(behind) ? 20 : 5
}

/** How much the words around a name speak for its being the employer, and whether they say so. */
export function surroundings(notice: NoticeText, name: Range, after: number): { score: number; speaks: boolean } {
  const before = notice.flat.slice(Math.max(0, name.start - 60), name.start)
  const behind = notice.flat.slice(after, after + 80)
  const isJoint = pluralVerb.test(behind.replace(/^[^a-z]+/, '')) && isOneOfSeveral(notice, name)
  const said = isJoint
    ? 0
    : hiringWeight(behind) + (selfPresentation.test(behind) ? 3 : 0) + (standingClause.test(behind) ? 3 : 0)
  const isBy = /(?:propose|offert|publie|lance|organise|recrute)e?s? par (?:l'|la |le |l'ong )?$/.test(before)
  let score = said + (isBy ? 4 : 0)
  const line = indexAt(notice.lines, name.start)
  if (line < letterheadLines) score += 2
  if (line < 2) score += 1
  if (organisationKind.test(notice.text.slice(name.start, name.end))) score += 2
  if (/(?:\bong|\bassociation|\bfondation|\bcabinet) $/.test(before)) score += 2
  const isOther =
    isJoint ||
    otherPart.test(before) ||
    otherPartBehind.test(behind) ||
    (/ (?:et|que) [^.]{0,30}$/.test(before) &&
      sharedOtherPart.test(notice.flat.slice(Math.max(0, name.start - 140), name.start)))
  return isOther ? { score: score - said - 6, speaks: false } : { score, speaks: said > 0 || isBy }
}

/** « Rive, Delta et Gamma lancent »: none of them hires alone. */
function isOneOfSeveral(notice: NoticeText, name: Range): boolean {
  const before = notice.flat.slice(Math.max(0, name.start - 40), name.start)
  return (
    / et /.test(notice.flat.slice(name.start, name.end)) ||
    /(?:,| et| &) (?:l'|la |le |les )?(?:[a-z]+ )?$/.test(before)
  )
}
