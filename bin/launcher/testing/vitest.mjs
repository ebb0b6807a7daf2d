// @ts-check
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { relative } from 'node:path'
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
 * @param {{ testResults: { name: string, status: string, assertionResults: { status: string, fullName: string }[] }[] }} report of the json reporter
 * @returns {import('./counts.mjs').Counts}
 */
export function countVitest({ testResults }) {
  const tests = testResults.flatMap(({ name, status, assertionResults }) => {
    const file = relative(inProject(), name)
    const named = assertionResults.map((test) => ({ status: test.status, name: `${file} : ${test.fullName}` }))
    // A file that does not even load has no tests to name.
    const isBroken = status === 'failed' && !named.some((test) => test.status === 'failed')
    return isBroken ? [...named, { status, name: file }] : named
  })
  const passed = tests.filter(({ status }) => status === 'passed').length
  const failures = tests.filter(({ status }) => status === 'failed').map(({ name }) => name)
  return { passed, failed: failures.length, skipped: tests.length - passed - failures.length, failures }
}
