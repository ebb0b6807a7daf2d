import { expect, test } from 'vitest'
import { reportOffer } from '@/lib/offers/report-offer'
import { database } from '@/lib/platform/database'
import { storeOffer } from '../factories/stored-offer'

const now = new Date('2026-11-22T10:00Z')

test('a report is kept with its reason, its words and its time, and nothing of who sent it', async () => {
  const offerId = await storeOffer({ title: 'Logisticien' }, now)
  await reportOffer(database, offerId, { reason: 'FEE_ASKED', words: 'On demande 10 000 FCFA.' }, now)
  await reportOffer(database, offerId, { reason: 'CLOSED', words: null }, now)
  const reports = await database.offerReport.findMany({ where: { offerId }, orderBy: { reason: 'asc' } })
  expect(reports).toEqual([
    { id: expect.any(String), offerId, at: now, reason: 'FEE_ASKED', words: 'On demande 10 000 FCFA.' },
    { id: expect.any(String), offerId, at: now, reason: 'CLOSED', words: null },
  ])
})

test('a report changes nothing that visitors see, so no page is made anew for it', async () => {
  const offerId = await storeOffer({ title: 'Logisticien' }, now)
  const before = await database.dataVersion.findFirstOrThrow()
  await reportOffer(database, offerId, { reason: 'WRONG_DATE', words: null }, now)
  expect(await database.dataVersion.findFirstOrThrow()).toEqual(before)
})

test('the longest words that the form takes are kept whole', async () => {
  const offerId = await storeOffer({ title: 'Logisticien' }, now)
  const words = '😀'.repeat(500)
  await reportOffer(database, offerId, { reason: 'WRONG_DATE', words }, now)
  expect(await database.offerReport.findFirst({ where: { offerId } })).toMatchObject({ words })
})
