import { createHash, randomUUID } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'

const server = new pg.Client({ connectionString: process.env.DATABASE_URL })
const name = `${new URL(process.env.DATABASE_URL ?? '').pathname.slice(1)}_older`
const older = new pg.Client({
  connectionString: Object.assign(new URL(process.env.DATABASE_URL ?? ''), { pathname: name }).href,
})
/** What the migrations that came before conditions, reports and the search index had made. */
const lastOfOlder = '20261122160000_undetermined_language'

async function migrate(isWanted: (migration: string) => boolean) {
  const folder = 'prisma/migrations'
  const migrations = (await readdir(folder)).filter((each) => /^\d/.test(each) && isWanted(each)).sort()
  for (const migration of migrations) await older.query(await readFile(`${folder}/${migration}/migration.sql`, 'utf8'))
}

beforeAll(async () => {
  await server.connect()
  await server.query(`CREATE DATABASE ${name}`)
  await older.connect()
})
afterAll(async () => {
  await older.end()
  await server.query(`DROP DATABASE ${name} WITH (FORCE)`)
  await server.end()
})

it('an older database keeps its offers, and finds them', async () => {
  await migrate((migration) => migration <= lastOfOlder)
  const text = 'Un comptable à Gao'
  const [noticeId, published, waiting] = [randomUUID(), randomUUID(), randomUUID()]
  await older.query(`INSERT INTO "Country" VALUES ('ML', 'Mali', 'mali', 'Africa/Bamako')`)
  await older.query(
    `INSERT INTO "Place" ("countryCode", "region", "timeZone") VALUES ('ML', 'Côte d’Œuvre', 'Africa/Bamako')`,
  )
  await older.query(
    `INSERT INTO "Notice" ("id", "text", "contentHash", "source", "receivedAt", "language") VALUES ($1, $2, $3, 'avis', '2026-01-01', 'fr')`,
    [noticeId, text, createHash('sha256').update(text).digest('hex')],
  )
  const insert = `INSERT INTO "Offer" ("id", "slug", "title", "noticeId", "ordinal", "status", "countryCode", "language", "deadlineKind",
    "searchText", "createdAt", "publishedAt") VALUES ($1, $2, 'Comptable', $3, $4, $5, 'ML', 'fr', 'none', 'comptable', '2026-01-01Z', $6)`
  await older.query(insert, [published, 'comptable-1', noticeId, 0, 'PUBLISHED', '2026-01-02Z'])
  await older.query(insert, [waiting, 'comptable-2', noticeId, 1, 'PENDING', null])

  await migrate((migration) => migration > lastOfOlder)
  const { rows: offers } = await older.query(
    `SELECT "slug", "source", "changedAt", "sectors" FROM "Offer" ORDER BY "slug"`,
  )
  expect(offers).toEqual([
    { slug: 'comptable-1', source: 'avis', changedAt: new Date('2026-01-02Z'), sectors: [] },
    { slug: 'comptable-2', source: 'avis', changedAt: new Date('2026-01-01Z'), sectors: [] },
  ])
  const { rows: entries } = await older.query(
    `SELECT "offerId" FROM "SearchEntry" WHERE "whole" @@ (SELECT "query" FROM "search_query"('comptables GAO', '{}', '{}'))`,
  )
  expect(entries).toEqual([{ offerId: published }])
  expect((await older.query(`SELECT "slug" FROM "Place"`)).rows).toHaveLength(1)
  expect((await older.query(`SELECT FROM "DataVersion"`)).rowCount).toBe(1)
})
