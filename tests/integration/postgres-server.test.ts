import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readPidFile } from '@/bin/launcher/postgres/pid-file.mjs'
import { isAlive } from '@/bin/launcher/postgres/process.mjs'
import { type PostgresServer, startPostgres } from '@/bin/launcher/postgres/server.mjs'

let folder: string
let started: PostgresServer[]

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'baara-postgres-'))
  started = []
})

afterEach(async () => {
  for (const server of started) await server.stop()
  await rm(folder, { recursive: true, force: true })
})

async function start(): Promise<PostgresServer> {
  const server = await startPostgres(folder)
  started.push(server)
  return server
}

async function query(server: PostgresServer, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: server.url('postgres') })
  await client.connect()
  const { rows } = await client.query(sql)
  await client.end()
  return rows
}

const data = (server: PostgresServer) => path.join(server.folder, 'data')

test('keeps its data from one start to the next, knows accents, and leaves nothing running', async () => {
  const first = await start()
  await query(first, `CREATE TABLE kept AS SELECT 'Côte d’Ivoire' AS name`)
  await first.stop()
  expect(readPidFile(data(first))).toBeNull()
  const second = await start()
  expect(await query(second, `SELECT upper(name) AS name FROM kept`)).toEqual([{ name: 'CÔTE D’IVOIRE' }])
  expect(await query(second, 'SHOW server_encoding')).toEqual([{ server_encoding: 'UTF8' }])
  expect(await query(second, 'SHOW timezone')).toEqual([{ TimeZone: 'UTC' }])
})

test('keeps its password from others', async () => {
  const server = await start()
  const { mode } = await stat(path.join(data(server), 'baara.json'))
  expect(mode & 0o777).toBe(0o600)
  const stranger = new pg.Client({ connectionString: server.url('postgres').replace(/:[^:@]+@/, ':wrong@') })
  await expect(stranger.connect()).rejects.toThrow('password authentication failed')
})

test('recovers by itself after a kill', async () => {
  const first = await start()
  await query(first, 'CREATE TABLE kept AS SELECT 1 AS one')
  const running = readPidFile(data(first))
  process.kill(running?.pid ?? 0, 'SIGKILL')
  while (isAlive(running?.pid ?? 0)) await sleep(10)
  const second = await start()
  expect(await query(second, 'SELECT one FROM kept')).toEqual([{ one: 1 }])
})

test('is shared by two commands, and the last one stops it', async () => {
  const first = await start()
  const second = await start()
  expect(second.url('x')).toBe(first.url('x'))
  await first.stop()
  expect(await query(second, 'SELECT 1 AS one')).toEqual([{ one: 1 }])
  await second.stop()
  expect(readPidFile(data(second))).toBeNull()
})

test('starts once for two commands that start it at the same moment', async () => {
  const [first, second] = await Promise.all([start(), start()])
  expect(second.url('x')).toBe(first.url('x'))
})

test('takes no notice of a stale pid file whose number is another program’s by now', async () => {
  const first = await start()
  await first.stop()
  const stale = [process.pid, data(first), 0, 5432, '', '127.0.0.1', '', 'ready', ''].join('\n')
  await writeFile(path.join(data(first), 'postmaster.pid'), stale)
  const second = await start()
  expect(await query(second, 'SELECT 1 AS one')).toEqual([{ one: 1 }])
})

test('moves to another port when its own is taken', async () => {
  const first = await start()
  await first.stop()
  const { createServer } = await import('node:net')
  const port = Number(new URL(first.url('x')).port)
  const other = createServer().listen(port, '127.0.0.1')
  const second = await start()
  expect(new URL(second.url('x')).port).not.toBe(String(port))
  expect(await readFile(path.join(data(second), 'baara.json'), 'utf8')).toContain(new URL(second.url('x')).port)
  await new Promise((resolve) => other.close(resolve))
})

test('refuses data whose password is lost, and says so', async () => {
  const server = await start()
  await server.stop()
  await rm(path.join(data(server), 'baara.json'))
  await expect(start()).rejects.toThrow('sans son fichier baara.json')
})
