import type { OfferFacts } from '../offers/offer-facts'
import { changedFields, emptyOfferForm, type OfferForm, type OfferFormField } from '../offers/offer-form'
import { readOfferForm } from '../offers/read-offer-form'
import { formatStart } from './dates'
import { momentWords } from './deadline-moves'
import { formValueWords } from './form-values'
import { fieldName } from './offer-form'
import { salaryWords } from './salary'
import { zoneWords } from './time-zones'

/** One thing that a form changed, in words: a date, an hour and a zone are one thing. */
export interface ChangeRow {
  readonly name: string
  /** Empty where nothing was stated. */
  readonly from: string
  readonly to: string
  readonly fields: readonly OfferFormField[]
}

/** What differs between two forms, in words, in the order of the form. */
export function changeRows(
  before: OfferForm,
  after: OfferForm,
  fields: readonly OfferFormField[] = changedFields(before, after),
): readonly ChangeRow[] {
  const names = [...new Set(fields.map(fieldName))]
  return names.map((name) => {
    const own = fields.filter((field) => fieldName(field) === name)
    const [first] = own
    const words = (form: OfferForm) => (first === undefined ? '' : factWords(form, first))
    return { name, from: words(before), to: words(after), fields: own }
  })
}

/** What a form says of the fact that a field is part of; empty where nothing is stated. */
export function factWords(form: OfferForm, field: OfferFormField): string {
  if (field.startsWith('deadline')) return deadlineWords(form)
  if (field.startsWith('start')) return startWords(form)
  return field.startsWith('salary') ? salaryOf(form) : formValueWords(form, field)
}

function deadlineWords(form: OfferForm): string {
  if (form.deadlineKind !== 'fixed') return formValueWords(form, 'deadlineKind')
  const deadline = factsOf(form, 'deadline')?.deadline
  if (deadline === undefined || deadline.date === null)
    return typed(form, ['deadlineDay', 'deadlineMonth', 'deadlineYear'])
  const zone = deadline.zone === null ? '' : ` (${zoneWords(deadline.zone)})`
  return `${momentWords(deadline.date, deadline.time)}${zone}`
}

function startWords(form: OfferForm): string {
  const start = factsOf(form, 'start')?.start ?? null
  return start === null ? typed(form, ['startDay', 'startMonth', 'startYear']) : formatStart(start)
}

function salaryOf(form: OfferForm): string {
  const salary = factsOf(form, 'salary')?.conditions.salary ?? null
  return (salary && salaryWords(salary)) ?? typed(form, ['salaryMin', 'salaryMax', 'salaryCurrency'])
}

/** What the fields that begin so state; null where they cannot be read. What else is wrong with the form does not matter. */
function factsOf(form: OfferForm, beginning: string): OfferFacts | null {
  const own = Object.entries(form).filter(([field]) => field.startsWith(beginning))
  const read = readOfferForm({ ...elsewhereRight, ...Object.fromEntries(own) })
  return read.kind === 'ok' ? read.facts : null
}

const elsewhereRight: OfferForm = { ...emptyOfferForm, title: '-', country: 'ML', deadlineKind: 'none' }

type Typed = Exclude<OfferFormField, 'languages' | 'documents' | 'sectors'>

/** As typed, where it cannot be read. */
function typed(form: OfferForm, fields: readonly Typed[]): string {
  return fields
    .map((field) => form[field])
    .filter((value) => value !== '')
    .join(' ')
}
