import { anyPhrase } from '../text/any-phrase'

const units = 'zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'.split(' ')
const tens: readonly (readonly [string, number])[] = [
  ['vingt', 20],
  ['trente', 30],
  ['quarante', 40],
  ['cinquante', 50],
  ['soixante', 60],
]

/** French cardinals from un to cent vingt, and English ones to twelve, folded, to their value. */
const valueByWords = new Map<string, number>()
units.forEach((word, value) => {
  valueByWords.set(word, value)
})
valueByWords.set('une', 1)
for (const [index, word] of ['dix-sept', 'dix-huit', 'dix-neuf'].entries()) valueByWords.set(word, 17 + index)
for (const [word, value] of tens) {
  valueByWords.set(word, value)
  valueByWords.set(`${word} et un`, value + 1)
  for (let unit = 2; unit < 20; unit++) {
    const unitWords = unit < 17 ? units[unit] : `dix-${units[unit - 10]}`
    if (value === 60 || unit < 10) valueByWords.set(`${word}-${unitWords}`, value + unit)
  }
}
valueByWords.set('quatre-vingt', 80).set('quatre-vingts', 80).set('quatre-vingt-dix', 90).set('cent', 100)
valueByWords.set('cent vingt', 120)
for (const [index, word] of 'two three four five seven eight nine ten eleven twelve'.split(' ').entries())
  valueByWords.set(word, index < 4 ? index + 2 : index + 3)

const inWords = anyPhrase([...valueByWords.keys()].map((words) => words.replace(/[- ]/g, '[- ]')))

/** « 12 », « douze (12) », « quarante-cinq », « 02 ». The source of a pattern without groups. */
export const numberPattern = String.raw`(?:\b${inWords}(?: {0,3}\( ?\d{1,3} ?\)|\b)|(?<![\d.,/])\d{1,3} {0,3}\( ?(?:${inWords}|\d{1,3}) ?\)|(?<![\d.,/])\d{1,3}(?![\d,.]\d))`

/** The value of what `numberPattern` matched; figures win over words. */
export function numberValue(words: string): number | null {
  const figures = /\d{1,3}/.exec(words)
  if (figures) return Number(figures[0])
  const cleaned = words.trim()
  return (
    valueByWords.get(cleaned) ??
    valueByWords.get(cleaned.replaceAll(' ', '-')) ??
    valueByWords.get(cleaned.replaceAll('-', ' ')) ??
    null
  )
}
