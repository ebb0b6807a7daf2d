import { localMomentAt } from '../deadlines/local-time'
import { formatDate, formatTime } from './dates'
import { fr } from './typography'

/** The page on which a moderator looks at one offer. */
export const reviewCopy = {
  title: fr`Relire une offre`,
  back: 'Retour à la file',
  next: 'Offre suivante',
  noNext: fr`La file est vide : rien d'autre n'attend.`,
  public: fr`Voir la page publique`,
  original: fr`Fichier d'origine`,
  source: 'Source',
  received: 'Reçue',
  poster: 'Déposée par',
  noPoster: fr`Personne : une commande l'a importée`,
  since: fr`compte créé le`,
  own: fr`C'est vous qui avez déposé cette offre : une autre personne décide. Vous pouvez la lire, pas la changer.`,
  flags: fr`Ce qui demande attention`,
  noFlags: fr`Rien de douteux n'a été relevé. Comparez tout de même la date et l'adresse avec l'annonce.`,
  showSource: fr`Montrer l'annonce`,
  form: fr`L'offre`,
  formHint: fr`Corrigez sur place : ce que vous changez est gardé à côté de ce qui a été lu, quelle que soit votre décision.`,
  correct: 'Corriger',
  saveCorrections: 'Publier les corrections',
  otherDecisions: fr`Autres décisions`,
  noDecision: fr`Dans cet état, l'offre n'attend aucune décision.`,
  meanwhile: fr`Une autre personne a été plus rapide`,
  kept: fr`Rien de ce que vous avez tapé n'est perdu : relisez, puis décidez encore s'il le faut.`,
  undoUntil: fr`Possible jusqu'à`,
  undone: fr`Cette décision ne peut plus être annulée : prenez-en une nouvelle s'il le faut.`,
  read: {
    title: fr`Ce que l'annonce dit, ce que l'offre dit`,
    caption: fr`Les champs où l'offre s'écarte de ce qui a été lu dans l'annonce`,
    field: 'Champ',
    asRead: fr`Lu dans l'annonce`,
    now: fr`Dans l'offre`,
    by: 'Corrigé par',
    moderator: 'la modération',
    organisation: fr`l'organisation`,
    unknown: 'au dépôt',
    same: fr`L'offre dit en tout ce qui a été lu dans l'annonce.`,
    unread: fr`L'annonce ne se laisse pas rapprocher de cette offre : plusieurs postes, aucun de cet intitulé.`,
    corpus: fr`Télécharger les corrections, en lignes de corpus`,
  },
  proposal: {
    title: fr`Changement proposé`,
    by: fr`Proposé par`,
    reason: fr`Motif de la prolongation :`,
    caption: fr`Ce que la page montre et ce qui est proposé`,
    field: 'Champ',
    from: fr`Aujourd'hui`,
    to: 'Proposé',
    risky: 'à vérifier',
    none: fr`Le changement proposé est déjà celui de la page.`,
    approve: fr`Accepter le changement`,
    refuse: fr`Refuser le changement`,
    words: fr`Pourquoi, si vous refusez`,
    errors: fr`Le changement attend toujours : corrigez ceci`,
    own: fr`C'est vous qui l'avez proposé : une autre personne décide.`,
    closedEarly: fr`L'organisation a clôturé l'offre avant sa date : ce changement ne peut pas être accepté tant qu'elle ne l'a pas rouverte. Vous pouvez le refuser.`,
    notPublic: fr`L'offre n'est pas en ligne : ce changement se décide quand elle l'est.`,
  },
  organisation: {
    title: fr`L'organisation`,
    none: fr`Aucune organisation n'est nommée.`,
    verified: 'Vérifiée',
    unverified: 'Non vérifiée',
    domains: 'Domaines',
    others: fr`Ses autres offres`,
    noOthers: fr`C'est sa première offre sur Baara.`,
    caption: fr`Les dernières offres de l'organisation`,
    offer: 'Offre',
    state: 'État',
    ends: 'Date limite',
    arrived: 'Arrivée',
  },
  history: 'Historique',
  noHistory: fr`Rien n'a encore été fait de cette offre.`,
  someone: fr`une personne qui n'a plus de compte`,
  unstated: 'non précisé',
} as const

/** « 3 mars 2026 à 14 h 02 », by the clock of Bamako, Dakar and Abidjan, which moderators share. */
export function reviewMoment(at: Date): string {
  const { date, time } = localMomentAt(at, 'UTC')
  return `${formatDate(date)} à ${formatTime(time)}`
}

/** « 14 h 12 ». */
export function reviewTime(at: Date): string {
  return formatTime(localMomentAt(at, 'UTC').time)
}
