import { describe, expect, it } from 'vitest'
import { readDates, readDeadline } from '@/lib/deadlines/read-deadline'
import { foldText } from '@/lib/text/fold'

describe('what proves a deadline', () => {
  it('is the date with its time, in the verbatim text', () => {
    const text =
      'Envoyez votre dossier au plus tard le jeudi 12\u00a0MARS 2026 à 17h00 (heure de Dakar) à rh@ong.example.'
    const { evidence } = readDeadline(readDates(foldText(text)), null)
    expect(evidence && text.slice(evidence.start, evidence.end)).toBe('jeudi 12\u00a0MARS 2026 à 17h00 (heure de Dakar')
  })

  it.each([
    ['Candidatures au plus tard le 12 mars 2026 à 23 heures GMT. Merci.', '12 mars 2026 à 23 heures GMT'],
    ['Candidatures au plus tard le 12 mars 2026 à 17 h 00 T.U. Merci.', '12 mars 2026 à 17 h 00 T.U.'],
    ['Candidatures au plus tard le 12 mars 2026. Merci.', '12 mars 2026'],
  ])('ends before the sentence does: %s', (text, words) => {
    const { evidence } = readDeadline(readDates(foldText(text)), null)
    expect(evidence && text.slice(evidence.start, evidence.end)).toBe(words)
  })

  it('stays true to the original when its encoding was broken', () => {
    const text = 'Date limite de dÃ©pÃ´t : 14 aoÃ»t 2026 Ã\u00a0 17h00'
    const { evidence, date } = readDeadline(readDates(foldText(text)), null)
    expect(date).toBe('2026-08-14')
    expect(evidence && text.slice(evidence.start, evidence.end)).toBe('14 aoÃ»t 2026 Ã\u00a0 17h00')
  })
})

describe('other plausible readings', () => {
  it('keeps the other date of a contradiction', () => {
    const text = 'Affichage : du 2 au 20 mars 2026. Candidatures au plus tard le 16 mars 2026 à 17h.'
    expect(readDeadline(readDates(foldText(text)), null).alternatives).toEqual([{ date: '2026-03-20', time: null }])
  })

  it('keeps the nearest day that carries a wrong weekday', () => {
    const text = 'Candidatures au plus tard le jeudi 13 mars 2026 à 17h.'
    expect(readDeadline(readDates(foldText(text)), null).alternatives).toEqual([{ date: '2026-03-12', time: '17:00' }])
  })

  it('forgets the date that a postponement replaces', () => {
    const text = 'La date limite du 10 mars 2026 est reportée au 17 mars 2026.'
    expect(readDeadline(readDates(foldText(text)), null).alternatives).toEqual([])
  })
})

describe('one stretch of a notice', () => {
  it('has the deadline stated in it, not its neighbour’s', () => {
    const text =
      'Poste 1 : comptable. Dossiers avant le 10 mars 2026.\nPoste 2 : gardien. Dossiers avant le 20 mars 2026.'
    const dates = readDates(foldText(text))
    const second = { start: text.indexOf('Poste 2'), end: text.length }
    expect(readDeadline(dates, null, second).date).toBe('2026-03-20')
    expect(readDeadline(dates, null).flags).toEqual(['conflict'])
  })
})

describe('without a publication date', () => {
  it('knows that a day without a year is a deadline, not which', () => {
    expect(readDeadline(readDates(foldText('Candidatures avant le 15 mars.')), null)).toMatchObject({
      kind: 'fixed',
      date: null,
      flags: ['year-inferred'],
    })
  })
})
