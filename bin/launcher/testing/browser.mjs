// @ts-check
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { runQuietly } from '../child.mjs'
import { Failure } from '../failure.mjs'
import { inProject } from '../paths.mjs'
import { step } from '../steps.mjs'

const systemBrowsers = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** A Chromium that is there and starts: CHROME_PATH, Playwright's own, the system's. */
export function installedBrowser() {
  const asked = process.env.CHROME_PATH
  if (asked && !starts(asked))
    throw new Failure(
      `CHROME_PATH=${asked} ne démarre pas : donnez le chemin d’un Chromium, ou retirez cette variable.`,
    )
  return asked ?? [chromium.executablePath(), ...systemBrowsers].find(starts)
}

/** A Chromium that starts, installed if there is none. */
export async function findBrowser() {
  const found = installedBrowser() ?? (await installBrowser())
  if (found) return found
  throw new Failure(
    existsSync('/usr/bin/apt-get')
      ? 'Aucun navigateur pour les tests : lancez « sudo apt-get install -y chromium », puis relancez npm test.'
      : 'Aucun navigateur pour les tests : lancez « npx playwright install --with-deps chromium », puis relancez npm test.',
  )
}

/** Each way may be closed (no network, no right): the next is tried, and what counts is whether a browser starts. */
async function installBrowser() {
  const playwright = [process.execPath, inProject('node_modules/@playwright/test/cli.js')]
  const ways = [[[...playwright, 'install', 'chromium']]]
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const packages = ['chromium', 'fonts-dejavu-core']
    ways.push(
      [
        ['apt-get', 'update'],
        ['apt-get', 'install', '-y', '--no-install-recommends', ...packages],
      ],
      // Where the system has no package of its own: the libraries that Playwright's browser needs.
      [[...playwright, 'install-deps', 'chromium']],
    )
  }
  for (const way of ways) {
    await step('Installation d’un navigateur pour les tests', () => runAll(way))
    const found = installedBrowser()
    if (found) return found
  }
  return undefined
}

/** @param {readonly string[][]} commands */
async function runAll(commands) {
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  for (const [program = '', ...args] of commands) await runQuietly(program, args, { env }).catch(() => {})
}

/**
 * Playwright's browser may lie there and lack the system's libraries.
 * @param {string} program
 */
function starts(program) {
  return existsSync(program) && spawnSync(program, ['--version'], { timeout: 20_000 }).status === 0
}
