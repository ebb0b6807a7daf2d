import { type OfferForm, type OfferFormField, offerFormSchema } from './offer-form'

/** The form of an offer before and after something was done to it. */
export interface FormChange {
  readonly before: OfferForm
  readonly after: OfferForm
  /** Those that it changed. */
  readonly fields: readonly OfferFormField[]
}

const fields = Object.keys(offerFormSchema.shape) as readonly OfferFormField[]

/**
 * What each event changed of an offer, worked out backwards from the form of today: an event keeps only the fields that it changed, and
 * « the 20th » is told with its month.
 * @param events the newest first
 */
export function formChanges(today: OfferForm, events: readonly { readonly changes: unknown }[]): readonly FormChange[] {
  let after = today
  return events.map(({ changes }) => {
    const before = offerFormSchema.safeParse({ ...after, ...valuesBefore(changes) })
    // What is kept of an event is written by us; a form of another time is left alone rather than guessed at.
    const change = before.success
      ? { before: before.data, after, fields: fieldsIn(changes) }
      : { before: after, after, fields: [] }
    after = change.before
    return change
  })
}

/** The fields that an event changed. */
export function fieldsIn(changes: unknown): readonly OfferFormField[] {
  return fields.filter((field) => hasField(changes, field))
}

function valuesBefore(changes: unknown): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    fields.flatMap((field) => (hasField(changes, field) ? [[field, changes[field].from] as const] : [])),
  )
}

type Kept = Readonly<Record<OfferFormField, { readonly from: unknown }>>

function hasField(changes: unknown, field: OfferFormField): changes is Kept {
  if (typeof changes !== 'object' || changes === null) return false
  const change = (changes as Readonly<Record<string, unknown>>)[field]
  return typeof change === 'object' && change !== null && 'from' in change
}
