// @ts-check
import { cpSync, existsSync, rmSync } from 'node:fs'
import { runQuietly } from './child.mjs'
import { inProject } from './paths.mjs'
import { runScript } from './script.mjs'
import { hashOf, readStamp, writeStamp } from './stamp.mjs'
import { step } from './steps.mjs'

/** What the production build is made of; written by the build itself, and so left out: the database client, the assets. */
const sources = [
  '.env',
  'app',
  'bin/build-css.ts',
  'bin/build-script.ts',
  'bin/page-budget',
  'bin/write-asset.ts',
  'components',
  'instrumentation.ts',
  'lib',
  'next.config.ts',
  'package.json',
  'package-lock.json',
  'prisma/demo',
  'prisma/schema.prisma',
  'public',
  'tsconfig.json',
]
const made = ['lib/platform/prisma/', 'public/assets/']

const standalone = inProject('.next/standalone')
const stamp = inProject('.next/standalone/.stamp')

/** The program that serves the build. */
export const serverProgram = inProject('.next/standalone/server.js')

export async function buildWhenStale() {
  const wanted = hashSources()
  if (existsSync(serverProgram) && readStamp(stamp) === wanted) return
  await build()
}

/** Builds the assets and the site, and puts what it serves as files beside its server. */
export async function build() {
  const hash = hashSources()
  rmSync(stamp, { force: true })
  await buildAssets()
  await weighPages()
  await step('Construction du site', () =>
    runQuietly(process.execPath, [inProject('node_modules/next/dist/bin/next'), 'build'], {
      // Read while the routes are listed; nothing connects.
      env: { NODE_ENV: 'production', DATABASE_URL: process.env.DATABASE_URL ?? 'postgresql://localhost/none' },
      failure: 'La construction du site a échoué : corrigez la cause ci-dessus, puis relancez la commande.',
    }),
  )
  for (const folder of ['.next/static', 'public']) {
    rmSync(`${standalone}/${folder}`, { recursive: true, force: true })
    if (existsSync(inProject(folder))) cpSync(inProject(folder), `${standalone}/${folder}`, { recursive: true })
  }
  writeStamp(stamp, hash)
}

/** The style sheet and the script of the public pages. */
export async function buildAssets() {
  await step('Construction de la feuille de style et du script', async () => {
    await runScript('bin/build-css.ts')
    await runScript('bin/build-script.ts')
  })
}

/** Prints what the public pages weigh; fails over budget. */
async function weighPages() {
  const weights = await step('Poids des pages', () =>
    // Without `react-server`: under that condition React renders no HTML.
    runQuietly(process.execPath, ['--import', 'tsx', 'bin/page-budget/weigh-pages.tsx'], {
      failure: 'Des pages publiques dépassent leur poids (voir ci-dessus) : allégez-les, puis relancez la commande.',
    }),
  )
  process.stderr.write(`${weights.replace(/^/gm, '  ').trimEnd()}\n`)
}

function hashSources() {
  return hashOf(sources, (place) => made.some((folder) => place.startsWith(folder)))
}
