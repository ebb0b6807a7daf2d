import { describe, expect, it } from 'vitest'
import { readReport } from '@/lib/offers/offer-report-input'

const read = (fields: Record<string, string>) => readReport(new URLSearchParams(fields))

describe('a report as it is sent', () => {
  it('is a reason with or without words', () => {
    expect(read({ motif: 'FEE_ASKED' })).toEqual({
      kind: 'report',
      report: { reason: 'FEE_ASKED', words: null, email: null },
    })
    expect(read({ motif: 'CLOSED', precisions: ' Pourvu.\r\nMerci ', site: '' })).toEqual({
      kind: 'report',
      report: { reason: 'CLOSED', words: 'Pourvu.\nMerci', email: null },
    })
  })

  it('is refused without a reason of ours, and keeps what was written', () => {
    for (const motif of ['', 'NUISANCE'])
      expect(read({ motif, precisions: 'la date' })).toEqual({
        kind: 'refused',
        refusals: ['no-reason'],
        reason: motif,
        words: 'la date',
        email: '',
      })
  })

  it('takes 1,000 characters and not one more, line ends counted once', () => {
    expect(read({ motif: 'CLOSED', precisions: `${'é'.repeat(998)}\r\né` }).kind).toBe('report')
    expect(read({ motif: 'CLOSED', precisions: 'é'.repeat(1001) })).toMatchObject({ refusals: ['words-too-long'] })
    expect(read({ precisions: 'é'.repeat(1001) })).toMatchObject({ refusals: ['no-reason', 'words-too-long'] })
  })

  it('takes an address for the answer, and gives back one that none can be', () => {
    expect(read({ motif: 'CLOSED', courriel: ' awa@exemple.org ' })).toMatchObject({
      report: { email: 'awa@exemple.org' },
    })
    for (const courriel of [
      'awa',
      'awa@',
      'awa@exemple',
      'awa@exemple.org, oumar@exemple.org',
      `${'a'.repeat(250)}@b.org`,
    ])
      expect(read({ motif: 'CLOSED', courriel })).toMatchObject({ refusals: ['bad-email'], email: courriel })
  })

  it('drops what a database cannot keep', () => {
    expect(read({ motif: 'CLOSED', precisions: 'a\0b' })).toMatchObject({ report: { words: 'ab' } })
  })

  it('is a program’s where the field out of sight is filled in', () => {
    expect(read({ motif: 'CLOSED', site: 'https://spam.example' })).toEqual({ kind: 'trapped' })
  })
})
