import { matchesOf } from '../text/matches-of'
import type { Range } from './lines'
import type { NoticeText } from './notice-text'
import { initialsOf, isCapitalAt, nameAt, startOfWrapped } from './organisation-name'
import { sigleOf } from './organisation-sigles'
import { asideAfterSubject, kindBefore, objectBehind, subjectVerb, wholeKind } from './organisation-words'

const longestClause = 320

/** « L’Office africain du livre est… »: the whole subject of a sentence, in small letters behind its first word. */
export function wholeSubject(notice: NoticeText, end: number): Range | null {
  const from = clauseStart(notice, end)
  const found = /^((?:l'|la |le )?)([a-z][a-z' -]{6,110})$/.exec(notice.flat.slice(from, end))
  if (!found?.[2] || found[2].split(/[ '-]/).length > 12) return null
  const start = from + (found[1]?.length ?? 0)
  const name = { start, end }
  if (!isCapitalAt(notice, start) || !/[ ']/.test(found[2])) return null
  return (wholeKind.test(found[2]) && initialsOf(notice, name).length > 2) || sigleOf(notice, name) ? name : null
}

/** The name in front of what stands between it and its verb: « Rive, en partenariat avec Delta, recrute ». */
export function beforeAside(notice: NoticeText, verb: RegExpExecArray, isHiring: boolean): Range | null {
  const mayBeNoun = !verb[0].includes(' ')
  const verbEnd = verb.index + verb[0].length
  if (mayBeNoun && !objectBehind.test(notice.flat.slice(verbEnd, verbEnd + 14))) return null
  const from = clauseStart(notice, verb.index)
  const clause = notice.flat.slice(from, verb.index)
  const starts = [0, ...matchesOf(/, (?:que )?/g, clause).map((comma) => comma.index + comma[0].length)]
  for (const start of starts.reverse()) {
    const lead = kindLead(notice, from + start, clause.slice(start))
    const name = nameAt(notice, from + start + lead)
    if (!name || name.end > verb.index) continue
    const aside = clause.slice(name.end - from)
    if (aside.trim() !== '' && asideAfterSubject.test(aside)) return name
    if (isHiring && / et(?: donc| ainsi)? (?:,[^,]{2,60}, )?$/.test(aside) && isSubjectAlready(notice, name.end))
      return name
  }
  return null
}

/** « Rive mène un projet et recrute »: its first verb stands behind the name. */
function isSubjectAlready(notice: NoticeText, at: number): boolean {
  subjectVerb.pattern.lastIndex = at + 1
  return subjectVerb.pattern.test(notice.flat)
}

/** How long « l’ONG », « la », « l’association malienne » before a name is. */
function kindLead(notice: NoticeText, at: number, clause: string): number {
  const words = /^[a-z' ]{0,60}/.exec(clause)?.[0] ?? ''
  for (let length = 0; length <= words.length; length++) {
    const isStart = length === 0 || /[ ']/.test(words.charAt(length - 1))
    const lead = words.slice(0, length)
    if (!isStart || !isCapitalAt(notice, at + length) || /^(?:ong|osc) /.test(clause.slice(length))) continue
    const isArticleNext = /^(?:l'|la |le |les )/.test(clause.slice(length))
    if (kindBefore.test(lead) || (/^(?:l'|la |le )?$/.test(lead) && !isArticleNext)) return length
  }
  return 0
}

/** « L’association X gère… » begins a sentence, « Dans ce cadre, X gère… » too; « l’appui que X apporte » does not. */
export function beginsSentence(notice: NoticeText, name: Range): boolean {
  const from = clauseStart(notice, name.end)
  return /^(?:(?:dans|afin|pour|a|au|aux|depuis|en|par|avec|sur|suite|face|forte?|actuellement|aujourd'hui|creee?|fondee?|active|presente|basee?|nee|agreee?|reconnue|implantee?|installee?|etablie?|constituee?|engagee?|issue?|membre|apres|avant|parce) [^.;:!?]{1,200}, ?)?(?:l'|la |le |les )?(?:(?:ong|association|organisation|fondation|federation|reseau|union|cooperative|collectif|groupement|cabinet|comite|plateforme|mutuelle|structure) (?:[a-z]{4,15} )?)?[«" ]*$/.test(
    notice.flat.slice(from, name.start),
  )
}

/** Where the clause begins that ends at `end`. */
function clauseStart(notice: NoticeText, end: number): number {
  const { text } = notice
  const from = Math.max(0, end - longestClause)
  let at = end - 1
  while (at > from && !isStop(text, at - 1)) at--
  while (at < end && ' \n'.includes(text.charAt(at))) at++
  return Math.max(at, startOfWrapped(notice, end))
}

function isStop(text: string, at: number): boolean {
  const character = text.charAt(at)
  const next = text.charAt(at + 1)
  return character === '\n' ? next === '\n' : (next === ' ' || next === '\n') && '.:;!?•·*'.includes(character)
}
