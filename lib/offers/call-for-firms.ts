import { foldWords } from '../text/fold'
import type { Offer } from './offer'

const firm = String.raw`(?:cabinets?|bureaux? d'etudes?|firmes?|societes?|entreprises?|agences?|fournisseurs?|prestataires?|consultancy firms?|consulting firms?)`
/** « Chef de cabinet », « Responsable d’agence » are posts: in a title the firm comes first, or is what is sought. */
const titled = new RegExp(
  String.raw`^(?:(?:recrutement|selection|recherche)s? (?:d'une? |de |des )?)?(?:une? |des )?${firm}\b|\bappel d'offres\b|\bdemande de (?:prix|cotation|proposition)s?\b|\brequest for (?:proposal|quotation)s?\b|\bou (?:un )?(?:cabinet|bureau d'etudes|firme)\b`,
)
const sought = new RegExp(
  String.raw`\b(?:recrut\w+|selection\w*|rechercher?(?:ons|nt)?|engager|retenir|identifi\w+|solliciter?) (?:d'|de )?(?:une? |des |deux )?(?:consultante?s?(?:\(e\))? (?:individuel\w* )?ou (?:d'|de )?(?:une? )?)?${firm}\b`,
)
const tender = /\bappel d'offres\b|\bdemande de cotation\b/
/** A call for tenders says that it is one in its heading; further on, tenders may be what the post is about. */
const headingLength = 400

/**
 * Whether firms are called rather than persons, or as well as them. A contract of employment is a person's whatever else the notice
 * says: a logistician, too, prepares « appels d’offres ». When in doubt about a consultancy, yes: what is no job must not be told as one.
 */
export function callsForFirms({
  title,
  contractType,
  documents,
  notice,
}: Pick<Offer, 'title' | 'contractType' | 'documents' | 'notice'>): boolean {
  if (titled.test(foldWords(title))) return true
  if (contractType !== null && contractType !== 'PRESTATION') return false
  if (documents.includes('REGISTRE_COMMERCE')) return true
  const words = foldWords(notice.text)
  return tender.test(words.slice(0, headingLength)) || sought.test(words)
}
