import { early, pending, undated, unstated } from './offer-rows'
import type { Refused } from './refused'

/** The deadline of an offer, its instants, and what they allow it to be. */
export const refusedDeadlines: readonly Refused[] = [
  ['Offer_deadlineWords_only_when_stated', 'Offer', { ...unstated, deadlineWords: 'dès que possible' }],
  ['Offer_deadlineWords_stated', 'Offer', { deadlineWords: ' ' }],
  ['Offer_deadlineDate_only_fixed', 'Offer', { deadlineKind: 'rolling', deadlineTime: null }],
  ['Offer_deadlineTime_only_fixed', 'Offer', { ...undated, deadlineKind: 'rolling', deadlineTime: '17:00' }],
  ['Offer_deadlineTime_format', 'Offer', { deadlineTime: '17h' }],
  ['Offer_deadlineTime_format', 'Offer', { deadlineTime: '24:01' }],
  ['Offer_deadlineTime_format', 'Offer', { deadlineTime: '17:60' }],
  ['Offer_deadlineZone_format', 'Offer', { deadlineZone: 'GMT+1 ' }],
  ['Offer_deadlineFlags_known', 'Offer', { deadlineFlags: ['conflict', 'doubtful'] }],
  ['Offer_deadlineFlags_known', 'Offer', { deadlineFlags: [null] }],
  ['Offer_deadlineAlternatives_format', 'Offer', { deadlineAlternatives: ['2026-06-19', '2026-06-19 17:00'] }],
  ['Offer_deadlineAlternatives_format', 'Offer', { deadlineAlternatives: ['2026-06-19,2026-06-20'] }],
  ['Offer_deadlineAlternatives_format', 'Offer', { deadlineAlternatives: [null] }],
  ['Offer_closesAt_with_date_and_zone', 'Offer', { ...pending, closesAt: null, sendBy: null }],
  ['Offer_closesAt_with_date_and_zone', 'Offer', { deadlineZone: null }],
  ['Offer_closesAt_with_date_and_zone', 'Offer', { deadlineDate: null }],
  ['Offer_closesAt_on_date', 'Offer', { deadlineDate: '2026-06-15', closesAt: '2026-06-16T12:00:01Z' }],
  ['Offer_closesAt_on_date', 'Offer', { closesAt: '2026-06-15T09:59:59Z', sendBy: '2026-06-15T09:59:59Z' }],
  ['Offer_sendBy_with_closesAt', 'Offer', { sendBy: null }],
  ['Offer_sendBy_not_after_closesAt', 'Offer', { sendBy: '2026-06-16T17:00:00.001Z' }],
  ['Offer_published_publishedAt', 'Offer', { publishedAt: null }],
  ['Offer_published_countryCode', 'Offer', { countryCode: null }],
  ['Offer_published_closesAt', 'Offer', undated],
  ['Offer_closedEarly_when_and_why', 'Offer', { closingReason: 'FILLED' }],
  ['Offer_closedEarly_when_and_why', 'Offer', { closedEarlyAt: early, closesAt: early, sendBy: early }],
  ['Offer_closesAt_when_closed_early', 'Offer', { closedEarlyAt: early, closingReason: 'FILLED' }],
  ['Offer_closesAt_when_closed_early', 'Offer', { ...unstated, closedEarlyAt: early, closingReason: 'FILLED' }],
]
