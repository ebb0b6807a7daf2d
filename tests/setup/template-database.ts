import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import { inProject } from '@/bin/launcher/paths.mjs'
import { isAlive } from '@/bin/launcher/postgres/process.mjs'
import { startPostgres } from '@/bin/launcher/postgres/server.mjs'
import { runPrisma } from '@/bin/launcher/prisma/cli.mjs'
import { hashOf } from '@/bin/launcher/stamp.mjs'
import { PrismaClient } from '@/lib/platform/prisma/client'
import { seedPlaces } from '@/prisma/seed-places'

/** What a test database holds before the test: the template is named after it, and made again when it changes. */
const ingredients = ['prisma/migrations', 'prisma/seed-places.ts', 'lib/places', 'lib/offers/slug.ts']

/** Nothing here outlives a test: no need to wait for the disk. */
const settings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '200' }

/** Two runs at once must not both make the template. The number is ours; any would do. */
const lock = 2_022_022

/** The test server with its template database. `stop` leaves it to another run that still uses it. */
export async function startTestServer() {
  const server = await startPostgres(inProject('.data/pg-test'), settings)
  const template = `tpl_${hashOf(ingredients).slice(0, 16)}`
  const client = new pg.Client({ connectionString: server.url('postgres') })
  await client.connect()
  try {
    await client.query('SELECT pg_advisory_lock($1)', [lock])
    const { rows } = await client.query<{ datname: string; datistemplate: boolean }>(
      `SELECT datname, datistemplate FROM pg_database WHERE datname ~ '^(t|tpl)_'`,
    )
    for (const { datname } of rows.filter((row) => isLeftover(row.datname, template))) await drop(client, datname)
    // Marked as a template last: one that is not was cut short.
    if (!rows.some((row) => row.datname === template && row.datistemplate)) {
      await drop(client, template)
      const options = { env: { DATABASE_URL: server.url(template) } }
      await runPrisma(['migrate', 'deploy'], options)
      await fillPlaces(server.url(template))
      await client.query(`ALTER DATABASE ${template} IS_TEMPLATE true`)
    }
  } finally {
    await client.end()
  }
  return { ...server, template }
}

async function fillPlaces(url: string) {
  const database = new PrismaClient({ adapter: new PrismaPg({ connectionString: url }) })
  await seedPlaces(database)
  // A template must have no session.
  await database.$disconnect()
}

/** An old template, or the database of a test process (`t_<pid>_…`) that is gone. */
function isLeftover(name: string, template: string): boolean {
  if (name.startsWith('tpl_')) return name !== template
  return !isAlive(Number(name.split('_')[1]))
}

async function drop(client: pg.Client, name: string) {
  await client.query(`UPDATE pg_database SET datistemplate = false WHERE datname = $1`, [name])
  await client.query(`DROP DATABASE IF EXISTS ${client.escapeIdentifier(name)} WITH (FORCE)`)
}
