import { droppedDateIn } from '../offers/dropped-date'
import type { FormChange } from '../offers/form-changes'
import { momentWords } from './deadline-moves'
import { changeRows } from './form-changes'
import { fieldLabels } from './offer-form'
import { eventNames } from './organisation-offers'
import { fr, nbsp } from './typography'

export const auditCopy = {
  title: 'Journal',
  intro: fr`Tout ce qui a été fait, par qui, quand, de quoi à quoi. Rien ne s'y efface ni ne s'y corrige : la base de données le refuse.`,
  person: 'Qui',
  personHint: fr`Un nom, une adresse, ou une commande : « import ».`,
  action: 'Quoi',
  everyAction: 'Tout',
  subject: fr`À quoi`,
  subjectHint: fr`L'intitulé ou l'adresse d'une offre, le nom d'une organisation, d'une personne.`,
  since: 'Du',
  until: 'Au',
  submit: 'Filtrer',
  all: 'Tout le journal',
  list: 'Ce qui a été fait',
  none: fr`Rien dans le journal ne répond à ces critères.`,
  older: 'Plus ancien',
  newest: 'Revenir au plus récent',
  nothing: 'rien',
  unnamed: fr`une personne dont le compte est effacé`,
  by: 'par',
  more: 'Le détail',
} as const

/** What was done to an offer, by the codes of OfferEvent; a code that is not here shows as it is. */
export const offerActWords: Readonly<Record<string, string>> = {
  ...eventNames,
  received: fr`Offre reçue`,
  corrected: 'Offre corrigée',
  'change-asked': 'Changement demandé',
  held: 'Offre mise de côté',
  released: 'Offre remise en ligne',
  refused: 'Offre refusée',
  merged: 'Offre réunie à une autre',
  unmerged: 'Offre séparée de nouveau',
  'edit-approved': 'Changement approuvé',
  'edit-refused': 'Changement refusé',
  'decision-undone': 'Décision annulée',
  outcome: 'Issue donnée',
  suspended: 'Offre suspendue après des signalements',
  'reports-handled': 'Signalements traités',
}

/** What was done to anything else, by the codes of AuditEvent. */
export const actWords = {
  'found-organisation': 'Organisation créée',
  'join-organisation': 'Organisation rejointe',
  'ask-to-join': 'Demande pour rejoindre',
  'let-in': 'Demande acceptée',
  'turn-away': 'Demande refusée',
  invite: 'Invitation',
  'withdraw-invitation': 'Invitation retirée',
  'accept-invitation': 'Invitation acceptée',
  'leave-organisation': 'Organisation quittée',
  'remove-member': 'Membre retiré',
  'change-member-role': fr`Rôle dans l'organisation changé`,
  'make-admin': 'Administration confiée',
  'run-job': 'Tâche relancée',
  'retry-mail': 'Message renvoyé',
  export: 'Données exportées',
  'rename-organisation': 'Organisation renommée',
  'change-aliases': 'Autres noms changés',
  'add-domain': 'Domaine ajouté',
  'remove-domain': 'Domaine retiré',
  'merge-organisations': 'Organisations réunies',
  'ask-domain': fr`Lien de vérification envoyé à une organisation`,
  'verify-organisation': 'Organisation vérifiée',
  'withdraw-verification': 'Vérification retirée',
  'set-posting-right': fr`Droit de déposer changé`,
  'add-note': 'Note ajoutée',
  'remove-note': 'Note supprimée',
  'change-role': 'Rôle sur le site changé',
  'block-person': 'Personne bloquée',
  'unblock-person': 'Personne débloquée',
  'forget-person': fr`Données d'une personne effacées`,
  'add-place': 'Lieu ajouté',
  'edit-place': 'Lieu changé',
  'add-synonyms': 'Synonymes ajoutés',
  'edit-synonyms': 'Synonymes changés',
  'remove-synonyms': 'Synonymes retirés',
} as const

/** Models by the names that subjects begin with. */
const modelNames: Readonly<Record<string, string>> = {
  Offer: 'Offre',
  Organisation: 'Organisation',
  Person: 'Personne',
  Job: 'Tâche',
  OutgoingMail: 'Message',
  Export: 'Export',
  Place: 'Lieu',
  SynonymGroup: 'Synonymes',
}

/** « Offre : Logisticien à Gao »; what has no name, or is gone, by its id. */
export function subjectWords(subject: string, name: string | null): string {
  const [model = '', id = ''] = subject.split(' ')
  return fr`${modelNames[model] ?? model} : ${name ?? id}`
}

/** Fields as they are told apart without the heading that they have in a form, and what else is kept of a change. */
const changedNames: Readonly<Record<string, string>> = {
  ...fieldLabels,
  deadlineKind: 'Date limite',
  deadlineDay: 'Date limite, jour',
  deadlineMonth: 'Date limite, mois',
  deadlineYear: 'Date limite, année',
  deadlineHour: 'Date limite, heure',
  deadlineOtherHour: 'Date limite, autre heure',
  deadlineZone: fr`Date limite, fuseau horaire`,
  startDay: 'Début, jour',
  startMonth: 'Début, mois',
  startYear: 'Début, année',
  durationDays: 'Durée en jours',
  salaryMax: 'Salaire, au plus',
  salaryPeriod: 'Salaire, par',
  status: 'État',
  state: 'État',
  reason: 'Raison',
  reportOutcome: 'Issue des signalements',
  reports: 'Signalements',
  closingReason: 'Raison',
  role: 'Rôle',
  level: fr`Droit de déposer`,
  name: 'Nom',
  acronym: 'Sigle',
  aliases: 'Autres noms',
  domain: 'Domaine',
  domains: 'Domaines',
  slug: 'Adresse',
  email: 'Adresse électronique',
  personId: 'Personne',
  format: 'Format',
  noteId: 'Note',
  verifiedBy: 'Vérifiée par',
  proposedDate: 'Date proposée',
}

/** One thing that a change changed. */
export interface ChangeLine {
  readonly name: string
  readonly from: string
  readonly to: string
}

interface Change {
  /** Of an offer: field → { from, to }. */
  readonly changes: unknown
  readonly form: FormChange | null
  /** Of anything else. */
  readonly from: unknown
  readonly to: unknown
  /** The name of the person that `from` or `to` names by an id. */
  readonly personName: string | null
}

/** What a change changed, from what to what; empty where it was nothing. */
export function changeLines({ changes, form, from, to, personName }: Change): readonly ChangeLine[] {
  const ofForm = form === null ? [] : changeRows(form.before, form.after, form.fields)
  const told = new Set<string>(ofForm.flatMap(({ fields }) => fields))
  const dropped = droppedDateIn(changes)
  const [before, after] = [entriesOf(from), entriesOf(to)]
  const pairs = isObject(changes)
    ? Object.entries(changes).map(([field, change]) => [field, isObject(change) ? change : { to: change }] as const)
    : [...new Set([...Object.keys(before), ...Object.keys(after)])].map(
        (key) => [key, { from: before[key], to: after[key] }] as const,
      )
  const others = pairs.filter(([field]) => !told.has(field))
  return [
    ...ofForm.map(({ name, from: was, to: is }) => ({ name, from: was, to: is })),
    ...others.map(([field, change]) => {
      const words = (value: unknown) => {
        if (field === 'personId' && personName !== null && value) return personName
        return field === 'proposedDate' && dropped !== null && value
          ? momentWords(dropped.date, dropped.time)
          : valueWords(value)
      }
      return { name: changedNames[field] ?? field, from: words(change.from), to: words(change.to) }
    }),
  ]
}

type Json = Readonly<Record<string, unknown>>

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function entriesOf(value: unknown): Json {
  return isObject(value) ? value : {}
}

/** Codes of states, parts and rights; what else is kept is words already. */
const codeWords: Readonly<Record<string, string>> = {
  PENDING: 'en relecture',
  PUBLISHED: 'publiée',
  REFUSED: 'refusée',
  WITHDRAWN: 'retirée',
  HELD: 'mise de côté',
  DUPLICATE: 'doublon',
  OWNER: 'responsable',
  MEMBER: 'membre',
  ASKED: 'demande',
  ACTIVE: 'membre',
  MODERATOR: 'modération',
  ADMIN: 'administration',
  DOMAIN_MAIL: 'une adresse de son domaine',
  DOCUMENT: 'un document',
  MODERATOR_WORD: fr`la parole de la modération`,
  UNVERIFIED: 'une offre par jour, relue',
  ALLOWED: 'relu',
  TRUSTED: fr`seules les modifications à risque relues`,
  BLOCKED: 'bloqué',
  CONFIRMED: 'fondés',
  UNFOUNDED: 'infondés',
}

const mostLetters = 300

function valueWords(value: unknown): string {
  if (value === null || value === undefined || value === '') return ''
  if (typeof value === 'boolean') return value ? 'oui' : 'non'
  if (Array.isArray(value)) return value.map(valueWords).join(', ')
  if (typeof value === 'string' && codeWords[value] !== undefined) return codeWords[value]
  const words = typeof value === 'object' ? JSON.stringify(value) : String(value).replace(/\s*\n\s*/g, ', ')
  return words.length > mostLetters ? `${words.slice(0, mostLetters)}${nbsp}…` : words
}
