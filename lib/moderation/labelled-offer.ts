import { fieldName } from '../copy/offer-form'
import { formChanges } from '../offers/form-changes'
import { formOfFacts } from '../offers/form-of-facts'
import type { OfferForm, OfferFormField } from '../offers/offer-form'
import type { KeptOffer } from '../offers/queries'
import type { LabelledOffer } from './corpus-line'

interface Event {
  readonly at: Date
  readonly action: string
  readonly changes: unknown
}

/**
 * What an offer says of its notice: as moderators approved and corrected it. What its organisation changed after it was published says
 * something of the post, not of the notice, and is taken back.
 * @param events the newest first
 */
export function labelledOffer(offer: KeptOffer, events: readonly Event[]): LabelledOffer {
  const { publishedAt, deadline } = offer
  const form: Record<string, unknown> = { ...formOfFacts(offer) }
  const corrected = new Set<OfferFormField>()
  const settled = new Set<string>()
  const changed = new Set<string>()
  const changes = formChanges(formOfFacts(offer), events)
  for (const [i, { action, at }] of events.entries())
    for (const field of changes[i]?.fields ?? []) {
      // The day and the hour of a date are corrected together.
      const fact = fieldName(field)
      changed.add(fact)
      if (action === 'corrected') {
        corrected.add(field)
        settled.add(fact)
      } else if (publishedAt !== null && at > publishedAt && !settled.has(fact)) form[field] = changes[i]?.before[field]
    }
  return {
    form: form as OfferForm,
    corrected: [...corrected],
    deadlineFlags: changed.has(fieldName('deadlineDay')) ? null : deadline.flags,
  }
}
