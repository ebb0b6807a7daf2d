import { waitingReasons } from '../offers/new-offer'
import { waitingSentences } from './ingestion-sentences'
import { confirmedReason } from './offer-checks'
import { capitalised } from './typography'

/** Why something was done to an offer, in words: a command keeps a code where a person gives a reason. */
export function eventReason(reason: string): string {
  const code = waitingReasons.find((known) => known === reason)
  return code === undefined ? confirmedReason(reason) : capitalised(waitingSentences[code])
}
