import { describe, expect, it } from 'vitest'
import { cardDescription, cardWords, previewDescription, previewTitle } from '@/lib/copy/offer-preview'
import { badgeAt } from '@/lib/deadlines/badge'
import { fullOffer, keptDeadline, rollingDeadline } from '../../factories/offer'

const plain = (words: string) => words.replace(/[\u00a0\u202f]/g, ' ')
const now = new Date('2026-02-17T10:00Z')
const described = (over: Parameters<typeof fullOffer>[0] = {}, at = now) => {
  const offer = fullOffer(over)
  return plain(previewDescription(offer, badgeAt(offer.deadline, at)))
}

describe('the preview of a shared link', () => {
  it('has a title of at most 60 characters; the place gives way first', () => {
    expect(previewTitle(fullOffer())).toBe('Logisticien, Eaux du Sahel, Ségou')
    const title = 'Responsable du suivi et de l’évaluation'
    expect(previewTitle(fullOffer({ title }))).toBe(`${title}, Eaux du Sahel`)
    const long = previewTitle(fullOffer({ title: `${title} des programmes de santé maternelle` }))
    expect(long.length).toBeLessThanOrEqual(60)
    expect(long).toBe('Responsable du suivi et de l’évaluation des programmes de…')
  })

  it('begins with the stated deadline, and counts no days: previews are kept', () => {
    expect(described()).toMatch(/^Date limite : vendredi 20 février 2026 à 17 h \(heure de Bamako\) · Eaux du Sahel/)
    expect(described()).not.toContain('Plus que')
    expect(described({ deadline: rollingDeadline })).toMatch(/^Au fil de l’eau/)
    expect(described({}, new Date('2026-03-01T00:00Z'))).toMatch(/^Clôturée depuis le 20 février 2026/)
  })

  it('draws and describes the same words', () => {
    const card = cardWords(fullOffer(), badgeAt(fullOffer().deadline, now))
    expect(plain(cardDescription(card))).toBe(
      'Logisticien. Eaux du Sahel · Ségou, Mali. Date limite vendredi 20 février 2026 à 17 h',
    )
    const closed = fullOffer({ deadline: keptDeadline({ date: '2026-01-02' }) })
    expect(cardWords(closed, badgeAt(closed.deadline, now)).label).toBe('Clôturée depuis le')
  })

  it.each([
    ['0 h', keptDeadline({ date: '2026-02-20', time: '00:00' }), 'Envoyez au plus tard le 19 février'],
    [
      'minuit',
      keptDeadline({ date: '2026-02-20', time: '24:00', flags: ['midnight'] }),
      'Par prudence, envoyez au plus tard le 19 février',
    ],
    [
      'a wrong weekday',
      keptDeadline({
        date: '2026-02-20',
        flags: ['weekday-mismatch'],
        alternatives: [{ date: '2026-02-18', time: null }],
      }),
      'Par prudence, envoyez au plus tard le 18 février',
    ],
    [
      'two dates',
      keptDeadline({ date: '2026-02-20', flags: ['conflict'], alternatives: [{ date: '2026-02-18', time: '17:00' }] }),
      'Par prudence, envoyez avant le 18 février à 17 h',
    ],
  ])(
    'says by when to send for %s, in words and on the picture, and no more when it is closed',
    (_, deadline, caution) => {
      const card = (at: Date) => plain(cardDescription(cardWords(fullOffer({ deadline }), badgeAt(deadline, at))))
      const closed = new Date('2026-03-01T00:00Z')
      expect(described({ deadline })).toContain(`· ${caution} ·`)
      expect(card(now)).toContain(`${caution}.`)
      expect(described({ deadline }, closed)).not.toContain(caution)
      expect(card(closed)).not.toContain(caution)
    },
  )

  it('says 0 h on the picture as a night', () => {
    const deadline = keptDeadline({ date: '2026-02-20', time: '00:00' })
    expect(plain(cardWords(fullOffer({ deadline }), badgeAt(deadline, now)).until)).toBe(
      'nuit du 19 au 20 février 2026 à 0 h',
    )
  })
})
