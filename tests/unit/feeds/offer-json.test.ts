import { describe, expect, it } from 'vitest'
import { offerWithNoticeSchema } from '@/lib/feeds/api-schemas'
import { offerJson, offerWithNoticeJson } from '@/lib/feeds/offer-json'
import type { Offer } from '@/lib/offers/offer'
import { fullOffer, rollingDeadline } from '@/tests/factories/offer'

const open = new Date('2026-02-10T12:00:00Z')
const closed = new Date('2026-02-20T17:00:00Z')
const siteUrl = 'https://baara.example'

const move = {
  at: new Date('2026-02-09T08:00:00Z'),
  fromDate: '2026-02-13',
  fromTime: null,
  toDate: '2026-02-20',
  toTime: '17:00',
  reason: 'Demandes à rh@eaux.example',
}

describe('an offer for machines', () => {
  it.each([
    ['open', open, {}],
    ['closed', closed, {}],
    ['extended', open, { deadlineMoves: [move] }],
    ['closed early', closed, { closedEarly: { at: open, reason: 'FILLED' as const } }],
    ['without a date', open, { deadline: rollingDeadline }],
    [
      'of which little is known',
      open,
      { organisations: [], locations: [], country: null, evidence: [], contractType: null },
    ],
  ])('%s is as the schema says', (_, now, over: Partial<Offer>) => {
    const json = offerWithNoticeJson(fullOffer(over), siteUrl, now)
    expect(offerWithNoticeSchema.parse(JSON.parse(JSON.stringify(json)))).toEqual(JSON.parse(JSON.stringify(json)))
  })

  it('gives the deadline with its instants and its proof', () => {
    const { deadline, url, state } = offerJson(fullOffer(), siteUrl, open)
    expect(deadline).toMatchObject({
      kind: 'fixed',
      date: '2026-02-20',
      time: '17:00',
      zone: 'Africa/Bamako',
      closesAt: '2026-02-20T17:00:00.000Z',
      sendBy: '2026-02-20T17:00:00.000Z',
      words: '20 février 2026 à 17 h',
    })
    expect(deadline.sentence).toContain('au plus tard le 20 février 2026 à 17 h')
    expect([url, state]).toEqual(['https://baara.example/offres/logisticien-segou', 'open'])
  })

  it('tells each extension and why it was closed early, and no address once it is', () => {
    const offer = fullOffer({ deadlineMoves: [move] })
    expect(offerJson(offer, siteUrl, open)).toMatchObject({
      deadlineMoves: [{ ...move, at: '2026-02-09T08:00:00.000Z' }],
      closedEarly: null,
    })
    const filled = fullOffer({ deadlineMoves: [move], closedEarly: { at: open, reason: 'FILLED' } })
    expect(offerJson(filled, siteUrl, closed)).toMatchObject({
      deadlineMoves: [{ toDate: '2026-02-20', reason: null }],
      closedEarly: { at: '2026-02-10T12:00:00.000Z', reason: 'FILLED' },
    })
  })

  it('says where to write while it is open', () => {
    const { application, notice } = offerWithNoticeJson(fullOffer(), siteUrl, open)
    expect(application?.emails).toEqual(['rh@eaux.example'])
    expect(notice).toContain('rh@eaux.example')
  })

  it('says it nowhere once it is closed, not even by its proofs', () => {
    const offer = fullOffer()
    const start = offer.notice.text.indexOf('rh@eaux.example')
    const proofs = (['applyEmails', 'phones', 'deadline'] as const).map((field) => ({
      field,
      span: { start, end: start + 60 },
      flags: [],
    }))
    const json = JSON.stringify(offerWithNoticeJson({ ...offer, evidence: proofs }, siteUrl, closed))
    for (const told of ['rh@eaux', 'direction@eaux', 'Rue 420', ...offer.application.phones])
      expect(json).not.toContain(told)
    expect(JSON.parse(json)).toMatchObject({ state: 'closed', application: null, notice: null })
    expect(JSON.parse(json).deadline.date).toBe('2026-02-20')
  })

  it.each(['eaux.example/postuler', 'https://formulaires.example/7', 'www.autre.example'])(
    'keeps no proof with a link once it is closed: %s',
    (link) => {
      const text = `Date limite : le 20 février 2026 sur ${link}`
      const { application, notice } = fullOffer()
      const offer = fullOffer({
        notice: { ...notice, text },
        application: { ...application, urls: ['https://eaux.example/postuler'] },
        evidence: [{ field: 'deadline', span: { start: 0, end: text.length }, flags: [] }],
      })
      expect(JSON.stringify(offerJson(offer, siteUrl, open))).toContain(link)
      const { deadline, evidence } = offerJson(offer, siteUrl, closed)
      expect([deadline.sentence, evidence]).toEqual([null, []])
    },
  )

  it('keeps, closed, the proof of its date where that names nobody', () => {
    const { deadline, evidence } = offerJson(
      fullOffer({
        notice: { ...fullOffer().notice, text: 'Date limite : le 20 février 2026 à 17 h.' },
        evidence: [{ field: 'deadline', span: { start: 17, end: 39 }, flags: ['ocr'] }],
      }),
      siteUrl,
      closed,
    )
    expect(deadline.sentence).toBe('Date limite : le 20 février 2026 à 17 h.')
    expect(evidence).toEqual([{ field: 'deadline', words: '20 février 2026 à 17 h', flags: ['ocr'] }])
  })
})
