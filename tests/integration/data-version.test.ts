import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { storeOffer } from '@/tests/factories/stored-offer'

const now = new Date('2026-02-18T10:00Z')
const first = new pg.Client({ connectionString: process.env.DATABASE_URL })
const second = new pg.Client({ connectionString: process.env.DATABASE_URL })
const ids: string[] = []

async function version(): Promise<number> {
  const { rows } = await first.query<{ version: string }>(`SELECT "version" FROM "DataVersion"`)
  return Number(rows[0]?.version)
}

beforeAll(async () => {
  await Promise.all([first.connect(), second.connect()])
  for (const title of ['Comptable', 'Gardien'])
    ids.push(
      await storeOffer(
        { title, organisations: ['Un'], places: [{ country: 'ML', region: 'Ségou', town: 'Niono' }] },
        now,
      ),
    )
})
afterAll(() => Promise.all([first.end(), second.end()]))

describe('the version of the data', () => {
  it.each([
    ['an offer', `UPDATE "Offer" SET "version" = "version" + 1`],
    ['an organisation', `UPDATE "Organisation" SET "acronym" = 'UN'`],
    ['who hires', `UPDATE "OfferOrganisation" SET "position" = "position" + 1`],
    ['a station', `UPDATE "OfferLocation" SET "label" = 'Ailleurs'`],
    ['a notice', `UPDATE "Notice" SET "publishedOn" = '2026-01-02'`],
    [
      'a proof',
      `INSERT INTO "FieldEvidence" ("id", "offerId", "field", "start", "end") SELECT gen_random_uuid(), "id", 'title', 0, 3 FROM "Offer"`,
    ],
    ['a proof that goes', `DELETE FROM "FieldEvidence"`],
    ['a place', `UPDATE "Place" SET "timeZone" = 'Africa/Abidjan' WHERE "town" = 'Niono'`],
    ['a country', `UPDATE "Country" SET "timeZone" = 'Africa/Abidjan' WHERE "code" = 'ML'`],
    ['synonyms', `INSERT INTO "SynonymGroup" ("phrases") VALUES (ARRAY['un', 'une chose'])`],
  ])('grows by one when %s changes, however many rows', async (_, statement) => {
    const before = await version()
    await first.query(statement)
    expect(await version()).toBe(before + 1)
  })

  it('grows when the entries are made anew', async () => {
    const before = await version()
    await first.query('SELECT "rebuild_search_entries"()')
    expect(await version()).toBe(before + 1)
  })

  it('stays when nothing that pages show changes, or nothing does', async () => {
    const before = await version()
    await first.query(
      `INSERT INTO "OfferReport" ("id", "offerId", "at", "reason") VALUES (gen_random_uuid(), $1, now(), 'CLOSED')`,
      [ids[0]],
    )
    await first.query(`UPDATE "Offer" SET "title" = 'Rien' WHERE "slug" = 'none'`)
    expect(await version()).toBe(before)
  })

  it('stays when the transaction is taken back', async () => {
    const before = await version()
    await first.query('BEGIN')
    await first.query(`UPDATE "Offer" SET "title" = 'Autre'`)
    await first.query('ROLLBACK')
    expect(await version()).toBe(before)
  })

  it('counts two transactions at once, each once, and neither waits for the other in a ring', async () => {
    const before = await version()
    const change = `UPDATE "Offer" SET "title" = 'Changée' WHERE "id" = $1`
    await Promise.all([first.query('BEGIN'), second.query('BEGIN')])
    // Each writes a row of its own, then one that the other does not hold, in the other order of tables.
    await first.query(change, [ids[0]])
    await second.query(`UPDATE "OfferLocation" SET "label" = 'Là-bas' WHERE "offerId" = $1`, [ids[1]])
    await second.query(change, [ids[1]])
    await first.query(`UPDATE "OfferLocation" SET "label" = 'Par là' WHERE "offerId" = $1`, [ids[0]])
    await Promise.all([first.query('COMMIT'), second.query('COMMIT')])
    expect(await version()).toBe(before + 2)
    const { rows } = await first.query(`SELECT FROM "SearchEntry" WHERE "title" @@ 'chang'::tsquery`)
    expect(rows).toHaveLength(2)
  })

  it('holds no lock before the commit', async () => {
    await first.query('BEGIN')
    await first.query(`UPDATE "Offer" SET "title" = 'Longue' WHERE "id" = $1`, [ids[0]])
    await second.query(`SET statement_timeout = '2s'`)
    await second.query(`UPDATE "Offer" SET "title" = 'Courte' WHERE "id" = $1`, [ids[1]])
    await first.query('ROLLBACK')
  })
})
