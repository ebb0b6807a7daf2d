import { anyPhrase } from '../text/any-phrase'
import { wordPattern } from '../text/word-pattern'
import { askedOfPost } from './asked-of-post'
import type { Range } from './lines'
import { field, type NoticeText, roleAt, sentenceAt, wordsOf } from './notice-text'
import { oncePerNotice } from './once-per-notice'
import { cuedPassages, type Passage } from './passages'
import type { Field, LanguageSkill } from './posting'
import type { Scope } from './scope'
import { languageNames } from './spoken-language-words'
import { hasWordMatch, wordMatches, wordStarts } from './word-matches'

interface Mention extends Range {
  readonly language: string
}

interface Skill extends Range {
  readonly skill: LanguageSkill
}

const codeByName = new Map(
  Object.entries(languageNames).flatMap(([code, names]) => names.split('|').map((name) => [name, code] as const)),
)
const anyName = wordPattern(new RegExp(String.raw`\b${anyPhrase(codeByName.keys())}\b(?![-@.]\w)`, 'y'))

/** No words that tell what a language is for stand further before it. */
const maxLead = 140

/** Words that say that a language is asked for. */
const skillWord =
  /\b(?:maitris\w+|parl(?:er|e|ez|ant|ent|ee?s?)|couramment|courante?s?|connaissances?|langues?|linguistiques?|bilingue|trilingue|fluen\w+|lue?s?|ecrite?s?|oral\w*|redactionnel\w*|indispensables?|obligatoires?|exigee?s?|requis\w*|atouts?|un plus|avantage|notions|comprendre|s'exprimer|expression|aisance|souhait\w+|required|asset|locuteur\w*|pratique (?:de|du))\b/
/** « les rapports en français », « la version arabe », « un dossier rédigé en français »: the language of a paper. */
const ofPaper =
  /\b(?:rapports?|dossiers?|candidatures?|lettres?|offres?|versions?|resumes?|formulaires?|fiches?|documents?|bulletins?|livrables?|capsules?|affiches?|sous-titr\w+|livrets?|traduit\w*|traduct\w+|redigee?s?|rediger|cv|presentee?s?|enseign\w+|cours|professeur\w*|formateur\w*|lecons?|alphabetisation|classes?|emissions?|messages?|pieces|notice|page|questionnaires?|interviews?|entretiens?|sessions?)\b[^.;:]{0,60}?\b(?:en|de|d'|du|l')(?: |$)?(?:langue )?$/
/** « capacités rédactionnelles en français » */
const skilledIn =
  /\b(?:capacites?|aptitudes?|redactionnel\w*|plume|maitris\w*|aisance|competences?|expression|habilete|excellente?s?|fluen\w+|niveau|bilingue)\b[^.;]{0,80}$/
const actsIn = /\b(?:communication|s'exprimer|communiquer|ecrire|parler)\b[^.;]{0,60}$/
const ofPeople =
  /\b(?:monde|ligue|pays|printemps|republique|association|organisation|cooperation|agence|gouvernement|droit|communautes?|populations?|quartier|commune|village|cercle|ethnies?|version|lycee|institut|centre|ambassade|peuples?|eleveurs?|femmes|droits|menages|pasteurs|clavier|site|fonds) $/

const required =
  /\b(?:exige\w*|obligatoires?|indispensables?|requis\w*|necessaires?|imperati\w+|courante?s?|couramment|required|must|mandatory)\b/
const optional =
  /\b(?:atouts?|un plus\b|avantages?|souhait\w+|appreci\w+|desir\w+|utiles?|privilegi\w+|bonus|en plus\b|facilit\w+|asset|advantage|desirable|prefere\w*|compte\w* en plus)\b/
const notAsked = /\b(?:s'apprend|de l'apprendre|n'est pas (?:exige|requis|demande|necessaire|obligatoire)|not required)/

const degree = String.raw`(?:parfaite|excellente|tres bonne|bonne|solide|bon|bonnes?|excellents?|parfait|tres bon|suffisante|courante)`
/** « Excellente maîtrise de l’arabe et du », « bon niveau en », « bon français écrit » */
const levelBefore = new RegExp(
  String.raw`\b((?:niveau )?[abc][12]|(?:${degree} )?(?:maitrise|connaissances?|pratique|niveau|expression|comprehension|notions|bilingue|couramment)(?: (?:parfaite|courante|orale et ecrite|ecrite et orale|orale|ecrite))?|fluency|fluent|${degree})(?: (?:de|d'|du|des|en|in|of|la|le|la langue))*(?: l')? ?$|\b((?:${degree} )?(?:maitrise|connaissances?|pratique|niveau)) (?:du |de l'|de la |de |en |d')$`,
)
const levelAfter =
  /^(?: (?:local|dialectal|tchadien|classique|litteraire|standard|tunisien|obligatoire|exige|indispensable))? ?[,(:-]? ?((?:(?:niveau )?[abc][12]\b(?: ?(?:minimum|au moins))?|couramment|courante?s?|bilingues?|lue?s?,? (?:et )?ecrite?s?(?:,? (?:et )?parlee?s?)?|ecrite?s?,?(?: (?:et|ou) (?:parlee?s?|orale?|oral))?|parlee?s?(?:,?(?: et)? ecrite?s?)?|(?:a l')?oral,?(?: et) (?:a l')?ecrit|orale? et ecrite?|de travail|natif|langue maternelle|professionnel(?:le)?|intermediaire|avance|soigne|fluent|(?:excellent|tres bon|bon) niveau)(?: (?:et|,) (?:parlee?s?|ecrite?s?))?)/

/** The languages asked for, each once, with the level in the notice's words and whether it is only an asset. */
export function readSpokenLanguages(scope: Scope): readonly Field<LanguageSkill>[] {
  const found = askedOfPost(scope, skillsOf(scope.notice))
  const best = new Map<string, Skill>()
  for (const skill of found) {
    const known = best.get(skill.skill.language)
    if (!known || (skill.skill.isRequired && !known.skill.isRequired)) best.set(skill.skill.language, skill)
  }
  return [...best.values()].map(({ start, end, skill }) => field(scope.notice, skill, { start, end }))
}

const skillsOf = oncePerNotice((notice) => {
  const found: Skill[] = []
  let askedUntil = Number.NEGATIVE_INFINITY
  for (const passage of cuedPassages(notice, anyName)) {
    const mentions = wordMatches(passage.words, wordStarts(passage.words, anyName.heads), anyName).map(
      (match): Mention => {
        const start = match.index
        return { start, end: start + match[0].length, language: codeByName.get(match[0]) ?? '' }
      },
    )
    mentions.forEach((mention, i) => {
      const range = passage.rangeOf(mention.start, mention.end)
      if (!isSkill(notice, passage, mention, goesOn(notice, askedUntil, range.start))) return
      askedUntil = range.end
      const skill = skillAt(notice, passage, mention, mentions[i - 1], mentions[i + 1])
      if (skill) found.push({ ...range, skill })
    })
  }
  return found
})

function skillAt(
  notice: NoticeText,
  passage: Passage,
  mention: Mention,
  last: Mention | undefined,
  next: Mention | undefined,
): LanguageSkill | null {
  const { words } = passage
  const before = words.slice(0, mention.start)
  const after = words.slice(mention.end)
  const clauseBefore = before.slice(Math.max(before.lastIndexOf(';'), before.lastIndexOf('. ')) + 1)
  const clauseAfter = after.slice(0, /[;.](?: |$)/.exec(after)?.index ?? after.length)
  if (notAsked.test(clauseAfter)) return null
  const isLast = last !== undefined && isChain(words.slice(last.end, mention.start))
  const isNext = next !== undefined && isChain(words.slice(mention.end, next.start))
  const level = levelOf(words, mention, isLast ? last : null, isNext ? next : null)
  return {
    language: mention.language,
    level: level && wordsOf(notice, passage.rangeOf(level.start, level.end)),
    isRequired: !isOptional(clauseBefore, clauseAfter),
  }
}

function isSkill(notice: NoticeText, passage: Passage, place: Range, isNext: boolean): boolean {
  const mention = passage.rangeOf(place.start, place.end)
  const before = passage.words.slice(0, place.start)
  const after = passage.words.slice(place.end)
  const near = before.slice(-maxLead)
  if (ofPeople.test(near)) return false
  const isInLanguage = /\b(?:en|in) (?:langue )?$/.test(near)
  if (ofPaper.test(near) && !(skilledIn.test(near) && !/\b(?:version|resume|professeur|cours)\b/.test(before)))
    return false
  const label = notice.pairs.find(
    (pair) =>
      pair.key === 'languages' && pair.values.some((value) => mention.start >= value.start && mention.end <= value.end),
  )
  const role = roleAt(notice, mention.start)
  if (label) {
    // « Langue : français » above a notice is the page's.
    const isBare = mention.end - mention.start === (label.values[0]?.end ?? 0) - (label.values[0]?.start ?? 0)
    return (
      !isBare ||
      roleAt(notice, label.label.start - 1) === 'profile' ||
      /\b(?:langues|exigee|requise|travail)/.test(label.words)
    )
  }
  if (role === 'documents' || role === 'apply' || role === 'deliverables' || role === 'calendar') return false
  if (isNext || isListOfLanguages(before, after)) return true
  if (isInLanguage) return skilledIn.test(near) || (role !== 'tasks' && role !== 'context' && actsIn.test(near))
  const words = before + notice.flat.slice(mention.start, mention.end) + after
  if (role === 'profile')
    return (
      sentenceAt(notice, mention.start)?.bullet === true ||
      skillWord.test(words) ||
      before.length < 40 ||
      /(?:[,:+]|\b(?:et|ou)) $/.test(near)
    )
  const isStrong =
    /\b(?:maitris\w+|parl(?:er|ez|ant|e)|exigee?s?|indispensables?|obligatoires?|atout|couramment|connaissances?)\b/
  if (role === 'tasks' || role === 'context' || role === 'selection')
    return isStrong.test(words) && !/^ ?(?:est|sont) (?:parle|la langue)/.test(after)
  return skillWord.test(words)
}

/** « Français et portugais ; le créole est un avantage »: one demand goes on. */
function goesOn(notice: NoticeText, askedUntil: number, start: number): boolean {
  if (start < askedUntil || start - askedUntil > 40) return false
  return !/[.:\n]|\b(?:rapports?|version|resume|traduire)\b/.test(notice.text.slice(askedUntil, start))
}

/** « Français et anglais ; fulfulde souhaité » */
function isListOfLanguages(before: string, after: string): boolean {
  return (
    /^ ?(?:et|and|,|;|\/|:|courant|obligatoire|exige|indispensable|required|\()/.test(after) &&
    /(?:^|\+ )\W{0,4}$/.test(before)
  )
}

/** « français et », « arabe, du »: the words between two languages of one demand. */
function isChain(between: string): boolean {
  return /^ ?(?:,|et|ou|and|or|\/|,? (?:et|ou)) ?(?:du |de l'|de la |de |le |la |l'|en |d'une? )?$/.test(between)
}

function isOptional(before: string, after: string): boolean {
  const adjacent = /^[^,;()]{0,30}\(([^)]{0,60})\)/.exec(after)?.[1]
  if (adjacent && !hasWordMatch(adjacent, anyName) && (optional.test(adjacent) || required.test(adjacent)))
    return optional.test(adjacent)
  const rest = after.includes('(') ? after.replace(/\([^)]{0,80}\)/g, ' ') : after
  const [asset, demand] = [optional.exec(rest), required.exec(rest)]
  if (asset && (!demand || asset.index < demand.index)) return true
  if (demand) return false
  return /\b(?:souhait\w+|atouts?|un plus|avantages?|appreci\w+|desir\w+|idealement|de preference)\b[^;]{0,60}(?:[:(]|notamment|comme)[^;)]{0,60}$|\b(?:idealement|de preference) [^;:]{0,40}$/.test(
    before.slice(-farthestWish),
  )
}

/** « souhaité » with sixty characters, « notamment » and sixty more. */
const farthestWish = 160

/** Where the level stands; « arabe et français courants », « maîtrise de l’arabe et du français » are said of both. */
function levelOf(words: string, mention: Mention, last: Mention | null, next: Mention | null): Range | null {
  const at = next?.end ?? mention.end
  const after = words.slice(at, at + 60)
  const behind = !next || /^ ?(?:courants|bilingues|ecrits|parles|lus)/.test(after) ? levelAfter.exec(after) : null
  if (behind?.[1]) {
    const end = at + behind[0].length
    return { start: end - behind[1].length, end }
  }
  const end = last?.start ?? mention.start
  const from = Math.max(0, end - maxLead)
  const found = levelBefore.exec(words.slice(from, end))
  const level = found?.[1] ?? found?.[2]
  return found && level ? { start: from + found.index, end: from + found.index + level.length } : null
}
