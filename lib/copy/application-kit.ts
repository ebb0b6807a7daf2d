import { counted, enumerated } from './counts'
import { documentName } from './documents'
import { fr, uncapitalised } from './typography'

export const kitCopy = {
  title: 'Préparer ma candidature',
  titleOnPaper: 'Pour postuler',
  documents: 'Les documents à réunir',
  ticksKept: fr`Cochez ce qui est prêt : la liste reste sur cet appareil et n'est envoyée à personne.`,
  slow: fr`souvent plusieurs jours`,
  byEmail: 'Par e-mail',
  openMail: 'Ouvrir le message tout prêt',
  to: 'À',
  copies: 'En copie',
  subject: fr`Objet exigé par l'annonce`,
  proposedSubject: fr`Objet que nous proposons : regardez si l'annonce en demande un autre`,
  message: 'Message',
  webmail: fr`Vous écrivez depuis un site de messagerie ? Copiez le message`,
  attach: fr`Votre messagerie s'ouvre avec les adresses, l'objet et un court message. Joignez vous-même vos documents avant d'envoyer.`,
  copy: 'Copier',
  copied: 'Copié',
  online: 'En ligne',
  inPerson: 'Dépôt en main propre',
  inPersonWithoutAddress: fr`L'annonce accepte les dossiers déposés sur place. L'adresse est à chercher dans le texte de l'annonce.`,
  hours: 'Heures de dépôt',
  phones: 'Téléphone',
  destroyed: fr`L'adresse e-mail de cette annonce a été effacée par le site qui l'a recopiée : elle est illisible et nous ne la devinons pas. Demandez-la à l'organisation, ou cherchez l'annonce d'origine.`,
  noWay: fr`L'annonce ne dit pas comment postuler. Demandez-le à l'organisation avant d'envoyer un dossier.`,
} as const

/** « Casier judiciaire : il reste 3 jours. Demandez-le dès aujourd’hui… »; null where nothing hurries. */
export function hurryWords(documents: readonly string[], daysLeft: number | null): string | null {
  const [first] = documents
  if (first === undefined || daysLeft === null) return null
  const left = daysLeft === 0 ? fr`c'est le dernier jour` : fr`il ne reste que ${counted(daysLeft, 'jour', 'jours')}`
  const names = enumerated(
    documents.map((code, i) => (i === 0 ? documentName(code) : uncapitalised(documentName(code)))),
  )
  return documents.length === 1
    ? fr`${names} : ${left}. Demandez ce document dès aujourd'hui : son obtention prend souvent plusieurs jours.`
    : fr`${names} : ${left}. Demandez ces documents dès aujourd'hui : leur obtention prend souvent plusieurs jours.`
}

export function copyLabel(what: string): string {
  return `${kitCopy.copy} : ${what}`.replace(' :', '\u00a0:')
}
