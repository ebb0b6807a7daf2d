import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import pg from 'pg'
import { serverProgram } from '@/bin/launcher/build.mjs'
import { findFreePort } from '@/bin/launcher/postgres/port.mjs'
import { contractTypes, sectors } from '@/lib/extraction/posting'
import { countries } from '@/lib/places/countries'
import type { Reader } from '@/lib/platform/read-rows'
import { noCriteria, type SearchCriteria } from '@/lib/search/criteria'
import { didYouMean } from '@/lib/search/did-you-mean'
import { listAddress } from '@/lib/search/list-address'
import { searchOffers } from '@/lib/search/search-offers'
import { cloneDatabase } from '@/tests/setup/clone-database'
import { startTestServer } from '@/tests/setup/template-database'
import { loadOffers } from './load-offers'
import { askAgain, askOnce, type Load } from './load-site'
import { plantedWord, rareWords } from './vocabulary'

/** Figures of one run on databases of their own: times depend on the machine, ratios much less. */

const sizes = [1_000, 10_000, 100_000] as const
const seconds = 4

const searches: Readonly<Record<string, Partial<SearchCriteria>>> = {
  'everything open': {},
  'common word': { words: 'projet' },
  'common word, closed': { words: 'projet', state: 'closed' },
  'common phrase in quotes': { words: '« réunions de coordination »' },
  closed: { state: 'closed' },
  'rare word': { words: rareWords[0] },
  'word with as many hits at each size': { words: plantedWord },
  filters: { country: 'ML', contract: 'CDI', byEmail: true },
  'word and filters': { words: 'projet', country: 'ML', sector: 'SANTE', without: ['CASIER_JUDICIAIRE'] },
  'misspelt word': { words: 'logistisien' },
  newest: { words: 'projet', order: 'newest' },
}

/** Of each search, at the least size. */
const leastTimes = new Map<string, number>()

const server = await startTestServer()
try {
  for (const size of sizes) await measure(size)
} finally {
  await server.stop()
}

async function measure(size: number) {
  const now = new Date()
  const clone = await cloneDatabase(server.url('postgres'), server.template)
  try {
    const from = performance.now()
    const client = new pg.Client({ connectionString: clone.url })
    await client.connect()
    const slugs = await loadOffers(client, size, now)
    await client.end()
    console.log(`\n${size} offers, loaded in ${Math.round((performance.now() - from) / 1000)} s`)
    await measureSearches(clone.url, now)
    await measureSite(clone.url, slugs, size)
  } finally {
    await clone.drop()
  }
}

/** The search as the pages make it, with its facets, beside its bare statement; and how much longer it takes than at the least size. */
async function measureSearches(url: string, now: Date) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  let bare: pg.QueryConfig = { text: '' }
  const reader: Reader = {
    query: (statement) => {
      bare = statement
      return client.query(statement)
    },
  }
  const measureOne = async (name: string, criteria: SearchCriteria) => {
    const { total } = await searchOffers(reader, criteria, now)
    const statement = bare
    const milliseconds = await median(() => searchOffers(reader, criteria, now))
    const inSql = await median(() => client.query(statement))
    const least = leastTimes.get(name) ?? milliseconds
    leastTimes.set(name, least)
    const times = (milliseconds / least).toFixed(1)
    console.log(
      `  ${name}: ${milliseconds.toFixed(1)} ms, ${times} times the first size; bare SQL ${inSql.toFixed(1)} ms; ${total} found`,
    )
  }
  try {
    for (const [name, sought] of Object.entries(searches)) await measureOne(name, { ...noCriteria, ...sought })
    await measureOne('a deep page of everything open', await deepPage(reader, now))
    const instead = await median(() => didYouMean(reader, 'logistisien', now))
    console.log(`  what a misspelt word may have meant: ${instead.toFixed(1)} ms`)
  } finally {
    await client.end()
  }
}

async function deepPage(reader: Reader, now: Date): Promise<SearchCriteria> {
  let criteria: SearchCriteria = noCriteria
  for (let page = 1; ; page++) {
    const { next } = await searchOffers(reader, criteria, now)
    if (next === null || page === 200) return criteria
    criteria = { ...criteria, page: next }
  }
}

async function measureSite(url: string, slugs: readonly string[], size: number) {
  const port = await findFreePort()
  const base = `http://127.0.0.1:${port}`
  const env = {
    ...process.env,
    DATABASE_URL: url,
    SITE_URL: base,
    TRUST_PROXY: '1',
    HOSTNAME: '127.0.0.1',
    PORT: String(port),
  }
  const site = spawn(process.execPath, [serverProgram], { env, stdio: ['ignore', 'ignore', 'inherit'] })
  try {
    await answers(base)
    const offers = slugs.slice(0, 3000).map((slug) => `/offres/${slug}`)
    await askAgain(base, '/offres', seconds)
    const bare = await askBare((await askOnce(base, offers.slice(0, 20))).bytes)
    const report = (name: string, load: Load) => {
      const { perSecond, median, p99, bytes } = load
      const ratio = Math.round(bare.perSecond / perSecond)
      console.log(
        `  ${name}: ${Math.round(perSecond)} a second, 1/${ratio} of node:http; median ${median} ms, p99 ${p99} ms, ${bytes} bytes`,
      )
    }
    report('node:http', bare)
    report('offer pages, each once', await askOnce(base, offers.slice(20)))
    report('lists and searches, each once', await askOnce(base, searchPaths().slice(0, 1000)))
    report('an offer page again', await askAgain(base, offers[0] ?? '/', seconds))
    report('a list again', await askAgain(base, '/offres', seconds))
    if (size === sizes[0]) await measureMemory(base, site.pid)
  } finally {
    site.kill()
    if (site.exitCode === null) await once(site, 'exit')
  }
}

/** Pages that nobody asked for before, far more than are kept: what is resident must come to rest. */
async function measureMemory(base: string, pid: number | undefined) {
  const before = memoryOf(pid)
  await askOnce(base, searchPaths().slice(1000, 3000))
  const after = memoryOf(pid)
  for (const posted of [3, 7] as const) await askOnce(base, searchPaths({ posted }).slice(0, 4000))
  console.log(`  memory: ${before} MB, ${after} MB after 2,000 more pages, ${memoryOf(pid)} MB after 8,000 more again`)
}

/** Addresses of different searches, none twice. */
function searchPaths(more: Partial<SearchCriteria> = {}): readonly string[] {
  const words = ['', 'projet', 'logisticien', 'santé', 'eau', 'suivi', 'infirmier', 'comptable', 'rapports', 'tableur']
  return words.flatMap((words) =>
    countries.flatMap(({ code: country }) =>
      [null, ...contractTypes.slice(0, 3)].flatMap((contract) =>
        [null, ...sectors.slice(0, 5)].map((sector) =>
          listAddress({ ...noCriteria, ...more, words, country, contract, sector }),
        ),
      ),
    ),
  )
}

async function askBare(bytes: number): Promise<Load> {
  const bare = spawn(process.execPath, ['--import', 'tsx', 'bin/bench/bare-server.ts', String(bytes)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  try {
    const [port] = await once(bare.stdout, 'data')
    const url = `http://127.0.0.1:${String(port).trim()}`
    await askAgain(url, '/', 1)
    return await askAgain(url, '/', seconds)
  } finally {
    bare.kill()
  }
}

async function answers(base: string) {
  for (;;) {
    const isUp = await fetch(base).then(
      () => true,
      () => false,
    )
    if (isUp) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

async function median(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = []
  for (let i = 0; i < 15; i++) {
    const from = performance.now()
    await work()
    times.push(performance.now() - from)
  }
  return times.sort((a, b) => a - b)[7] ?? Number.NaN
}

/** Resident, in megabytes. */
function memoryOf(pid: number | undefined): number {
  return Math.round(Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1024)
}
