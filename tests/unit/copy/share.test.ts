import { describe, expect, it } from 'vitest'
import { shareText, telegramAddress, whatsAppAddress } from '@/lib/copy/share'
import { badgeAt } from '@/lib/deadlines/badge'
import type { Offer } from '@/lib/offers/offer'
import { fullOffer, keptDeadline, rollingDeadline } from '../../factories/offer'

const url = 'https://baara.example/offres/logisticien-segou'
const plain = (words: string) => words.replace(/[\u00a0\u202f]/g, ' ')
const shared = (over: Partial<Offer> = {}, now = new Date('2026-02-17T10:00Z')) => {
  const offer = fullOffer(over)
  return shareText(offer, badgeAt(offer.deadline, now), url)
}

describe('a message that passes an offer on', () => {
  it('says what, who, where and until when, and ends with the address', () => {
    expect(plain(shared())).toBe(
      [
        'Logisticien',
        'Eaux du Sahel, Ségou, Mali',
        'Date limite : vendredi 20 février 2026 à 17 h (heure de Bamako)',
        url,
      ].join('\n'),
    )
  })

  it('names the cautious date while that is still ahead', () => {
    const deadline = keptDeadline({ date: '2026-02-20', time: '24:00', flags: ['midnight'] })
    expect(plain(shared({ deadline }))).toContain('Par prudence, envoyez au plus tard le 19 février.')
    expect(shared({ deadline }, new Date('2026-02-20T10:00Z'))).not.toContain('Par prudence')
  })

  it('says that there is no date', () => {
    expect(plain(shared({ deadline: rollingDeadline }))).toContain('Au fil de l’eau')
  })

  it('stays under 500 characters whatever the offer, the date and the address whole', () => {
    const long = 'Responsable 😀 de la coordination '.repeat(20)
    const over = {
      title: long,
      organisations: [{ name: long, acronym: null, slug: 'x', proof: null }],
      locations: [{ label: long, place: null }],
      deadline: keptDeadline({ date: '2026-02-25', time: '24:00', flags: ['midnight'] }),
    } as const
    const text = shared(over)
    expect(text.length).toBeLessThan(500)
    expect(plain(text)).toContain('mercredi 25 février 2026 à 24 h')
    expect(text.endsWith(`\n${url}`)).toBe(true)
    const offer = fullOffer(over)
    const longUrl = `${url}${'x'.repeat(200)}`
    const fitted = shareText(offer, badgeAt(offer.deadline, new Date('2026-02-17T10:00Z')), longUrl)
    expect(fitted.length).toBeLessThan(500)
    expect(plain(fitted)).toContain('Date limite : mercredi 25 février 2026')
    expect(() => whatsAppAddress(fitted)).not.toThrow()
  })

  it('carries text and address to the services without loss', () => {
    const text = shared()
    expect(new URL(whatsAppAddress(text)).searchParams.get('text')).toBe(text)
    const telegram = new URL(telegramAddress(text, url)).searchParams
    expect(telegram.get('url')).toBe(url)
    expect(telegram.get('text')).not.toContain(url)
    expect(telegram.get('text')).toContain('Logisticien')
  })
})
