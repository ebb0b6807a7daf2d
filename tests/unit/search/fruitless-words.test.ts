import { expect, test } from 'vitest'
import { fruitlessWords } from '@/lib/search/fruitless-words'

test.each([
  ['Chargé de  PLAIDOYER', 'chargé de plaidoyer'],
  ['projet 2026', 'projet 2026'],
  ['  "chef de base" -stage ', '"chef de base" -stage'],
  ['BP 1234', 'bp 1234'],
])('« %s » is counted as « %s »', (asked, words) => {
  expect(fruitlessWords(asked)).toBe(words)
})

test.each(['awa.traore@ong.example', 'awa@', '+223 76 12 34 56', '76.12.34.56', 'appeler le (0022) 376123', ' '])(
  '« %s » is not kept',
  (asked) => expect(fruitlessWords(asked)).toBeNull(),
)

test('long words are cut, and never in the middle of a sign', () => {
  expect(fruitlessWords('a'.repeat(200))).toHaveLength(100)
  expect(fruitlessWords(`${'a'.repeat(99)}😀`)).toBe('a'.repeat(99))
})
