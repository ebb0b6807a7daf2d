import { describe, expect, it } from 'vitest'
import { readDates, readDeadline } from '@/lib/deadlines/read-deadline'
import { foldText } from '@/lib/text/fold'

/** A Monday: the day on which every passage is published. */
const published = '2026-03-02'

/** Passages under the heading of their kind, each with « kind date time flags » as it must be read. */
export type Passages = Readonly<Record<string, readonly (readonly [text: string, expected: string])[]>>

export function describePassages(passages: Passages) {
  describe.each(Object.entries(passages))('%s', (_, cases) => {
    it.each(cases)('%s', (text, expected) => {
      const { kind, date, time, flags } = readDeadline(readDates(foldText(text)), published)
      expect([kind, date, time, flags.join()].join(' ').trim()).toBe(expected)
    })
  })
}
