import { describe, expect, it } from 'vitest'
import { domainLevel, heldLevel, type PostingPerson, type PostingRules } from '@/lib/accounts/held-level'

const person: PostingPerson = { id: 'awa', email: 'awa@a.example', emailVerified: true, blockedAt: null }
const own = { personId: 'awa', domain: null, level: 'TRUSTED' } as const
const another = { personId: 'moussa', domain: null, level: 'BLOCKED' } as const
const ofDomain = { personId: null, domain: 'a.example', level: 'BLOCKED' } as const
const rules = (over: Partial<PostingRules>): PostingRules => ({ rights: [], domains: [], isVerified: false, ...over })

describe('what a person may post, and why', () => {
  it.each([
    ['their own right, before all else', { rights: [ofDomain, own] }, { level: 'TRUSTED', cause: 'own' }],
    ['that of their domain', { rights: [another, ofDomain] }, { level: 'BLOCKED', cause: 'domain' }],
    [
      'a colleague’s, in a domain of a verified organisation',
      { domains: ['a.example'], isVerified: true },
      { level: 'ALLOWED', cause: 'organisation-domain' },
    ],
    [
      'little, where the organisation is not verified',
      { domains: ['a.example'] },
      { level: 'UNVERIFIED', cause: 'nothing' },
    ],
    [
      'little, in a domain that only ends like it',
      { domains: ['x-a.example', 'example'], isVerified: true },
      { level: 'UNVERIFIED', cause: 'nothing' },
    ],
    ['little, whatever others may', { rights: [another] }, { level: 'UNVERIFIED', cause: 'nothing' }],
  ] as const)('is %s', (_, stated, held) => {
    expect(heldLevel(person, rules(stated))).toEqual(held)
  })

  it('is nothing once an administrator blocked them, trusted or not', () => {
    const blocked = { ...person, blockedAt: new Date('2026-01-01') }
    expect(heldLevel(blocked, rules({ rights: [own] }))).toEqual({ level: 'BLOCKED', cause: 'blocked-everywhere' })
  })

  it('goes by no domain of an address that was never confirmed', () => {
    const stranger = { ...person, emailVerified: false }
    const all = rules({
      rights: [{ ...ofDomain, level: 'TRUSTED' }],
      domains: ['a.example'],
      isVerified: true,
    })
    expect(heldLevel(stranger, all)).toEqual({ level: 'UNVERIFIED', cause: 'nothing' })
  })

  it('is for a domain what its people without a right of their own may', () => {
    expect(domainLevel('a.example', rules({ rights: [own, ofDomain] }))).toEqual({ level: 'BLOCKED', cause: 'domain' })
    expect(domainLevel('a.example', rules({ rights: [own] }))).toEqual({ level: 'UNVERIFIED', cause: 'nothing' })
  })
})
