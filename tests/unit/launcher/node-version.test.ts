import { expect, test } from 'vitest'
import { refuseOldNode } from '@/bin/launcher/node-version.mjs'

test.each(['20.19.0', '20.20.2', '22.0.0', '100.1.0'])('Node %s will do', (version) => {
  expect(refuseOldNode(version, '>=20.19')).toBeNull()
})

test.each(['20.18.9', '18.20.8', '9.0.0'])(
  'Node %s is too old, and the sentence says which one to install',
  (version) => {
    const sentence = refuseOldNode(version, '>=20.19')
    expect(sentence).toContain(version)
    expect(sentence).toContain('installez Node 20.19')
    expect(sentence).not.toContain('\n')
  },
)
