import type { Refused } from './refused'

/** What hangs on an offer. */
export const refusedParts: readonly Refused[] = [
  ['OfferOrganisation_position_range', 'OfferOrganisation', { position: -1 }],
  ['OfferLocation_position_range', 'OfferLocation', { position: -1 }],
  ['OfferLocation_label_stated', 'OfferLocation', { label: '' }],
  ['OfferReport_words_stated', 'OfferReport', { words: '' }],
  ['OfferReport_words_stated', 'OfferReport', { words: 'x'.repeat(2001) }],
  ['FieldEvidence_field_stated', 'FieldEvidence', { field: '' }],
  ['FieldEvidence_span_range', 'FieldEvidence', { start: -1 }],
  ['FieldEvidence_span_range', 'FieldEvidence', { end: 18 }],
  ['FieldEvidence_flags_stated', 'FieldEvidence', { flags: [''] }],
  ['OfferEvent_actor_stated', 'OfferEvent', { actor: '' }],
  ['OfferEvent_action_stated', 'OfferEvent', { action: '' }],
  ['OfferEvent_reason_stated', 'OfferEvent', { reason: '' }],
  ['DeadlineMove_moves', 'DeadlineMove', { toDate: '2026-06-10' }],
  ['DeadlineMove_moves', 'DeadlineMove', { toDate: '2026-06-10', fromTime: null, toTime: null }],
  ['DeadlineMove_reason_stated', 'DeadlineMove', { reason: ' ' }],
  ['DeadlineMove_times_format', 'DeadlineMove', { fromTime: '17h' }],
  ['DeadlineMove_times_format', 'DeadlineMove', { toTime: '24:01' }],
  ['ProposedEdit_version_range', 'ProposedEdit', { version: 0 }],
  ['OfferDayCount_count_range', 'OfferDayCount', { count: 0 }],
  ['ActionLink_expires_later', 'ActionLink', { expiresAt: '2026-06-09' }],
]
