import 'server-only'
import pg from 'pg'
import { hideAddresses } from '../text/hide-addresses'
import type { ExportPart } from './export-parts'

/** A value as it came from the database; instants as ISO 8601 in UTC. */
export type ExportValue =
  | string
  | number
  | boolean
  | null
  | readonly ExportValue[]
  | { readonly [key: string]: ExportValue }
export type ExportRow = Readonly<Record<string, ExportValue>>

/** Some rows of a part, in order; the last ones of each part are told as such. */
export interface ExportBatch {
  readonly part: ExportPart
  readonly rows: readonly ExportRow[]
  readonly isLast: boolean
}

/** Whoever stops taking rows without saying so keeps the database's old rows no longer than that. */
const longestPauseMinutes = 2

/**
 * The rows of several parts as they all were at one instant, a few at a time. On a connection of its own, for as long as somebody takes them:
 * a slow download holds up no visitor.
 */
export async function* readExport(databaseUrl: string, parts: readonly ExportPart[]): AsyncGenerator<ExportBatch> {
  const client = new pg.Client({ connectionString: databaseUrl, application_name: 'baara export' })
  // A connection that the server ends fails the next statement; unheard, the event would end the process.
  client.on('error', (error) => console.error('export', error))
  await client.connect()
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY')
    await client.query(`SET LOCAL idle_in_transaction_session_timeout = '${longestPauseMinutes}min'`)
    for (const part of parts) {
      await client.query(`DECLARE part NO SCROLL CURSOR FOR ${part.statement}`)
      for (let isLast = false; !isLast; ) {
        const { rows } = await client.query<Record<string, unknown>>(`FETCH ${part.rowsAtOnce} FROM part`)
        isLast = rows.length < part.rowsAtOnce
        yield { part, rows: rows.map((row) => exported(row, part)), isLast }
      }
      await client.query('CLOSE part')
    }
  } finally {
    await client.end()
  }
}

function exported(row: Readonly<Record<string, unknown>>, { hides }: ExportPart): ExportRow {
  // Instants are told in UTC by JSON itself.
  const plain = JSON.parse(JSON.stringify(row)) as Record<string, ExportValue>
  for (const column of hides) {
    const value = plain[column] ?? null
    plain[column] = typeof value === 'string' ? hideAddresses(value) : JSON.parse(hideAddresses(JSON.stringify(value)))
  }
  return plain
}
