// @ts-check
import { readdirSync } from 'node:fs'
import { inProject } from '../paths.mjs'
import { step } from '../steps.mjs'
import { runPrisma } from './cli.mjs'

/**
 * Applies the migrations that a database lacks. Asking Prisma takes 1.5 s even when there are none, asking the database
 * some milliseconds.
 * @param {string} url
 */
export async function migrate(url) {
  if (await isMigrated(url)) return
  await step('Migration de la base', () => runPrisma(['migrate', 'deploy'], { env: { DATABASE_URL: url } }))
}

/**
 * Whether every migration is applied and none was cut short; a doubt is Prisma's to settle.
 * @param {string} url
 */
async function isMigrated(url) {
  const folders = readdirSync(inProject('prisma/migrations'), { withFileTypes: true })
  const wanted = folders.filter((entry) => entry.isDirectory()).map(({ name }) => name)
  const { default: pg } = await import('pg')
  const client = new pg.Client({ connectionString: url })
  try {
    await client.connect()
    const { rows } = await client.query(
      'SELECT migration_name AS name, finished_at IS NOT NULL AS done FROM _prisma_migrations WHERE rolled_back_at IS NULL',
    )
    return rows.every(({ done }) => done) && wanted.every((name) => rows.some((row) => row.name === name))
  } catch {
    return false
  } finally {
    await client.end().catch(() => {})
  }
}
