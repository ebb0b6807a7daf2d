import { expect, test } from 'vitest'
import { describeFailure, Failure } from '@/bin/launcher/failure.mjs'

test('a failure shows what the program printed, then what to do', () => {
  expect(describeFailure(new Failure('Faites ceci.', 'error: x\n'))).toBe('error: x\n\nFaites ceci.')
  expect(describeFailure(new Failure('Faites ceci.'))).toBe('Faites ceci.')
})

test.each([
  ['npm', new Failure('npm a échoué.', 'npm error code ENOSPC')],
  ['PostgreSQL', new Failure('Non.', 'FATAL:  could not write lock file "postmaster.pid": No space left on device')],
  ['ourselves', Object.assign(new Error('write'), { code: 'ENOSPC' })],
])('a full disk, met by %s, is one sentence that says what to do', (_, error) => {
  expect(describeFailure(error)).toMatch(/^Le disque est plein.*libérez de la place[^\n]*$/)
})

test('a bug keeps its stack', () => {
  expect(describeFailure(new TypeError('x is undefined'))).toMatch(/x is undefined\n\s+at /)
})
