import { describe, expect, it } from 'vitest'
import { keepDeadline } from '@/lib/offers/keep-deadline'
import { placeOfLabel } from '@/lib/offers/location-place'
import { keptDeadline } from '../../factories/offer'

const midnight = keptDeadline({
  date: '2026-02-25',
  time: '24:00',
  flags: ['midnight'],
  words: 'le 25 février à minuit',
})
const stated = { kind: 'fixed', date: '2026-02-25', time: '24:00', zone: null } as const
const mali = { country: 'ML', locations: [] } as const

describe('a deadline that a person states', () => {
  it('keeps the words, the doubt and the caution of the notice while it says the same', () => {
    const kept = keepDeadline({ deadline: stated, ...mali }, midnight)
    expect(kept).toEqual(midnight)
    expect(kept.sendBy).toEqual(new Date('2026-02-25T00:00Z'))
  })

  it('has neither once a person says another hour', () => {
    const kept = keepDeadline({ deadline: { ...stated, time: '17:00' }, ...mali }, midnight)
    expect(kept).toMatchObject({ words: null, flags: [], sendBy: new Date('2026-02-25T17:00Z') })
  })

  it('has neither in another zone', () => {
    const kept = keepDeadline({ deadline: { ...stated, zone: 'Africa/Niamey' }, ...mali }, midnight)
    expect(kept).toMatchObject({ words: null, flags: [], closesAt: new Date('2026-02-25T23:00Z') })
  })

  it('keeps the doubt and the caution at a station in another zone', () => {
    const locations = [{ label: 'Lubumbashi', place: placeOfLabel('Lubumbashi', 'CD') }]
    const kept = keepDeadline({ deadline: stated, country: 'CD', locations }, midnight)
    expect(kept).toMatchObject({
      words: midnight.words,
      flags: ['midnight'],
      zone: 'Africa/Lubumbashi',
      sendBy: new Date('2026-02-24T22:00Z'),
    })
  })

  it('has neither where the notice named a zone and the station’s is now meant', () => {
    const named = keptDeadline({ ...midnight, flags: ['midnight', 'time-zone-stated'] })
    const locations = [{ label: 'Lubumbashi', place: placeOfLabel('Lubumbashi', 'CD') }]
    expect(keepDeadline({ deadline: stated, country: 'CD', locations }, named)).toMatchObject({
      words: null,
      flags: [],
    })
  })

  it('ends where the day ends first when the posts lie in two zones', () => {
    const locations = ['Kinshasa', 'Goma'].map((label) => ({ label, place: placeOfLabel(label, 'CD') }))
    const kept = keepDeadline({ deadline: { ...stated, time: null }, country: 'CD', locations }, null)
    expect(kept).toMatchObject({ zone: 'Africa/Lubumbashi', closesAt: new Date('2026-02-25T22:00Z') })
  })

  it('has no words where it says that there is none', () => {
    const none = { kind: 'none', date: null, time: null, zone: null } as const
    expect(keepDeadline({ deadline: none, ...mali }, midnight)).toMatchObject({
      kind: 'none',
      words: null,
      closesAt: null,
    })
  })
})
