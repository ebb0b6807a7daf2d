import { isLetter, wordPattern } from '../text/word-pattern'
import { contractParts } from './contract-parts'
import { anyContractWord, consultancyWords, contractWords } from './contract-words'
import { readDuration } from './duration'
import type { Range } from './lines'
import { field, flatWords, type NoticeText } from './notice-text'
import { oncePerNotice } from './once-per-notice'
import type { ContractType, Field } from './posting'
import { everySaid, maySay } from './said'
import { saysAny } from './says-any'
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
  const type = contractType(scope, title, cells, parts)
  return {
    contractType: type,
    ...readDuration(scope, cells, parts, type?.value ?? null),
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
  const labelled = [...cells, ...pairsOf(scope, 'contract', 'duration', 'period').flatMap((pair) => pair.values)]
  const named = typeIn(notice, labelled)
  if (named) return named
  const inTitle = title && typeIn(notice, [title])
  if (inTitle && inTitle.value !== 'CDD') return inTitle
  const consultancy = () => consultancyOf(notice, title, headlines(notice))
  // Of several posts one may be a consultancy and the others not: what each says of itself comes first.
  return scope.own.length > 0 ? (typeIn(notice, stated) ?? consultancy()) : (consultancy() ?? typeIn(notice, stated))
}

/** Lines near the top that a consultancy's notice is headed by. */
const headlines = oncePerNotice(({ lines }) =>
  lines
    .slice(0, 12)
    .filter(
      (line) =>
        line.text.length < 120 &&
        /\bconsultan|termes? de references?|volontariat|bureaux? d'etude|manifestation d'interet|consultation|^(?:avis |dossier )?(?:d')?appels? d'offres\b(?! (?:d'emploi|et))/.test(
          line.text,
        ),
    ),
)

/** Only what the words themselves say: « période d’essai », « stage de préparation » and « prestations de santé » are no type. */
const misleading =
  /periode d'essai|stages? de (?:preparation|formation|terrain|securite|recyclage|perfectionnement|cohesion)|\b(?:suit|suivra|suivent|suivront|suivez|suivrez|apres|effectue\w*) (?:d'abord )?une? stage\b|\bstages? (?:compris|inclus)|\bprestations? (?:de (?:sante|soins)|sociales?)|\bconditions? de prestation|\b(?:contrats?|paiements?|factures?|remuneration|gestion|suivi|suivre|registre|base de donnees|fichier|liste|selection|mobilisation) (?:des|aux|avec les|de nos|avec des) (?:differents |autres )?(?:prestataires|consultant(?:e|s|es)|vacataires|stagiaires|volontaires|benevoles)\b|\b(?:suivre|suivi|gerer|gestion|archiver|archivage|rediger|redaction|elaborer|elaboration|classer|preparer|preparation|etablir|negocier|verifier) (?:de |d'|tous )?(?:les |des )?contrats (?:de |d')(?:prestations?|consultances?|stages?|volontariat)|\b(?:ong|associations?|organi[sz]ations?|organismes?|structures?|agences?|acteurs?|reseaux?|centres?|bureaux?|plateformes?|ex) (?:\S+ ){0,3}?(?:de|du|et de) volontariat\b|\b(?:temporaires?|saisonniers?) (?:ou|et) permanents?|\bpermanents? (?:ou|et) (?:temporaires?|saisonniers?)/g

function typeIn(notice: NoticeText, ranges: readonly Range[]): Field<ContractType> | null {
  for (const range of ranges) {
    if (!isGlued(notice, range) && !maySay(notice, range, anyContractWord)) continue
    const words = flatWords(notice, range, 400).replace(misleading, (each) => ' '.repeat(each.length))
    const found = contractWords.flatMap(([type, pattern]) => {
      const match = pattern.exec(words)
      return match ? [{ type, start: match.index, end: match.index + match[0].length }] : []
    })
    // « Six mois de CDD, puis CDI », « CDD pouvant évoluer vers un CDI »: what stands first is offered.
    const [first, second] = found
    const best = first?.type === 'CDI' && second && second.start < first.start ? second : first
    if (best) return field(notice, best.type, { start: range.start + best.start, end: range.start + best.end })
  }
  return null
}

/** « Type contratCDD »: a value that begins inside a word, where no word of the notice begins. */
function isGlued(notice: NoticeText, { start }: Range): boolean {
  return isLetter(notice.text.charCodeAt(start - 1))
}

/** A consultancy that names no contract shows itself by at least two of its own words, or in its title or headline. */
function consultancyOf(
  notice: NoticeText,
  title: Range | null,
  headline: readonly Range[],
): Field<ContractType> | null {
  const words = title ? notice.flat.slice(title.start, title.end) : ''
  if (title && /\bconsultan|^cabinet|bureaux? d'etude|prestataire/.test(words))
    return field(notice, 'PRESTATION', title, ['inferred'])
  const signs = consultancySigns(notice)
  const proof = headline.find((line) => !/volontariat/.test(notice.text.slice(line.start, line.end))) ?? signs[0]
  const isEnough = signs.length >= (headline.length > 0 ? 1 : 2) && !(signs.length === 1 && isEmployed(notice))
  return proof && isEnough ? field(notice, 'PRESTATION', proof, ['inferred']) : null
}

const consultancySigns = oncePerNotice((notice) =>
  consultancyWords.flatMap((words): Range[] => {
    const [found] = everySaid(notice, words, notice.text.length)
    return found ? [{ start: found.index, end: found.index + found[0].length }] : []
  }),
)

/** « Termes de référence » head an employee's notice too: one that names a superior or a salary. */
function isEmployed({ pairs }: NoticeText): boolean {
  return pairs.some(
    ({ key, words }) =>
      key === 'reportsTo' || key === 'salary' || (key !== 'other' && /\b(?:du|de) (?:contrat|poste)\b/.test(words)),
  )
}

const again = String.raw`(?:renouvell?ements?|prolongations?|reconductions?|prorogations?|extensions?)`
const lengthened = String.raw`(?:renouvel|prolong|reconduit|reconduire|reconduct|prorog)\w*`
const notRenewable = new RegExp(
  String.raw`\b(?:non|ni|pas) (?:renouvelables?|reconductibles?|prolongeables?|prorogeables?)|\b(?:sans|pas de|aucune?) (?:possibilite (?:de |d'))?${again}|\b(?:n'est|ne sont|ne sera|ne seront|ne peut|ne peuvent|ne pourra|ne pourront) (?:etre )?(?:pas |ni |aucunement )(?:etre )?${lengthened}|\b(?:renouvelable|renouvellement|reconduction|prolongation) ?[:?|] ?(?:non?|aucune?)\b|\bne se (?:renouvel|prolong|recondui|prorog)\w+ (?:pas|plus)|\b(?:sans suite|unique et ferme)\b|\b(?:aucune?|pas de) (?:renouvellement|prolongation|reconduction)|\bil n'est pas (?:prevu|envisage|question) (?:de |d')(?:le |la |un |une )?(?:${again}|renouveler|prolonger|reconduire)|\bnon[- ]renewable`,
)
const isRenewable = new RegExp(
  String.raw`\brenouvelables?\b|\breconductibles?\b|\bprolongeables?\b|\bprorogeables?\b|\b(?:possibilite|perspective|option|chance)s? (?:de |d')(?:un |une |le |la )?(?:${again}|renouveler|prolonger|reconduire)|\b(?:peut|peuvent|pourra|pourront|pourrait|pourraient|susceptibles? (?:de |d'))(?: \S+ment)? ?(?:etre |se )?${lengthened}|\b(?:avec|tacite) ${again}|(?<!\bne )\bse (?:renouvel(?:le|lent|lera|leront)|prolong(?:e|ent|era|eront)|recondui(?:t|sent|ra|ront))\b|\brenewable\b|\bextendable\b|\bextensible\b|\bpossible (?:renewal|extension)|\bpossible ${again}|\b${again}(?: (?:(?:de |d'|pour )\S+ \S+|(?:du contrat|de la mission|du stage|de l'engagement)))? ?[:?|]? ?(?:est |sera |reste )?(?:eventuellement )?(?:possible|envisageable|envisagee?|prevue?|eventuel|oui\b|une fois|sous reserve|selon|tacite)|\ba (?:renouveler|prolonger|reconduire)|\bjusqu'a \S+ (?:renouvellements|prolongations|reconductions)|\b(?:pouvant|peuvent|pour(?:ra|ront)|eventuellement|si possible|sera) (?:etre |se )?(?:eventuellement )?${lengthened}|\bsusceptibles? (?:de |d')${again}|\b(?:selon|sous reserve) [^.;]{0,40}\b${lengthened}|\b(?:prolong|renouvel|reconduit|prorog)\w* si |\b(?:pourra|peut|pourrait) (?:le|la|les) (?:prolonger|renouveler|reconduire|proroger)|\b${again}(?: (?:du contrat|de la mission|du stage|de l'engagement))? (?:depend|se fera|pourra|sera (?:fonction|etudie|examine))`,
)

/** One of these stands in each of both. */
const ofRenewal = saysAny(
  wordPattern(/\b(?:renouv|reconduc|reconduit|reconduir|prolong|prorog|extens|extend|renewa|suite\b|ferme\b)/y),
)

function renewal({ notice }: Scope, stated: readonly Range[]): Field<boolean> | null {
  const answering = stated.filter((part) => ofRenewal(notice, part))
  return firstAnswer(notice, answering, 500, [
    [notRenewable, false],
    [isRenewable, true],
  ])
}

/** « période d’essai de trois mois renouvelable » */
const renewableTrial = /\b(?:periode d')essai\b[^.;,]{0,40}?\brenouvel\w+(?: une fois)?/g

/** What the first of some parts says that answers at all; in it the patterns are tried in their order. */
function firstAnswer(
  notice: NoticeText,
  parts: readonly Range[],
  maxLength: number,
  answers: readonly (readonly [RegExp, boolean])[],
): Field<boolean> | null {
  for (const part of parts) {
    const words = flatWords(notice, part, maxLength).replace(renewableTrial, (each) => ' '.repeat(each.length))
    for (const [pattern, value] of answers) {
      const found = pattern.exec(words)
      if (!found) continue
      const start = part.start + found.index
      return field(notice, value, { start, end: start + found[0].length })
    }
  }
  return null
}

const partTimeWords =
  /\btemps[- ]partiel\b|(?<![\d,.] ?)\b[3-9]\d ?%(?= (?:de |d'un )?(?:temps|poste|activite|etp)| ?\((?:un|deux|trois|quatre) (?:jours?|demi-journees?)|$)|^\W*[3-9]\d ?%|^\W*partiel\b|\btemps de travail ?: ?partiel\b|\btemps de travail ?: ?[3-9]\d ?%|\b(?:deux|trois|quatre|[234]) (?:jours|demi-journees) (?:sur (?:cinq|5)|par semaine)\b|\bmi[- ]temps\b|\bpart[- ]time\b|\btemps reduit\b/
const fullTimeWords =
  /\btemps[- ]plein\b|\bplein[- ]temps\b|\bfull[- ]time\b|\btemps complet\b|^\W*(?:complet|plein)\b|\b(?:temps de travail|taux d'(?:occupation|activite)) ?: ?(?:complet|plein|100 ?%)/
const speaksOfTime = new RegExp(`${partTimeWords.source}|${fullTimeWords.source}`)
const aboutPost =
  /\bpostes?\b|\bcontrat|\bcdd\b|\bcdi\b|\bengagement|\bmission|\bhoraire|\btravail|\bstatut|salarie|\bpartiel|coordina|charge|assistant|volontariat/

const mayBeTime = saysAny(
  wordPattern(
    /\b(?:temps|mi[- ]temps|part[- ]time|full[- ]time|plein|complet|partiel|(?:jours|demi-journees) (?:sur|par))\b/y,
  ),
)

function maySayTime(notice: NoticeText, range: Range): boolean {
  return mayBeTime(notice, range) || flatWords(notice, range, 300).includes('%')
}

const linesOfTime = oncePerNotice((notice) =>
  notice.lines.filter(
    (line) =>
      line.text.length < 200 &&
      maySayTime(notice, line) &&
      speaksOfTime.test(line.text) &&
      (line.text.length < 30 || aboutPost.test(line.text)),
  ),
)

function workingTime(scope: Scope): Field<boolean> | null {
  const { notice } = scope
  const labelled = pairsOf(scope, 'workTime', 'contract', 'period', 'duration', 'title').flatMap((pair) => pair.values)
  const parts = [
    ...labelled.filter((value) => isGlued(notice, value) || maySayTime(notice, value)),
    ...ownElseShared(scope, linesOfTime(notice), (line) => line),
  ]
  return firstAnswer(notice, parts, 300, [
    [partTimeWords, true],
    [fullTimeWords, false],
  ])
}
