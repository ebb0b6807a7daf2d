// @ts-check
import { readFileSync } from 'node:fs'
import { buildWhenStale } from '../build.mjs'
import { runVisibly } from '../child.mjs'
import { inProject } from '../paths.mjs'
import { oneCheck } from './counts.mjs'
import { missingOptionalPackages } from './lockfile.mjs'
import { runVitest } from './vitest.mjs'

/** @typedef {import('./counts.mjs').Counts} Counts */

/** What `npm test` runs, in this order. @type {{ name: string, title: string, run: () => Promise<Counts> }[]} */
export const testSteps = [
  { name: 'lock', title: 'Verrou des dépendances complet', run: checkLock },
  { name: 'lint', title: 'Forme et règles (biome)', run: () => runTool('@biomejs/biome/bin/biome', 'check') },
  { name: 'types', title: 'Types (tsc)', run: checkTypes },
  { name: 'unit', title: 'Tests unitaires', run: () => runVitest(['unit', 'unit-west']) },
  { name: 'corpus', title: 'Tests du corpus', run: () => runVitest(['corpus']) },
  { name: 'integration', title: 'Tests d’intégration', run: () => runVitest(['integration']) },
  { name: 'build', title: 'Construction de production', run: checkBuild },
  { name: 'e2e', title: 'Tests de bout en bout', run: runEndToEnd },
]

async function checkLock() {
  const missing = missingOptionalPackages(JSON.parse(readFileSync(inProject('package-lock.json'), 'utf8')))
  for (const entry of missing) console.error(`package-lock.json : il manque ${entry}`)
  return oneCheck(missing.length === 0)
}

async function checkTypes() {
  const routes = await runTool('next/dist/bin/next', 'typegen')
  return routes.failed > 0 ? routes : runTool('typescript/bin/tsc', '--noEmit')
}

async function checkBuild() {
  await buildWhenStale()
  return oneCheck(true)
}

async function runEndToEnd() {
  // Loaded here: these need the dependencies.
  const { findBrowser } = await import('./browser.mjs')
  const { runPlaywright } = await import('./playwright.mjs')
  return runPlaywright(await findBrowser())
}

/**
 * @param {string} program in node_modules
 * @param {...string} args
 */
async function runTool(program, ...args) {
  return oneCheck((await runVisibly(process.execPath, [inProject('node_modules', program), ...args])) === 0)
}
