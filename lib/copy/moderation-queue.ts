import type { DeadlineFlag } from '../deadlines/deadline'
import type { OfferSignal } from '../offers/offer-signal'
import { counted, formatNumber } from './counts'
import { decisionNames } from './moderation-decisions'
import { fr } from './typography'

/** The page on which moderators see what waits. */
export const queueCopy = {
  title: 'Modération',
  nav: 'Pages de la modération',
  pages: {
    file: fr`File d'attente`,
    demandes: 'Demandes de rejoindre',
    signalements: 'Signalements',
    organisations: 'Organisations',
  },
  lists: 'Offres par état',
  filters: 'Filtres',
  filter: 'Filtrer',
  clear: 'Tout afficher',
  flag: 'Drapeau',
  country: 'Pays',
  source: 'Source',
  organisation: 'Organisation',
  age: 'En attente',
  any: 'Indifférent',
  file: 'Fichier ou texte',
  none: fr`Rien ici. Merci.`,
  noneFiltered: fr`Rien ici avec ces filtres.`,
  start: fr`Revenir au début`,
  previous: 'Page précédente',
  more: 'La suite',
  own: fr`Votre offre : une autre personne décide`,
  waitsForPoster: fr`Attend la personne qui l'a déposée`,
  held: 'Suspendue',
  edit: 'Modification proposée',
  by: 'par',
  received: fr`reçue`,
  correct: 'Relire et corriger',
  tick: 'Choisir',
  tickAll: 'Tout cocher',
  many: fr`Décider des offres cochées`,
  undoTitle: fr`Vos décisions des dix dernières minutes`,
  undoIntro: fr`Les messages partent dix minutes après chaque décision : jusque-là, rien n'est dit à personne.`,
  undo: 'Annuler',
  left: fr`Ces offres ne sont pas décidées`,
  errors: fr`Rien n'est décidé`,
  requestsTitle: 'Demandes de rejoindre une organisation',
} as const

export const shortcutCopy = {
  title: 'Raccourcis clavier',
  on: 'Activer les raccourcis à une touche',
  keys: {
    j: 'suivante (ou ↓ dans la liste)',
    k: 'précédente (ou ↑ dans la liste)',
    o: fr`ouvrir`,
    a: 'publier',
    c: 'corriger',
    h: 'mettre en attente',
    r: 'refuser',
    n: 'la suite',
  },
} as const

export const queueListNames = {
  todo: 'À décider',
  edits: 'Modifications proposées',
  waiting: 'Mises en attente',
  reported: 'Signalées',
  refused: 'Refusées',
  recent: 'Publiées récemment',
} as const

export const queueAgeNames = {
  24: fr`Depuis plus d'un jour`,
  72: 'Depuis plus de trois jours',
  168: fr`Depuis plus d'une semaine`,
} as const

/** What makes an offer doubtful, in a few words; the corpus's names of a deadline's flags, and our signals. */
export const queueFlagNames: Readonly<Record<DeadlineFlag | OfferSignal, string>> = {
  conflict: 'Deux dates limites',
  extended: 'Date repoussée',
  'weekday-mismatch': 'Jour de la semaine faux',
  'year-inferred': 'Année non écrite',
  relative: 'Délai sans date',
  midnight: 'Minuit ambigu',
  'impossible-date': 'Date qui n’existe pas',
  'before-publication': 'Date avant la publication',
  'time-zone-stated': 'Autre fuseau horaire',
  'fee-asked': 'Argent demandé',
  reported: 'Signalée',
  'address-differs': 'Autre adresse que d’habitude',
  'copied-notice': 'Annonce copiée, autre adresse',
  duplicate: 'Doublon probable',
  'new-poster': 'Premier dépôt',
  'free-mail': 'Adresse gratuite',
}

/** « À décider (12) ». */
export function withCount(name: string, count: number): string {
  return `${name} (${formatNumber(count)})`
}

/** « 12 offres publiées », « 1 offre refusée ». */
export function decidedWords(kind: keyof typeof decisionNames, count: number): string {
  return `${counted(count, 'offre', 'offres')} ${count < 2 ? decisionNames[kind] : decisionNames[kind].replace(/^\S+e(?=\s|$)/, '$&s')}`
}

/** « 3 signalements ». */
export function reportsWords(count: number): string {
  return counted(count, 'signalement', 'signalements')
}

/** « à l’instant », « il y a 3 heures », « il y a 2 jours ». */
export function ageWords(since: Date, now: Date): string {
  const minutes = Math.max(0, Math.floor((now.getTime() - since.getTime()) / 60_000))
  if (minutes === 0) return fr`à l'instant`
  if (minutes < 60) return fr`il y a ${counted(minutes, 'minute', 'minutes')}`
  const hours = Math.floor(minutes / 60)
  return hours < 48
    ? fr`il y a ${counted(hours, 'heure', 'heures')}`
    : fr`il y a ${counted(Math.floor(hours / 24), 'jour', 'jours')}`
}

/** « 49 offres ». */
export function shownWords(count: number): string {
  return counted(count, 'offre', 'offres')
}
