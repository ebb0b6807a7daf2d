import type { WaitingReason } from '../offers/new-offer'
import type { Offer } from '../offers/offer'
import { fr, french } from './typography'

/** Why an offer waits for moderation, after « en attente de modération : ». */
export const waitingSentences: Readonly<Record<WaitingReason, string>> = {
  'publication-not-asked': french("la publication n'a pas été demandée (--publish)."),
  'no-title': french("aucun intitulé de poste n'a été trouvé dans l'annonce."),
  'no-organisation': french("aucune organisation n'a été trouvée dans l'annonce."),
  'no-country': french("aucun pays où nous publions n'a été trouvé dans l'annonce."),
  'deadline-without-instant': french("la date limite de l'annonce ne peut pas exister ou ne peut pas être connue."),
}

/** Why a file gives no notice, and what to do about it. */
export const fileRefusalSentences = {
  'not-found': french("ce fichier n'existe pas."),
  unreadable: french('ce fichier ne peut pas être lu : vérifiez ses droits, et que ce soit bien un fichier.'),
  'too-large': french('ce fichier dépasse 5 Mo. Gardez le seul texte de l’annonce.'),
  empty: french('ce fichier est vide.'),
  binary: french("ce fichier n'est pas du texte. Enregistrez l'annonce en texte seul (.txt)."),
  'not-utf8': french("ce fichier n'est pas codé en UTF-8. Enregistrez-le de nouveau en choisissant ce codage."),
} as const

/** One line for an offer: its address, whether visitors see it, and why not. */
export function takenOfferLine(address: string, status: Offer['status'], waitsBecause: WaitingReason | null): string {
  if (status === 'PUBLISHED') return `${address} publiée`
  const waits = `${address} en attente de modération`
  return waitsBecause === null ? waits : fr`${waits} : ${waitingSentences[waitsBecause]}`
}

/** Before the addresses of a notice that was taken earlier. */
export const knownNoticeSentence = french("cette annonce est déjà connue, rien n'a été enregistré.")
