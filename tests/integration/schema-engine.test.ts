import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { Failure } from '@/bin/launcher/failure.mjs'
import { runPrisma } from '@/bin/launcher/prisma/cli.mjs'
import { migrate } from '@/bin/launcher/prisma/migrate.mjs'

const databaseUrl = String(process.env.DATABASE_URL)

/** What the Prisma command printed, whether it succeeded or not. */
async function prisma(args: readonly string[]): Promise<{ ok: boolean; output: string }> {
  try {
    return { ok: true, output: await runPrisma(args) }
  } catch (error) {
    if (error instanceof Failure) return { ok: false, output: error.details }
    throw error
  }
}

describe('the migrations', () => {
  test('make what schema.prisma describes', async () => {
    const { ok, output } = await prisma([
      ...['migrate', 'diff', '--exit-code'],
      ...['--from-config-datasource', '--to-schema', 'prisma/schema.prisma'],
    ])
    expect(output).toContain('No difference detected')
    expect(ok).toBe(true)
  })

  test('are all applied by `migrate deploy`', async () => {
    expect(await prisma(['migrate', 'status'])).toMatchObject({
      ok: true,
      output: expect.stringContaining('Database schema is up to date'),
    })
  })
})

test('a migration that was cut short is not taken for applied', async () => {
  await expect(migrate(databaseUrl)).resolves.toBeUndefined()
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  await client.query('UPDATE _prisma_migrations SET finished_at = NULL')
  await expect(migrate(databaseUrl)).rejects.toMatchObject({ details: expect.stringContaining('P3009') })
  await client.query('UPDATE _prisma_migrations SET finished_at = now()')
  await client.end()
})

const schema = ['datasource db {', 'provider = "postgresql"', '}', 'model Thing {', 'id Int @id', '}'].join('\n')
const thing = 'CREATE TABLE "Thing" ("id" INTEGER PRIMARY KEY);'

describe('a history', () => {
  let folder: string
  let client: pg.Client
  /** A database that does not exist yet. */
  const url = `${databaseUrl}_own`

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'baara-migrations-'))
    client = new pg.Client({ connectionString: url })
    const config = { schema: './schema.prisma', migrations: { path: './migrations' }, datasource: { url } }
    await writeFile(path.join(folder, 'prisma.config.ts'), `export default ${JSON.stringify(config)}`)
    await writeFile(path.join(folder, 'schema.prisma'), schema)
    await mkdir(path.join(folder, 'migrations'))
    await writeFile(path.join(folder, 'migrations/migration_lock.toml'), 'provider = "postgresql"')
  })

  afterEach(async () => {
    await client.end()
    const server = new pg.Client({ connectionString: databaseUrl })
    await server.connect()
    await server.query(`DROP DATABASE "${new URL(url).pathname.slice(1)}" WITH (FORCE)`)
    await server.end()
    await rm(folder, { recursive: true, force: true })
  })

  /** Applies a migration to the database, which the first one makes. */
  async function deploy(sql: string) {
    const migration = path.join(folder, 'migrations/20260101000000_first')
    await mkdir(migration)
    await writeFile(path.join(migration, 'migration.sql'), sql)
    const deployed = await prisma(['migrate', 'deploy', '--config', path.join(folder, 'prisma.config.ts')])
    await client.connect()
    return deployed
  }

  test('may have semicolons in its comments, strings and function bodies', async () => {
    const body = `BEGIN PERFORM 'a;b'; END;`
    const { ok } = await deploy(`${thing} -- one; two
      CREATE FUNCTION f() RETURNS void LANGUAGE plpgsql AS $$ ${body} $$;`)
    expect(ok).toBe(true)
    const { rows } = await client.query(`SELECT prosrc FROM pg_proc WHERE proname = 'f'`)
    expect(rows[0].prosrc).toContain(body)
  })

  test('is applied whole or not at all', async () => {
    const { ok, output } = await deploy(`${thing} SELECT 1/0;`)
    expect(ok).toBe(false)
    expect(output).toContain('20260101000000_first')
    expect(output).toContain('division by zero')
    expect((await client.query(`SELECT FROM pg_class WHERE relname = 'Thing'`)).rowCount).toBe(0)
  })

  test('is compared with the database by replaying it elsewhere', async () => {
    await deploy(thing)
    await client.query('CREATE TABLE "Stray" ("id" INTEGER PRIMARY KEY); INSERT INTO "Thing" VALUES (1)')
    const { output } = await prisma([
      ...['migrate', 'diff', '--config', path.join(folder, 'prisma.config.ts'), '--exit-code'],
      ...['--from-migrations', path.join(folder, 'migrations'), '--to-config-datasource'],
    ])
    expect(output).toMatch(/Added tables\s+- Stray\s*$/)
    expect((await client.query('SELECT FROM "Thing"')).rowCount).toBe(1)
  })
})
