import { describe, expect, it } from 'vitest'
import { keptStateOf, mayChange, offerActs } from '@/lib/offers/transitions'
import { keptDeadline, rollingDeadline } from '@/tests/factories/offer'

const now = new Date('2026-02-18T10:00Z')
const ahead = keptDeadline({ date: '2026-02-20', time: '17:00' })
const past = keptDeadline({ date: '2026-02-17' })
const early = { at: new Date('2026-02-18T09:00Z'), reason: 'FILLED' } as const

const offers = {
  pending: { status: 'PENDING', deadline: ahead, closedEarly: null },
  open: { status: 'PUBLISHED', deadline: ahead, closedEarly: null },
  'open without a date': { status: 'PUBLISHED', deadline: rollingDeadline, closedEarly: null },
  ended: { status: 'PUBLISHED', deadline: past, closedEarly: null },
  'closed-early': { status: 'PUBLISHED', deadline: { ...ahead, closesAt: early.at }, closedEarly: early },
  refused: { status: 'REFUSED', deadline: ahead, closedEarly: null },
  withdrawn: { status: 'WITHDRAWN', deadline: ahead, closedEarly: null },
  held: { status: 'HELD', deadline: ahead, closedEarly: null },
  duplicate: { status: 'DUPLICATE', deadline: ahead, closedEarly: null },
} as const

describe('what an organisation may do to its offer', () => {
  it.each([
    ['pending', 'pending', 'edit withdraw copy'],
    ['open', 'open', 'edit extend close withdraw copy'],
    ['open without a date', 'open', 'edit close withdraw copy'],
    ['ended', 'ended', 'edit extend withdraw archive copy'],
    ['closed-early', 'closed-early', 'reopen withdraw archive copy'],
    ['refused', 'refused', 'archive copy'],
    ['withdrawn', 'withdrawn', 'archive copy'],
    ['held', 'held', 'edit withdraw copy'],
    ['duplicate', 'duplicate', 'archive copy'],
  ] as const)('%s', (name, state, acts) => {
    const offer = offers[name]
    expect(keptStateOf(offer, now)).toBe(state)
    expect(offerActs.filter((act) => mayChange(offer, act, now)).join(' ')).toBe(acts)
  })

  it('ends an offer at its very instant, not before', () => {
    const { closesAt } = ahead
    if (closesAt === null) throw new Error('no instant')
    expect(keptStateOf(offers.open, new Date(closesAt.getTime() - 1))).toBe('open')
    expect(keptStateOf(offers.open, closesAt)).toBe('ended')
  })
})
