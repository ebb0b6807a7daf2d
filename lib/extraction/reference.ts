import { matchesOf } from '../text/matches-of'
import { type WordPattern, wordPattern } from '../text/word-pattern'
import type { Range } from './lines'
import { field, type NoticeText, wordsOf } from './notice-text'
import { oncePerNotice } from './once-per-notice'
import type { Field } from './posting'
import { everySaid } from './said'
import { ownElseShared, type Scope } from './scope'

interface Code extends Range {
  /** Said to be the reference, not only the number of the notice. */
  readonly isNamed: boolean
}

/** « ACF/RH/2026/014 », « 017 / OLM / DRH / 2025 », « PSY-ZWA-0925 » */
const code = String.raw`(?<code>[a-z0-9&]{1,16}(?:(?: ?/ ?|[-_.])[a-z0-9&]{1,16}){0,9})(?![a-z0-9@])`
const numero = String.raw`(?:n ?[°o]s? ?[.:]{0,2}|no\.|numeros?(?: :)?|#)`
const named = wordPattern(
  new RegExp(
    String.raw`\b(?:ref(?:erence)?\b\.?(?: (?:de (?:l'(?:offre|avis|annonce|appel|emploi)|la (?:mission|vacance|consultation|candidature))|du (?:poste|dossier|recrutement)|a rappeler))?|n ?° d'(?:avis|annonce|offre)|numero d[eu'] ?(?:l')?(?:avis|annonce|offre|poste)|vacancy (?:number|no\.?|id)(?: / n ?° d'avis)?|job id) {0,3}(?:${numero})?[ :.=]{0,6}(?:« ?)?${code}`,
    'y',
  ),
)
/** « personnes de référence », « termes de référence »; « le projet (réf. FED/2021/428-123) » */
const otherReference =
  /\b(?:personnes?|termes?|etude|cadre|annee|valeur|prix|situation|contacts?|point|centre|hopital|structure|enquete|document|niveau|date|periode) de $|\b(?:projet|programme|convention|financement|subvention)\b[^.;:]{0,40}\( ?$/
const startsWithCode = new RegExp(String.raw`^((?:${numero})?[ :.«]{0,4})${code.replace('?<code>', '')}`)
const numbered = wordPattern(new RegExp(String.raw`(?:\bn ?°s?|\bno\.|\bnumero\b|\bno ?(?=\d))[ .:=]{0,5}${code}`, 'y'))
/** What the number behind it may be of: a vacancy, its post or project, or another paper. */
const heads =
  /\b(?:(?<vacancy>avis|appels?|offres?|vacances?|vacancy|announcement|notice|recrutements?|candidatures?|consultations?|dossier|manifestations?|ao|ami|dao|tdr|annonce|job)|(?<other>lot|loi|arrete\w*|decret\w*|agrement|recepisse|autorisation|accord|accord-cadre|visa|decision|jort|journal|bulletin|annexe|article|compte|nif|rccm|ifu|ninea|bp|porte|rue|villa|tel\w*|enregistre\w*|enregistrement|convention|contrat|budget|page)|(?<subject>poste|projet|ong))\b/g
/** « Vacancy announcement / Avis de vacance BR/CM/221 », « vacancy 1234 » */
const plain = wordPattern(
  new RegExp(
    String.raw`\b(?:avis de (?:vacance|recrutement)(?: de postes?)?|vacancy(?: (?:announcement|notice|id))?|job id|appel d'offres) ?:? (?=\S*\d)${code}`,
    'y',
  ),
)

/** The reference of the vacancy, as stated: what is called so first, else the number of the notice. */
export function readReference(scope: Scope): Field<string> | null {
  const codes = codesOf(scope.notice)
  const [found] = [
    ...ownElseShared(
      scope,
      codes.filter((each) => each.isNamed),
      (each) => each,
    ),
    ...ownElseShared(scope, codes, (each) => each),
  ]
  return found ? field(scope.notice, wordsOf(scope.notice, found), found) : null
}

const codesOf = oncePerNotice((notice) => {
  const codes: Code[] = []
  const said = (words: WordPattern) => everySaid(notice, words, notice.flat.length, notice.flat)
  const add = (at: number, words: string, isNamed: boolean) => {
    const range = { start: at, end: at + withoutWords(notice, at, words).length, isNamed }
    if (isCode(notice, range, notice.flat.slice(range.start, range.end), isNamed)) codes.push(range)
  }
  const addMatch = (match: RegExpExecArray, isNamed: boolean) => {
    const words = match.groups?.code ?? ''
    add(match.index + match[0].length - words.length, words, isNamed)
  }
  for (const match of said(named))
    if (!otherReference.test(notice.flat.slice(Math.max(0, match.index - 60), match.index))) addMatch(match, true)
  for (const match of said(numbered)) {
    if (isOfVacancy(notice.flat.slice(Math.max(0, match.index - 90), match.index), match.groups?.code ?? ''))
      addMatch(match, false)
  }
  for (const { key, values } of notice.pairs) {
    const [value] = key === 'reference' ? values : []
    const match = value && startsWithCode.exec(notice.flat.slice(value.start, value.end))
    if (!value || !match) continue
    const [lead = '', words = ''] = match.slice(1)
    add(value.start + lead.length, words, true)
  }
  for (const match of said(plain)) if (/\d/.test(match.groups?.code ?? '')) addMatch(match, false)
  return codes.sort((a, b) => a.start - b.start)
})

/** The nearest word decides; « Avis de recrutement d’un chef de projet n° 12/ACF/2026 » is of the avis, « poste n° 2 » is not. */
function isOfVacancy(before: string, words: string): boolean {
  const clause = before.slice(Math.max(...[...'.;:«»'].map((mark) => before.lastIndexOf(mark))) + 1)
  const found = matchesOf(heads, clause).findLast(({ groups }) => !groups?.subject || !words.includes('/'))
  return found?.groups?.vacancy !== undefined
}

/** « 017/2026 / Chauffeur » ends before the word that is no code. */
function withoutWords(notice: NoticeText, at: number, words: string): string {
  const source = wordsOf(notice, { start: at, end: at + words.length })
  const cut = / \/ ?\p{Lu}\p{Ll}/u.exec(source)
  return cut ? words.slice(0, cut.index) : words
}

const date = /^(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{4}-\d{2}-\d{2}|20\d\d)$/

/** A code holds a figure, or is capitals with separators: « LOG/ALG ». */
function isCode(notice: NoticeText, range: Range, words: string, isNamed: boolean): boolean {
  if (date.test(words) || /^0*$/.test(words)) return false
  const source = wordsOf(notice, range)
  const isCapital = source === source.toUpperCase()
  if (/\d/.test(words)) return isNamed ? words.length >= 3 && (isCapital || /[/_-]/.test(words)) : true
  return isNamed && isCapital && /[a-z][/_-][a-z]/.test(words) && words.length >= 5
}
