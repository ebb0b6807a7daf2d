import { randomInt } from 'node:crypto'
import { once } from 'node:events'
import { request } from 'node:http'
import { text } from 'node:stream/consumers'
import pg from 'pg'

/** Headers of a visitor of one's own, so that tests do not use up each other's limits: the site is started with TRUST_PROXY=1. */
export function newVisitor(): { 'X-Forwarded-For': string } {
  return { 'X-Forwarded-For': `10.${randomInt(256)}.${randomInt(256)}.${randomInt(256)}` }
}

/** Sends a path as it stands, which browsers and `fetch` would correct. */
export async function askRaw(path: string, headers: Record<string, string> = {}, method = 'GET') {
  const { hostname, port } = new URL(process.env.BASE_URL ?? '')
  const sent = request({ hostname, port, path, method, headers: { ...newVisitor(), ...headers } }).end()
  const [response] = await once(sent, 'response')
  return { status: response.statusCode as number, headers: response.headers, body: await text(response) }
}

/** Changes the site's data behind its back, as a command does. */
export async function changeData(statement: string, values: readonly unknown[]): Promise<void> {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL })
  await client.connect()
  try {
    await client.query(statement, [...values])
  } finally {
    await client.end()
  }
}

/** Asks for a path, and again with the tag it came with. Other tests change the data meanwhile, so one of a few tries must meet a still moment. */
export async function askTwice(path: string) {
  for (let tries = 0; ; tries++) {
    const first = await askRaw(path)
    const again = await askRaw(path, { 'If-None-Match': String(first.headers.etag) })
    if (again.status === 304 || tries === 20) return { first, again }
  }
}
