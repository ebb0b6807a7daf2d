import { expect, test } from 'vitest'
import { isInstalled } from '@/bin/launcher/install.mjs'

const zod = { version: '4.6.7', integrity: 'sha512-a' }
const wanted = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/zod': zod,
    'node_modules/for-another-platform': { version: '1.0.0', integrity: 'sha512-b', optional: true },
  },
}

test('what the lock asks for is there: other platforms may be absent, more may be present', () => {
  expect(isInstalled(wanted, { packages: { 'node_modules/zod': zod } })).toBe(true)
  expect(isInstalled(wanted, { packages: { 'node_modules/zod': zod, 'node_modules/extra': zod } })).toBe(true)
})

test.each([
  ['nothing is installed, or an installation was cut short', null],
  ['a package is missing', { packages: {} }],
  ['a package has another version', { packages: { 'node_modules/zod': { ...zod, version: '4.6.6' } } }],
  ['a package has other content', { packages: { 'node_modules/zod': { ...zod, integrity: 'sha512-c' } } }],
  [
    'an optional package has another version',
    { packages: { 'node_modules/zod': zod, 'node_modules/for-another-platform': { version: '0.9.0' } } },
  ],
])('stale: %s', (_, installed) => {
  expect(isInstalled(wanted, installed)).toBe(false)
})
