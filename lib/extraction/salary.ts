import type { CountryCode } from '../places/country'
import { matchesOf } from '../text/matches-of'
import { wordPattern } from '../text/word-pattern'
import { askedOfPost } from './asked-of-post'
import { currencyOf, currencyPattern } from './currency-words'
import type { Range } from './lines'
import { field } from './notice-text'
import { oncePerNotice } from './once-per-notice'
import { cuedPassages, type Passage } from './passages'
import type { Field, Salary } from './posting'
import type { Scope } from './scope'

interface Pay extends Range {
  readonly salary: Omit<Salary, 'currency'>
  readonly currency: string
  /** « indemnité » only: a stage's pay, or what comes on top of a salary. */
  readonly isAllowance: boolean
}

const cue = wordPattern(
  /\b(?:salaires?|salariale?|remunerations?|remuneree?s?|retribution|appointements|traitement|indemnites?|gratification|honoraires?|brute?s?|net(?:te)?s?|salary|stipend|par mois|per month|mensuel(?:le)?)\b|(?<=\/ ?)mois\b/y,
)
const figure = String.raw`\d{1,3}(?:[ .,]\d{3}){1,3}(?:,\d{1,2})?(?!\d)|\d{2,7}(?:,\d{1,2})?(?!\d)`
const amount = new RegExp(
  String.raw`(?<![\d/+.,-])(?:(?<before>usd|us\$|\$|€|eur|xof|xaf|fcfa|tnd|mad|dzd) ?)?(?<low>${figure})(?: ?(?<low_currency>${currencyPattern}))?(?: ?(?:a|et|-|ou) ?(?<high>${figure}))? ?(?<currency>${currencyPattern})?`,
  'g',
)
const payWord =
  /\b(?:salaires?|salariale?|remunerations?|remuneree?s?|retribution|appointements|gratification|honoraires?|salary|stipend)\b[^.;]{0,70}$/
const allowance = /\b(?:indemnites?|allocation|bourse)\b[^.;]{0,50}$/
const basisAfter =
  /^[ ,(/]{0,3}(?:brute?s?|net(?:te)?s?|gross|mensuel)\b|^ ?(?:\/|par|per) ?(?:mois|month)\b.{0,12}\b(?:brut|net)/
/** What an amount is of that is no pay. */
const otherMoney =
  /\b(?:frais|budget|timbre\w*|caution|montant|valeur|seuil|subvention\w*|primes?|per ?diems?|logement|transport|vie|deplacements?|risque|caisse|communication|repas|subsistance|hebergement|assurance|carburant|credit|cout|chiffre|bailleur|financ\w+|capital|fonds|beneficiaires?|menages?|plafond)\b[^.;,]{0,40}$/
const perPiece =
  /^[ ,(/]{0,3}(?:par|\/) ?(?:questionnaire|fiche|enquete|page|session|seance|mot|personne|jour de deplacement|nuit|menage|beneficiaire)/
const periods: readonly (readonly [Salary['period'], RegExp])[] = [
  ['hour', /\bhoraires?\b|(?:par|per|\/) ?(?:heure|hour)\b/],
  ['day', /\bjournali\w+|(?:par|per|\/) ?(?:jour|day|h\/j|homme)\b/],
  ['month', /\bmensuel\w*|(?:par|per|\/|le|chaque) ?(?:mois|month)\b|\bmonthly/],
  ['year', /\bannuel\w*|(?:par|per|\/) ?(?:an|annee|year)\b|\bannual/],
]

/** What the post pays, as stated; the country tells which franc CFA or dinar. « Selon la grille » is no amount. */
export function readSalary(scope: Scope, country: CountryCode | null): Field<Salary> | null {
  const { notice } = scope
  const found = askedOfPost(scope, paysOf(notice))
  const pay = found.find(({ isAllowance }) => !isAllowance) ?? found[0]
  if (!pay) return null
  return field(notice, { ...pay.salary, currency: currencyOf(pay.currency, country) }, pay)
}

const paysOf = oncePerNotice((notice) =>
  cuedPassages(notice, cue).flatMap((passage) => {
    const pay = payIn(passage)
    return pay ? [pay] : []
  }),
)

function payIn(passage: Passage): Pay | null {
  const { words } = passage
  if (!/\d/.test(words)) return null
  for (const match of matchesOf(amount, words)) {
    const { before = '', low = '', low_currency, high, currency } = match.groups ?? {}
    const unit = (currency ?? low_currency ?? before).trim()
    const end = match.index + match[0].trimEnd().length
    const ahead = words.slice(0, match.index)
    const after = words.slice(end, end + 40)
    const isPay = payWord.test(ahead) || basisAfter.test(after)
    if (unit === '' || !(isPay || allowance.test(ahead)) || perPiece.test(after) || otherMoney.test(lastClause(ahead)))
      continue
    const [lowest, highest] = [amountOf(low), high ? amountOf(high) : null]
    // « 12 F » is no pay, and « 3 DA » no amount.
    if (lowest < 20 || (/^(?:f|cfa)\b/.test(unit) && lowest < 1000) || (highest !== null && highest < lowest)) continue
    const around = `${ahead.slice(-60)} ${after.split(/[.;]/)[0]}`
    const isAtLeast = /\b(?:a partir de|minimum|au moins|des) (?:de )?$/.test(ahead)
    const isAtMost = /\b(?:jusqu'a|maximum|au plus|plafonne\w* a) (?:de )?$/.test(ahead)
    return {
      ...passage.rangeOf(match.index, end),
      salary: {
        min: isAtMost ? null : lowest,
        max: isAtLeast ? null : (highest ?? lowest),
        period: periods.find(([, pattern]) => pattern.test(around))?.[0] ?? null,
        basis: /\b(?:brute?s?|gross)\b/.test(around) ? 'gross' : /\bnet(?:te)?s?\b/.test(around) ? 'net' : null,
      },
      currency: unit,
      isAllowance: !isPay,
    }
  }
  return null
}

function lastClause(words: string): string {
  return words.slice(Math.max(words.lastIndexOf(';'), words.lastIndexOf(','), words.lastIndexOf('. ')) + 1)
}

/** « 350 000 », « 1.200 », « 3,000 » and « 1 050,50 ». */
function amountOf(figures: string): number {
  const decimals = /,(\d{1,2})$/.exec(figures)
  const whole = decimals ? figures.slice(0, decimals.index) : figures
  return Number(whole.replace(/[ .,]/g, '')) + (decimals ? Number(`0.${decimals[1]}`) : 0)
}
