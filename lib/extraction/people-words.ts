import { numberPattern } from './numbers'

/** Folded words for who is sought. */
export const people = String.raw`(?:postes?|personnes?|places?|candidat\S*|agents?|titulaires?|positions?)`
/** A number of people, never of years, copies or francs; « un(e) » alone counts nobody. */
export const several = String.raw`${numberPattern}(?<!\bune?|\bun)(?! ?(?:%|/|ans?\b|annees?\b|mois\b|jours?\b|semaines?\b|heures?\b|h\d|copies?\b|fcfa|francs?\b|euros?\b|km\b))`
