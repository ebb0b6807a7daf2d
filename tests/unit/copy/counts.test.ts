import { describe, expect, it } from 'vitest'
import { counted, enumerated, formatNumber } from '@/lib/copy/counts'

const plain = (words: string) => words.replace(/[\u00a0\u202f]/g, ' ')

describe('counts', () => {
  it('keeps the singular below two', () => {
    expect([0, 1, 2].map((n) => plain(counted(n, 'offre', 'offres')))).toEqual(['0 offre', '1 offre', '2 offres'])
  })

  it('parts the thousands', () => {
    expect([999, 1000, 12500, 1234567].map((n) => plain(formatNumber(n)))).toEqual([
      '999',
      '1 000',
      '12 500',
      '1 234 567',
    ])
  })

  it('enumerates with et before the last', () => {
    expect(enumerated([])).toBe('')
    expect(enumerated(['Gao'])).toBe('Gao')
    expect(enumerated(['Gao', 'Kidal', 'Mopti'])).toBe('Gao, Kidal et Mopti')
  })
})
