import 'server-only'
import type { ReviewState } from '@/components/moderation/review-state'
import { mayDecide } from '@/lib/moderation/decide-offer'
import type { DecisionWord } from '@/lib/moderation/decision'
import { formOfFacts } from '@/lib/offers/form-of-facts'
import type { KeptOffer } from '@/lib/offers/queries'

const decisionWords = ['approve', 'ask-change', 'hold', 'refuse'] as const satisfies readonly DecisionWord[]

/** The form of an offer as it is opened. */
export function stateOf(offer: KeptOffer): ReviewState {
  const form = formOfFacts(offer)
  return {
    form,
    base: form,
    version: offer.version,
    // Nobody can be asked about what a command took in.
    decisions: decisionWords.filter(
      (word) => mayDecide(offer.status, word) && (word !== 'ask-change' || offer.postedById !== null),
    ),
    publishing: offer.status === 'PUBLISHED' ? 'corrections' : offer.publishedAt !== null ? 'again' : 'first',
    reason: '',
    words: '',
    attempt: 0,
    decisionErrors: [],
    outcome: null,
    conflict: null,
  }
}
