import pg from 'pg'
import { afterAll, beforeAll, beforeEach } from 'vitest'
import { otherOffer, type Row, type Table, valid } from './valid-rows'

export const client = new pg.Client({ connectionString: process.env.DATABASE_URL })

/** Each test in a transaction of its own, on a database that holds the places alone. */
export function inTransactions() {
  beforeAll(() => client.connect())
  afterAll(() => client.end())
  beforeEach(async () => {
    await client.query('BEGIN')
    return () => client.query('ROLLBACK')
  })
}

export async function insert(table: Table, row: Row) {
  const names = Object.keys(row).map((name) => client.escapeIdentifier(name))
  const marks = names.map((_, index) => `$${index + 1}`)
  await client.query(`INSERT INTO "${table}" (${names.join(', ')}) VALUES (${marks.join(', ')})`, Object.values(row))
}

/** What refuses the statement: the name of the constraint, the column that may not be null, or nothing. */
export async function refusal(statement: Promise<unknown>): Promise<string | null> {
  try {
    await statement
    return null
  } catch (error) {
    if (error instanceof pg.DatabaseError) return error.constraint ?? error.message
    throw error
  }
}

const needOf: readonly (readonly [column: string, needs: readonly Table[]])[] = [
  ['noticeId', ['Notice']],
  ['offerId', ['Notice', 'Offer']],
  ['organisationId', ['Organisation']],
  ['personId', ['Person']],
  ['fileId', ['NoticeFile']],
]

/** Writes the rows that others hang on: what the row of a table names, and no more. */
export async function insertNeeds(table: Table) {
  const needs = new Set(needOf.flatMap(([column, tables]) => (column in valid[table] ? tables : [])))
  for (const need of needs) await insert(need, valid[need])
  if (table === 'DuplicatePair') await insert('Offer', otherOffer)
  // The one row there may be is there from the start.
  if (table === 'DataVersion') await client.query('DELETE FROM "DataVersion"')
}
