import type { AvoidedDocument, ClosingWindow, ExperienceLimit, PostedWindow, SearchOrder } from '../search/criteria'
import { formatNumber } from './counts'
import { documentName } from './documents'
import { fr, nbsp, uncapitalised } from './typography'

/** The form: labels, and what each filter says when it asks nothing. */
export const filterCopy = {
  search: 'Chercher une offre',
  words: 'Métier, organisation, lieu ou mot',
  submit: 'Rechercher',
  filters: 'Filtrer',
  apply: 'Appliquer les filtres',
  country: { label: 'Pays', any: 'Tous les pays' },
  place: { label: 'Région ou ville', any: 'Tout le pays' },
  sector: { label: 'Secteur', any: 'Tous les secteurs' },
  contract: { label: 'Contrat', any: 'Tous les contrats' },
  organisation: { label: 'Organisation', any: 'Toutes les organisations' },
  closing: { label: 'Date limite', any: 'Toutes les dates' },
  experience: { label: 'Expérience demandée', any: 'Peu importe' },
  posted: { label: 'Publication', any: fr`N'importe quand` },
  state: { label: 'Offres', any: 'Ouvertes', closed: 'Clôturées' },
  closedOffers: 'Offres clôturées',
  without: 'Dossier',
  byEmail: 'Candidature par e-mail',
  chosen: 'Filtres choisis',
  /** Before the name of a filter, for those who cannot see the cross. */
  remove: 'Retirer le filtre',
  clear: 'Tout effacer',
  order: fr`Trier par :`,
} as const

export const closingNames: Readonly<Record<ClosingWindow, string>> = {
  today: fr`Ferme aujourd'hui`,
  '3-days': fr`Ferme d'ici 3${nbsp}jours`,
  '7-days': fr`Ferme d'ici 7${nbsp}jours`,
  rolling: 'Sans date limite',
}

export const experienceNames: Readonly<Record<ExperienceLimit, string>> = {
  0: 'Sans expérience',
  1: fr`1${nbsp}an d'expérience au plus`,
  2: fr`2${nbsp}ans d'expérience au plus`,
  3: fr`3${nbsp}ans d'expérience au plus`,
  5: fr`5${nbsp}ans d'expérience au plus`,
}

export const postedNames: Readonly<Record<PostedWindow, string>> = {
  1: 'Publiée depuis hier',
  3: fr`Publiée depuis 3${nbsp}jours`,
  7: fr`Publiée depuis 7${nbsp}jours`,
  30: fr`Publiée depuis 30${nbsp}jours`,
}

export const orderNames: Readonly<Record<SearchOrder, string>> = {
  relevance: 'pertinence',
  deadline: 'date limite',
  newest: 'récentes',
}

/** « Sans casier judiciaire ». */
export function withoutDocument(code: AvoidedDocument): string {
  return `Sans ${uncapitalised(documentName(code))}`
}

/** « Mali (12) »: a choice and how many offers it leaves. */
export function choiceWords(name: string, count: number): string {
  return `${name}${nbsp}(${formatNumber(count)})`
}

/** « Filtrer (2) ». */
export function filtersWords(chosen: number): string {
  return chosen === 0 ? filterCopy.filters : choiceWords(filterCopy.filters, chosen)
}
