import { describe, expect, it } from 'vitest'
import { badgeWords, statedInBrief, statedInShort, undatedWords } from '@/lib/copy/deadline-badge'
import { badgeAt, type KeptDeadline } from '@/lib/deadlines/badge'
import { keptDeadline, rollingDeadline } from '../../factories/offer'

const plain = (words: string | null) => words?.replace(/[\u00a0\u202f]/g, ' ') ?? null
const say = (deadline: KeptDeadline, now: string) => plain(badgeWords(badgeAt(deadline, new Date(now)), deadline))

const at17 = keptDeadline({ date: '2026-02-20', time: '17:00' })
const wholeDay = keptDeadline({ date: '2026-02-20' })

describe('what a badge says', () => {
  it.each([
    ['2026-02-20T12:30Z', 'Dernier jour · encore 4 h'],
    ['2026-02-20T16:20Z', 'Dernier jour · encore 39 minutes'],
    ['2026-02-20T16:58:30Z', 'Dernier jour · encore 1 minute'],
    ['2026-02-20T16:59:30Z', 'Dernier jour · encore moins d’une minute'],
    ['2026-02-19T23:59Z', 'Ferme demain'],
    ['2026-02-18T10:00Z', 'Plus que 2 jours'],
    ['2026-02-13T10:00Z', 'Plus que 7 jours'],
    ['2026-02-12T10:00Z', 'Encore 8 jours'],
    ['2026-02-20T17:00Z', 'Clôturée depuis le 20 février 2026'],
  ])('at %s: « %s »', (now, words) => {
    expect(say(at17, now)).toBe(words)
  })

  it('closes a date alone with its day and still names the stated day', () => {
    expect(say(wholeDay, '2026-02-20T23:30Z')).toBe('Dernier jour · encore 29 minutes')
    expect(say(wholeDay, '2026-02-21T00:00Z')).toBe('Clôturée depuis le 20 février 2026')
  })

  it('never counts one day in the plural, nor none at all', () => {
    for (let hour = 0; hour < 24 * 20; hour++) {
      const words = say(at17, new Date(Date.UTC(2026, 1, 1, hour)).toISOString())
      expect(words).not.toMatch(/\b[01] jours/)
    }
  })

  it('speaks of what has no date', () => {
    expect(say(rollingDeadline, '2026-02-20T12:00Z')).toBe('Sans date limite')
    expect(say({ ...rollingDeadline, kind: 'none', words: null }, '2026-02-20T12:00Z')).toBe('Date limite non précisée')
    expect(say(keptDeadline({ date: null, flags: ['impossible-date'] }), '2026-02-20T12:00Z')).toBe(
      'Date limite incertaine',
    )
    expect(undatedWords(badgeAt(at17, new Date('2026-02-20T12:00Z')))).toBeNull()
  })

  it('warns when the cautious instant is past', () => {
    const minuit = keptDeadline({ date: '2026-02-20', time: '24:00', flags: ['midnight'] })
    expect(say(minuit, '2026-02-20T10:00Z')).toBe('Peut-être déjà clôturée')
    expect(say(minuit, '2026-02-19T10:00Z')).toBe('Dernier jour · encore 13 h')
  })
})

describe('the stated date beside it', () => {
  it('is the stated day, never the one after on which it closes', () => {
    expect(plain(statedInShort(wholeDay))).toBe('vendredi 20 février')
    expect(plain(statedInShort(at17))).toBe('vendredi 20 février, 17 h')
    expect(plain(statedInShort(keptDeadline({ date: '2026-02-20', time: '24:00' })))).toBe('vendredi 20 février, 24 h')
    expect(statedInShort(rollingDeadline)).toBeNull()
  })

  it('says which night 0 h is', () => {
    const midnight = keptDeadline({ date: '2026-02-25', time: '00:00', flags: ['midnight'] })
    expect(plain(statedInShort(midnight))).toBe('nuit du 24 au 25 février, 0 h')
    expect(plain(statedInBrief(midnight))).toBe('nuit du 24 au 25 février')
  })
})
