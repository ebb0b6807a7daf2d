import { counted } from './counts'
import { fr } from './typography'

/** When a search finds nothing: never a dead end. */
export const emptyCopy = {
  title: 'Aucune offre ne correspond',
  loosen: 'Pour élargir la recherche',
  similar: 'Offres proches',
  closedToo: 'Chercher parmi les offres clôturées',
  openInstead: 'Chercher parmi les offres ouvertes',
  everything: 'Voir toutes les offres ouvertes',
  nothingYet: fr`Aucune offre n'est ouverte en ce moment.`,
  pastTheEnd: 'Cette page de résultats est vide',
  firstPage: 'Revenir au début de la liste',
} as const

/** « Sans le filtre Mali : 12 offres », « Sans le filtre « logisticien » : 3 offres ». */
export function loosenedWords(criterion: string, count: number): string {
  return fr`Sans le filtre ${criterion} : ${counted(count, 'offre', 'offres')}`
}
