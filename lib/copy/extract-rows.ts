import type { Field, FieldFlag, NoticeReading, PostingReading } from '../extraction/posting'
import { countryByCode } from '../places/countries'
import type { Span } from '../text/span'
import { contractNames, durationWords, workingTimeWords } from './contract'
import { formatDay, formatStart } from './dates'
import { documentName } from './documents'
import { educationNames, experienceWords, languageSkillWords } from './qualifications'
import { salaryWords } from './salary'
import { sectorNames } from './sectors'
import { capitalised } from './typography'

/** What a notice says of one thing; no value where it says nothing. */
export interface ExtractRow {
  readonly label: string
  readonly values: readonly ExtractValue[]
}

/** A value in plain French, the words that prove it and what makes it worth a second look. */
export interface ExtractValue {
  readonly words: string
  readonly span: Span | null
  readonly doubts: readonly string[]
}

export const fieldFlagWords: Readonly<Record<FieldFlag, string>> = {
  inferred: 'déduit, pas écrit tel quel',
  'destroyed-address': 'adresse détruite par le site qui a recopié l’annonce',
  ocr: 'lu dans une image',
  'page-data': 'seulement dans les données de la page, pas dans son texte',
  'page-data-differs': 'les données de la page disent autre chose',
}

export function noticeRows(reading: NoticeReading): readonly ExtractRow[] {
  const { country, countryEvidence, published, publishedEvidence } = reading
  const proven = (label: string, words: string | null, span: Span | null) => ({
    label,
    values: words === null ? [] : [{ words, span, doubts: [] }],
  })
  return [
    row('Organisation', reading.organisation, ({ name, acronym }) =>
      acronym === null || acronym === name ? name : `${name} (${acronym})`,
    ),
    proven('Pays', country && countryByCode(country).name, countryEvidence),
    proven('Publication', published && formatDay(published), publishedEvidence),
  ]
}

export function titleRow(posting: PostingReading): ExtractRow {
  return row('Intitulé', posting.title, asStated)
}

/** Everything about a posting but its title and its deadline, in the order in which a candidate asks. */
export function postingRows(posting: PostingReading): readonly ExtractRow[] {
  const { durationMonths, durationDays, destroyedEmail } = posting
  const copies = new Set(posting.copyEmails)
  const emails = row('Courriels', posting.applyEmails, (email) => (copies.has(email) ? `${email} (en copie)` : email))
  const destroyed =
    destroyedEmail === null
      ? []
      : [{ words: 'adresse illisible', span: destroyedEmail, doubts: [fieldFlagWords['destroyed-address']] }]
  const months = row('', durationMonths, (count) => durationWords({ durationMonths: count, durationDays: null }))
  const days = row('', durationDays, (count) => durationWords({ durationMonths: null, durationDays: count }))
  return [
    row('Personnes', posting.positions, String),
    row('Lieux', posting.locations, asStated),
    row('Contrat', posting.contractType, (type) => contractNames[type]),
    { label: 'Durée', values: [...months.values, ...days.values] },
    row('Renouvelable', posting.renewable, yesOrNo),
    row('Temps de travail', posting.partTime, workingTimeWords),
    row('Début', posting.start, formatStart),
    row('Référence', posting.reference, asStated),
    row('Salaire', posting.salary, salaryWords),
    row('Responsable', posting.reportsTo, asStated),
    row('Secteurs', posting.sectors, (sector) => sectorNames[sector]),
    row('Études', posting.education, (level) => educationNames[level]),
    row('Expérience', posting.experienceYears, experienceWords),
    row('Langues', posting.languages, (skill) => capitalised(languageSkillWords(skill))),
    row('Documents', posting.documents, documentName),
    { label: 'Courriels', values: [...emails.values, ...destroyed] },
    row('Objet du message', posting.emailSubject, asStated),
    row('Liens', posting.applyUrls, asStated),
    row('Dépôt sur place', posting.applyInPerson, yesOrNo),
    row('Où déposer', posting.depositAddresses, asStated),
    row('Heures de dépôt', posting.depositHours, asStated),
    row('Téléphones', posting.phones, asStated),
    row('Parité', posting.womenEncouraged, (is) => (is ? 'candidatures féminines encouragées' : null)),
    row('Frais', posting.noFee, (is) => (is ? 'aucun' : null)),
    row('Clôture anticipée', posting.mayCloseEarly, (is) => (is ? 'possible' : null)),
  ]
}

function row<T>(
  label: string,
  fields: Field<T> | null | readonly Field<T>[],
  words: (value: T) => string | null,
): ExtractRow {
  const list = fields === null ? [] : 'span' in fields ? [fields] : fields
  return {
    label,
    values: list.flatMap(({ value, span, flags }) => {
      const shown = words(value)
      return shown === null ? [] : [{ words: shown, span, doubts: flags.map((flag) => fieldFlagWords[flag]) }]
    }),
  }
}

function asStated(value: string): string {
  return value
}

function yesOrNo(value: boolean): string {
  return value ? 'oui' : 'non'
}
