import { localDateAt } from '../deadlines/local-time'
import { counted } from './counts'
import { formatDate } from './dates'
import { membershipCopy } from './memberships'
import { fr } from './typography'

/** The pages on which moderators say who may post what for an organisation, and what they note about it. */
export const trustCopy = {
  list: {
    title: 'Organisations',
    intro: fr`Qui dépose pour elles, avec quels droits, et ce que la modération a noté.`,
    search: fr`Nom, ancien nom, sigle ou domaine`,
    submit: 'Chercher',
    most: fr`Celles qui ont le plus d'offres :`,
    none: fr`Aucune organisation de ce nom.`,
  },
  public: 'Page publique',
  members: 'Membres et demandes',
  people: {
    title: 'Qui dépose',
    intro: fr`Les membres, et qui a déposé une offre ou reçu un droit sans être membre.`,
    none: fr`Personne : les offres de cette organisation sont venues autrement.`,
    change: 'Changer',
    stranger: fr`n'est pas membre`,
    unconfirmed: fr`adresse non confirmée`,
    self: fr`C'est vous : une autre personne décide de vos droits.`,
  },
  domains: {
    title: 'Domaines des adresses',
    intro: fr`Ce qui est décidé pour un domaine vaut pour qui y a une adresse confirmée, et pour qui rien n'est décidé à part.`,
    none: 'Aucun domaine.',
    organisations: fr`de l'organisation`,
    self: fr`C'est le vôtre : une autre personne en décide.`,
    add: fr`Décider pour un autre domaine`,
  },
  right: {
    title: 'Droit de déposer',
    domain: 'Domaine',
    domainHint: fr`Ce qui suit @ dans les adresses : ong.example.`,
    now: 'Aujourd’hui',
    level: 'Droit',
    reason: 'Pourquoi bloquer',
    reasonHint: fr`Pour la modération seule. Demandé pour bloquer, effacé quand le blocage cesse.`,
    submit: 'Enregistrer',
    errorTitle: fr`Le droit n'est pas changé`,
    next: 'Continuer',
  },
  notes: {
    title: 'Notes',
    intro: fr`Pour la modération seule ; montrées quand une offre de l'organisation est relue.`,
    none: 'Aucune note.',
    label: 'Nouvelle note',
    hint: fr`Ce que les autres doivent savoir : qui a été appelé, ce qui a été vu. 2 000 caractères au plus.`,
    submit: 'Ajouter la note',
    remove: 'Supprimer',
    errorTitle: fr`La note n'est pas ajoutée`,
    someone: fr`une personne dont le compte est effacé`,
    toOrganisation: fr`Droits de déposer et notes`,
  },
} as const

/** What somebody may post. */
export const levelWords = {
  UNVERIFIED: 'Une offre par jour, relue',
  ALLOWED: 'Des offres, toutes relues',
  TRUSTED: fr`Sans relecture, sauf modifications à risque`,
  BLOCKED: fr`Rien : bloqué`,
} as const

/** The choices of a form; the first one takes a right away. */
export const levelChoices = [
  { value: '', words: fr`Rien de particulier` },
  { value: 'UNVERIFIED', words: levelWords.UNVERIFIED },
  { value: 'ALLOWED', words: levelWords.ALLOWED },
  { value: 'TRUSTED', words: levelWords.TRUSTED },
  { value: 'BLOCKED', words: levelWords.BLOCKED },
] as const

/** Why somebody may post what they may; the right that is said of a domain shows at the domain too. */
export const causeWords = {
  'blocked-everywhere': fr`compte bloqué par l'administration, pour toutes les organisations`,
  own: fr`décidé pour cette personne`,
  domain: fr`décidé pour ce domaine`,
  'organisation-domain': fr`adresse dans un domaine de l'organisation vérifiée`,
  nothing: fr`rien n'a été décidé`,
} as const

export const postingRightErrors = {
  'level-missing': fr`Choisissez un droit.`,
  'reason-missing': fr`Dites en quelques mots pourquoi.`,
  'reason-too-long': fr`C'est trop long : 500 caractères au plus.`,
  'domain-malformed': fr`Saisissez un domaine, sans @ : ong.example.`,
  'domain-free': fr`Tout le monde peut avoir une adresse dans ce domaine : décidez plutôt pour chaque personne.`,
  own: fr`Ce droit serait aussi le vôtre : une autre personne en décide.`,
  meanwhile: fr`Quelqu'un d'autre vient de changer ce droit. Regardez ce qui est enregistré, puis recommencez s'il le faut.`,
  gone: fr`Cette organisation, ou ce compte, n'existe plus.`,
} as const

export const noteErrors = {
  'note-missing': fr`Écrivez la note.`,
  'note-too-long': fr`C'est trop long : 2 000 caractères au plus.`,
  gone: fr`Cette organisation n'existe plus.`,
} as const

export const trustDone = {
  droit: 'Le droit est enregistré.',
  note: 'La note est ajoutée.',
  supprimee: 'La note est supprimée.',
} as const

/** « membre · 3 offres déposées · adresse non confirmée ». */
export function posterWords({
  role,
  offers,
  emailVerified,
}: {
  readonly role: keyof typeof membershipCopy.roles | null
  readonly offers: number
  readonly emailVerified: boolean
}): string {
  return [
    role === null ? trustCopy.people.stranger : membershipCopy.roles[role],
    counted(offers, 'offre déposée', 'offres déposées'),
    ...(emailVerified ? [] : [trustCopy.people.unconfirmed]),
  ].join(' · ')
}

/** « Awa Traoré, le 3 novembre 2026 ». */
export function noteBy({ by, at }: { readonly by: string | null; readonly at: Date }): string {
  return fr`${by ?? trustCopy.notes.someone}, le ${formatDate(localDateAt(at, 'UTC'))}`
}
