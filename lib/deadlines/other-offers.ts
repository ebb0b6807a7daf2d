import type { DateMention } from './date-role'
import type { Surroundings } from './date-surroundings'

/** « Formation en ligne : inscriptions jusqu’au 8 avril », in a notice with a date for its candidatures: another offer. */
export function withoutOtherInscriptions(text: string, mentions: DateMention[]): DateMention[] {
  const isOther = ({ role, because, date }: DateMention) =>
    role === 'closing' &&
    because.startsWith('inscri') &&
    otherInscriptions.test(text.slice(Math.max(0, date.start - 60), date.start))
  const hasOwn = mentions.some((mention) => mention.role === 'closing' && !isOther(mention))
  if (!hasOwn) return mentions
  return mentions.map((mention) => (isOther(mention) ? { ...mention, role: 'other' } : mention))
}

/** « Les autres postes (clôture le 10 mai) font l’objet d’un avis distinct », in a notice with a date of its own. */
export function withoutOtherOffers(mentions: DateMention[], others: ReadonlySet<number>): DateMention[] {
  const hasOwn = mentions.some(({ role }, index) => role === 'closing' && !others.has(index))
  return hasOwn && others.size > 0
    ? mentions.map((mention, index) => (others.has(index) ? { ...mention, role: 'other' } : mention))
    : mentions
}

export function isOfOtherNotice({ sentence, behind }: Surroundings): boolean {
  return otherOffers.test(sentence) && ownNotice.test(behind)
}

const ownNotice =
  /(?:fait|font|feront|fera) l'objet|(?:avis|annonces?|appels?) (?:distinct|separe|a part)|publiee?s? (?:separement|a part|par ailleurs)/

const otherInscriptions = /[a-z»"][ ]?[:-][ ]inscriptions? (?:ouvertes )?(?:jusqu'au|avant)(?: le)? $/

/** What follows speaks of other offers, each with its own date. */
export const otherOffers =
  /autres? (?:postes?|offres?|annonces?|opportunites?|avis)\b|similaires|vous aimerez|voir (?:aussi|egalement)/
