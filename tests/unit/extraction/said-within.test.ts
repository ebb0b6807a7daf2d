import { describe, expect, it } from 'vitest'
import { layOut } from '@/lib/extraction/notice-text'
import { beginningsIn, saidWithin, says } from '@/lib/extraction/said-within'
import { wordPattern } from '@/lib/text/word-pattern'

const copy = wordPattern(/\bcopies? de\b/y)
const diploma = wordPattern(/\bdiplomes?\b/y)

describe('words of a notice, some blanked out', () => {
  const notice = layOut('Une copie du CV, une copie de la carte, une copie des diplômes. Une copie de tout.')
  const start = notice.flat.indexOf('une copie de')
  const words = { notice, start, words: notice.flat.slice(start, notice.flat.indexOf('.')) }

  it('are looked at only where one begins like the pattern', () => {
    expect(beginningsIn(words, copy)).toEqual([4, words.words.lastIndexOf('copie')])
    expect(beginningsIn({ ...words, words: 'une ' }, copy)).toEqual([])
  })

  it('give the matches in them, counted from their start', () => {
    expect(saidWithin(words, copy).map(({ index }) => index)).toEqual([4])
    expect(says(words, diploma)).toBe(true)
  })

  it('say nothing where they are blanked out, nor what stands outside them', () => {
    const blanked = { ...words, words: words.words.replace('diplomes', '        ') }
    expect(says(blanked, diploma)).toBe(false)
    expect(says({ notice, start: 0, words: notice.flat.slice(0, start) }, copy)).toBe(false)
  })
})
