import { formatDate } from './dates'
import { fr } from './typography'

type LinkAction = 'FILLED' | 'EXTEND' | 'CLOSE'

export const linkCopy = {
  errorTitle: fr`Rien n'a été changé`,
  end: 'Date limite',
  actsAs: (name: string) => fr`Vous agissez au nom de ${name}, sans mot de passe. Ce lien sert une fois.`,
  closingReason: 'Pourquoi fermez-vous cette offre ?',
  chooseReason: 'Choisissez une raison.',
  linkOver: fr`Ce lien a servi entre-temps, ou n'agit plus.`,
  toOffer: fr`Voir la page de l'offre`,
  toOrganisation: fr`Tenir cette offre à jour, avec votre compte`,
  nothingToDo: fr`Rien à faire ici`,
  stateHasChanged: fr`Cette offre a été fermée, retirée, ou changée depuis que ce message est parti : ce lien n'a plus d'effet.`,
} as const

export const linkTitles: Readonly<Record<LinkAction, string>> = {
  FILLED: 'Le poste est pourvu',
  EXTEND: fr`Prolonger l'offre`,
  CLOSE: fr`Fermer l'offre`,
}

/** What the button will do, before it is pressed. */
export function consequence(action: LinkAction, isOver: boolean): string {
  if (action === 'EXTEND')
    return isOver
      ? fr`L'offre sera de nouveau ouverte, jusqu'à la date que vous donnez ; sa page dira qu'elle est prolongée.`
      : fr`La page dira que l'offre est prolongée, de quelle date à quelle date, et pourquoi.`
  return isOver
    ? fr`L'offre est déjà clôturée par sa date : nous noterons comment le recrutement s'est terminé.`
    : fr`L'offre sera fermée tout de suite : sa page dira pourquoi et ne montrera plus comment postuler.`
}

export const linkButtons: Readonly<Record<LinkAction, string>> = {
  FILLED: 'Oui, le poste est pourvu',
  EXTEND: fr`Prolonger l'offre`,
  CLOSE: fr`Fermer l'offre`,
}

/** What a link did, once it did. */
export const followedWords = {
  closed: fr`L'offre est fermée. Sa page le dit déjà aux candidats.`,
  noted: fr`C'est noté, merci.`,
  extended: fr`La date limite est prolongée. La page de l'offre et les agendas le disent déjà.`,
  proposed: fr`Votre demande est notée. Une personne de la modération la relit ; d'ici là, la page garde la date actuelle.`,
} as const

export function isFollowed(words: unknown): words is keyof typeof followedWords {
  return typeof words === 'string' && Object.hasOwn(followedWords, words)
}

export function usedWords(on: string): string {
  return fr`Ce lien a déjà servi, le ${formatDate(on)}. Il n'agit qu'une fois.`
}

export function expiredWords(on: string): string {
  return fr`Ce lien n'agit plus depuis le ${formatDate(on)}.`
}
