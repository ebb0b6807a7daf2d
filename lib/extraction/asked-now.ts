import { matchesOf } from '../text/matches-of'
import { wordPattern } from '../text/word-pattern'
import { askedLater, type LaterRule } from './demand-words'
import type { Range } from './lines'
import { flatWords, type NoticeText } from './notice-text'
import { maySay } from './said'
import { says, type Words } from './said-within'

/** « Attestation(s) », « lettre (manuscrite) de motivation » */
const ofForm = /\((?:s|e|es|x|manuscrite|simple|originale?|legalisee?s?|certifiee?s?|datee?|signee?)\)/g
/** « doit avoir un casier vierge et être titulaire du permis »: qualities, not papers. */
const ofHaving = wordPattern(
  /\b(?:doit|doivent|devra|devront|devez|faut) (?:(?:imperativement|obligatoirement|egalement|aussi) )?(?:avoir|etre (?:titulaires?|detent\w+|en possession)|posseder|detenir|disposer|justifier)\b[^.;@]*/,
)
/** « … et une lettre d’engagement à signer après la sélection »: it alone is for later. */
const signedLater = /(?: et|,) (?:une?|les?|la|l'|des) ?[^,;.]{3,60}? a signer\b[^,;.]*/g
/** « Un CV sans photo » */
const without =
  /\bsans (?:la |le |les |votre |aucune? |copies? (?:de |du |des ))?(?:photos?|photographies?|lettres?|diplomes?|references?|casier|certificats?|attestations?|piece d'identite)\b[^,;.()]*/g
/** Where a clause of its own begins: « , mais … », « , les candidats retenus … ». */
const clause =
  /, (?=(?:mais|seuls?|seules?|tandis que|alors que|les? (?:candidat|personne|laureat|postulant|finaliste|consultant|soumissionnaire|prestataire)\S*|(?:les?|la|l'|un|une) ?(?:\S+ ){1,5}?(?:sera|seront|devra|devront)|l'(?:interesse|attributaire|original)|les originaux) )/g

/** Whether words ask for something later, or not at all. */
export function isAskedLater(words: Words): boolean {
  return isLater(words, laterRules(words.notice, { start: words.start, end: words.start + words.words.length }))
}

function isLater(words: Words, rules: readonly LaterRule[]): boolean {
  return rules.some((rule) => says(words, rule.words))
}

/** Those that may match in a range. */
function laterRules(notice: NoticeText, range: Range): readonly LaterRule[] {
  return askedLater.filter(
    ({ words, needs }) => maySay(notice, range, words) && needs.every((isSaid) => isSaid(notice, range)),
  )
}

/** « Avant la signature du contrat, l’intéressé produira », « Après les épreuves : »: all that follows is for later. */
const laterOpening =
  /^\W*(?:avant|apres|lors|au moment|une fois|en cas|a l'issue|au terme|le jour|des|a|pour) (?:de |d'|du |des )?(?:l'|la |le |les |leur |son |votre |toute? )?(?:embauche|signature|epreuves?|tests?|entretiens?|oral|selection|admission|admissibilite|recrutement|engagement|prise de (?:fonction|service|poste)s?|resultats?|proclamation|visite|(?:candidat\S* )?(?:retenue?s?|choisie?s?|admis|selectionnee?s?))\b[^,:.;]{0,40}[,:]/

/** The words of a sentence, at most `longest` characters, same offsets, with what is asked for later or not wanted blanked out: in brackets, a clause of its own, or all. */
export function askedNow(notice: NoticeText, range: Range, longest: number): string {
  const said = flatWords(notice, range, longest)
  if (laterOpening.test(said)) return blank(said)
  const ofPapers = said.includes('(') ? said.replace(ofForm, blank) : said
  const known = maySay(notice, range, ofHaving) ? ofPapers.replace(ofHaving.pattern, blank) : ofPapers
  const wanted = known.includes('sans ') ? known.replace(without, blank) : known
  const rules = laterRules(notice, range)
  if (rules.length === 0) return wanted
  const words = wanted.includes(' a signer') ? wanted.replace(signedLater, blank) : wanted
  const isOfLater = (part: string, at: number) => isLater({ notice, start: range.start + at, words: part }, rules)
  if (!/\(|, (?:sans|pas de) /.test(words) && !isOfLater(words, 0)) return words
  const inBrackets = words.replace(/\([^()]*\)|, (?:sans|pas de) [^,;.]*/g, (aside, at) =>
    isOfLater(aside, at) ? blank(aside) : aside,
  )
  const outside = inBrackets.replace(/\([^()]*\)/g, blank)
  const ends = [...matchesOf(clause, outside).map(({ index }) => index), outside.length]
  let at = 0
  return ends
    .map((end) => {
      const kept = inBrackets.slice(at, end)
      const part = isOfLater(outside.slice(at, end), at) ? blank(kept) : kept
      at = end
      return part
    })
    .join('')
}

function blank(words: string): string {
  return ' '.repeat(words.length)
}
