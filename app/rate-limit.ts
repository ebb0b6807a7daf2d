import { countRequests, type RateLimit } from '@/lib/platform/rate-limit'

// The bundles of several routes may each hold this file; the counts are one.
const kept = globalThis as { baaraRateLimit?: RateLimit }

/** The limits of this process's site. */
export const rateLimit: RateLimit = (limit, address) => {
  kept.baaraRateLimit ??= countRequests()
  return kept.baaraRateLimit(limit, address)
}
