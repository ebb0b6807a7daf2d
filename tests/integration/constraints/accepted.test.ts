import { describe, expect, test } from 'vitest'
import { deadlineFlags } from '@/lib/deadlines/deadline'
import { documentCodes, educationLevels, sectors } from '@/lib/extraction/posting'
import { insert, insertNeeds, inTransactions, refusal } from './database'
import { early, pending, undated, unstated } from './offer-rows'
import { type Row, type Table, valid } from './valid-rows'

inTransactions()

const closedEarly = { closedEarlyAt: early, closesAt: early, sendBy: early, closingReason: 'FILLED' }

describe('the database accepts', () => {
  test.each(Object.keys(valid) as Table[])('the row of %s that the cases above change', async (table) => {
    await insertNeeds(table)
    expect(await refusal(insert(table, valid[table]))).toBeNull()
  })

  test.each<readonly [name: string, change: Row]>([
    ['a pending offer of which little is known', { ...unstated, ...pending, start: null }],
    ['a pending offer whose stated date cannot exist', { ...undated, ...pending, deadlineFlags: ['impossible-date'] }],
    ['a published offer that states no deadline', unstated],
    ['a date that stands in no words of the notice', { deadlineWords: null }],
    ['an offer closed before its date', { ...closedEarly }],
    ['an offer without a date that was closed', { ...unstated, ...closedEarly }],
    ['a rolling deadline', { ...undated, deadlineKind: 'rolling', deadlineWords: 'au fil de l’eau' }],
    ['the end of the stated day', { deadlineTime: '24:00', closesAt: '2026-06-17T00:00:00Z' }],
    ['the end of the day farthest west', { deadlineZone: 'Etc/GMT+12', closesAt: '2026-06-17T12:00:00Z' }],
    [
      'the beginning of the day farthest east',
      { deadlineZone: 'Pacific/Kiritimati', closesAt: '2026-06-15T10:00:00Z', sendBy: '2026-06-15T10:00:00Z' },
    ],
    ['a cautious instant days before', { sendBy: '2026-06-10T17:00:00Z' }],
    ['other readings', { deadlineAlternatives: ['2026-06-19', '2026-06-19T24:00', '2026-06-19T00:00'] }],
    ['every flag', { deadlineFlags: [...deadlineFlags] }],
    ['every document code', { documents: [...documentCodes, 'OTHER:plan de charge'] }],
    ['a start of which the month alone is stated', { start: '2026-07' }],
    ['months and days', { durationMonths: 6, durationDays: 10 }],
    ['every sector', { sectors: [...sectors] }],
    ...educationLevels.map((educationLevel) => [`the level ${educationLevel}`, { educationLevel }] as const),
    [
      'a salary of which one end is stated',
      { salaryMax: 300_000, salaryCurrency: 'XOF', salaryPeriod: 'month', salaryBasis: 'net' },
    ],
    ['half a year of experience', { experienceYears: 0.5 }],
    ['addresses', { applyEmails: ['rh@horizon.example'], applyUrls: ['https://horizon.example/offres?id=1'] }],
  ])('%s', async (_, change) => {
    await insertNeeds('Offer')
    expect(await refusal(insert('Offer', { ...valid.Offer, ...change }))).toBeNull()
  })
})
