import { matchesOf } from '../text/matches-of'
import { wordPattern } from '../text/word-pattern'
import { askedOfPost } from './asked-of-post'
import { diplomas, levelsAfterBac, yearsAfterBac } from './education-words'
import type { Range } from './lines'
import { field, type NoticeText, roleAt } from './notice-text'
import { numberValue } from './numbers'
import { oncePerNotice } from './once-per-notice'
import { cuedPassages, type Passage } from './passages'
import { type EducationLevel, educationLevels, type Field } from './posting'
import { pairsOf, type Scope } from './scope'

interface Diploma extends Range {
  readonly level: EducationLevel
}

/** How diplomas begin: cheaper to look for in the whole notice than their names. */
const cue = wordPattern(
  /\b(?:bac(?:s|calaureats?)?\b|licenc|bachelor|de(?:ss|as?|ug|ust|ua|at|f)\b|d\.e\.|maitrises? ?[(:,;/eo]|master|m[12]\b|mba|diplomes? d|ingenieur|ingeniorat|doct|ph\.? ?d|b\.?e\.?p|b\.?f|brevet|niveau [bcdp]|c\.?a\.?p\b|c\.?e\.?p|cfee|certificats? d|technicien|d\.?u\.?[te]|b\.?t|d\.?t\b|d\.?t\.?s|duel)/y,
)

/** Each diploma's level is the group that matched. */
const mention = new RegExp(
  String.raw`\b(?:(${yearsAfterBac})|${diplomas.map(([, words]) => `(${words})`).join('|')})`,
  'g',
)

/** Asks for a level: « titulaire d’un », « niveau », « formation de ». */
const asking =
  /\b(?:titulaires?|niveau|diplomee?s?|diplomes?|formation|profil|qualifications?|justifi\w+|detenir|detenteur|detentrice|disposer|posseder|possede|avoir|ayant|etre|minimum|au moins|requise?s?|exigee?s?|degree|etudes)\b/
const demanded = /^[^.;]{0,60}\b(?:exigee?s?|requise?s?|obligatoires?)\b/
const asset =
  /^[^.;]{0,80}?\b(?:(?:serait|sera|est|seraient|constitue\w*) (?:\S+ ){0,2}?(?:atout|plus\b|avantage|souhait|appreci)|un atout|un plus\b|souhaitee?s?\b|souhaitable)/
const assetBefore = /\b(?:atouts?|idealement|de preference|souhaite\w*)\b[^.;]{0,30}$/
/** Papers to hand in, what others study or studied, and the verbs of someone still a student. */
const otherBefore =
  /\b(?:copies?|photocopies?|attestations? (?:de|du)|originaux|original|scan\w*|legalisee?s?|certifiee?s?|joindre|bourses?|(?:etudiant|eleve|enseignant|professeur|ecolier)\S*|cours|classes?|annee|permis|sous|logiciels?|memoires?|charge\S*|jury|preparation|recrut\w+|recherch\w+ (?:un|une|deux|des)|supervision)\b[^.;:]{0,30}$/
const otherLicence =
  /^ ?(?:de (?:conduire|conduite|pilote|transport|peche|chasse)|(?:du|des|de|d'un|pour (?:le|un)) (?:logiciels?|progiciels?|antivirus|systeme d'exploitation)\b|d'(?:exploitation|importation|utilisation)|libres?|open|creative|logiciel\w*|microsoft|office|commerciale|adobe)\b/
/** Levels that a sentence or list offers instead of each other. */
const alternative =
  /(?:\bou\b|\bor\b|\/|\ba\b)[^a-z]{0,6}(?:(?:une?|d'une?|le|la|du|au moins|diplome|d'un diplome|de|niveau|titulaire|bien|encore|alors|en)\b[^a-z]{0,4}){0,4}$/
/** An acronym before « ou » that we do not know may be the lower one. */
const unknownBefore = /(?<![a-z])([a-z]{2,6}) ou (?:une? |le |la |d'une? )?$/
const short = new Set([
  'cap',
  'bep',
  'bt',
  'bt1',
  'bt2',
  'dt',
  'def',
  'cep',
  'm1',
  'm2',
  'dea',
  'duel',
  'dts',
  'mba',
  'bac',
])

/** The least education that is enough: of « Licence ou Master » the Licence. Null where no level is named (« diplôme universitaire »). */
export function readEducation(scope: Scope): Field<EducationLevel> | null {
  const { notice } = scope
  const all = askedOfPost(scope, diplomasOf(notice))
  const labels = pairsOf(scope, 'education').flatMap(({ values }) => values.slice(0, 1))
  const byLabel = labels.map((label) => all.filter(({ start, end }) => start >= label.start && end <= label.end))
  // « BAC + 2, BAC + 3, BAC + 5 » of a site's form says less than the notice's own words.
  const ofForms = byLabel.filter((diplomas) => diplomas.length > 2).flat()
  const said = ofForms.length < all.length ? all.filter((diploma) => !ofForms.includes(diploma)) : all
  const inLabels = said.filter((diploma) => byLabel.some((diplomas) => diplomas.includes(diploma)))
  const [first, ...rest] = inLabels.length > 0 ? inLabels : said
  if (!first) return null
  let least = first
  let last = first
  for (const diploma of rest) {
    if (!isAlternative(notice, last, diploma)) break
    if (rank(diploma) < rank(least)) least = diploma
    last = diploma
  }
  return field(notice, least.level, least)
}

function rank({ level }: Diploma): number {
  return educationLevels.indexOf(level)
}

function isAlternative(notice: NoticeText, last: Diploma, next: Diploma): boolean {
  if (next.start < last.end || next.start - last.end > 200) return false
  const words = notice.flat.slice(last.end, next.start)
  return words.length <= 3 || /^ ?\( ?$/.test(words) || alternative.test(words)
}

const diplomasOf = oncePerNotice((notice) => {
  const found = cuedPassages(notice, cue).flatMap((passage) =>
    matchesOf(mention, passage.words).flatMap((match): Diploma[] => {
      const level = levelOf(match)
      const range = passage.rangeOf(match.index, match.index + match[0].length)
      return level && isAsked(notice, range, match, passage) ? [{ ...range, level }] : []
    }),
  )
  // « Licence (Bac+5) » contradicts itself.
  const contradicted = found.filter((diploma, i) => {
    const next = found[i + 1]
    return next && next.level !== diploma.level && /^ ?\( ?$/.test(notice.flat.slice(diploma.end, next.start))
  })
  return found.filter(
    (diploma, i) => !contradicted.includes(diploma) && !contradicted.some((before) => before === found[i - 1]),
  )
})

function levelOf(match: RegExpExecArray): EducationLevel | null {
  if (match[1]) {
    const words = /(\d|[a-z]+)$/.exec(match[1])?.[1] ?? ''
    return levelsAfterBac[numberValue(words) ?? -1] ?? null
  }
  const group = match.slice(2).findIndex((words) => words !== undefined)
  return diplomas[group]?.[0] ?? null
}

function isAsked(notice: NoticeText, range: Range, match: RegExpExecArray, passage: Passage): boolean {
  const before = passage.words.slice(Math.max(0, match.index - 120), match.index)
  const after = passage.words.slice(match.index + match[0].length, match.index + match[0].length + 120)
  const role = roleAt(notice, range.start)
  if (/[@.-]$|:\/\/\S{0,80}$/.test(before)) return false
  if (otherBefore.test(before) || assetBefore.test(before)) return false
  const preferred = asset.exec(after)
  if (
    preferred &&
    !/[,:(] ?(?:une? |la |l'|le )?(?:\S+ )?(?:formation|experience|connaissance|maitrise)/.test(preferred[0])
  )
    return false
  if (match[1]) return role !== 'documents' && role !== 'context'
  const words = match[0].replaceAll('.', '')
  if (words.startsWith('licence') && otherLicence.test(after)) return false
  if (words.startsWith('maitrise') && !/^(?: en | ?\(? ?bac| ou | ?[,/;)]|$)/.test(after)) return false
  if (/^maitrise/.test(words) && /\b(?:bonne|excellente|parfaite|tres|solide|la)\s*$/.test(before)) return false
  if (/^ingenieur/.test(words) && !/(?:^|\b(?:diplomes? d'|d'|un |une |ou |: ?|en ))$/.test(before)) return false
  if (hasUnknownBefore(passage, notice, match.index)) return false
  if (role === 'profile') return !short.has(words) || isCapitals(notice, range) || asking.test(before)
  if (role === 'documents' || role === 'apply' || role === 'selection' || role === 'deliverables') return false
  if (/^ingenieur/.test(words) && !/d'$/.test(before)) return false
  const isStated = role === 'tasks' || role === 'context' ? /\b(?:titulaires?|diplomes? de|niveau)\b/ : asking
  if (role !== 'tasks' && role !== 'context' && demanded.test(after)) return true
  return isStated.test(before) || isItemOfProfile(before, after)
}

/** « Licence en droit, trois ans d’expérience » where no heading says that it is the profile. */
function isItemOfProfile(before: string, after: string): boolean {
  return (
    /(?:^|\+ )\W{0,3}(?:une? |le |la )?$/.test(before) &&
    /^ (?:en|ou|professionnelle|appliquee|de|d'|au moins|minimum|degree)\b/.test(after)
  )
}

function isCapitals(notice: NoticeText, range: Range): boolean {
  const span = notice.folded.sourceSpan(range.start, range.end)
  const words = notice.folded.source.slice(span.start, span.end)
  return words === words.toUpperCase() || /^(?:Bac|M)/.test(words)
}

function hasUnknownBefore(passage: Passage, notice: NoticeText, at: number): boolean {
  const found = unknownBefore.exec(passage.words.slice(Math.max(0, at - 30), at))
  const word = found?.[1]
  if (!found || !word) return false
  const start = Math.max(0, at - 30) + found.index
  return isCapitals(notice, passage.rangeOf(start, start + word.length)) && matchesOf(mention, `${word} `).length === 0
}
