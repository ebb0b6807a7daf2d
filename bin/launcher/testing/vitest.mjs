// @ts-check
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { runVisibly } from '../child.mjs'
import { inProject } from '../paths.mjs'
import { nothing, trustExitCode } from './counts.mjs'

/**
 * Runs projects of vitest.config.ts.
 * @param {readonly string[]} projects
 */
export async function runVitest(projects) {
  const report = inProject(`.data/reports/${projects[0]}.json`)
  rmSync(report, { force: true })
  const exitCode = await runVisibly(process.execPath, [
    inProject('node_modules/vitest/vitest.mjs'),
    'run',
    ...projects.map((project) => `--project=${project}`),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ])
  const counts = existsSync(report) ? countVitest(JSON.parse(readFileSync(report, 'utf8'))) : nothing
  return trustExitCode(counts, exitCode)
}

/**
 * @param {{ testResults: { status: string, assertionResults: { status: string }[] }[] }} report of the json reporter
 * @returns {import('./counts.mjs').Counts}
 */
export function countVitest({ testResults }) {
  const states = testResults.flatMap(({ status, assertionResults }) =>
    // A file that does not even load has no tests to name.
    status === 'failed' && !assertionResults.some((test) => test.status === 'failed')
      ? [...assertionResults, { status: 'failed' }]
      : assertionResults,
  )
  const passed = states.filter(({ status }) => status === 'passed').length
  const failed = states.filter(({ status }) => status === 'failed').length
  return { passed, failed, skipped: states.length - passed - failed }
}
