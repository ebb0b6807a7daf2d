import { matchesOf } from '../text/matches-of'
import type { Range } from './lines'
import { indexAt, type NoticeText, spanOf, wordsOf } from './notice-text'
import { letterhead } from './organisation-letterhead'
import { acronymAt, isSentenceStart, nameBefore, nameFrom, trimEnd } from './organisation-name'
import {
  hiringVerb,
  organisationKind,
  otherPart,
  otherPartBehind,
  ownBefore,
  selfPresentation,
  selfVerb,
  standingClause,
  subjectVerb,
} from './organisation-words'
import { everySaid } from './said'

/** A place where a notice names somebody, with how much it speaks for being the employer. */
export interface Candidate {
  readonly name: Range
  readonly acronym: Range | null
  readonly score: number
}

/** A notice names its employer early and often; what comes after so many names changes nothing. */
export const maxCandidates = 120
const letterheadLines = 14
/** An employer is named in its notice's first pages. */
const farthest = 60_000

/** Everybody that a notice names as an employer is named. */
export function findCandidates(notice: NoticeText): Candidate[] {
  return [
    ...labelled(notice),
    ...withAcronym(notice),
    ...subjects(notice),
    ...belongings(notice),
    ...letterhead(notice),
    ...projects(notice),
  ]
}

function labelled(notice: NoticeText): Candidate[] {
  return notice.pairs
    .filter(
      (pair) =>
        pair.key === 'organisation' &&
        pair.values[0] &&
        notice.text.slice(pair.label.start, pair.values[0].start).includes(':'),
    )
    .flatMap((pair) => {
      const value = pair.values[0]
      if (!value || value.end - value.start > 120) return []
      const bracket = notice.text.indexOf('(', value.start)
      const hasAcronym = bracket > value.start && bracket < value.end
      const end = hasAcronym ? trimEnd(notice, value.start, bracket) : value.end
      return [{ name: { start: value.start, end }, acronym: hasAcronym ? acronymAt(notice, bracket) : null, score: 7 }]
    })
}

const bracketed = /\(? ?[«(] ?([a-z][a-z0-9&.\-/' ]{1,18}?) ?[»)]/g

/** « Association X pour Y (AXY) ». */
function withAcronym(notice: NoticeText): Candidate[] {
  const candidates: Candidate[] = []
  for (const found of matchesOf(bracketed, notice.text.slice(0, 40_000))) {
    if (candidates.length >= maxCandidates) break
    const acronym = acronymAt(notice, found.index)
    if (!acronym) continue
    const name = nameBefore(
      notice,
      trimEnd(notice, Math.max(0, found.index - 200), found.index),
      notice.text.slice(acronym.start, acronym.end),
    )
    if (!name) continue
    candidates.push({ name, acronym, score: 2 + surroundings(notice, name, found.index + found[0].length) })
  }
  return candidates
}

function surroundings(notice: NoticeText, name: Range, after: number): number {
  const before = notice.text.slice(Math.max(0, name.start - 60), name.start)
  const behind = notice.text.slice(after, after + 60)
  const words = notice.text.slice(name.start, name.end)
  let score = 0
  const line = indexAt(notice.lines, name.start)
  if (line < letterheadLines) score += 2
  if (line < 2) score += 1
  if (organisationKind.test(words)) score += 2
  if (hiringVerb.test(behind)) score += 4
  if (selfPresentation.test(behind)) score += 3
  if (standingClause.test(behind)) score += 3
  if (/(?:propose|publie|lance|organise)e?s? par (?:l'|la |le |l'ong )?$/.test(before)) score += 4
  if (/(?:\bong|\bassociation|\bfondation|\bcabinet) $/.test(before)) score += 2
  if (otherPart.test(before) || otherPartBehind.test(behind)) score -= 6
  return score
}

const apposition =
  /, (?:(?:une? |l')?(?:ong|association|organisation|fondation|cabinet)\b[^,.;\n]{0,90},?|[^,.;\n]{2,70},)$/

/** « X recrute », « X est une association », « X se réserve le droit », « X, maison d’accueil, propose un stage ». */
function subjects(notice: NoticeText): Candidate[] {
  const candidates: Candidate[] = []
  const { text } = notice
  for (const verb of everySaid(notice, subjectVerb, farthest)) {
    if (candidates.length >= maxCandidates) break
    if (isCapitalAt(notice, verb.index) || isParticiple(notice, verb.index, verb[0])) continue
    const from = Math.max(0, verb.index - 110)
    const before = text.slice(from, verb.index).trimEnd()
    const isSelf = selfVerb.test(verb[0]) && !hiringVerb.test(text.slice(verb.index, verb.index + 60))
    const aside = before.includes(', ') ? apposition.exec(before) : null
    if (aside) {
      const name = nameBefore(notice, from + aside.index, '')
      if (name && !(isSelf && !beginsSentence(notice, name))) candidates.push({ name, acronym: null, score: 5 })
      continue
    }
    const bracket = before.endsWith(')') ? /\( ?[^()\n]{1,50}\)$/.exec(before) : null
    if (bracket ? acronymAt(notice, from + bracket.index) : !endsWithName(notice, before, from)) continue
    const end = trimEnd(notice, from, bracket ? from + bracket.index : verb.index)
    const isQuoted = /[»"]/.test(text.charAt(end - 1))
    const name = nameBefore(notice, isQuoted ? trimEnd(notice, from, end - 1) : end, '')
    if (!name || end - name.end > (isQuoted ? 3 : 2) || (isSelf && !beginsSentence(notice, name))) continue
    candidates.push({ name, acronym: null, score: surroundings(notice, name, verb.index) + (isSelf ? 1 : 0) })
  }
  return candidates
}

/** The last word begins with a capital or a figure; most verbs have another subject. */
function endsWithName(notice: NoticeText, words: string, from: number): boolean {
  let start = words.length
  while (start > 0 && !isNameCharacter(words.charAt(start - 1))) start--
  const end = start
  while (start > 0 && (isNameCharacter(words.charAt(start - 1)) || words.charAt(start - 1) === '&')) start--
  const first = { start: from + start, end: from + start + 1 }
  return start < end && /[\p{Lu}\p{N}]/u.test(wordsOf(notice, first))
}

function isNameCharacter(character: string): boolean {
  return (character >= 'a' && character <= 'z') || /[\p{L}\p{N}]/u.test(character)
}

/** « L’association X gère… » begins a sentence; « l’appui que X apporte » does not. */
function beginsSentence(notice: NoticeText, name: Range): boolean {
  const before = notice.text.slice(Math.max(0, name.start - 30), name.start)
  const lead = /(?:\b(?:l'|la |le |les )(?:ong |association |organisation |fondation )?)$/.exec(before)
  return isSentenceStart(notice, name.start - (lead?.[0].length ?? 0))
}

/** « proposée par X », « au sein de X », « L’équipe de X ». */
function belongings(notice: NoticeText): Candidate[] {
  const candidates: Candidate[] = []
  for (const found of everySaid(notice, ownBefore, farthest)) {
    if (candidates.length >= maxCandidates) break
    const at = found.index + found[0].length
    const isBy = /^(?:propose|publie|lance|organise|emis)/.test(found[0])
    const name = isBy ? wholeName(notice, at) : nameFrom(notice, at)
    if (name) candidates.push({ name, acronym: null, score: isBy ? 6 : 2 + surroundings(notice, name, name.end) })
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

/** « Profil recherché » holds no « recherche ». */
function isParticiple(notice: NoticeText, at: number, verb: string): boolean {
  const end = at + verb.length
  return verb.endsWith('e') && /[éÉ]/.test(wordsOf(notice, { start: end - 1, end }))
}

function isCapitalAt(notice: NoticeText, at: number): boolean {
  return /\p{Lu}/u.test(notice.folded.source.charAt(spanOf(notice, { start: at, end: at + 1 }).start))
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
        },
      ]
    })
}
