// @ts-check
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { runVisibly } from '../child.mjs'
import { inProject } from '../paths.mjs'
import { nothing, trustExitCode } from './counts.mjs'

/** @param {string} browser the program to drive */
export async function runPlaywright(browser) {
  const report = inProject('.data/reports/e2e.json')
  rmSync(report, { force: true })
  const exitCode = await runVisibly(
    process.execPath,
    [inProject('node_modules/@playwright/test/cli.js'), 'test', '--reporter=list,json'],
    { env: { PLAYWRIGHT_JSON_OUTPUT_FILE: report, CHROME_PATH: browser } },
  )
  const counts = existsSync(report) ? countPlaywright(JSON.parse(readFileSync(report, 'utf8'))) : nothing
  return trustExitCode(counts, exitCode)
}

/**
 * @typedef {{ title: string, file: string, line: number, tests: { status: string }[] }} Spec
 * @typedef {{ specs: Spec[], suites?: Suite[] }} Suite
 */

/**
 * @param {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number }, suites: Suite[] }} report of the json reporter
 * @returns {import('./counts.mjs').Counts}
 */
export function countPlaywright({ stats, suites }) {
  const failures = suites
    .flatMap(specsOf)
    .filter(({ tests }) => tests.some(({ status }) => status === 'unexpected' || status === 'flaky'))
    .map(({ file, line, title }) => `${file}:${line} : ${title}`)
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped, failures }
}

/**
 * @param {Suite} suite
 * @returns {Spec[]}
 */
function specsOf({ specs, suites = [] }) {
  return [...specs, ...suites.flatMap(specsOf)]
}
