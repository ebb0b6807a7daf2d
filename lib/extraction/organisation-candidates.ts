import { matchesOf } from '../text/matches-of'
import type { Range } from './lines'
import { type NoticeText, spanOf } from './notice-text'
import { headings } from './organisation-headings'
import { letterhead } from './organisation-letterhead'
import { acronymAt, isCapitalAt, nameBefore, nameFrom, trimEnd } from './organisation-name'
import { subjects } from './organisation-subjects'
import { surroundings } from './organisation-surroundings'
import { organisationKind, ownBefore } from './organisation-words'
import { everySaid } from './said'

/** A place where a notice names somebody, with how much it speaks for being the employer. */
export interface Candidate {
  readonly name: Range
  readonly acronym: Range | null
  readonly score: number
  /** Its place or the words around it say that it hires; a name with letters in brackets alone may be anybody. */
  readonly speaks: boolean
}

/** A notice names its employer early and often; what comes after so many names changes nothing. */
export const maxCandidates = 120
/** An employer is named in its notice's first pages. */
export const farthest = 60_000

/** Everybody that a notice names as an employer is named. */
export function findCandidates(notice: NoticeText): Candidate[] {
  return [
    ...labelled(notice),
    ...withAcronym(notice),
    ...subjects(notice),
    ...belongings(notice),
    ...headings(notice),
    ...letterhead(notice),
    ...projects(notice),
  ]
}

function labelled(notice: NoticeText): Candidate[] {
  return notice.pairs
    .filter((pair) => pair.key === 'organisation' && pair.values[0] && isSetOff(notice, pair.label, pair.values[0]))
    .flatMap((pair) => {
      const value = pair.values[0]
      if (!value || value.end - value.start > 120) return []
      const bracket = notice.text.indexOf('(', value.start)
      const hasAcronym = bracket > value.start && bracket < value.end
      const end = hasAcronym ? trimEnd(notice, value.start, bracket) : value.end
      const acronym = hasAcronym ? acronymAt(notice, bracket) : null
      return [{ name: { start: value.start, end }, acronym, score: 7, speaks: true }]
    })
}

/** Behind a colon or in the next cell; « Organisation » over a paragraph is a heading. */
function isSetOff(notice: NoticeText, label: Range, value: Range): boolean {
  const between = spanOf(notice, { start: label.start, end: value.start })
  return /[:\t|]/.test(notice.folded.source.slice(between.start, between.end))
}

const bracketed = /[«(] ?([a-z][a-z0-9&.\-/' ]{1,18}?) ?[»)]/g

/** « Association X pour Y (AXY) ». */
function withAcronym(notice: NoticeText): Candidate[] {
  const candidates: Candidate[] = []
  for (const found of matchesOf(bracketed, notice.text.slice(0, 40_000))) {
    if (candidates.length >= maxCandidates) break
    const acronym = acronymAt(notice, found.index)
    if (!acronym) continue
    const end = trimEnd(notice, Math.max(0, found.index - 200), found.index)
    const name = quotedName(notice, end) ?? nameBefore(notice, end, notice.text.slice(acronym.start, acronym.end))
    if (!name) continue
    const { score, speaks } = surroundings(
      notice,
      name,
      acronym.end + (notice.text.startsWith(')', acronym.end) ? 1 : 0),
    )
    candidates.push({ name, acronym, score: 2 + score, speaks })
  }
  return candidates
}

/** « Fédération « Rive Claire » », with the kind where it is written as part of the name. */
function quotedName(notice: NoticeText, end: number): Range | null {
  const found = /((?:[a-z]{3,20} )?)[«"] ?[^«»"\n]{3,60}[»"]$/.exec(notice.text.slice(Math.max(0, end - 90), end))
  if (!found) return null
  const start = end - found[0].length
  const isKind = found[1] && organisationKind.test(found[1]) && isCapitalAt(notice, start)
  return { start: isKind ? start : start + (found[1]?.length ?? 0), end }
}

const isAnnounced = /^(?:propose|offert|publie|lance|organise|emis|recrute|embauche|employe|engage|initie|ouvert)/

/** « proposée par X », « au sein de X », « L’équipe de X ». */
function belongings(notice: NoticeText): Candidate[] {
  const candidates: Candidate[] = []
  for (const found of everySaid(notice, ownBefore, farthest)) {
    if (candidates.length >= maxCandidates) break
    const at = found.index + found[0].length
    const isBy = isAnnounced.test(found[0])
    const name = /^(?:propose|offert)/.test(found[0]) ? wholeName(notice, at) : nameFrom(notice, at)
    if (!name) continue
    const { score } = surroundings(notice, name, name.end)
    candidates.push({ name, acronym: null, score: isBy ? 6 : 2 + score, speaks: true })
  }
  return candidates
}

/** All the words up to the next mark: « proposée par Amitié Atlantique – Guinée 12 ». */
function wholeName(notice: NoticeText, at: number): Range | null {
  const lead = /^ (?:l'ong |l'association |l'|la |le )?/.exec(notice.text.slice(at, at + 20))
  const start = at + (lead?.[0].length ?? 0)
  const words = /^[^\n.;,(]{2,90}?(?= le \d| *[\n.;,(]|$)/.exec(notice.text.slice(start, start + 90))
  const end = start + (words?.[0].length ?? 0)
  return end > start && isCapitalAt(notice, start) ? { start, end } : null
}

/** Where nobody else is named, the project that hires in its own name. */
function projects(notice: NoticeText): Candidate[] {
  return notice.pairs
    .filter((pair) => pair.key === 'project' && pair.words.startsWith('titre'))
    .flatMap((pair) => {
      const value = pair.values[0]
      const bracket = value ? notice.text.indexOf('(', value.start) : -1
      if (!value || bracket < value.start || bracket > value.end) return []
      return [
        {
          name: { start: value.start, end: trimEnd(notice, value.start, bracket) },
          acronym: acronymAt(notice, bracket),
          score: 2,
          speaks: true,
        },
      ]
    })
}
