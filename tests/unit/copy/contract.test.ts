import { describe, expect, it } from 'vitest'
import { contractWords, durationWords, workingTimeWords } from '@/lib/copy/contract'
import { documentName } from '@/lib/copy/documents'
import { documentCodes } from '@/lib/extraction/posting'

const nothing = { contractType: null, durationMonths: null, durationDays: null, renewable: null }
const say = (terms: Partial<Parameters<typeof contractWords>[0]>) =>
  contractWords({ ...nothing, ...terms })?.replaceAll('\u00a0', ' ') ?? null

describe('a contract in words', () => {
  it('joins type, duration and renewal', () => {
    expect(say({ contractType: 'CDD', durationMonths: 8, renewable: true })).toBe('CDD de 8 mois, renouvelable')
    expect(say({ contractType: 'PRESTATION', durationDays: 30 })).toBe('Prestation de 30 jours')
    expect(say({ contractType: 'CDI' })).toBe('CDI')
  })

  it('says what is stated and nothing more', () => {
    expect(say({})).toBeNull()
    expect(say({ durationMonths: 6 })).toBe('6 mois')
    expect(say({ renewable: true })).toBe('Renouvelable')
    expect(say({ contractType: 'CDD', renewable: false })).toBe('CDD, non renouvelable')
    expect(workingTimeWords(null)).toBeNull()
  })

  it('counts whole years from two on', () => {
    expect(durationWords({ durationMonths: 24, durationDays: null })).toBe('2\u00a0ans')
    expect(durationWords({ durationMonths: 12, durationDays: null })).toBe('12\u00a0mois')
    expect(durationWords({ durationMonths: 18, durationDays: null })).toBe('18\u00a0mois')
    expect(durationWords({ durationMonths: null, durationDays: 1 })).toBe('1\u00a0jour')
  })
})

describe('documents to send', () => {
  it('has a name in French for every code', () => {
    for (const code of documentCodes) {
      expect(documentName(code)).not.toMatch(/_/)
      expect(documentName(code)).toMatch(/^\p{Lu}/u)
    }
  })

  it('keeps the words of what has no code', () => {
    expect(documentName('OTHER:plan de travail')).toBe('Plan de travail')
  })
})
