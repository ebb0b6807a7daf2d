import type { Offer } from '../offers/offer'
import type { ReportOutcome } from '../offers/offer-report-input'
import { counted } from './counts'
import { decisionCopy, decisionErrorSentences } from './moderation-decisions'
import { fr } from './typography'

/** The pages on which moderators read and answer reports. */
export const reportHandlingCopy = {
  title: 'Signalements',
  intro: fr`Les plus graves d'abord. Trois signalements graves suspendent une offre, cinq si une organisation vérifiée l'a déposée elle-même, jusqu'à ce que quelqu'un les ait lus.`,
  none: fr`Aucun signalement n'attend. Merci.`,
  done: fr`Les signalements sont traités ; les réponses partent aux adresses laissées.`,
  handle: fr`Lire et traiter`,
  review: fr`Ouvrir la relecture de l'offre`,
  back: 'Revenir aux signalements',
  own: fr`Votre offre : une autre personne traite ces signalements.`,
  noneOfOffer: fr`Plus aucun signalement de cette offre n'attend : quelqu'un les a traités.`,
  reports: 'Ce qui est signalé',
  wantsAnswer: fr`Adresse laissée : attend une réponse`,
  form: 'Traiter',
  outcome: 'Après vérification, ces signalements sont',
  outcomes: { CONFIRMED: 'Fondés', UNFOUNDED: 'Infondés' } satisfies Record<ReportOutcome, string>,
  answer: fr`Réponse`,
  answerHint: fr`Envoyée à qui a laissé une adresse, et gardée avec les signalements. La personne qui a déposé l'offre ne la lit pas.`,
  decision: fr`L'offre`,
  leave: 'La laisser comme elle est',
  release: fr`${decisionCopy.release}`,
  releaseHint: 'Si les signalements sont infondés.',
  refuse: decisionCopy.decisions.refuse,
  refuseHint: fr`Si les signalements sont fondés. Dites la raison ci-dessous.`,
  refusal: 'En cas de refus',
  submit: 'Traiter les signalements',
  errors: fr`Rien n'est encore traité`,
} as const

/** Where a reported offer stands. */
export const reportedStateNames: Readonly<Record<Offer['status'], string>> = {
  PENDING: 'En relecture',
  PUBLISHED: 'En ligne',
  HELD: 'Suspendue',
  REFUSED: 'Refusée',
  WITHDRAWN: 'Retirée',
  DUPLICATE: 'Réunie à une autre',
}

export const reportAnswerErrorSentences = {
  ...decisionErrorSentences,
  'decision-missing': fr`Choisissez ce que devient l'offre.`,
  'outcome-missing': fr`Dites si les signalements sont fondés.`,
  'answer-missing': fr`Écrivez une réponse, en quelques mots.`,
  'answer-too-long': fr`Écrivez au plus 1 000 signes.`,
  'released-though-confirmed': fr`Une offre n'est pas remise en ligne si les signalements sont fondés : corrigez-la d'abord à la relecture.`,
  'refused-though-unfounded': fr`Une offre n'est pas refusée pour des signalements infondés. Si autre chose ne va pas, refusez-la à la relecture.`,
} as const

/** « 3 signalements ». */
export function openReportsWords(count: number): string {
  return counted(count, 'signalement', 'signalements')
}
