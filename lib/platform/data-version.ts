import 'server-only'
import type { Pool } from 'pg'

/**
 * What all that public pages show is at: another word after each transaction that changes any of it, whichever process made it.
 * The transaction's number is part of it, so that a database set back to a copy does not count through the same versions again.
 */
export type DataVersion = string

/** Reads the version of the data that is committed now. */
export async function readDataVersion(pool: Pool): Promise<DataVersion> {
  const { rows } = await pool.query<{ version: string; raisedBy: string }>({
    name: 'data-version',
    text: `SELECT version::text, "raisedBy"::text AS "raisedBy" FROM "DataVersion"`,
  })
  const row = rows[0]
  if (row === undefined) throw new Error('DataVersion has no row')
  return `${row.version}.${row.raisedBy}`
}

/**
 * One read for all who ask in the same turn of the event loop. Nobody is given a read that was issued before they asked: it might
 * not have seen a change that they know of.
 */
export function shareReads<T>(read: () => Promise<T>): () => Promise<T> {
  let next: Promise<T> | null = null
  return () => {
    next ??= new Promise((resolve, reject) => {
      setImmediate(() => {
        next = null
        read().then(resolve, reject)
      })
    })
    return next
  }
}
