import { localMomentAt } from '../deadlines/local-time'
import { counted } from './counts'
import { formatDate, formatTime } from './dates'
import { fr, nbsp } from './typography'

export const administrationCopy = {
  title: 'Administration',
  navigation: 'Administration',
  utc: fr`Toutes les heures sont en temps universel.`,
  attention: {
    title: 'À regarder',
    none: fr`Rien ne réclame votre attention : les tâches passent, le courrier part, la file est vide.`,
    queueStopped: fr`Les tâches planifiées ne tournent pas dans ce processus. Relancez le site si cela dure plus d'une minute.`,
    moderation: 'Ce qui attend la modération',
  },
  pages: 'Les pages',
} as const

/** The pages of the administration, in the order of the navigation: the last part of their addresses, and their words. */
export const administrationPages = {
  organisations: ['Organisations', 'Noms, fusions, domaines, anciennes adresses'],
  personnes: ['Personnes', 'Comptes, rôles, effacement des données'],
  lieux: ['Lieux', 'Régions, villes, fuseaux horaires'],
  synonymes: ['Synonymes', 'Les mots qui veulent dire la même chose dans une recherche'],
  recherches: ['Recherches vaines', fr`Ce que l'on a cherché sans rien trouver`],
  taches: ['Tâches', 'Tâches planifiées, courrier qui ne part pas'],
  journal: ['Journal', fr`Qui a fait quoi, quand, de quoi à quoi`],
  chiffres: ['Chiffres', 'Offres, délais de décision, corrections, dates manquées'],
  export: ['Export', 'Toutes les données, en CSV ou en JSON'],
} as const
export type AdministrationPage = keyof typeof administrationPages

export const jobsCopy = {
  title: 'Tâches planifiées',
  intro: fr`Ce que le site fait de lui-même. Une tâche cherche ce qui attend dans la base : un passage perdu ne perd rien, un de trop ne fait rien.`,
  schedule: 'Horaire',
  last: 'Dernier passage',
  next: 'Prochain passage',
  week: 'Sept derniers jours',
  failure: 'Dernier échec',
  neverRan: fr`Aucun passage gardé`,
  running: 'en cours',
  unfinished: 'jamais achevé',
  died: fr`Le processus s'est arrêté avant la fin.`,
  runAgain: 'Relancer',
  mails: fr`Courrier qui n'est pas parti`,
  noMails: fr`Tout le courrier est parti, ou attend son heure.`,
  mailsLeft: fr`Les plus récents sont montrés.`,
  error: 'Erreur',
  retry: 'Réessayer',
  given: fr`Abandonné`,
} as const

/** By the names of lib/platform/queue.ts. */
export const jobWords = {
  'send-mail': 'Envoyer le courrier',
  remind: 'Rappeler les dates qui approchent',
  'read-draft': 'Lire les fichiers déposés',
  compare: 'Chercher les doublons des offres modifiées',
  'clean-up': 'Effacer ce qui est trop vieux',
} as const

export const jobStateWords = {
  never: 'Pas encore passée',
  running: 'En cours',
  done: 'En ordre',
  failed: 'En échec',
} as const

export const runRefusals = {
  'not-running': fr`Cette tâche ne tourne pas dans ce processus : rien n'a été relancé.`,
  'not-failed': fr`Ce message est parti, ou part à l'instant : rien n'a été changé.`,
} as const

export const doneWords = {
  relancee: fr`La tâche est relancée. Rechargez la page dans quelques secondes pour voir son passage.`,
  reessaye: fr`Le message repart à l'instant.`,
} as const

/** « 3 novembre 2026 à 8 h 05 », UTC. */
export function instantWords(at: Date): string {
  const { date, time } = localMomentAt(at, 'UTC')
  return `${formatDate(date)} à ${formatTime(time)}`
}

/** « chaque jour à 3 h 17 »; a schedule of no usual form as it is written. */
export function scheduleWords(cron: string): string {
  if (cron === '* * * * *') return 'chaque minute'
  const everyMinutes = /^\*\/(\d+) \* \* \* \*$/.exec(cron)?.[1]
  if (everyMinutes !== undefined) return `toutes les ${everyMinutes}${nbsp}minutes`
  const [, minute = '', hour = ''] = /^(\d+) (\d+) \* \* \*$/.exec(cron) ?? []
  return hour === '' ? cron : `chaque jour à ${formatTime(`${hour.padStart(2, '0')}:${minute.padStart(2, '0')}`)}`
}

/** « 0,4 s », « 12 s », « 3 min », « 5 h 20 », « 2 jours ». */
export function durationWords(milliseconds: number): string {
  const tenths = Math.round(milliseconds / 100)
  if (tenths < 100) return `${(tenths / 10).toFixed(1).replace('.', ',')}${nbsp}s`
  const seconds = Math.round(milliseconds / 1000)
  if (seconds < 60) return `${seconds}${nbsp}s`
  const minutes = Math.round(seconds / 60)
  if (minutes < 60) return `${minutes}${nbsp}min`
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  if (hours < 48) return `${hours}${nbsp}h${rest === 0 ? '' : `${nbsp}${String(rest).padStart(2, '0')}`}`
  return `${(hours / 24).toFixed(1).replace('.', ',').replace(',0', '')}${nbsp}jours`
}

/** « 1 008 passages, 2 échecs ». */
export function weekWords(runs: number, failures: number): string {
  const failed = failures === 0 ? 'aucun échec' : counted(failures, 'échec', 'échecs')
  return `${counted(runs, 'passage', 'passages')}, ${failed}`
}

/** « Relancer : Envoyer le courrier », for who hears a button alone; it begins with the words on it. */
export function buttonLabel(words: string, what: string): string {
  return fr`${words} : ${what}`
}

/** « 3 tentatives, la suivante le 3 novembre 2026 à 8 h 05 ». */
export function attemptWords(attempts: number, dueAt: Date | null): string {
  const tried = counted(attempts, 'tentative', 'tentatives')
  return dueAt === null ? `${jobsCopy.given} après ${tried}` : fr`${tried}, la suivante le ${instantWords(dueAt)}`
}

const attentionWords = {
  failedJobs: (count: number) => counted(count, 'tâche en échec', 'tâches en échec'),
  failedMails: (count: number) => counted(count, fr`message qui n'est pas parti`, 'messages qui ne sont pas partis'),
  todo: (count: number) => counted(count, 'offre à décider', 'offres à décider'),
  edits: (count: number) => counted(count, 'modification à relire', 'modifications à relire'),
  reported: (count: number) => counted(count, 'offre signalée', 'offres signalées'),
  waiting: (count: number) => counted(count, 'offre en attente', 'offres en attente'),
  joins: (count: number) =>
    counted(count, 'demande pour rejoindre une organisation', 'demandes pour rejoindre une organisation'),
} as const
export type Attention = keyof typeof attentionWords

/** « 3 offres à décider ». */
export function attentionLine(kind: Attention, count: number): string {
  return attentionWords[kind](count)
}
