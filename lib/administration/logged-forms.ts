import 'server-only'
import { type FormChange, fieldsIn, formChanges } from '../offers/form-changes'
import { formOfFacts } from '../offers/form-of-facts'
import { findKeptOffer } from '../offers/queries'
import { type Reader, readRows } from '../platform/read-rows'

interface Event {
  readonly id: string
  readonly offerId: string
  readonly changes: unknown
}

/** By the id of each event of these that changed a form: the whole form before and after, so that « the 20th » is told with its month. */
export async function readLoggedForms(
  db: Reader,
  entries: readonly { readonly id: string; readonly changes: unknown }[],
): Promise<ReadonlyMap<string, FormChange>> {
  const ids = entries.filter(({ changes }) => fieldsIn(changes).length > 0).map(({ id }) => id)
  if (ids.length === 0) return new Map()
  const events = await readRows<Event>(db)`
    SELECT "id", "offerId", "changes" FROM "OfferEvent"
    WHERE "changes" IS NOT NULL AND "offerId" IN (SELECT "offerId" FROM "OfferEvent" WHERE "id" = ANY (${ids}::uuid[]))
    ORDER BY "at" DESC, "id" DESC`
  const found = new Map<string, FormChange>()
  for (const offerId of new Set(events.map((event) => event.offerId))) {
    const offer = await findKeptOffer(db, { id: offerId })
    if (offer === null) continue
    const own = events.filter((event) => event.offerId === offerId)
    for (const [i, change] of formChanges(formOfFacts(offer), own).entries()) found.set(own[i]?.id ?? '', change)
  }
  return found
}
