import { matchesOf } from '../text/matches-of'
import { wordPattern } from '../text/word-pattern'
import type { Range } from './lines'
import { field, flatWords, type NoticeText } from './notice-text'
import { numberPattern, numberValue } from './numbers'
import { oncePerNotice } from './once-per-notice'
import type { ContractType, Field } from './posting'
import { saidInSentences } from './said'
import { saysAny } from './says-any'
import { ownElseShared, type Scope, sentencesOf } from './scope'

const lengths = {
  months: new RegExp(
    String.raw`(${numberPattern})(?: {0,3}(?:\n {0,8})?|-)(mois\b|months?\b|ans?\b|annees?\b|years?\b)( et demie?\b)?`,
    'g',
  ),
  days: new RegExp(
    String.raw`(${numberPattern})(?: {0,3}(?:\n {0,8})?|-)((?:hommes?[ /-])?jours?\b|days?\b|j\/h\b|h\/j\b|hj\b)`,
    'g',
  ),
  weeks: new RegExp(String.raw`(${numberPattern})(?: {0,3}|-)(semaines?\b|weeks?\b)`, 'g'),
} as const

const unitWords = {
  months: /\b(?:mois|month|ans?\b|annee|year)/,
  days: /\b(?:jour|day|j\/h|h\/j|hj\b)/,
  weeks: /\b(?:semaine|week)/,
} as const

const anyUnit = saysAny(wordPattern(/\b(?:mois|month|ans?\b|annee|year|jour|day|j\/h|h\/j|hj\b|semaine|week)/y))

/** Right before the number: what the length is of, when it is not the contract's. */
const otherLengthBefore =
  /\b(?:entre \S{1,8} (?:\(\d+\) )?et|essai|probation|experience|moins de|au moins|preavis|repartis? sur|(?:deux|trois|quatre|six|[2-6]) (?:a|ou)|jusqu'a|depasser|maximum de|maximum|dont|stage de [a-z]{4,16} de|formation de|visa \S+ de|depuis|pendant les|dans les|agee?s? de|tous les|toutes les|obtenu\w* depuis|chaque|plus de|apres|sous|premiers?|delai de|financ\w+ pour|(?:\d{1,2}|deux|trois|quatre|cinq|six|huit|neuf|dix|douze) ?(?:a|ou|-))[^.;:,\n]{0,14}$/
const otherLengthAfter =
  /^ {0,2}(?:d'experience|d'anciennete|d'essai|de preavis|de (?:metier|pratique|carriere|terrain|conduite|service)\b|d'exercice|'? ?probation|apres|avant|au (?:moins|plus|minimum)|revolus|suivant|par (?:mois|an|semaine)|sur (?:cinq|six|sept|[567])\b|de conges?|de repos|dans (?:un|une|le|la)|minimum)/
/** « le projet, d’une durée de 8 mois, », « financement de 3 ans » */
const ofProject =
  /\b(?:projet|programme|financement|convention|subvention|phase)\b[^.;]{0,60}\b(?:de|d'|sur|pour|duree)(?: |$)(?:\S+ )?$/
/** « un programme commun financé par la coopération belge pour une durée de 5 ans » */
const ofProgramme = /\b(?:projet|programme)\b[^.;]{0,60}\bfinance\w*[^.;]{0,100}\bpour une duree de (?:\S+ )?$/
const byVerb =
  /\b(?:projet|programme|financement|phase)\b[^.;]{0,60}\b(?:dure|durera|compte|s'etend|couvre)\w*(?: sur)? $/
const ofContract =
  /\b(?:contrats?|cdd|cdi|mission|prestation|consultation|stage|evaluation|etude|volontariat|engagement|duree de la)\b/

/** « Durée : 8 mois minimum »: nothing else is said. */
const isWhole =
  /^\W*\S+ (?:\(\d+\) )?(?:mois|ans?|jours?|semaines?)(?: ouvrables?| ouvres)? (?:au )?(?:minimum|moins|maximum|plus)\W*$/
/** « le nombre de jours de travail est estimé à vingt-cinq (25) », « Nombre de jours ouvrables : 18 » */
const countOfDays = wordPattern(
  new RegExp(
    String.raw`\bnombre (?:total |maxim\S+ )?(?:de |d')(?:hommes?[ /-])?jours?\b(?: (?:ouvr\w+|de travail|prestes?|prevus?|requis|factur\w+)){0,2}(?: ?:| (?:est|sera)(?: (?:estime|fixe|evalue|limite|prevu)\w*)?(?: a| de)?) (${numberPattern})(?! ?[a-z])`,
    'y',
  ),
)
const daysCounted = oncePerNotice((notice) => saidInSentences(notice, countOfDays, 300))

/** « portée de 28 à 33 jours », « porté à 18 mois »: the length as it is now. */
const moved =
  /\b(?:port|pass|prolong|ramen|allong|etend|redui|augment)\w+ (?:(?:de|d') ?\S+ (?:\(\d+\) )?(?:mois |jours? |ans? |semaines? )?)?a $/
const movedLater = /^[^.;]{0,40}\b(?:est|sera|a ete)(?: desormais| maintenant)? (?:port|ramen|allong|etend|redui)\w+ a /

/** « initialement de 12 mois, est porté à 18 mois »; not the « 12 mois » before. */
function isReplacedLength(before: string, after: string): boolean {
  return (
    /\b(?:initial\w*|d'abord|au depart|prevue?|fixee?) (?:de |d'|a |pour )?$/.test(before) && movedLater.test(after)
  )
}

type Unit = keyof typeof lengths

/**
 * How long the contract or mission lasts; a week is seven days. What the table of posts or the posting's own parts say stands alone:
 * the 40 days of another post must not join its months. A project's length, a trial period and experience are none.
 */
export function readDuration(
  scope: Scope,
  cells: readonly Range[],
  parts: readonly Range[],
  type: ContractType | null,
) {
  const inCells = lengthsIn(scope, cells)
  const chosen = inCells.length > 0 ? inCells : ownElseShared(scope, lengthsIn(scope, parts), ({ range }) => range)
  const first = (unit: Unit) => chosen.find((stated) => stated[unit])?.[unit] ?? null
  const months = first('months')
  const days = first('days') ?? first('weeks')
  // A consultant works 40 days in three months; beside an employee's months, days are those of a training or a handover.
  const isOfSomethingElse = months !== null && type !== null && type !== 'PRESTATION'
  return { durationMonths: months, durationDays: isOfSomethingElse ? null : (days ?? (months ? null : counted(scope))) }
}

function counted(scope: Scope): Field<number> | null {
  const said = daysCounted(scope.notice)
  if (said.size === 0) return null
  for (const sentence of sentencesOf(scope)) {
    const [found] = said.get(sentence) ?? []
    const value = found && numberValue(found[1] ?? '')
    if (!found || !value) continue
    const start = sentence.start + found.index
    return field(scope.notice, value, { start, end: start + found[0].length })
  }
  return null
}

/** The ranges that state a length, with it. */
function lengthsIn({ notice }: Scope, ranges: readonly Range[]) {
  return ranges.flatMap((range) => {
    if (!anyUnit(notice, range)) return []
    const words = flatWords(notice, range, 500)
    const [months, days, weeks] = [
      lengthIn(notice, range, words, 'months'),
      lengthIn(notice, range, words, 'days'),
      lengthIn(notice, range, words, 'weeks'),
    ]
    return months || days || weeks ? [{ range, months, days, weeks }] : []
  })
}

function lengthIn(notice: NoticeText, range: Range, words: string, unit: Unit): Field<number> | null {
  if (!unitWords[unit].test(words)) return null
  for (const found of matchesOf(lengths[unit], words)) {
    const end = found.index + found[0].length
    const before = words.slice(0, found.index)
    const isOtherLength = isOther(before, words.slice(end)) && !isWhole.test(words) && !moved.test(before)
    const count = isOtherLength || isReplacedLength(before, words.slice(end)) ? null : numberValue(found[1] ?? '')
    if (!count || (unit === 'weeks' && /\bpar\b|heures/.test(words))) continue
    const isYears = /^(?:an|annee|year)/.test(found[2] ?? '')
    const per = unit === 'weeks' ? 7 : isYears ? 12 : 1
    const value = count * per + (isYears && found[3] ? 6 : 0)
    const place = { start: range.start + found.index, end: range.start + end }
    return field(notice, value, place, unit === 'weeks' ? ['inferred'] : [])
  }
  return null
}

/** « 30 jours répartis sur trois mois, à compter du 13 avril »: a period with its days is the contract’s; « sur deux mois » alone is none. */
const spread = /\b(?:reparti|etale)(?:e?s?) sur $/
const dated =
  /^,? (?:soit )?(?:a compter|a partir|du|des|entre le) ?(?:le |du )?(?:\d|1er|(?:lundi|mardi|mercredi|jeudi|vendredi) \d)/

/** « Chaque agent suit un stage de trois semaines »: before the work, or in it. */
const ofTraining =
  /\b(?:suit|suivra|suivent|suivront|suivrez|suivez|beneficie\w*|recoi\w+|apres) +(?:d'abord +|d')?(?:une? +|deux +)?(?:stage|formation|recyclage|immersion)\b[^.;,]{0,30}$/

/** « Un essai d’un mois (gardiens) ou de deux mois (formateurs) » */
const ofTrial = /\bessai (?:de |d')[^.;:,]{2,30} ou (?:de |d')$/

function isOther(before: string, after: string): boolean {
  if (spread.test(before) && dated.test(after)) return false
  if (otherLengthBefore.test(before) || ofTrial.test(before) || ofTraining.test(before) || otherLengthAfter.test(after))
    return true
  const project = ofProject.exec(before) ?? byVerb.exec(before)
  // « projet Greniers, CDD de 12 mois » and « la mission d’évaluation du projet dure 18 jours » are of the contract.
  if (ofProgramme.test(before)) return true
  return project !== null && !ofContract.test(project[0]) && !(byVerb.test(before) && ofContract.test(before))
}
