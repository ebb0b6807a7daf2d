import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findDates } from '@/lib/deadlines/find-dates'
import { readDates, readDeadline } from '@/lib/deadlines/read-deadline'
import { foldText } from '@/lib/text/fold'

/** Text made of what deadlines are made of, in any order: closer to the grammar than arbitrary characters. */
const pieces = fc.constantFrom(
  'au plus tard',
  'le',
  'du',
  'au',
  'jeudi',
  '12',
  '31',
  '1er',
  'mars',
  'avril',
  'février',
  '2026',
  '26',
  '17h',
  '00h00',
  'à minuit',
  '(',
  ')',
  '«',
  '»',
  ',',
  '.',
  '\n',
  '\n\n',
  '/',
  '-',
  ':',
  'GMT+1',
  'heure de',
  'Bamako',
  'candidatures',
  'entretiens',
  'prorogé',
  'au lieu de',
  'sous quinzaine',
  '10 jours',
  'à compter de',
  'la publication',
  'آخر أجل',
  'جويلية',
  'dÃ©cembre',
  'l5',
  '2O26',
  '\u00a0',
  '😀',
  '\ud83d',
)
const noticeLike = fc.array(pieces, { maxLength: 60 }).map((words) => words.join(' '))
const anything = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), noticeLike)

describe('reading any text', () => {
  it('never fails, and every proof lies in the text', () => {
    fc.assert(
      fc.property(anything, fc.constantFrom(null, '2026-03-02'), (text, published) => {
        const { evidence } = readDeadline(readDates(foldText(text)), published)
        if (evidence === null) return
        expect(evidence.start).toBeGreaterThanOrEqual(0)
        expect(evidence.end).toBeGreaterThan(evidence.start)
        expect(evidence.end).toBeLessThanOrEqual(text.length)
      }),
      { numRuns: 3000 },
    )
  })

  it('finds dates in their order, never one in another', () => {
    fc.assert(
      fc.property(noticeLike, (text) => {
        const found = findDates(foldText(text).text)
        for (const [index, date] of found.entries()) {
          expect(date.end).toBeGreaterThan(date.start)
          expect(date.start).toBeGreaterThanOrEqual(found[index - 1]?.end ?? 0)
        }
      }),
    )
  })
})

describe('time grows with the text, not faster', () => {
  // Texts made to provoke backtracking: long runs of what could begin a date, a time, a period or a sentence.
  it.each([
    ['figures', '1 '],
    ['days without a month', '12 au '],
    ['months', 'mars '],
    ['spaces', ' '],
    ['open brackets', '('],
    ['quotes', '« '],
    ['dates', 'au plus tard le 12 mars 2026 à 17h, '],
    ['relative dates', 'sous dix (10) jours '],
    ['ends of nothing', "jusqu'à ce que "],
    ['letters', 'a'],
    ['noise', 'l0O1'],
    ['dates on lines of their own', '12 mars 2026\nDate limite\n'],
    ['signatures', 'Fait à Gao, le 12 mars 2026\n'],
    ['postponements', 'prorogé au '],
    ['cells', 'a\t'],
  ])('%s', (_, unit) => {
    const texts = [60_000, 480_000].map((length) => unit.repeat(Math.ceil(length / unit.length)))
    const [short = 0, long = 0] = texts.map(leastSeconds)
    // Eight times the text: linear work takes 8 times as long, quadratic 64 times. What takes no time cannot be compared.
    expect(long / Math.max(short, 0.01)).toBeLessThan(24)
  })
})

/** Of the processor, the least of some runs: a busy machine and the first runs, before the code is compiled, only add to it. */
function leastSeconds(text: string): number {
  const seconds = Array.from({ length: 4 }, () => {
    const from = process.cpuUsage()
    readDeadline(readDates(foldText(text)), '2026-03-02')
    return process.cpuUsage(from).user / 1e6
  })
  return Math.min(...seconds)
}
