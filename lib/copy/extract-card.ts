import type { Deadline, DeadlineFlag } from '../deadlines/deadline'
import type { Field, FieldFlag, NoticeReading, PostingReading } from '../extraction/posting'
import { type Span, wordsAt } from '../text/span'
import { contractNames } from './contract'
import { documentName } from './documents'

const fieldFlagNames: Readonly<Record<FieldFlag, string>> = {
  inferred: 'déduit',
  'destroyed-address': 'adresse détruite',
  ocr: 'lu par reconnaissance de caractères',
  'page-data': 'donnée de la page, absente du texte',
  'page-data-differs': 'la donnée de la page dit autre chose',
}

const deadlineFlagNames: Readonly<Record<DeadlineFlag, string>> = {
  conflict: 'deux dates',
  extended: 'date reportée',
  'weekday-mismatch': 'le jour de la semaine ne correspond pas',
  'year-inferred': 'année déduite',
  relative: 'comptée depuis la publication',
  midnight: 'minuit : début ou fin du jour ?',
  'impossible-date': 'date impossible',
  'before-publication': 'avant la publication',
  'time-zone-stated': 'heure locale précisée',
}

const deadlineKindNames = { fixed: 'date illisible', rolling: 'au fil de l’eau', none: 'non indiquée' } as const
const languageNames = {
  fr: 'français',
  en: 'anglais',
  ar: 'arabe',
  pt: 'portugais',
  es: 'espagnol',
  other: 'inconnue',
} as const
const labelWidth = 14
const maxQuoteLength = 90

/** What was read from a notice, for people: each field, its value, the words it came from, its flags. */
export function extractCard(source: string, reading: NoticeReading): string {
  const { organisation } = reading
  const name = organisation && [organisation.value.name, organisation.value.acronym].filter(Boolean).join(' – ')
  return [
    line('Organisation', name, source, organisation?.span, organisation?.flags),
    line('Pays', reading.country, source, reading.countryEvidence),
    line('Publiée le', reading.published, source, reading.publishedEvidence),
    line('Langue', languageNames[reading.language], source, null),
    ...reading.postings.flatMap((posting, index) => [
      '',
      ...postingLines(source, posting, index, reading.postings.length),
    ]),
    '',
  ].join('\n')
}

function postingLines(source: string, posting: PostingReading, index: number, count: number): string[] {
  const one = <T>(label: string, field: Field<T> | null, words: (value: T) => string) =>
    line(label, field && words(field.value), source, field?.span, field?.flags)
  const many = <T>(label: string, fields: readonly Field<T>[], words: (value: T) => string) =>
    fields.length === 0
      ? [line(label, null, source, null)]
      : fields.map((field, i) => line(i === 0 ? label : '', words(field.value), source, field.span, field.flags))
  const asIs = (value: string) => value
  return [
    `── ${count > 1 ? `Poste ${index + 1} sur ${count}` : 'Poste'}`,
    one('Titre', posting.title, asIs),
    one('Nombre', posting.positions, String),
    ...many('Lieux', posting.locations, asIs),
    one('Contrat', posting.contractType, (type) => contractNames[type]),
    one('Durée', posting.durationMonths, (months) => `${months} mois`),
    ...(posting.durationDays ? [one('', posting.durationDays, (days) => `${days} jours`)] : []),
    one('Renouvelable', posting.renewable, yesOrNo),
    one('Temps partiel', posting.partTime, yesOrNo),
    one('Début', posting.start, asIs),
    deadlineLine(source, posting.deadline),
    ...many('Pièces', posting.documents, (code) => documentName(code)),
    ...many('Courriels', posting.applyEmails, (email) =>
      posting.copyEmails.includes(email) ? `${email} (copie)` : email,
    ),
    ...(posting.destroyedEmail ? [line('', 'adresse détruite par le site', source, posting.destroyedEmail)] : []),
    ...many('Liens', posting.applyUrls, asIs),
    one('Objet', posting.emailSubject, asIs),
    one('Dépôt sur place', posting.applyInPerson, yesOrNo),
    ...(posting.depositAddresses.length > 0 ? many('Où déposer', posting.depositAddresses, asIs) : []),
  ]
}

function deadlineLine(source: string, deadline: Deadline): string {
  const value = deadline.date
    ? [deadline.date, deadline.time].filter(Boolean).join(' à ')
    : deadlineKindNames[deadline.kind]
  const flags = deadline.flags.map((flag) => deadlineFlagNames[flag])
  return format('Date limite', value, source, deadline.evidence, flags)
}

function yesOrNo(value: boolean): string {
  return value ? 'oui' : 'non'
}

function line(
  label: string,
  value: string | null | undefined,
  source: string,
  span: Span | null | undefined,
  flags: readonly FieldFlag[] = [],
): string {
  return format(
    label,
    value ?? '—',
    source,
    value ? span : null,
    flags.map((flag) => fieldFlagNames[flag]),
  )
}

function format(
  label: string,
  value: string,
  source: string,
  span: Span | null | undefined,
  flags: readonly string[],
): string {
  const words = span ? wordsAt(source, span).replace(/\s+/g, ' ').trim() : ''
  const quote = words.length > maxQuoteLength ? `${words.slice(0, maxQuoteLength - 1)}…` : words
  const proof = quote && quote !== value ? `  ← «\u00a0${quote}\u00a0»` : ''
  const doubts = flags.length > 0 ? `  [${flags.join(', ')}]` : ''
  return `${label.padEnd(labelWidth + 2)}${value}${proof}${doubts}`.trimEnd()
}
