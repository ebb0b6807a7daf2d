import { blockingFindings, confirmableFindings, type Finding, type FindingCode } from '../offers/finding'
import { formatDate, formatDay, formatStart } from './dates'
import { fr } from './typography'

const sentences: Readonly<Record<FindingCode, (detail: string) => string>> = {
  'deadline-past': (date) => fr`La date limite est passée : ${formatDay(date)}. Donnez-en une à venir.`,
  'no-way-to-apply': () =>
    fr`Personne ne peut postuler : donnez une adresse électronique, un formulaire en ligne ou un lieu de dépôt.`,
  'no-deadline': () => fr`L'offre n'a pas de date limite. Les candidats ne sauront pas jusqu'à quand postuler.`,
  'weekday-mismatch': (words) =>
    fr`Le jour de la semaine écrit dans l'annonce n'est pas celui de la date : « ${words} ».`,
  'other-closing-date': (words) =>
    fr`L'annonce donne une autre date limite : « ${words} ». Les candidats liront les deux.`,
  'display-period-differs': (words) => fr`L'affichage prend fin un autre jour que les candidatures : « ${words} ».`,
  sunday: (date) => fr`Le ${formatDate(date)} est un dimanche.`,
  holiday: (date) => fr`Le ${formatDay(date)} est un jour férié dans ce pays.`,
  korite: (date) => expectedFeast(date, fr`de la Korité (Aïd el-Fitr)`),
  tabaski: (date) => expectedFeast(date, fr`de la Tabaski (Aïd el-Kebir)`),
  mawlid: (date) => expectedFeast(date, fr`du Maouloud (Mawlid)`),
  'short-notice': (date) => fr`Il reste moins de trois jours pour postuler : la date limite est le ${formatDay(date)}.`,
  'far-deadline': (date) =>
    fr`La date limite est dans plus de six mois : ${formatDay(date)}. L'année est-elle la bonne ?`,
  'start-before-deadline': (start) => fr`Le contrat commencerait (${formatStart(start)}) avant la date limite.`,
  'subject-missing': () =>
    fr`Aucun objet de message n'est demandé : les candidatures aux différents postes se mélangeront.`,
  'subject-of-another-post': (subject) =>
    fr`L'objet demandé, « ${subject} », ne parle pas de ce poste. Reste-t-il d'une autre annonce ?`,
  'text-of-another-post': (words) =>
    fr`L'annonce parle d'un poste qui n'est pas parmi les siens : « ${words} ». Ces mots restent-ils d'une autre annonce ?`,
  'fee-mentioned': (words) =>
    fr`L'annonce parle d'argent à verser : « ${words} ». Aucune somme ne doit être demandée aux candidats.`,
  'other-organisation': (name) => fr`L'annonce est celle d'une autre organisation que la vôtre : « ${name} ».`,
  'foreign-address': (email) => fr`L'adresse ${email} n'est pas du domaine de votre organisation.`,
  'destroyed-address': () =>
    fr`L'adresse de candidature est illisible dans l'annonce, et le formulaire n'en donne pas d'autre.`,
  'already-posted': () => fr`Une annonce avec ce même texte est déjà déposée, et pas encore clôturée.`,
}

function expectedFeast(date: string, feast: string): string {
  return fr`Le ${formatDay(date)} est, à un jour près, la date attendue ${feast}, jour férié dans ce pays.`
}

/** A finding as a sentence for whoever posts the offer. */
export function findingSentence({ code, detail }: Finding): string {
  return sentences[code](detail ?? '')
}

/** What a finding is about, where the date or the address at stake is not kept. */
const subjects: Readonly<Record<FindingCode, string>> = {
  'deadline-past': 'Date limite passée',
  'no-way-to-apply': 'Aucune façon de postuler',
  'no-deadline': 'Aucune date limite',
  'weekday-mismatch': fr`Un jour de la semaine qui n'est pas celui de la date`,
  'other-closing-date': fr`Une autre date limite dans l'annonce`,
  'display-period-differs': fr`Un affichage qui prend fin un autre jour`,
  sunday: 'Date limite un dimanche',
  holiday: 'Date limite un jour férié',
  korite: fr`Date limite vers la Korité`,
  tabaski: fr`Date limite vers la Tabaski`,
  mawlid: fr`Date limite vers le Maouloud`,
  'short-notice': 'Moins de trois jours pour postuler',
  'far-deadline': 'Date limite dans plus de six mois',
  'start-before-deadline': 'Début du contrat avant la date limite',
  'subject-missing': fr`Aucun objet de message demandé`,
  'subject-of-another-post': fr`Un objet de message qui parle d'un autre poste`,
  'text-of-another-post': fr`Un autre poste nommé dans l'annonce`,
  'fee-mentioned': fr`De l'argent dont parle l'annonce`,
  'other-organisation': 'Une autre organisation qui recrute',
  'foreign-address': fr`Une adresse hors du domaine de l'organisation`,
  'destroyed-address': fr`Une adresse illisible dans l'annonce`,
  'already-posted': 'Une annonce déjà déposée',
}

const codes: readonly FindingCode[] = [...blockingFindings, ...confirmableFindings]

/** What the history of an offer keeps as reason, with its confirmed findings (« sunday: voulu ») in words, one a line. */
export function confirmedReason(reason: string): string {
  const lines = reason.split('\n').map((line) => {
    const code = codes.find((known) => line.startsWith(`${known}: `))
    return code === undefined ? line : fr`${subjects[code]} : ${line.slice(code.length + 2)}`
  })
  return lines.join('\n')
}
