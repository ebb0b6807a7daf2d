import { describe, expect, it } from 'vitest'
import { closedEarlyWords, moveWords } from '@/lib/copy/deadline-moves'
import { closedWords } from '@/lib/copy/offer-page'
import { extensionNotice } from '@/lib/copy/organisation-offers'
import { standingMove } from '@/lib/offers/standing-move'
import { fullOffer, keptDeadline, rollingDeadline } from '@/tests/factories/offer'

const plain = (words: string) => words.replace(/[\u00a0\u202f]/g, ' ')

const move = {
  at: new Date('2026-02-18T10:00Z'),
  fromDate: '2026-02-20',
  fromTime: '17:00',
  toDate: '2026-03-06',
  toTime: '17:00',
  reason: 'Forte demande',
}

describe('a moved deadline in words', () => {
  it.each([
    ['the same hour', {}, 'Prolongé du 20 février au 6 mars 2026 à 17 h'],
    ['another hour', { toTime: '12:00' }, 'Prolongé du 20 février à 17 h au 6 mars 2026 à 12 h'],
    ['no hour any more', { toTime: null }, 'Prolongé du 20 février à 17 h au 6 mars 2026'],
    ['another year', { toDate: '2027-01-06' }, 'Prolongé du 20 février 2026 au 6 janvier 2027 à 17 h'],
    ['no date before', { fromDate: null, fromTime: null }, 'Prolongé au 6 mars 2026 à 17 h'],
  ] as const)('%s', (_, over, words) => {
    expect(plain(moveWords({ ...move, ...over }))).toBe(words)
  })

  it('is told by a notice ready to be sent', () => {
    const deadline = keptDeadline({ date: '2026-03-06', time: '17:00' })
    const text = plain(
      extensionNotice(fullOffer({ deadline, deadlineMoves: [move] }), 'https://b.example/offres/x') ?? '',
    )
    expect(text).toContain('AVIS DE PROROGATION')
    expect(text).toContain(
      'fixée d’abord au vendredi 20 février 2026 à 17 h, est prorogée au vendredi 6 mars 2026 à 17 h (heure de Bamako).',
    )
    expect(text).toContain('Motif : Forte demande')
    expect(text.endsWith('https://b.example/offres/x')).toBe(true)
    expect(extensionNotice(fullOffer(), 'https://b.example/offres/x')).toBeNull()
  })

  it('is told no longer once the date that it gave was put right', () => {
    const deadline = keptDeadline({ date: '2026-03-02', time: '17:00' })
    const offer = fullOffer({ deadline, deadlineMoves: [move] })
    expect(extensionNotice(offer, 'https://b.example/offres/x')).toBeNull()
    expect(standingMove(offer)).toBeNull()
  })
})

describe('an offer that its organisation closed', () => {
  it('says when and why, by the clock of its place', () => {
    const at = new Date('2026-02-17T23:30Z')
    expect(plain(closedEarlyWords({ at, reason: 'FILLED' }, 'Africa/Tunis'))).toBe(
      'L’organisation a clôturé cette offre le mercredi 18 février 2026 : le poste est pourvu.',
    )
    expect(plain(closedWords({ deadline: rollingDeadline, closedEarly: { at, reason: 'CANCELLED' } }))).toBe(
      'L’organisation a clôturé cette offre le mardi 17 février 2026 : le recrutement est annulé.',
    )
  })
})
