import type { Refused } from './refused'
import { valid } from './valid-rows'

/** What moderators decide, what they know, and what the site does by itself. */
export const refusedModeration: readonly Refused[] = [
  ['Offer_duplicate_of_another', 'Offer', { status: 'DUPLICATE' }],
  ['Offer_signals_stated', 'Offer', { signals: [''] }],
  ['ModerationDecision_version_range', 'ModerationDecision', { version: 0 }],
  ['ModerationDecision_refused_with_reason', 'ModerationDecision', { reason: null }],
  ['ModerationDecision_other_in_words', 'ModerationDecision', { reason: 'OTHER', words: ' ' }],
  ['ModerationDecision_other_in_words', 'ModerationDecision', { reason: 'OTHER' }],
  ['ModerationDecision_undone_after', 'ModerationDecision', { undoneAt: '2026-06-01' }],
  ['DuplicatePair_similarities_range', 'DuplicatePair', { titleSimilarity: 1.1 }],
  ['DuplicatePair_similarities_range', 'DuplicatePair', { textSimilarity: -0.1 }],
  ['DuplicatePair_decided_when', 'DuplicatePair', { state: 'DIFFERENT' }],
  ['DuplicatePair_decided_when', 'DuplicatePair', { decidedAt: '2026-06-02' }],
  ['DuplicatePair_in_order', 'DuplicatePair', { otherId: valid.DuplicatePair.offerId }],
  ['Organisation_verifiedWords_stated', 'Organisation', { verifiedWords: 'Statuts vus.' }],
  [
    'Organisation_verifiedWords_stated',
    'Organisation',
    { verifiedBy: 'DOCUMENT', verifiedAt: '2026-06-01', verifiedWords: ' ' },
  ],
  ['OrganisationNote_words_stated', 'OrganisationNote', { words: '' }],
  ['OfferReport_email_format', 'OfferReport', { email: 'lecteur' }],
  ['OfferReport_handled_with_outcome', 'OfferReport', { handledAt: '2026-06-02' }],
  ['OfferReport_handled_with_outcome', 'OfferReport', { outcome: 'UNFOUNDED' }],
  ['FruitlessSearch_words_stated', 'FruitlessSearch', { words: ' ' }],
  ['FruitlessSearch_count_range', 'FruitlessSearch', { count: 0 }],
  ['JobRun_ends_after_start', 'JobRun', { endedAt: '2026-05-31' }],
  ['JobRun_error_at_end', 'JobRun', { endedAt: null, error: 'Connexion perdue' }],
]
