// @ts-check

/**
 * `failures` are the names of what failed, where a step has such names.
 * @typedef {{ passed: number, failed: number, skipped: number, failures: string[] }} Counts
 */

/** @type {Counts} */
export const nothing = { passed: 0, failed: 0, skipped: 0, failures: [] }

/**
 * A step that is one check: the linter, the types, the build.
 * @param {boolean} passed
 * @returns {Counts}
 */
export const oneCheck = (passed) => (passed ? { ...nothing, passed: 1 } : { ...nothing, failed: 1 })

/**
 * @param {readonly Counts[]} all
 * @returns {Counts}
 */
export function total(all) {
  return all.reduce(
    (sum, counts) => ({
      passed: sum.passed + counts.passed,
      failed: sum.failed + counts.failed,
      skipped: sum.skipped + counts.skipped,
      failures: [...sum.failures, ...counts.failures],
    }),
    nothing,
  )
}

/**
 * The closing line, for people and for programs.
 * @param {Counts} counts
 */
export function closingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}

/**
 * A runner that fails without naming a failed test (a file that does not load, a server that does not start) failed once.
 * @param {Counts} counts
 * @param {number} exitCode
 * @returns {Counts}
 */
export function trustExitCode(counts, exitCode) {
  return exitCode !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts
}
