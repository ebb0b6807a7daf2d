import { randomBytes } from 'node:crypto'
import pg from 'pg'

/**
 * A database of the caller's own, copied from the template (some 100 ms).
 * @param serverUrl of the server's maintenance database
 */
export async function cloneDatabase(serverUrl: string, template: string) {
  const name = `t_${process.pid}_${randomBytes(4).toString('hex')}`
  await runOn(serverUrl, `CREATE DATABASE ${name} TEMPLATE ${template}`)
  const url = new URL(serverUrl)
  url.pathname = name
  return { url: url.href, drop: () => runOn(serverUrl, `DROP DATABASE ${name} WITH (FORCE)`) }
}

async function runOn(url: string, statement: string) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
