import { describe, expect, it } from 'vitest'
import { SourceOffsets } from '@/lib/text/source-offsets'

/** « ab », a dropped mark, « œ » as two characters, an emoji of two units as one, « c ». */
function offsets(): SourceOffsets {
  const made = new SourceOffsets()
  made.copied(0, 2)
  made.made(0, 2, 1)
  made.made(2, 3, 1)
  made.made(1, 4, 2)
  made.copied(6, 1)
  return made
}

describe('the way back from a text to its source', () => {
  it.each([
    [0, 1, { start: 0, end: 1 }],
    [1, 2, { start: 1, end: 3 }],
    [2, 3, { start: 3, end: 4 }],
    [3, 4, { start: 3, end: 4 }],
    [4, 5, { start: 4, end: 6 }],
    [5, 6, { start: 6, end: 7 }],
    [0, 6, { start: 0, end: 7 }],
    [2, 2, { start: 3, end: 3 }],
  ])('leads from %i–%i to its characters', (start, end, span) => {
    expect(offsets().spanOf(start, end, 7)).toEqual(span)
  })

  it('ends with the source', () => {
    expect(offsets().spanOf(6, 9, 7)).toEqual({ start: 7, end: 7 })
    expect(new SourceOffsets().spanOf(0, 0, 3)).toEqual({ start: 3, end: 3 })
  })

  it('takes what was dropped before the first character for nobody’s', () => {
    const made = new SourceOffsets()
    made.made(0, 0, 1)
    made.copied(1, 1)
    expect(made.spanOf(0, 1, 2)).toEqual({ start: 1, end: 2 })
  })
})
