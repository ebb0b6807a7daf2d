import { matchesOf } from '../text/matches-of'
import { wordPattern } from '../text/word-pattern'
import { askedOfPost } from './asked-of-post'
import type { Range } from './lines'
import { field, flatWords, type NoticeText, roleAt, sentenceAt } from './notice-text'
import { numberPattern, numberValue } from './numbers'
import { oncePerNotice } from './once-per-notice'
import { cuedPassages, type Passage } from './passages'
import type { Field } from './posting'
import { everySaid } from './said'
import { pairsOf, type Scope } from './scope'

interface Requirement extends Range {
  readonly years: number
}

/** Found by the character before it, which is much cheaper than to look back from every letter of the notice. */
const cue = wordPattern(/(?<=[\d )])(?:ans?|annees?|mois|years?|months?)\b/y)
const unit = /(?<![a-z])(?:ans?|annees?|mois|years?|months?)\b(?: et demie?\b)?/g
const none = wordPattern(
  /\b(?:aucune experience(?: (?:professionnelle|prealable|anterieure))?(?: n'est| n'etait)? (?:demandee|exigee|requise|necessaire)|sans experience (?:exigee|requise)|experience non (?:exigee|requise))\b/y,
)

/** The number before the unit, the least of « 3 à 5 ans ». */
const count = new RegExp(
  String.raw`(${numberPattern})\+?(?: ?(?:a|ou|et|-|/|to) ?${numberPattern})? ?(?:pleines? |bonnes? |premieres? )?$`,
)

const skill = String.raw`(?:experiences?|expe- ?riences?|exp\b|anciennete|pratique|metier|carriere|activite|exercice|terrain)`
const modifier = String.raw`(?: (?:au (?:moins|minimum)|minimum|minimale?s?|ou plus|et plus|pleines?|consecuti\S+|cumule\S*|reussies?|\([^)]{0,20}\)),?)`
/** « ans d’expérience », « years of experience », « années au moins de pratique » */
const thenSkill = new RegExp(
  String.raw`^${modifier}{0,3},? (?:d'|de |of |en )?(?:(?!contrat|mission|projet)\S+ ){0,2}?${skill}`,
)
/** « ans passés dans un poste semblable » */
const thenPost =
  /^(?: au moins| au minimum| minimum)? (?:passe\S* )?(?:dans|a|sur|en) (?:un |une |des |le |la |ce )?(?:meme )?(?:postes?|fonctions?|travail|emplois?|responsabilites?)\b/
const lead = String.raw`(?:d'au (?:moins|minimum)|au (?:moins|minimum)|minimum(?: de)?|minimale?s?(?: de)?|requises?|plus de|entre|d'environ|\bde|\bd'|of|[:(-]|=)`
/** « une expérience professionnelle d’au moins » */
const skillBefore = new RegExp(
  String.raw`\b(?:experiences?|expe- ?riences?|anciennete)\b(?:(?!\b(?:contrat|duree|age|cdd|stage|delai|garantie|renouvel\w*)\b)[^.;]){0,90}? ?${lead} ?$`,
)
/** « Trois ans en gestion de contrats », an item of the profile */
const thenField = /^(?: au moins| au minimum| minimum)? (?:dans|en|comme|au sein|chez|aupres|avec|de travail\b)/
const opens =
  /^\W{0,3}(?:(?:avoir|justifier|posseder|minimum|au moins|moins|d'|de|un|travaille|exerce|pendant|durant) ?){0,5}$/

const otherLength = /\b(?:depuis|age\w*|garantie|permis|moins de|preavis|il y a|renouvel\w*|dans les|au cours des)\b/
const otherWhenBare = /\b(?:contrat|cdd|duree|stage|cdi|mission)\b/
/** « dont un an en ONG » is a part of what was said before. */
const partOf = /\b(?:dont|y compris|incluant|including|of which)\b[^.;]{0,40}$/
/** « l’ONG, forte de ses vingt ans d’expérience », « nous avons 10 ans d’expérience » */
const ofEmployer =
  /\bforte? (?:de|d')|^(?:\W{0,2}(?:avec|grace a) (?:ses |plus de |pres de )|(?:depuis|nous|notre|cree)\b|(?:l'|la |le |cette |une )?(?:\S+ ){0,2}?(?:ong|association|organisation|fondation|reseau|cabinet)\b(?! (?:de|avec|d')\b.{0,20}experience))/
const asset =
  /^[^.;]{0,90}?\b(?:(?:serait|sera|est|seraient|constitue\w*|constituerait) (?:\S+ ){0,2}?(?:atout|plus\b|avantage|souhait|appreci)|souhaitee?s?\b|souhaitable|un atout|un plus)/
const otherMatter = /[,:(] ?(?:une? |la |l'|le |celle )?(?:\S+ )?(?:experience|connaissance|maitrise|pratique)/
const alternative =
  /\bou\b[^a-z]{0,6}(?:bien |alors |encore )?(?:titulaire )?(?:d'une? |une? |le |la |du )?(?:bac|licence|master|maitrise|dut|bts|doctorat|dea|dess|ingenieur|diplome)|\bou (?:bien )?(?:au moins |minimum |de )?$/

/**
 * Years of professional experience asked for: of requirements that all hold the longest (« cinq ans d’expérience, dont deux en ONG »),
 * of alternatives (« Bac+5 avec 3 ans ou Bac+3 avec 5 ans ») the shortest. 0 where the notice says that none is needed.
 */
export function readExperience(scope: Scope): Field<number> | null {
  const stated = askedOfPost(scope, requirementsOf(scope.notice))
  const labelled = stated.length > 0 ? [] : labelledYears(scope)
  let chosen: Requirement | null = null
  let last: Requirement | null = null
  for (const requirement of stated.length > 0 ? stated : labelled) {
    const isAlternative = last !== null && alternative.test(between(scope.notice, last, requirement))
    if (!chosen || (isAlternative ? requirement.years < chosen.years : requirement.years > chosen.years))
      chosen = requirement
    last = requirement
  }
  return chosen && field(scope.notice, chosen.years, chosen)
}

function between(notice: NoticeText, last: Range, next: Range): string {
  return next.start - last.end > 240 ? '' : notice.flat.slice(last.end, next.start)
}

const requirementsOf = oncePerNotice((notice) => {
  const found = cuedPassages(notice, cue).flatMap((passage) =>
    matchesOf(unit, passage.words).flatMap((match) => requirementAt(notice, passage, match.index, match[0]) ?? []),
  )
  if (found.length > 0) return found
  return everySaid(notice, none, notice.flat.length, notice.flat).map(
    ({ index, 0: words }): Requirement => ({ start: index, end: index + words.length, years: 0 }),
  )
})

function requirementAt(notice: NoticeText, passage: Passage, at: number, words: string): Requirement | null {
  const before = passage.words.slice(0, at)
  const number = count.exec(before.slice(-60))
  const years = number && yearsOf(number[1] ?? '', words)
  if (!number || years === null || years > 20) return null
  const end = at + words.length
  const after = passage.words.slice(end, end + 160)
  const ahead = before.slice(0, before.length - number[0].length)
  const near = ahead.slice(-30)
  if (otherLength.test(near) || partOf.test(ahead.slice(-60))) return null
  const role = roleAt(notice, passage.start)
  const skillAfter = thenSkill.exec(after)
  const skillAhead = skillAfter ? null : skillBefore.exec(ahead.slice(-140))
  const isBare =
    !otherWhenBare.test(near) &&
    (thenPost.test(after) ||
      (role === 'profile' && !/mois|month/.test(words) && opens.test(ahead) && thenField.test(after)))
  if (!skillAfter && !skillAhead && !isBare) return null
  if (role === 'deliverables' || ofEmployer.test(ahead)) return null
  if (role === 'context' && !sentenceAt(notice, passage.start)?.bullet) return null
  const preferred = asset.exec(after)
  if (preferred && !otherMatter.test(preferred[0])) return null
  const start = skillAhead ? Math.max(0, ahead.length - 140) + skillAhead.index : at - number[0].length
  return { ...passage.rangeOf(start, end + (skillAfter?.[0].length ?? 0)), years }
}

/** « 18 mois » is 1.5 years, « deux ans et demi » 2.5. */
function yearsOf(number: string, unitWords: string): number | null {
  const value = numberValue(number)
  if (value === null || value === 0) return null
  if (/^m/.test(unitWords)) return value / 12
  return value + (unitWords.includes('demi') ? 0.5 : 0)
}

/** The value of a label, where it names one length: « 0 an, 2 ans, 5 ans » of a site's form says nothing. */
function labelledYears(scope: Scope): Requirement[] {
  return pairsOf(scope, 'experience').flatMap(({ values }) => {
    const [value] = values
    const words = value ? flatWords(scope.notice, value, 200) : ''
    const [first, second] = [...words.matchAll(unit)]
    if (!value || !first || second) return []
    const number = count.exec(words.slice(0, first.index))
    const years = number && yearsOf(number[1] ?? '', first[0])
    if (!number || years === null || years > 20 || number.index > 25) return []
    return [{ start: value.start + number.index, end: value.start + first.index + first[0].length, years }]
  })
}
