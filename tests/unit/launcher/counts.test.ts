import { describe, expect, test } from 'vitest'
import { closingLine, nothing, oneCheck, total, trustExitCode } from '@/bin/launcher/testing/counts.mjs'
import { countPlaywright } from '@/bin/launcher/testing/playwright.mjs'
import { countVitest } from '@/bin/launcher/testing/vitest.mjs'

test('the closing line adds everything up, and names skipped tests only when there are any', () => {
  const sum = total([oneCheck(true), oneCheck(false), { ...nothing, passed: 10, failed: 2, failures: ['a'] }])
  expect(closingLine(sum)).toBe('11 passed, 3 failed')
  expect(sum.failures).toEqual(['a'])
  expect(closingLine(total([sum, { ...nothing, skipped: 4 }]))).toBe('11 passed, 3 failed, 4 skipped')
  expect(closingLine(total([]))).toBe('0 passed, 0 failed')
})

test('a runner that ends badly has failed, whatever it counted', () => {
  expect(trustExitCode({ ...nothing, passed: 5 }, 1)).toEqual({ ...nothing, passed: 5, failed: 1 })
  expect(trustExitCode({ ...nothing, failed: 2 }, 1)).toEqual({ ...nothing, failed: 2 })
  expect(trustExitCode({ ...nothing, passed: 5 }, 0)).toEqual({ ...nothing, passed: 5 })
})

describe('vitest', () => {
  const file = (status: string, ...tests: string[]) => ({
    name: `${process.cwd()}/tests/unit/a.test.ts`,
    status,
    assertionResults: tests.map((state, index) => ({ status: state, fullName: `rule ${index}` })),
  })

  test('counts tests, and what did not run as skipped', () => {
    const testResults = [file('passed', 'passed', 'skipped', 'todo', 'pending'), file('failed', 'passed', 'failed')]
    expect(countVitest({ testResults })).toEqual({
      passed: 2,
      failed: 1,
      skipped: 3,
      failures: ['tests/unit/a.test.ts : rule 1'],
    })
  })

  test('counts a file that does not load as a failure', () => {
    expect(countVitest({ testResults: [file('failed')] })).toEqual({
      ...nothing,
      failed: 1,
      failures: ['tests/unit/a.test.ts'],
    })
  })
})

test('playwright: a test that passes only at times has failed', () => {
  const stats = { expected: 8, unexpected: 1, flaky: 1, skipped: 2 }
  const spec = (title: string, ...states: string[]) => ({
    title,
    file: 'a.spec.ts',
    line: 3,
    tests: states.map((status) => ({ status })),
  })
  const suites = [
    {
      specs: [spec('one', 'expected', 'unexpected')],
      suites: [{ specs: [spec('two', 'flaky'), spec('three', 'expected')] }],
    },
  ]
  expect(countPlaywright({ stats, suites })).toEqual({
    passed: 8,
    failed: 2,
    skipped: 2,
    failures: ['a.spec.ts:3 : one', 'a.spec.ts:3 : two'],
  })
})
