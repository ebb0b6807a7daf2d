import { expect, test } from 'vitest'
import type { OfferReport } from '@/lib/offers/offer-report-input'
import { reportOffer } from '@/lib/offers/report-offer'
import { database } from '@/lib/platform/database'
import { storeOffer } from '../factories/stored-offer'

const now = new Date('2026-11-22T10:00Z')

const report = (offerId: string, said: OfferReport) =>
  database.$transaction((tx) => reportOffer(tx, offerId, said, now))

test('a report is kept with its reason, its words and its time, and nothing of who sent it', async () => {
  const offerId = await storeOffer({ title: 'Logisticien' }, now)
  await report(offerId, { reason: 'FEE_ASKED', words: 'On demande 10 000 FCFA.', email: null })
  await report(offerId, { reason: 'CLOSED', words: null, email: null })
  const reports = await database.offerReport.findMany({ where: { offerId }, orderBy: { reason: 'asc' } })
  const unhandled = { email: null, handledAt: null, handledById: null, outcome: null, answer: null }
  expect(reports).toEqual([
    { id: expect.any(String), offerId, at: now, reason: 'FEE_ASKED', words: 'On demande 10 000 FCFA.', ...unhandled },
    { id: expect.any(String), offerId, at: now, reason: 'CLOSED', words: null, ...unhandled },
  ])
})

test('a report changes nothing that visitors see, so no page is made anew for it', async () => {
  const offerId = await storeOffer({ title: 'Logisticien' }, now)
  const before = await database.dataVersion.findFirstOrThrow()
  await report(offerId, { reason: 'WRONG_DATE', words: null, email: null })
  expect(await database.dataVersion.findFirstOrThrow()).toEqual(before)
})

test('the longest words that the form takes are kept whole', async () => {
  const offerId = await storeOffer({ title: 'Logisticien' }, now)
  const words = '😀'.repeat(500)
  await report(offerId, { reason: 'WRONG_DATE', words, email: null })
  expect(await database.offerReport.findFirst({ where: { offerId } })).toMatchObject({ words })
})
