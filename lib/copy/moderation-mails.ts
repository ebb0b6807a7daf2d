import type { OfferFormField } from '../offers/offer-form'
import type { RefusalReason } from '../offers/refusal-reason'
import { enumerated } from './counts'
import { refusalReasonSentences } from './moderation-decisions'
import { fieldName } from './offer-form'
import { fr, uncapitalised } from './typography'

/** A decision as the mail to the offer's poster tells it. */
export interface DecisionToTell {
  readonly kind: DecisionTold
  readonly title: string
  /** Visitors have seen it. */
  readonly wasPublic: boolean
  /** Of whom it is told to. */
  readonly name: string
  readonly reason: RefusalReason | null
  /** The moderator's own. */
  readonly words: string | null
  /** The fields that the moderator corrected. */
  readonly corrected: readonly OfferFormField[]
  /** The offer's public page, and the one on which its organisation keeps it true. */
  readonly links: { readonly page: string; readonly own: string }
}

type DecisionTold =
  | 'APPROVED'
  | 'CORRECTED'
  | 'CHANGE_ASKED'
  | 'HELD'
  | 'RELEASED'
  | 'REFUSED'
  | 'MERGED'
  | 'EDIT_APPROVED'
  | 'EDIT_REFUSED'

/** To who posted an offer, or proposed a change of it: what was decided, why, and what to do about it. */
export function decisionMail(decision: DecisionToTell): { readonly subject: string; readonly text: string } {
  const { subject, told, next, link } =
    (decision.wasPublic ? ofPublic[decision.kind] : undefined) ?? tellings[decision.kind]
  const { title, name, reason, words, corrected, links } = decision
  const parts = [
    fr`Bonjour ${name},`,
    told(title),
    reason === null ? null : refusalReasonSentences[reason],
    words,
    corrected.length === 0
      ? null
      : fr`Corrigé à la relecture : ${enumerated([...new Set(corrected.map((field) => uncapitalised(fieldName(field))))])}.`,
    next,
    links[link],
    'Baara',
  ]
  return { subject: subject(title), text: `${parts.filter((part) => part !== null).join('\n\n')}\n` }
}

interface Telling {
  readonly subject: (title: string) => string
  readonly told: (title: string) => string
  readonly next: string
  readonly link: 'page' | 'own'
}

const published: Telling = {
  subject: (title) => fr`Votre offre est en ligne : ${title}`,
  told: (title) => fr`Votre offre « ${title} » a été relue et publiée.`,
  next: fr`Vérifiez surtout la date limite et l'adresse de candidature : ce sont elles qui coûtent une candidature quand elles sont fausses.`,
  link: 'page',
}

/** What is told otherwise of an offer that was public before. */
const ofPublic: Readonly<Partial<Record<DecisionTold, Telling>>> = {
  REFUSED: {
    subject: (title) => fr`Votre offre n'est plus en ligne : ${title}`,
    told: (title) => fr`La modération a retiré votre offre « ${title} ».`,
    next: fr`Si cette raison peut être levée, vous pouvez refaire une offre à partir de celle-ci :`,
    link: 'own',
  },
  CORRECTED: {
    ...published,
    subject: (title) => fr`Votre offre est corrigée : ${title}`,
    told: (title) => fr`La modération a corrigé votre offre « ${title} », qui reste en ligne.`,
  },
}

const tellings: Readonly<Record<DecisionTold, Telling>> = {
  APPROVED: published,
  CORRECTED: published,
  CHANGE_ASKED: {
    subject: (title) => fr`Une modification est demandée : ${title}`,
    told: (title) => fr`Votre offre « ${title} » n'est pas encore publiée. La modération vous demande ceci :`,
    next: fr`Modifiez l'offre, elle sera relue de nouveau aussitôt :`,
    link: 'own',
  },
  HELD: {
    subject: (title) => fr`Votre offre est suspendue : ${title}`,
    told: (title) => fr`Votre offre « ${title} » n'est plus visible, le temps d'une vérification.`,
    next: fr`Vous n'avez rien à faire pour l'instant. Si vous savez ce qui pose question, corrigez l'offre :`,
    link: 'own',
  },
  RELEASED: {
    subject: (title) => fr`Votre offre est de nouveau en ligne : ${title}`,
    told: (title) => fr`Votre offre « ${title} » a été vérifiée et reparaît.`,
    next: fr`Sa page :`,
    link: 'page',
  },
  REFUSED: {
    subject: (title) => fr`Votre offre n'est pas publiée : ${title}`,
    told: (title) => fr`Votre offre « ${title} » a été refusée.`,
    next: fr`Si cette raison peut être levée, vous pouvez refaire une offre à partir de celle-ci :`,
    link: 'own',
  },
  MERGED: {
    subject: (title) => fr`Votre offre est réunie à une autre : ${title}`,
    told: (title) =>
      fr`Votre offre « ${title} » était déjà sur Baara. Les deux n'en font plus qu'une, qui cite leurs deux sources.`,
    next: fr`Sa page :`,
    link: 'page',
  },
  EDIT_APPROVED: {
    subject: (title) => fr`Votre changement est en ligne : ${title}`,
    told: (title) => fr`Le changement que vous avez proposé pour « ${title} » a été relu ; la page le montre.`,
    next: fr`La page :`,
    link: 'page',
  },
  EDIT_REFUSED: {
    subject: (title) => fr`Votre changement n'est pas appliqué : ${title}`,
    told: (title) => fr`Le changement que vous avez proposé pour « ${title} » a été refusé. La page n'a pas changé.`,
    next: fr`Vous pouvez en proposer un autre :`,
    link: 'own',
  },
}
