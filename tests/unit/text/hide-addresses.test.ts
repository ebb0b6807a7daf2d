import { expect, test } from 'vitest'
import { hideAddresses } from '@/lib/text/hide-addresses'

test.each([
  ['aissata.kone@ong.example', 'ai…@ong.example'],
  ['rh@ong.example', 'r…@ong.example'],
  ['550 5.1.1 <aissata@ong.example>: unknown', '550 5.1.1 <ai…@ong.example>: unknown'],
  ['de awa.t@a.example, à "b@c.example"', 'de aw…@a.example, à "b…@c.example"'],
  ['{"to":"awa.t@a.example"}', '{"to":"aw…@a.example"}'],
  ['rien à cacher, 3 @ 5', 'rien à cacher, 3 @ 5'],
])('%s is shown as %s', (words, shown) => {
  expect(hideAddresses(words)).toBe(shown)
})
