import { LRUCache } from 'lru-cache'
import { networkOf } from '@/lib/platform/rate-limit'

const day = 24 * 60 * 60 * 1000

/** Offers with the networks that reported them: one voice each a day, or one visitor would suspend an offer alone. */
const reported = new LRUCache<string, true>({ max: 100_000, ttl: day })

const keyOf = (offerId: string, address: string) => `${offerId} ${networkOf(address)}`

/** Whether this is the first report of the offer from there in a day; from then on it is the one. */
export function claimReport(offerId: string, address: string): boolean {
  const key = keyOf(offerId, address)
  if (reported.has(key)) return false
  reported.set(key, true)
  return true
}

/** Takes the claim back, where the report could not be taken. */
export function giveBackReport(offerId: string, address: string): void {
  reported.delete(keyOf(offerId, address))
}
