import { z } from 'zod'
import type { LocalMoment } from '../deadlines/deadline'
import type { OfferForm } from './offer-form'
import { deadlineOf } from './read-offer-form'

const keptSchema = z.object({
  proposedDate: z.object({ from: z.object({ date: z.iso.date(), time: z.string().nullable() }) }),
})

/** The date of a proposal, as the event keeps it that tells that it no longer waits; nothing where it proposed none. */
export function droppedDate(form: OfferForm) {
  const { date, time } = deadlineOf(form, () => null)
  return date === null ? {} : { proposedDate: { from: { date, time }, to: null } }
}

/** The date that such an event keeps; null in any other. */
export function droppedDateIn(changes: unknown): LocalMoment | null {
  const kept = keptSchema.safeParse(changes)
  return kept.success ? kept.data.proposedDate.from : null
}
