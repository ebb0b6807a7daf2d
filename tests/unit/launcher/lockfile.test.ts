import { expect, test } from 'vitest'
import { missingOptionalPackages } from '@/bin/launcher/testing/lockfile.mjs'

const complete = { version: '1.0.0', integrity: 'sha512-a' }
const parent = { ...complete, optionalDependencies: { 'swc-linux': '1.0.0', 'swc-darwin': '1.0.0' } }

test('a lock with an entry for every platform is complete, wherever npm placed it', () => {
  const packages = {
    'node_modules/next': parent,
    'node_modules/swc-linux': complete,
    'node_modules/next/node_modules/swc-darwin': complete,
  }
  expect(missingOptionalPackages({ packages })).toEqual([])
})

test('a platform that is absent is named with who wants it', () => {
  const packages = { 'node_modules/next': parent, 'node_modules/swc-linux': complete }
  expect(missingOptionalPackages({ packages })).toEqual(['swc-darwin, voulu par node_modules/next'])
})

test('an entry without version or content is as good as absent', () => {
  const packages = {
    'node_modules/next': parent,
    'node_modules/swc-linux': { version: '1.0.0' },
    'node_modules/swc-darwin': {},
  }
  expect(missingOptionalPackages({ packages })).toHaveLength(2)
})

test('what lies inside another package is of no use', () => {
  const packages = {
    'node_modules/next': { ...complete, optionalDependencies: { 'swc-linux': '1.0.0' } },
    'node_modules/other/node_modules/swc-linux': complete,
  }
  expect(missingOptionalPackages({ packages })).toHaveLength(1)
})
