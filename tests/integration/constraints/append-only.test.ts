import { beforeEach, describe, expect, test } from 'vitest'
import { client, insert, insertNeeds, inTransactions, refusal } from './database'
import { valid } from './valid-rows'

inTransactions()

describe('what was received and what was done stay as they were', () => {
  beforeEach(async () => {
    await insertNeeds('OfferEvent')
    await insert('OfferEvent', valid.OfferEvent)
    await insert('AuditEvent', valid.AuditEvent)
  })

  test.each([
    ['an event is not rewritten', `UPDATE "OfferEvent" SET "action" = 'published'`, 'OfferEvent is never changed'],
    ['an event is not removed', `DELETE FROM "OfferEvent"`, 'OfferEvent is never changed'],
    ['events are not emptied', `TRUNCATE "OfferEvent"`, 'OfferEvent is never changed'],
    [
      'events are not emptied with their offers',
      `SET CONSTRAINTS ALL IMMEDIATE; TRUNCATE "Offer" CASCADE`,
      'OfferEvent is never changed',
    ],
    ['audit events are not emptied', `TRUNCATE "AuditEvent"`, 'AuditEvent is never changed'],
    ['an audit event is not rewritten', `UPDATE "AuditEvent" SET "action" = 'leave'`, 'AuditEvent is never changed'],
    ['an audit event is not removed', `DELETE FROM "AuditEvent"`, 'AuditEvent is never changed'],
    ['a text is not rewritten', `UPDATE "Notice" SET "text" = "text"`, 'Notice is never changed'],
  ])('%s', async (_, statement, message) => {
    expect(await refusal(client.query(statement))).toBe(message)
  })

  test('what is known about a notice may change', async () => {
    expect(await refusal(client.query(`UPDATE "Notice" SET "publishedOn" = '2026-06-01'`))).toBeNull()
  })

  test('an offer takes its events with it', async () => {
    await client.query(`DELETE FROM "Offer"`)
    expect((await client.query(`SELECT FROM "OfferEvent"`)).rowCount).toBe(0)
  })
})
