import type { OfferFormError } from '../offers/read-offer-form'
import type { RefusalReason } from '../offers/refusal-reason'
import type { UnfitReason } from '../offers/why-unfit'
import { formErrorSentence } from './offer-form'
import { reviewMoment } from './review'
import { fr } from './typography'

/** What moderators decide, in words. */
export const decisionCopy = {
  legend: 'Décision',
  /** On buttons. */
  decisions: {
    approve: 'Publier',
    hold: 'Mettre en attente',
    refuse: 'Refuser',
    'ask-change': 'Demander une modification',
  },
  release: 'Remettre en ligne',
  reason: 'Raison du refus',
  reasonNone: 'Choisissez une raison',
  words: fr`Vos mots`,
  wordsHint: fr`Écrits dans le message à la personne qui a déposé l'offre, et dans l'historique.`,
  errors: fr`Rien n'est décidé : corrigez ceci`,
  undo: 'Annuler',
} as const

/** A reason to choose. */
export const refusalReasonNames: Readonly<Record<RefusalReason, string>> = {
  NOT_A_JOB: fr`Ce n'est pas une offre d'emploi`,
  FEE_ASKED: fr`De l'argent est demandé aux candidats`,
  FALSE_ORGANISATION: fr`L'organisation n'est pas celle qu'elle dit être`,
  NOT_VERIFIABLE: fr`Rien ne permet de vérifier l'offre`,
  EXPIRED: 'La date limite est passée',
  DUPLICATE: fr`L'offre est déjà sur Baara`,
  DISCRIMINATORY: fr`L'offre exclut des personnes sans raison`,
  INCOMPLETE: fr`Il manque de quoi postuler`,
  OUT_OF_SCOPE: fr`L'offre ne vient pas d'une ONG ou d'un pays suivi`,
  OTHER: fr`Autre raison, dite en mots`,
}

/** The same, to who posted the offer. */
export const refusalReasonSentences: Readonly<Record<RefusalReason, string | null>> = {
  NOT_A_JOB: fr`Ce n'est pas une offre d'emploi : Baara ne publie ni ventes, ni formations payantes, ni annonces d'un autre genre.`,
  FEE_ASKED: fr`Elle demande de l'argent aux candidats. Aucune offre n'est publiée à cette condition.`,
  FALSE_ORGANISATION: fr`Nous n'avons pas pu établir qu'elle vient bien de l'organisation qu'elle nomme.`,
  NOT_VERIFIABLE: fr`Nous n'avons rien trouvé qui permette de la vérifier : ni page, ni document, ni adresse de l'organisation.`,
  EXPIRED: fr`Sa date limite est passée.`,
  DUPLICATE: fr`La même offre est déjà sur Baara.`,
  DISCRIMINATORY: fr`Elle exclut des personnes pour une raison étrangère au travail demandé.`,
  INCOMPLETE: fr`Il y manque de quoi postuler : jusqu'à quand, ou à quelle adresse.`,
  OUT_OF_SCOPE: fr`Elle ne vient pas d'une ONG, ou d'un pays que Baara suit.`,
  OTHER: null,
}

/** Why an approval is refused, with what to do. */
export const unfitSentences: Readonly<Record<UnfitReason, string>> = {
  'no-title': fr`L'offre n'a pas d'intitulé, seulement la première ligne de l'annonce : corrigez-la avant de publier.`,
  'no-organisation': fr`Nul ne sait qui recrute : l'annonce ne nomme pas d'organisation.`,
  'no-country': fr`L'offre n'a pas de pays : corrigez-la avant de publier.`,
  'deadline-without-instant': fr`La date limite ne peut pas être située : donnez une date qui existe.`,
  'deadline-past': fr`La date limite est passée : corrigez-la si elle est mal lue, sinon refusez l'offre avec cette raison.`,
  'no-way-to-apply': fr`L'offre ne dit pas où postuler : corrigez-la, ou demandez-le à la personne qui l'a déposée.`,
}

/** Why nothing was decided. */
export const decideRefusalSentences = {
  'not-found': fr`Cette offre n'existe plus.`,
  'own-offer': fr`C'est vous qui l'avez déposée, ou proposé ce changement : une autre personne décide.`,
  'not-in-this-state': fr`Son état ne permet pas cette décision.`,
} as const

export const changedMeanwhile = fr`L'offre a changé entre-temps : relisez-la avant de décider.`

/** What is wrong with a decision as it was sent. */
export const decisionErrorSentences = {
  'decision-missing': fr`Choisissez une décision.`,
  'reason-missing': fr`Choisissez la raison du refus.`,
  'words-missing': fr`Écrivez ce qu'il en est, en quelques mots.`,
  'words-too-long': fr`Écrivez moins de 1 000 signes.`,
  'none-chosen': fr`Cochez au moins une offre.`,
} as const

/** Why a decision stands. */
export const undoRefusalSentences = {
  'not-found': fr`Cette décision n'existe pas.`,
  'own-offer': fr`C'est votre offre : une autre personne décide.`,
  undone: fr`Cette décision est déjà annulée.`,
  'too-late': fr`Les dix minutes sont passées : le message est parti. Prenez une nouvelle décision.`,
  'changed-meanwhile': fr`L'offre a changé depuis cette décision : prenez-en une nouvelle.`,
  'not-undoable': fr`Cette décision ne s'annule pas ici.`,
} as const

/** A decision as told to another moderator: « publiée ». */
export const decisionNames = {
  APPROVED: 'publiée',
  CORRECTED: fr`publiée avec des corrections`,
  CHANGE_ASKED: fr`renvoyée à la personne qui l'a déposée`,
  HELD: 'mise en attente',
  RELEASED: 'remise en ligne',
  REFUSED: 'refusée',
  MERGED: 'réunie à une autre',
  EDIT_APPROVED: fr`modifiée comme proposé`,
  EDIT_REFUSED: fr`laissée telle quelle, la modification étant refusée`,
} as const

/** Why an offer stays as it was, in one line. */
export function notDecidedSentence(outcome: NotDecidedWords): string {
  switch (outcome.kind) {
    case 'decided-meanwhile': {
      const { last } = outcome
      if (last === null) return changedMeanwhile
      return decidedBy(
        { kind: last.kind, by: last.by, undone: last.undoneAt !== null },
        fr`le ${reviewMoment(last.at)}`,
      )
    }
    case 'unfit':
      return outcome.reasons.map((reason) => unfitSentences[reason]).join(' ')
    case 'incomplete':
      return outcome.errors.map(formErrorSentence).join(' ')
    case 'refused':
      return decideRefusalSentences[outcome.code]
  }
}

/** What a decision came to that was none; see `lib/moderation/decided.ts`. */
type NotDecidedWords =
  | {
      readonly kind: 'decided-meanwhile'
      readonly last: {
        readonly kind: keyof typeof decisionNames
        readonly at: Date
        readonly by: string | null
        readonly undoneAt: Date | null
      } | null
    }
  | { readonly kind: 'incomplete'; readonly errors: readonly OfferFormError[] }
  | { readonly kind: 'unfit'; readonly reasons: readonly UnfitReason[] }
  | { readonly kind: 'refused'; readonly code: keyof typeof decideRefusalSentences }

/** « Awa Traoré l’a refusée le 3 mars 2026 à 14 h 02. » */
export function decidedBy(
  { kind, by, undone }: { kind: keyof typeof decisionNames; by: string | null; undone: boolean },
  at: string,
): string {
  const who = by ?? fr`Une personne qui n'a plus de compte`
  return undone
    ? fr`${who} l'avait ${decisionNames[kind]} ${at}, puis cette décision a été annulée.`
    : fr`${who} l'a ${decisionNames[kind]} ${at}.`
}
