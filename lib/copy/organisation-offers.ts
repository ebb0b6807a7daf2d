import type { KeptList } from '../offers/kept-lists'
import type { Offer } from '../offers/offer'
import { standingMove } from '../offers/standing-move'
import type { KeptState } from '../offers/transitions'
import { momentWords } from './deadline-moves'
import { organisationWords } from './offer-page'
import { zoneWords } from './time-zones'
import { fr } from './typography'

/** The pages on which an organisation keeps its offers true. */
export const organisationCopy = {
  list: {
    title: 'Mon organisation',
    post: 'Déposer une offre',
    members: 'Membres',
    states: 'Offres par état',
    search: fr`Chercher dans les intitulés`,
    organisation: 'Organisation',
    everyOrganisation: 'Toutes',
    submit: 'Chercher',
    none: fr`Aucune offre ici.`,
    noneYet: fr`Votre organisation n'a encore aucune offre. Déposez-en une : collez l'avis ou choisissez son fichier, le formulaire se remplit.`,
    previous: 'Page précédente',
    next: 'Page suivante',
    proposed: 'Changement en relecture',
    by: 'Déposée par',
  },
  offer: {
    back: 'Toutes nos offres',
    public: fr`Voir la page publique`,
    counts: 'Chiffres',
    acts: 'Que voulez-vous faire ?',
    edit: 'Modifier',
    extend: 'Prolonger',
    close: 'Clôturer',
    reopen: 'Rouvrir',
    copy: 'Refaire une offre semblable',
    withdraw: 'Retirer',
    archive: 'Ranger',
    unarchive: 'Sortir du rangement',
    notice: fr`Avis de prorogation`,
    deadline: 'Date limite',
    noDeadline: fr`Aucune date limite`,
    history: 'Historique',
    proposedTitle: fr`Un changement attend la relecture`,
    proposed: fr`La page publique montre encore l'offre d'avant. Vous pouvez reprendre ce changement en modifiant l'offre.`,
    blocked: fr`Vous ne pouvez plus changer les offres de cette organisation.`,
  },
  edit: {
    title: fr`Modifier l'offre`,
    intro: fr`Ce qui change la date limite, les adresses, l'objet, les pièces ou le poste est relu avant de paraître. Une date plus proche, une adresse retirée et le reste paraissent aussitôt.`,
    introPending: fr`L'offre attend la relecture : vos changements en feront partie.`,
    goesOn: fr`Vous reprenez le changement qui attend la relecture.`,
    submit: 'Enregistrer',
    errors: fr`Corrigez ces points pour enregistrer`,
    laterTitle: fr`La nouvelle date est plus tardive`,
    laterAsk: fr`Qu'est-ce qui est vrai ?`,
    later: {
      extended: fr`La date limite est prolongée : la page le dira, avec la raison`,
      corrected: fr`La date était fausse sur la page : elle est corrigée`,
    },
    laterReason: 'Pourquoi prolongez-vous ?',
    laterReasonHint: fr`En une ligne ; les candidats la liront. Rien à écrire pour une correction.`,
    conflictTitle: fr`Cette offre a changé pendant que vous l'écriviez`,
    taken: fr`Repris de l'autre personne :`,
    disputed: fr`Vous avez tous deux changé ceci. Vos mots sont dans le formulaire ; l'autre personne a écrit :`,
    conflictMore: fr`Rien de ce que vous avez tapé n'est perdu. Relisez, puis enregistrez.`,
    empty: 'rien',
  },
  extend: {
    title: 'Prolonger la date limite',
    actual: fr`Date limite actuelle :`,
    submit: 'Prolonger',
    reviewed: fr`La nouvelle date paraîtra après relecture.`,
    errors: fr`Corrigez ces points pour prolonger`,
  },
  close: {
    title: fr`Clôturer avant la date`,
    intro: fr`L'offre reste visible, marquée clôturée, et ne dit plus où postuler. Vous pourrez la rouvrir jusqu'à la date limite.`,
    reason: 'Pourquoi ?',
    submit: 'Clôturer maintenant',
    missing: fr`Choisissez une raison.`,
    errors: fr`Corrigez ce point pour clôturer`,
    reasons: {
      FILLED: 'Le poste est pourvu',
      ENOUGH_APPLICATIONS: fr`Nous avons reçu assez de candidatures`,
      CANCELLED: 'Le recrutement est annulé',
    },
  },
  withdraw: {
    title: fr`Retirer l'offre`,
    intro: fr`Pour une offre publiée par erreur. Son adresse dira qu'elle a été retirée, et on ne pourra pas la remettre. Si le poste est pourvu, clôturez-la plutôt.`,
    reason: 'Pourquoi ?',
    reasonHint: fr`Pour l'historique de votre organisation ; les candidats ne le verront pas.`,
    submit: fr`Retirer l'offre`,
    errors: fr`Corrigez ce point pour retirer l'offre`,
  },
  notice: {
    title: 'Avis de prorogation',
    intro: fr`À coller dans un message, sur un groupe ou sur l'affiche.`,
    label: fr`Texte de l'avis`,
    copy: 'Copier le texte',
    copied: 'Copié',
    none: fr`La date limite de cette offre n'a pas été prolongée.`,
  },
} as const

export const listNames: Readonly<Record<KeptList, string>> = {
  all: 'Toutes',
  pending: 'En relecture',
  held: 'Mises en attente',
  open: 'En ligne',
  ended: 'Terminées',
  'closed-early': 'Clôturées avant la date',
  refused: 'Refusées',
  withdrawn: 'Retirées',
  duplicate: 'Doublons',
  archived: 'Rangées',
}

/** Where an offer stands, in one or two words. */
export const stateNames: Readonly<Record<KeptState, string>> = {
  pending: 'En relecture',
  held: 'Mise en attente',
  open: 'En ligne',
  ended: 'Terminée',
  'closed-early': 'Clôturée avant la date',
  refused: 'Refusée',
  withdrawn: 'Retirée',
  duplicate: fr`Doublon d'une autre`,
}

/** What was done, as it is told once it is. */
export const doneSentences = {
  appliquee: fr`C'est enregistré, et déjà en ligne.`,
  enregistree: fr`C'est enregistré.`,
  relue: fr`C'est enregistré. Le changement paraîtra après relecture.`,
  partie: fr`La date plus proche ou l'adresse retirée est déjà en ligne. Le reste paraîtra après relecture.`,
  inchangee: fr`Rien n'a changé.`,
  prolongee: fr`La date limite est prolongée. L'avis de prorogation est prêt à envoyer.`,
  cloturee: fr`L'offre est clôturée.`,
  rouverte: fr`L'offre est de nouveau ouverte.`,
  retiree: fr`L'offre est retirée.`,
  rangee: fr`L'offre est rangée : elle n'est plus dans vos listes.`,
  sortie: fr`L'offre est de retour dans vos listes.`,
} as const
export type DoneCode = keyof typeof doneSentences

export function isDoneCode(value: unknown): value is DoneCode {
  return typeof value === 'string' && Object.hasOwn(doneSentences, value)
}

/** What an event of an offer says, by its action; one without words here is not told. */
export const eventNames: Readonly<Record<string, string>> = {
  received: 'Déposée',
  published: 'Publiée',
  edited: 'Modifiée',
  'edit-proposed': 'Changement envoyé à la relecture',
  extended: 'Prolongée',
  'extension-proposed': 'Prolongation envoyée à la relecture',
  'proposed-date-overtaken': fr`Date proposée abandonnée : l'offre est déjà prolongée au-delà`,
  'proposed-date-replaced': fr`Date proposée remplacée par une autre, envoyée à la relecture`,
  'closed-early': 'Clôturée avant la date',
  reopened: 'Rouverte',
  withdrawn: 'Retirée',
  archived: 'Rangée',
  unarchived: 'Sortie du rangement',
  corrected: 'Corrigée par la modération',
  'change-asked': fr`Modification demandée par la modération`,
  held: 'Mise en attente par la modération',
  suspended: fr`Suspendue après des signalements, le temps d'une vérification`,
  released: 'Remise en ligne par la modération',
  refused: 'Refusée par la modération',
  merged: fr`Fusionnée avec une autre offre`,
  unmerged: fr`Séparée de nouveau de l'autre offre`,
  absorbed: fr`Une autre annonce du même poste y est réunie`,
  'let-go': fr`Une annonce qui y était réunie en est séparée`,
  'edit-approved': fr`Changement accepté par la modération`,
  'edit-refused': fr`Changement refusé par la modération`,
  'decision-undone': fr`Décision de la modération annulée`,
}

/** « vendredi 20 février 2026 à 17 h (heure de Bamako) ». */
export function deadlineInFull({ date, time, zone }: Offer['deadline']): string {
  if (date === null) return organisationCopy.offer.noDeadline
  // A day as a whole needs no clock.
  return `${momentWords(date, time)}${zone === null || time === null ? '' : ` (${zoneWords(zone)})`}`
}

/** The notice that a deadline was moved, ready to be sent on: for e-mails, groups and doors. Null where it never was. */
export function extensionNotice(offer: Offer, url: string): string | null {
  const move = standingMove(offer)
  if (move === null) return null
  const { deadline, organisations, application } = offer
  const hirers = organisations.map(organisationWords).join(', ')
  const reference = offer.conditions.reference
  const hour = deadline.time === null ? fr`, jusqu'à la fin de la journée` : ''
  return [
    'AVIS DE PROROGATION',
    [hirers, offer.title, reference === null ? null : fr`réf. ${reference}`].filter((part) => part).join(' – '),
    '',
    move.fromDate === null
      ? fr`La date limite de dépôt des candidatures est fixée au ${deadlineInFull(deadline)}${hour}.`
      : fr`La date limite de dépôt des candidatures, fixée d'abord au ${momentWords(move.fromDate, move.fromTime)}, est prorogée au ${deadlineInFull(deadline)}${hour}.`,
    fr`Motif : ${move.reason}`,
    '',
    application.subject === null ? null : fr`Objet à rappeler : « ${application.subject} »`,
    url,
  ]
    .filter((line) => line !== null)
    .join('\n')
}
