import type { FormGroup, OfferFormField } from '../offers/offer-form'
import type { FormErrorCode } from '../offers/read-offer-form'
import { formatTime } from './dates'
import { fr } from './typography'

/** The heading of each part of an offer's form. */
export const groupTitles: Readonly<Record<FormGroup, string>> = {
  post: 'Le poste',
  hirer: 'Qui recrute',
  place: 'Le lieu',
  deadline: 'La date limite',
  application: 'Comment postuler',
  documents: 'Les pièces à fournir',
  contract: 'Le contrat',
  profile: 'Le profil demandé',
  conditions: 'Salaire et conditions',
}

/** The label of each field; those of a date stand under one heading. */
export const fieldLabels: Readonly<Record<OfferFormField, string>> = {
  title: 'Intitulé du poste',
  positions: 'Nombre de personnes recherchées',
  reference: 'Référence',
  organisation: 'Organisation qui recrute',
  country: 'Pays',
  locations: fr`Lieux d'affectation`,
  deadlineKind: fr`Jusqu'à quand peut-on postuler ?`,
  deadlineDay: 'Jour',
  deadlineMonth: 'Mois',
  deadlineYear: 'Année',
  deadlineHour: 'Heure',
  deadlineOtherHour: 'Autre heure',
  deadlineZone: fr`L'heure est celle`,
  mayCloseEarly: fr`L'annonce dit que nous pouvons clôturer avant la date`,
  applyEmails: 'Adresses électroniques',
  applyCopyEmails: 'Adresses en copie',
  applySubject: 'Objet du message',
  emailDestroyed: fr`L'adresse était illisible dans l'annonce`,
  applyUrls: 'Formulaires en ligne',
  inPerson: 'Dépôt sur place',
  depositAddresses: 'Adresses de dépôt',
  depositHours: 'Heures de dépôt',
  phones: 'Téléphones',
  noFee: fr`L'annonce dit qu'aucune somme n'est demandée aux candidats`,
  documents: 'Pièces demandées',
  otherDocuments: 'Autres pièces',
  contractType: 'Type de contrat',
  durationMonths: 'Durée en mois',
  durationDays: 'ou en jours',
  renewable: 'Renouvelable',
  partTime: 'Temps de travail',
  startDay: 'Jour',
  startMonth: 'Mois',
  startYear: 'Année',
  education: fr`Niveau d'études minimal`,
  experienceYears: fr`Années d'expérience demandées`,
  languages: 'Langues',
  womenEncouraged: 'Les candidatures féminines sont encouragées',
  salaryMin: 'Salaire, au moins',
  salaryMax: 'au plus',
  salaryCurrency: 'Monnaie',
  salaryPeriod: 'Par',
  salaryBasis: 'Net ou brut',
  reportsTo: 'Sous la responsabilité de',
  sectors: fr`Domaines d'activité`,
}

export const fieldHints: Readonly<Partial<Record<OfferFormField, string>>> = {
  title: fr`Tel que les candidats l'écriront dans l'objet de leur message.`,
  organisation: fr`Son nom en toutes lettres ; les modérateurs tiennent son sigle et l'écriture de son nom. Laissez vide pour que rien ne change ou, dans une nouvelle annonce, pour que ce soit la vôtre.`,
  locations: fr`Un lieu par ligne : la ville d'abord.`,
  deadlineOtherHour: fr`Par exemple 17 h 30.`,
  applyEmails: 'Une adresse par ligne.',
  applyCopyEmails: 'Une adresse par ligne.',
  applySubject: fr`Celui que vous demandez, mot pour mot. Laissez vide si vous n'en demandez pas.`,
  applyUrls: fr`Une adresse de page par ligne.`,
  depositAddresses: 'Une adresse par ligne.',
  depositHours: fr`Telles que les candidats doivent les lire : « du lundi au vendredi, de 8 h 30 à 17 h ».`,
  phones: 'Un numéro par ligne.',
  otherDocuments: 'Une pièce par ligne.',
  salaryMin: fr`Laissez vide si l'annonce ne donne aucun salaire.`,
}

export const offerFormCopy = {
  deadlineDate: 'Date limite',
  waysToApply: 'Façon de postuler',
  deadlineKinds: {
    fixed: fr`Jusqu'à une date`,
    rolling: fr`Au fil de l'eau, jusqu'à ce que le poste soit pourvu`,
    none: fr`L'annonce ne dit rien`,
  },
  noHour: 'Sans heure (toute la journée)',
  otherHour: 'Une autre heure',
  placeZone: 'du lieu du poste',
  start: 'Début du contrat',
  salary: 'Salaire',
  startHint: fr`Laissez le jour vide si seul le mois est connu.`,
  unstated: 'Non précisé',
  yes: 'Oui',
  no: 'Non',
  fullTime: 'Temps plein',
  partTime: 'Temps partiel',
  net: 'Net',
  gross: 'Brut',
  periods: { hour: 'heure', day: 'jour', month: 'mois', year: 'an' },
  language: 'Langue',
  level: 'Niveau',
  required: 'Exigée',
  asset: 'Un atout',
  chooseLanguage: 'Aucune',
  /** Before the words of the notice that prove a field. */
  proof: fr`D'après l'annonce :`,
} as const

export const errorSentences: Readonly<Record<FormErrorCode, string>> = {
  missing: fr`Remplissez ce champ.`,
  'too-long': fr`C'est trop long : gardez l'essentiel.`,
  'bad-number': fr`Écrivez un nombre en chiffres.`,
  'bad-date': fr`Cette date n'existe pas. Écrivez le jour, le mois et l'année en chiffres : 20 2 2026.`,
  'bad-hour': fr`Écrivez une heure comme 17 h ou 17 h 30.`,
  'bad-email': fr`Une de ces adresses n'est pas une adresse électronique. Écrivez-en une par ligne : recrutement@exemple.org.`,
  'bad-url': fr`Une de ces adresses ne mène à aucune page. Copiez-la entière depuis votre navigateur.`,
  'bad-phone': fr`Un de ces numéros est trop court. Écrivez-en un par ligne.`,
  'bad-choice': fr`Choisissez une des possibilités.`,
  'least-above-most': fr`Le salaire le plus bas dépasse le plus haut : corrigez l'un des deux.`,
}

const own: Readonly<Partial<Record<`${OfferFormField} ${FormErrorCode}`, string>>> = {
  'title missing': fr`Donnez l'intitulé du poste.`,
  'country missing': 'Choisissez le pays du poste.',
  'deadlineKind missing': fr`Dites jusqu'à quand on peut postuler.`,
  'deadlineDay missing': fr`Donnez la date limite : jour, mois et année.`,
}

/** What is wrong with a field, as a sentence that says what to do. */
export function formErrorSentence({ field, code }: { field: OfferFormField; code: FormErrorCode }): string {
  return own[`${field} ${code}`] ?? errorSentences[code]
}

/** « 17 h ». */
export function hourChoiceWords(time: string): string {
  return formatTime(time)
}

/** A field's name where it stands alone: the parts of a date go by the date's. */
export function fieldName(field: OfferFormField): string {
  if (field.startsWith('deadline')) return offerFormCopy.deadlineDate
  if (field.startsWith('start')) return offerFormCopy.start
  return field.startsWith('salary') ? offerFormCopy.salary : fieldLabels[field]
}

/** Why a value that was read is worth a look, for whoever posts the notice. */
export const doubtWords: Readonly<Record<string, string>> = {
  inferred: fr`déduit, pas écrit tel quel`,
  'destroyed-address': fr`adresse illisible dans l'annonce`,
  ocr: 'lu dans une image',
  'page-data': fr`seulement dans les données de la page`,
  'page-data-differs': fr`les données de la page disent autre chose`,
  conflict: fr`l'annonce donne plusieurs dates`,
  extended: fr`date repoussée`,
  'weekday-mismatch': fr`le jour de la semaine n'est pas celui de la date`,
  'year-inferred': fr`année non écrite`,
  relative: fr`délai sans date`,
  midnight: fr`minuit : début ou fin du jour ?`,
  'impossible-date': fr`cette date n'existe pas`,
  'before-publication': fr`avant la publication`,
  'time-zone-stated': fr`heure d'un autre fuseau`,
}
