// @ts-check
import pg from 'pg'

/** @param {string} url */
export async function tryConnection(url) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.end()
}

/**
 * Creates the database an address names, through the one every server has.
 * @param {string} url
 */
export async function createDatabase(url) {
  const address = new URL(url)
  const databaseName = decodeURIComponent(address.pathname.slice(1))
  address.pathname = '/postgres'
  const client = new pg.Client({ connectionString: address.href })
  await client.connect()
  try {
    await client.query(`CREATE DATABASE ${client.escapeIdentifier(databaseName)}`)
  } finally {
    await client.end()
  }
  return { databaseName }
}

/** PostgreSQL's code, or that of the network → Prisma's. */
const prismaCodes = new Map([
  ['28P01', 'P1000'],
  ['28000', 'P1000'],
  ['ECONNREFUSED', 'P1001'],
  ['ENOTFOUND', 'P1001'],
  ['ETIMEDOUT', 'P1001'],
  ['3D000', 'P1003'],
  ['42P04', 'P1009'],
])

/**
 * @param {unknown} error
 * @param {string} url
 */
export function describeConnectionError(error, url) {
  const code = error instanceof Error && 'code' in error ? prismaCodes.get(String(error.code)) : undefined
  const message = error instanceof Error ? error.message : String(error)
  return { code: code ?? 'P1011', message: `${message} (${new URL(url).host})` }
}
