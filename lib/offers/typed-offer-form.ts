import {
  emptyOfferForm,
  type FormGroup,
  formGroupNames,
  formGroups,
  lineFields,
  type OfferForm,
  type OfferFormField,
  textFields,
  type tickFields,
} from './offer-form'

/** How many languages a form can send. */
const languageRows = 20

/**
 * An offer's form as sent by a browser; groups that the page did not show are taken from `before`.
 * @param prefix of the names of its fields: a page may hold the forms of several posts
 */
export function typedOfferForm(
  sent: FormData,
  prefix: string,
  before: OfferForm = emptyOfferForm,
  groups: readonly FormGroup[] = formGroupNames,
): OfferForm {
  const shown = new Set<OfferFormField>(groups.flatMap((group) => [...formGroups[group]]))
  const text = (name: string) => words(sent.get(prefix + name))
  const oneEach = <Field extends OfferFormField>(fields: readonly Field[]) =>
    Object.fromEntries(fields.map((field) => [field, shown.has(field) ? text(field) : before[field]])) as Record<
      Field,
      string
    >
  const ticks = (field: (typeof tickFields)[number]) =>
    shown.has(field) ? sent.getAll(prefix + field).map(words) : before[field]
  return {
    ...oneEach(textFields),
    ...oneEach(lineFields),
    documents: [...ticks('documents')],
    sectors: [...ticks('sectors')],
    languages: shown.has('languages') ? languagesOf(text) : before.languages,
  }
}

function languagesOf(text: (name: string) => string): OfferForm['languages'] {
  return Array.from({ length: languageRows }, (_, i) => ({
    language: text(`languages-${i}-language`),
    level: text(`languages-${i}-level`),
    required: text(`languages-${i}-required`),
  })).filter(({ language, level }) => language !== '' || level !== '')
}

/** What PostgreSQL cannot keep is left out, and line ends are those of everywhere else. */
function words(value: FormDataEntryValue | null): string {
  return typeof value === 'string' ? value.replaceAll('\0', '').replace(/\r\n?/g, '\n').trim().slice(0, 20_000) : ''
}
