import { describe, expect, it } from 'vitest'
import { cardVersion } from '@/lib/offers/card-version'
import { fullOffer, keptDeadline } from '../../factories/offer'

describe('the name of an offer’s picture', () => {
  const version = cardVersion(fullOffer(), false)

  it('changes with the deadline, the title, the place and the closing', () => {
    const others = [
      cardVersion(fullOffer({ deadline: keptDeadline({ date: '2026-02-27', time: '17:00' }) }), false),
      cardVersion(fullOffer({ title: 'Logisticienne' }), false),
      cardVersion(fullOffer({ locations: [] }), false),
      cardVersion(fullOffer(), true),
    ]
    expect(new Set([version, ...others]).size).toBe(5)
  })

  it('stays with what the picture does not show', () => {
    expect(cardVersion(fullOffer({ documents: [], version: 9, positions: 4 }), false)).toBe(version)
    expect(version).toMatch(/^[0-9a-f]{12}$/)
  })
})
