import type { ChangeRefusal } from '../offers/change-refusal'
import type { ExtensionError } from '../offers/extension-form'
import { counted } from './counts'
import { formErrorSentence } from './offer-form'
import { fr } from './typography'

export const extensionCopy = {
  newDate: 'Nouvelle date limite',
  reason: 'Pourquoi prolongez-vous ?',
  reasonHint: fr`En une ligne ; les candidats la liront.`,
  findings: fr`Relisez ces points avant d'enregistrer`,
  confirmation: 'Pourquoi est-ce voulu ?',
  confirmationHint: fr`En une ligne, pour l'historique ; les candidats ne la liront pas. Laissez vide si vous corrigez.`,
  twins: fr`Cet avis a d'autres postes avec la même date limite`,
  onlyThis: 'Cette offre seulement',
} as const

const refusalSentences: Readonly<Record<ChangeRefusal, string>> = {
  'not-found': fr`Cette offre n'est plus là.`,
  'changed-meanwhile': fr`Quelqu'un vient de changer cette offre. Relisez-la, puis recommencez.`,
  'not-in-this-state': fr`Cette offre ne peut plus être changée ainsi : elle a été fermée, retirée, ou n'a pas de date.`,
  blocked: fr`Votre compte ne peut pas changer les offres de cette organisation. Écrivez-nous.`,
  'not-later': fr`Cette date n'est pas plus tardive que l'actuelle. Donnez-en une plus tardive.`,
  past: fr`Cette date est déjà passée. Donnez-en une à venir.`,
  'twin-refused': fr`Un autre poste de cet avis ne peut pas être prolongé à cette date : rien n'a été changé. Prolongez cette offre seulement.`,
  'reason-missing': fr`Dites pourquoi en quelques mots.`,
  'reason-too-long': fr`C'est trop long : dites-le en une ligne.`,
}

/** Why an offer stays as it is, as a sentence that says what to do. */
export function changeRefusalSentence(code: ChangeRefusal): string {
  return refusalSentences[code]
}

/** What is wrong with a field of an extension. */
export function extensionErrorSentence({ field, code }: ExtensionError): string {
  if (code === 'reason-missing' || code === 'reason-too-long' || code === 'not-later' || code === 'past')
    return refusalSentences[code]
  return field === 'reason' || field === 'confirmation' || field === 'points'
    ? refusalSentences['reason-missing']
    : formErrorSentence({ field, code })
}

/** « Cette offre et les 2 autres ». */
export function withTwins(count: number): string {
  return count === 1 ? fr`Cette offre et l'autre` : `Cette offre et les ${counted(count, 'autre', 'autres')}`
}
