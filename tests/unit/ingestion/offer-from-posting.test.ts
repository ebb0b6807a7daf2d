import { describe, expect, it } from 'vitest'
import { type DecodedNotice, plainNotice } from '@/lib/decoding/decoded-notice'
import type { NoticeReading, PostingReading } from '@/lib/extraction/posting'
import { offerFromPosting } from '@/lib/ingestion/offer-from-posting'
import { whyItWaits } from '@/lib/offers/new-offer'
import { deadlineOf, fieldOf, noticeReading, postingReading } from '@/tests/factories/notice-reading'

const text =
  'AEDD (Mali) recrute un comptable, un gardien à Bamako (Sikasso), puis à Goma et Mbandaka avant le 3 mars 2026 à 17h. Écrire à a@x.example, copie b@x.example ou www.x.example/postuler'
const organisation = fieldOf(text, 'AEDD', { name: 'AEDD', acronym: null })
const title = fieldOf(text, 'comptable', 'Comptable')
const deadline = deadlineOf(text, '3 mars 2026 à 17h', { date: '2026-03-03', time: '17:00' })

const offerOf = (
  posting: Partial<PostingReading>,
  reading: Partial<NoticeReading> = {},
  decoded: DecodedNotice = plainNotice(text),
) => offerFromPosting(decoded, noticeReading({ country: 'ML', organisation, ...reading }), 0, postingReading(posting))

describe('offerFromPosting', () => {
  it('knows the town that a stated station names, in the notice’s country only', () => {
    const at = (words: string, country: NoticeReading['country']) =>
      offerOf({ locations: [fieldOf(text, words, words)] }, { country }).locations
    expect(at('Bamako (Sikasso)', 'ML')).toEqual([
      {
        label: 'Bamako (Sikasso)',
        place: { country: 'ML', region: 'District de Bamako', town: 'Bamako', timeZone: 'Africa/Bamako' },
      },
    ])
    expect(at('Bamako', 'SN')).toEqual([{ label: 'Bamako', place: null }])
    expect(at('Bamako', null)).toEqual([{ label: 'Bamako', place: null }])
  })

  it('closes in the zone of the place, and of the country where no place is known', () => {
    const congolese = { country: 'CD' } as const
    const goma = offerOf({ deadline, locations: [fieldOf(text, 'Goma', 'Goma')] }, congolese)
    expect([goma.deadline.zone, goma.deadline.closesAt?.toISOString()]).toEqual([
      'Africa/Lubumbashi',
      '2026-03-03T15:00:00.000Z',
    ])
    expect(offerOf({ deadline }, congolese).deadline.closesAt?.toISOString()).toBe('2026-03-03T16:00:00.000Z')
  })

  it('takes the zone where the deadline passes first when stations lie in two', () => {
    const locations = [fieldOf(text, 'Mbandaka', 'Mbandaka'), fieldOf(text, 'Goma', 'Goma')]
    const offers = [locations, locations.toReversed()].map((both) =>
      offerOf({ deadline, locations: both }, { country: 'CD' }),
    )
    expect(offers.map((offer) => offer.deadline.zone)).toEqual(['Africa/Lubumbashi', 'Africa/Lubumbashi'])
  })

  it('knows no instant without a country, unless the notice states the zone', () => {
    const unknown = offerOf({ deadline }, { country: null }).deadline
    expect([unknown.date, unknown.zone, unknown.closesAt]).toEqual(['2026-03-03', null, null])
    const stated = offerOf({ deadline: { ...deadline, zone: 'Europe/Paris' } }, { country: null }).deadline
    expect([stated.zone, stated.closesAt?.toISOString()]).toEqual(['Europe/Paris', '2026-03-03T16:00:00.000Z'])
  })

  it('keeps the stated words of the deadline, and none where none is stated', () => {
    expect(offerOf({ deadline }).deadline.words).toBe('3 mars 2026 à 17h')
    expect(offerOf({}).deadline).toMatchObject({ kind: 'none', words: null, date: null, zone: null, closesAt: null })
  })

  it('parts the addresses in copy from the others, and gives addresses of pages their scheme', () => {
    const { application } = offerOf({
      applyEmails: [fieldOf(text, 'a@x.example', 'a@x.example'), fieldOf(text, 'b@x.example', 'b@x.example')],
      copyEmails: ['b@x.example'],
      applyUrls: [fieldOf(text, 'www.x.example/postuler', 'www.x.example/postuler')],
    })
    expect(application).toMatchObject({
      emails: ['a@x.example'],
      copyEmails: ['b@x.example'],
      urls: ['https://www.x.example/postuler'],
    })
  })

  it('lists every proof once, with its flags', () => {
    const station = fieldOf(text, 'Goma', 'Goma', ['inferred'])
    const { evidence } = offerOf({
      title,
      deadline: { ...deadline, flags: ['conflict'] },
      locations: [station, station],
    })
    expect(evidence.map(({ field, span, flags }) => [field, text.slice(span.start, span.end), flags])).toEqual([
      ['organisation', 'AEDD', []],
      ['title', 'comptable', []],
      ['locations', 'Goma', ['inferred']],
      ['deadline', '3 mars 2026 à 17h', ['conflict']],
    ])
  })
})

describe('whyItWaits', () => {
  const complete = { title, deadline } as const
  const asked = { publish: true, isCut: false } as const
  const spanOf = (words: string) => fieldOf(text, words, null).span

  it('lets a complete offer be published when that is asked', () => {
    expect(whyItWaits(offerOf(complete), asked)).toBeNull()
    expect(whyItWaits(offerOf({ title }), asked)).toBeNull()
    expect(whyItWaits(offerOf(complete), { ...asked, publish: false })).toBe('publication-not-asked')
  })

  it.each([
    ['no-title', offerOf({ deadline })],
    ['no-organisation', offerOf(complete, { organisation: null })],
    ['no-country', offerOf(complete, { country: null })],
    ['deadline-without-instant', offerOf({ title, deadline: { ...deadline, date: null, flags: ['impossible-date'] } })],
  ] as const)('%s', (reason, offer) => {
    expect(whyItWaits(offer, asked)).toBe(reason)
  })

  it('keeps an offer back whose deadline was read from an image', () => {
    const ocr = [spanOf('3 mars 2026')]
    expect(whyItWaits(offerOf(complete, {}, { ...plainNotice(text), ocr }), asked)).toBe('deadline-read-by-ocr')
  })

  it('keeps an offer back whose image shows no deadline, for it may have been missed there', () => {
    const whole = [{ start: 0, end: text.length }]
    expect(whyItWaits(offerOf({ title }, {}, { ...plainNotice(text), ocr: whole }), asked)).toBe('deadline-read-by-ocr')
  })

  it('lets an offer pass whose image says other things than its deadline', () => {
    const ocr = [spanOf('un comptable')]
    expect(whyItWaits(offerOf(complete, {}, { ...plainNotice(text), ocr }), asked)).toBeNull()
  })

  it('keeps an offer back whose notice was read in part', () => {
    expect(whyItWaits(offerOf(complete), { publish: true, isCut: true })).toBe('notice-cut')
  })
})
