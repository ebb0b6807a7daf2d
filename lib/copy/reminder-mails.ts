import { formatDate, formatDay, formatTime } from './dates'
import { zoneWords } from './time-zones'
import { fr } from './typography'

/** What a reminder is about. */
export interface Reminded {
  readonly step: 'week' | 'day' | 'end'
  readonly title: string
  readonly organisation: string
  readonly date: string
  readonly time: string | null
  readonly zone: string
  readonly name: string
}

/** Where its links lead, whole; `expiresOn` is the last day on which they surely act. */
export interface ReminderLinks {
  readonly page: string
  readonly filled: string
  readonly extend: string
  readonly close: string
  readonly expiresOn: string
}

/** To who keeps an offer: its end is near, or is there. What may have changed is one tap away. */
export function reminderMail(reminded: Reminded, links: ReminderLinks): { subject: string; text: string } {
  const { step, title, organisation, name } = reminded
  const { subject, before, filled, extend, close, after } = step === 'end' ? ended : stillOpen
  const end = statedEnd(reminded)
  return {
    subject: subject(step, title),
    text: fr`Bonjour ${name},

${before(title, organisation, end)}

${links.page}

${filled}

${links.filled}

${extend}

${links.extend}

${close}

${links.close}

${after} Chaque lien sert une fois, jusqu'au ${formatDate(links.expiresOn)}, et agit en votre nom : ne transmettez pas ce message.

Baara
`,
  }
}

const stillOpen = {
  subject: (step: Reminded['step'], title: string) =>
    fr`${step === 'week' ? 'Dernière semaine' : 'Dernières 24 heures'} pour postuler : ${title}`,
  before: (title: string, organisation: string, end: string) =>
    fr`On peut encore postuler à l'offre « ${title} » (${organisation}). Elle se clôt d'elle-même le ${end}.`,
  filled: fr`Le poste est déjà pourvu ? Fermez l'offre :`,
  extend: fr`Il vous faut plus de temps ? Prolongez-la :`,
  close: fr`Vous la fermez pour une autre raison :`,
  after: fr`Rien n'a changé ? Ne faites rien.`,
}

const ended: typeof stillOpen = {
  subject: (_, title) => fr`Offre clôturée : ${title}`,
  before: (title, organisation, end) =>
    fr`La date limite de l'offre « ${title} » (${organisation}) est passée : ${end}. La page le dit et ne montre plus comment postuler.`,
  filled: fr`Le poste est pourvu ? Dites-le aux candidats :`,
  extend: fr`Vous cherchez encore ? Rouvrez l'offre jusqu'à une nouvelle date :`,
  close: fr`Le recrutement s'arrête pour une autre raison :`,
  after: fr`Rien de tout cela ? Ne faites rien.`,
}

/** « vendredi 20 février 2026 à 17 h (heure de Bamako) »; a date alone holds to the end of its day. */
function statedEnd({ date, time, zone }: Pick<Reminded, 'date' | 'time' | 'zone'>): string {
  const hour = time === null ? fr`, à la fin de la journée` : ` à ${formatTime(time)}`
  return `${formatDay(date)}${hour} (${zoneWords(zone)})`
}
