import { wordPattern } from '../text/word-pattern'
import { askedLater } from './demand-words'
import type { Range } from './lines'
import { flatWords, type NoticeText } from './notice-text'
import { maySay } from './said'
import { hasWordMatch } from './word-matches'

/** « Attestation(s) », « lettre (manuscrite) de motivation » */
const ofForm = /\((?:s|e|es|x|manuscrite|simple|originale?|legalisee?s?|certifiee?s?|datee?|signee?)\)/g
/** « doit avoir un casier vierge et être titulaire du permis »: qualities, not papers. */
const ofHaving = wordPattern(
  /\b(?:doit|doivent|devra|devront|devez|faut) (?:(?:imperativement|obligatoirement|egalement|aussi) )?(?:avoir|etre (?:titulaires?|detent\w+|en possession)|posseder|detenir|disposer|justifier)\b[^.;@]*/,
)
/** « … et une lettre d’engagement à signer après la sélection »: it alone is for later. */
const signedLater = /(?: et|,) (?:une?|les?|la|l'|des) ?[^,;.]{3,60}? a signer\b[^,;.]*/g
/** Where a clause of its own begins: « , mais … », « , les candidats retenus … ». */
const clause =
  /(?=, (?:mais|seuls?|seules?|tandis que|alors que|les? (?:candidat|personne|laureat|postulant|finaliste|consultant|soumissionnaire|prestataire)\S*|(?:les?|la|l'|un|une) ?(?:\S+ ){1,5}?(?:sera|seront|devra|devront)|l'(?:interesse|attributaire|original)|les originaux) )/

/** The words of a sentence, at most `longest` characters, same offsets, with what is asked for later or not wanted blanked out: in brackets, a clause of its own, or all. */
export function askedNow(notice: NoticeText, range: Range, longest: number): string {
  const blank = (words: string) => ' '.repeat(words.length)
  const said = flatWords(notice, range, longest)
  const ofPapers = said.includes('(') ? said.replace(ofForm, blank) : said
  const known = maySay(notice, range, ofHaving) ? ofPapers.replace(ofHaving.pattern, blank) : ofPapers
  if (!maySay(notice, range, askedLater)) return known
  const words = known.includes(' a signer') ? known.replace(signedLater, blank) : known
  const isLater = (part: string) => hasWordMatch(part, askedLater)
  if (!/\(|, (?:sans|pas de) /.test(words) && !isLater(words)) return words
  const inBrackets = words.replace(/\([^()]*\)|, (?:sans|pas de) [^,;.]*/g, (aside) =>
    isLater(aside) ? blank(aside) : aside,
  )
  const outside = inBrackets.replace(/\([^()]*\)/g, blank)
  let at = 0
  return outside
    .split(clause)
    .map((part) => {
      const kept = inBrackets.slice(at, at + part.length)
      at += part.length
      return isLater(part) ? blank(kept) : kept
    })
    .join('')
}
