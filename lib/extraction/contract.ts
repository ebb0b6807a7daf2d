import { consultancyWords, contractWords } from './contract-words'
import type { Range } from './lines'
import { field, flatWords, type NoticeText } from './notice-text'
import { numberPattern, numberValue } from './numbers'
import type { ContractType, Field } from './posting'
import { ownElseShared, pairsOf, type Scope, sentencesOf } from './scope'

export interface ContractReading {
  readonly contractType: Field<ContractType> | null
  readonly durationMonths: Field<number> | null
  readonly durationDays: Field<number> | null
  readonly renewable: Field<boolean> | null
  readonly partTime: Field<boolean> | null
}

/** Type, duration, renewal and working time, first where they are labelled, then in sentences that speak of the contract. */
export function readContract(scope: Scope, title: Range | null, cell: Range | null): ContractReading {
  const stated = [...(cell ? [cell] : []), ...statedParts(scope)]
  return {
    contractType: contractType(scope, title, cell, stated),
    durationMonths: duration(scope, stated, 'months'),
    durationDays: duration(scope, stated, 'days') ?? duration(scope, stated, 'weeks'),
    renewable: renewal(scope, stated),
    partTime: workingTime(scope),
  }
}

/** The values of the contract's labels, else the sentences that speak of a contract or a mission's length. */
function statedParts(scope: Scope): readonly Range[] {
  const { notice } = scope
  const labelled = pairsOf(scope, 'contract', 'duration', 'period').flatMap((pair) => pair.values)
  const sentences = sentencesOf(scope).filter((sentence) => speaksOfContract(notice, sentence))
  return [...labelled, ...sentences]
}

const aboutContract =
  /\bcontrats?\b|\bcdd\b|\bcdi\b|\bengagement (?:temporaire|de)|\b(?:duree|charge de travail|charge) (?:de la |de l'|du |de )?(?:mission|prestation|travail|consultation|etude|evaluation|stage|volontariat|contrat|effective)|\bla (?:mission|consultation|prestation|charge de travail)\b.{0,60}\b(?:compte|dure|est (?:estimee|evaluee|prevue)|s'etend)|jours? (?:ouvr|de travail|prestes|calendaires)|\binterim\b|\bstages? (?:\S+ ){0,2}de\b|hommes?[ /-]jours?/
const notContract =
  /\bprojet\b.{0,40}\b(?:de|sur) .{0,20}mois|\bexperience|contrats? (?:de mariage|types?\b|avec les|des fournisseurs)|garantie|preavis|signature (?:du|de) contrat/

function speaksOfContract(notice: NoticeText, range: Range): boolean {
  const words = flatWords(notice, range, 400)
  return aboutContract.test(words) && !notContract.test(words)
}

function contractType(
  scope: Scope,
  title: Range | null,
  cell: Range | null,
  stated: readonly Range[],
): Field<ContractType> | null {
  const { notice } = scope
  const labelled = [...(cell ? [cell] : []), ...pairsOf(scope, 'contract').flatMap((pair) => pair.values)]
  const named = typeIn(notice, labelled)
  if (named) return named
  const inTitle = title && typeIn(notice, [title])
  if (inTitle && inTitle.value !== 'CDD') return inTitle
  const inHeadline = notice.lines
    .slice(0, 12)
    .filter(
      (line) =>
        line.text.length < 120 &&
        /\bconsultan|termes? de references?|volontariat|bureaux? d'etude|manifestation d'interet|consultation/.test(
          line.text,
        ),
    )
  const consultancy = () => consultancyOf(notice, title, inHeadline)
  // Of several posts one may be a consultancy and the others not: what each says of itself comes first.
  return scope.own.length > 0 ? (typeIn(notice, stated) ?? consultancy()) : (consultancy() ?? typeIn(notice, stated))
}

/** Only what the words themselves say: « période d’essai », « stage de préparation » and « prestations de santé » are no type. */
const misleading =
  /periode d'essai|stages? de (?:preparation|formation|fin d'etudes|terrain)|\bprestations? (?:de (?:sante|soins)|sociales?)|\bconditions? de prestation/g

function typeIn(notice: NoticeText, ranges: readonly Range[]): Field<ContractType> | null {
  for (const range of ranges) {
    const words = flatWords(notice, range, 400).replace(misleading, (each) => ' '.repeat(each.length))
    for (const [type, pattern] of contractWords) {
      const found = pattern.exec(words)
      if (found)
        return field(notice, type, {
          start: range.start + found.index,
          end: range.start + found.index + found[0].length,
        })
    }
  }
  return null
}

/** A consultancy that names no contract shows itself by at least two of its own words, or in its title or headline. */
function consultancyOf(
  notice: NoticeText,
  title: Range | null,
  headline: readonly Range[],
): Field<ContractType> | null {
  const words = title ? notice.text.slice(title.start, title.end) : ''
  if (title && /\bconsultan|^cabinet|bureaux? d'etude|prestataire/.test(words))
    return field(notice, 'PRESTATION', title, ['inferred'])
  const signs = consultancyWords.flatMap((pattern) => {
    const found = pattern.exec(notice.text)
    return found ? [{ start: found.index, end: found.index + found[0].length }] : []
  })
  const proof = headline.find((line) => !/volontariat/.test(notice.text.slice(line.start, line.end))) ?? signs[0]
  return proof && signs.length >= (headline.length > 0 ? 1 : 2)
    ? field(notice, 'PRESTATION', proof, ['inferred'])
    : null
}

const lengths = {
  months: new RegExp(
    String.raw`(${numberPattern}) {0,3}(?:\n {0,8})?(mois\b|months?\b|ans?\b|annees?\b|years?\b)`,
    'g',
  ),
  days: new RegExp(String.raw`(${numberPattern}) {0,3}(?:\n {0,8})?((?:hommes?[ /-])?jours?\b|days?\b|j\/h\b)`, 'g'),
  weeks: new RegExp(String.raw`(${numberPattern}) {0,3}(semaines?\b)`, 'g'),
} as const

const unitWords = {
  months: /\b(?:mois|month|ans?\b|annee|year)/,
  days: /\b(?:jour|day|j\/h)/,
  weeks: /\bsemaine/,
} as const

/** Beside the number: what the length is of, when it is not the contract's. */
const otherLengthBefore =
  /\b(?:essai|experience|moins de|au moins|preavis|repartis? sur|depuis|pendant les|dans les|agee?s? de|tous les|toutes les|obtenu\w* depuis|chaque|plus de|apres|sous|premiers?|delai de)[^.;:\n]{0,14}$/
const otherLengthAfter =
  /^ {0,2}(?:d'experience|d'anciennete|d'essai|de preavis|apres|avant|au (?:moins|plus|minimum)|revolus|suivant|par (?:mois|an|semaine)|de conges?|dans (?:un|une|le|la)|minimum)/

function duration(scope: Scope, stated: readonly Range[], unit: keyof typeof lengths): Field<number> | null {
  const { notice } = scope
  for (const range of stated) {
    const words = flatWords(notice, range, 500)
    if (!unitWords[unit].test(words)) continue
    for (const found of words.matchAll(lengths[unit])) {
      const before = words.slice(0, found.index)
      if (otherLengthBefore.test(before) || otherLengthAfter.test(words.slice(found.index + found[0].length))) continue
      const count = numberValue(found[1] ?? '')
      if (!count) continue
      const per = unit === 'weeks' ? 7 : /^(?:an|annee|year)/.test(found[2] ?? '') ? 12 : 1
      if (per === 7 && /\bpar\b|heures/.test(words)) continue
      return field(
        notice,
        count * per,
        { start: range.start + found.index, end: range.start + found.index + found[0].length },
        per === 7 ? ['inferred'] : [],
      )
    }
  }
  return null
}

const notRenewable =
  /\b(?:non|ni) (?:renouvelables?|reconductibles?|prolongeables?|prorogeables?)|(?:sans|pas de) (?:possibilite de )?(?:renouvellement|prolongation|reconduction)|non[- ]renewable/
const isRenewable =
  /\brenouvelables?\b|\breconductibles?\b|\bprolongeables?\b|\bprorogeables?\b|\b(?:possibilite|possibilites|perspective|option)s? (?:de|d') ?(?:un |une )?(?:renouvellement|prolongation|reconduction|extension)|(?:peut|pourra|pourrait) etre (?:renouvele|prolonge|reconduit)\w*|\bavec (?:renouvellement|prolongation) possible|\brenewable\b|\bextendable\b|possible (?:renouvellement|prolongation|extension)|\b(?:renouvellement|prolongation|reconduction)s? possibles?/

function renewal(scope: Scope, stated: readonly Range[]): Field<boolean> | null {
  const { notice } = scope
  for (const range of stated) {
    const words = flatWords(notice, range, 500)
    for (const [pattern, value] of [
      [notRenewable, false],
      [isRenewable, true],
    ] as const) {
      const found = pattern.exec(words)
      if (found)
        return field(notice, value, {
          start: range.start + found.index,
          end: range.start + found.index + found[0].length,
        })
    }
  }
  return null
}

const partTimeWords = /\btemps[- ]partiel\b|\bmi[- ]temps\b|\bpart[- ]time\b|\btemps reduit\b/
const fullTimeWords = /\btemps[- ]plein\b|\bplein[- ]temps\b|\bfull[- ]time\b|\btemps complet\b/
const speaksOfTime = new RegExp(`${partTimeWords.source}|${fullTimeWords.source}`)
const aboutPost =
  /\bpostes?\b|\bcontrat|\bcdd\b|\bcdi\b|\bengagement|\bmission|\bhoraire|\btravail|\bstatut|salarie|\bpartiel|coordina|charge|assistant|volontariat/

function workingTime(scope: Scope): Field<boolean> | null {
  const { notice } = scope
  const parts = [
    ...pairsOf(scope, 'workTime', 'contract', 'period', 'duration', 'title').flatMap((pair) => pair.values),
    ...ownElseShared(
      scope,
      notice.lines.filter(
        (line) =>
          line.text.length < 200 &&
          speaksOfTime.test(line.text) &&
          (line.text.length < 30 || aboutPost.test(line.text)),
      ),
      (line) => line,
    ),
  ]
  for (const range of parts) {
    const words = flatWords(notice, range, 300)
    for (const [pattern, value] of [
      [partTimeWords, true],
      [fullTimeWords, false],
    ] as const) {
      const found = pattern.exec(words)
      if (found)
        return field(notice, value, {
          start: range.start + found.index,
          end: range.start + found.index + found[0].length,
        })
    }
  }
  return null
}
