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
  'deadline-read-by-ocr': french("l'annonce a été lue sur une image : une personne doit vérifier la date limite."),
  'notice-cut': french("le fichier n'a été lu qu'en partie : la suite peut dire autre chose."),
}

/** Why a file gives no notice, and what to do about it. */
export const fileRefusalSentences = {
  'not-found': french("ce fichier n'existe pas."),
  unreadable: french('ce fichier ne peut pas être lu : vérifiez ses droits, et que ce soit bien un fichier.'),
  'too-large': french("ce fichier dépasse 20 Mo, ou 5 Mo de texte seul. Gardez les seules pages de l'annonce."),
  empty: french('ce fichier est vide.'),
  binary: french("ce fichier n'est pas du texte, ni un document que nous savons lire. Enregistrez l'annonce en PDF."),
  'unknown-encoding': french(
    "les lettres accentuées de ce fichier sont abîmées ou d'un codage inconnu. Enregistrez-le de nouveau en UTF-8.",
  ),
  encrypted: french('ce document est protégé par un mot de passe. Enregistrez-le sans mot de passe.'),
  damaged: french("ce fichier est abîmé et ne s'ouvre pas. Téléchargez-le de nouveau, ou enregistrez-le en PDF."),
  'no-text': french("ce document ne contient aucun texte. Vérifiez que c'est bien celui de l'annonce."),
  'no-readable-text': french(
    "aucun texte n'a pu être lu sur cette image. Photographiez l'annonce de près, à plat et en pleine lumière.",
  ),
  'unsupported-image': french("ce format d'image n'est pas lu. Enregistrez l'image en JPEG ou en PNG."),
  'legacy-word': french('ce document Word est d’un ancien format (.doc, .rtf). Enregistrez-le en .docx ou en PDF.'),
  spreadsheet: french("ce fichier est un classeur (Excel, Calc). Enregistrez la feuille de l'annonce en PDF."),
  presentation: french('ce fichier est une présentation (PowerPoint, Impress). Enregistrez-la en PDF.'),
  archive: french("ce fichier est une archive (.zip ou semblable). Sortez-en l'annonce et donnez-la seule."),
  program: french("ce fichier est un programme, pas une annonce. Ne l'ouvrez pas si vous ne savez pas d'où il vient."),
  media: french("ce fichier est un son ou une vidéo. Donnez le texte de l'annonce, ou une image où on le lit."),
  'too-heavy': french("ce fichier demande trop de mémoire une fois ouvert. Gardez les seules pages de l'annonce."),
  'took-too-long': french("ce fichier est trop long à lire. Gardez les seules pages de l'annonce."),
} as const

/** One line for an offer: its address, whether visitors see it, and why not. */
export function takenOfferLine(address: string, status: Offer['status'], waitsBecause: WaitingReason | null): string {
  if (status === 'PUBLISHED') return `${address} publiée`
  const waits = `${address} en attente de modération`
  return waitsBecause === null ? waits : fr`${waits} : ${waitingSentences[waitsBecause]}`
}

/** Before the addresses of a notice that was taken earlier. */
export const knownNoticeSentence = french("cette annonce est déjà connue, rien n'a été enregistré.")

/** Before the addresses of a notice whose file is longer than what is read. */
export const cutNoticeSentence = french('seul le début de ce fichier a été lu.')
