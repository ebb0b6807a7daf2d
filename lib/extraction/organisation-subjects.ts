import type { Line, Range } from './lines'
import { indexAt, type NoticeText, wordsOf } from './notice-text'
import { type Candidate, farthest, maxCandidates } from './organisation-candidates'
import { beforeAside, beginsSentence, wholeSubject } from './organisation-clauses'
import { acronymAt, isCapitalAt, nameBefore, trimEnd } from './organisation-name'
import { hiringWeight, surroundings } from './organisation-surroundings'
import { selfVerb, spokesman, subjectVerb } from './organisation-words'
import { everySaid } from './said'

/** « X recrute », « X est une association », « X se réserve le droit », « X, maison d’accueil, propose un stage ». */
export function subjects(notice: NoticeText): Candidate[] {
  const candidates: Candidate[] = []
  for (const verb of everySaid(notice, subjectVerb, farthest)) {
    if (candidates.length >= maxCandidates) break
    if (otherNotice.test(lineAt(notice, verb.index)?.text ?? '')) continue
    if (isNoun(notice, verb) || isParticiple(notice, verb.index, verb[0])) continue
    const isHiring = verb[1] !== undefined
    const isSelf = selfVerb.test(verb[0]) && !isHiring
    const near = direct(notice, verb.index, isHiring)
    const name = near ?? beforeAside(notice, verb, isHiring)
    if (!name || (isSelf && !beginsSentence(notice, name))) continue
    const around = surroundings(notice, name, near ? verb.index : name.end)
    const score =
      around.score + (near ? 0 : hiringWeight(notice.flat.slice(verb.index, verb.index + 60)) || 1) + (isSelf ? 2 : 0)
    candidates.push({ name, acronym: null, score, speaks: score > 0 })
  }
  return candidates
}

/** The name that ends where the verb begins, brackets and its seat aside. */
function direct(notice: NoticeText, verb: number, isHiring: boolean): Range | null {
  const from = Math.max(0, verb - 110)
  const before = notice.flat.slice(from, verb).trimEnd()
  if (before.endsWith(',')) return null
  const bracket = before.endsWith(')') ? /\( ?[^()\n]{1,50}\)$/.exec(before) : null
  if (bracket && !acronymAt(notice, from + bracket.index)) return null
  const end = trimEnd(notice, from, bracket ? from + bracket.index : verb)
  const isQuoted = /[»"]/.test(notice.text.charAt(end - 1))
  const last = isQuoted ? trimEnd(notice, from, end - 1) : end
  const whole = isQuoted ? null : wholeSubject(notice, last)
  if (whole) return whole
  if (!bracket && !endsWithName(notice, notice.flat.slice(from, last), from)) return null
  const name = nameBefore(notice, last, '')
  if (!name) return null
  const gap = notice.flat.slice(name.end, end)
  const isBeside = end - name.end <= (isQuoted ? 3 : 2) || /^ (?:a|au|aux|en|-) /.test(gap)
  return isBeside && !isGoverned(notice, name, isHiring) ? name : null
}

/** « L’appui de X permet », « avec X recrute »: a preposition makes it another part of the sentence. */
function isGoverned(notice: NoticeText, name: Range, isHiring: boolean): boolean {
  const before = notice.flat.slice(Math.max(0, name.start - 60), name.start)
  if (
    /\b(?:a|au|aux|avec|par|pour|sur|en|dans|chez|entre|vers|sous) (?:l'|la |le |les )?(?:ong |association )?$/.test(
      before,
    )
  )
    return true
  return !isHiring && /\b(?:de |du |des |d')(?:l'|la )?$/.test(before) && !spokesman.test(before)
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

/** A site's line that leads to another notice. */
const otherNotice = /^(?:articles? (?:precedent|suivant)|(?:a )?(?:lire|voir) aussi|offres? similaires?|dans la meme)/

function lineAt(notice: NoticeText, at: number): Line | undefined {
  return notice.lines[indexAt(notice.lines, at)]
}

/** A capital begins no verb, save « RIVE RECRUTE » in a headline. */
function isNoun(notice: NoticeText, verb: RegExpExecArray): boolean {
  if (!isCapitalAt(notice, verb.index)) return false
  const isHeadline = lineAt(notice, verb.index)?.capitals ?? false
  return !isHeadline || !/^recrute(?:nt)?$/.test(verb[0])
}

/** « Profil recherché » holds no « recherche ». */
function isParticiple(notice: NoticeText, at: number, verb: string): boolean {
  const end = at + verb.length
  return /^[a-z]+e$/.test(verb) && /[éÉ]/.test(wordsOf(notice, { start: end - 1, end }))
}
