import { createHash } from 'node:crypto'
import type { Offer } from './offer'

/**
 * Names what the picture of an offer says, for its address: services that preview links keep pictures for weeks and ask anew only
 * for another address.
 */
export function cardVersion(
  { title, organisations, country, locations, deadline }: Omit<Offer, 'id'>,
  isClosed: boolean,
): string {
  const { kind, date, time, zone, sendBy } = deadline
  const said = [layout, title, organisations, country, locations.map(({ label }) => label), kind, date, time, zone]
  return createHash('sha256')
    .update(JSON.stringify([...said, sendBy, isClosed]))
    .digest('hex')
    .slice(0, 12)
}

/** Grows when the picture itself is drawn in another way. */
const layout = 2
