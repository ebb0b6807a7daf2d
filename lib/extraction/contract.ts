import { contractParts } from './contract-parts'
import { consultancyWords, contractWords } from './contract-words'
import { readDuration } from './duration'
import type { Range } from './lines'
import { field, flatWords, type NoticeText } from './notice-text'
import type { ContractType, Field } from './posting'
import { ownElseShared, pairsOf, type Scope } from './scope'

export interface ContractReading {
  readonly contractType: Field<ContractType> | null
  readonly durationMonths: Field<number> | null
  readonly durationDays: Field<number> | null
  readonly renewable: Field<boolean> | null
  readonly partTime: Field<boolean> | null
}

/**
 * Type, duration, renewal and working time: first from the posting's cells in a table of posts, then where they are labelled, then
 * in sentences that speak of the contract.
 */
export function readContract(
  scope: Scope,
  title: Range | null,
  cells: readonly Range[],
  ordinal: string | null,
): ContractReading {
  const parts = [...cells, ...contractParts(scope, ordinal)]
  return {
    contractType: contractType(scope, title, cells, parts),
    ...readDuration(scope, cells, parts),
    renewable: renewal(scope, parts),
    partTime: workingTime(scope),
  }
}

function contractType(
  scope: Scope,
  title: Range | null,
  cells: readonly Range[],
  stated: readonly Range[],
): Field<ContractType> | null {
  const { notice } = scope
  const labelled = [...cells, ...pairsOf(scope, 'contract').flatMap((pair) => pair.values)]
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

const again = String.raw`(?:renouvell?ements?|prolongations?|reconductions?|prorogations?|extensions?)`
const lengthened = String.raw`(?:renouvel|prolong|reconduit|reconduct|prorog)\w*`
const notRenewable = new RegExp(
  String.raw`\b(?:non|ni) (?:renouvelables?|reconductibles?|prolongeables?|prorogeables?)|\b(?:sans|pas de|aucune?) (?:possibilite (?:de |d'))?${again}|\b(?:n'est|ne sont|ne sera|ne seront|ne peut|ne peuvent|ne pourra|ne pourront) (?:etre )?(?:pas |ni |aucunement )(?:etre )?${lengthened}|\brenouvelable ?: ?non?\b|\bnon[- ]renewable`,
)
const isRenewable = new RegExp(
  String.raw`\brenouvelables?\b|\breconductibles?\b|\bprolongeables?\b|\bprorogeables?\b|\b(?:possibilite|perspective|option|chance)s? (?:de |d')(?:un |une |le |la )?(?:${again}|renouveler|prolonger|reconduire)|\b(?:peut|peuvent|pourra|pourront|pourrait|pourraient|susceptibles? (?:de |d'))(?: \S+ment)? ?(?:etre |se )?${lengthened}|\b(?:avec|tacite) ${again}|\brenewable\b|\bextendable\b|\bextensible\b|\bpossible (?:renewal|extension)|\bpossible ${again}|\b${again} (?:est )?(?:eventuellement )?(?:possible|envisageable|eventuel)`,
)

function renewal({ notice }: Scope, stated: readonly Range[]): Field<boolean> | null {
  return firstAnswer(notice, stated, 500, [
    [notRenewable, false],
    [isRenewable, true],
  ])
}

/** What the first of some parts says that answers at all; in it the patterns are tried in their order. */
function firstAnswer(
  notice: NoticeText,
  parts: readonly Range[],
  maxLength: number,
  answers: readonly (readonly [RegExp, boolean])[],
): Field<boolean> | null {
  for (const part of parts) {
    const words = flatWords(notice, part, maxLength)
    for (const [pattern, value] of answers) {
      const found = pattern.exec(words)
      if (!found) continue
      const start = part.start + found.index
      return field(notice, value, { start, end: start + found[0].length })
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
  return firstAnswer(notice, parts, 300, [
    [partTimeWords, true],
    [fullTimeWords, false],
  ])
}
