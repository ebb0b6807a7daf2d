import 'server-only'
import type { Transaction } from '../platform/database'
import { type Reader, readRows } from '../platform/read-rows'
import { formChanges } from './form-changes'
import { formOfFacts } from './form-of-facts'
import { closingReasons, type Offer } from './offer'
import { listOfferHistory } from './offer-history'
import { type PublicChange, publicActions } from './public-change'

/** What changed of an offer since it was published, the newest first. What was corrected before that nobody has read. */
export async function listPublicChanges(db: Transaction, offer: Offer): Promise<readonly PublicChange[]> {
  const { publishedAt, deadlineMoves } = offer
  if (publishedAt === null) return []
  // Of the move and not of its event, which keeps what was said to moderators too.
  const reasonAt = (at: Date) => deadlineMoves.find((move) => move.at.getTime() === at.getTime())?.reason ?? null
  const events = await listOfferHistory(db, offer.id)
  const changed = formChanges(formOfFacts(offer), events)
  return events.flatMap(({ id, at, action: named, changes }, i) => {
    const action = publicActions.find((known) => known === named)
    const change = changed[i]
    if (action === undefined || change === undefined || at <= publishedAt) return []
    return [{ id, at, action, reason: reasonAt(at), closing: closingIn(changes), change }]
  })
}

function closingIn(changes: unknown): PublicChange['closing'] {
  const to = (changes as { readonly closingReason?: { readonly to?: unknown } } | null)?.closingReason?.to
  return closingReasons.find((reason) => reason === to) ?? null
}

/** Whether anything changed of an offer since it was published. */
export async function hasPublicChanges(
  db: Reader,
  { id, publishedAt }: Pick<Offer, 'id' | 'publishedAt'>,
): Promise<boolean> {
  if (publishedAt === null) return false
  const [row] = await readRows<{ found: boolean }>(db)`
    SELECT EXISTS (SELECT FROM "OfferEvent" WHERE "offerId" = ${id}::uuid AND "at" > ${publishedAt}::timestamptz
      AND "action" = ANY (${[...publicActions]}::text[])) AS "found"`
  return row?.found === true
}
