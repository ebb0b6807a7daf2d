import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { Person } from '@/lib/accounts/actor'
import { postingLevel } from '@/lib/accounts/posting-level'
import { database } from '@/lib/platform/database'
import { storeActor, storeOrganisation } from '../factories/person'

const at = new Date('2026-03-01T10:00Z')

const actor = (stated: Parameters<typeof storeActor>[0]) => storeActor(stated, at)
const domain = () => `ong-${randomUUID().slice(0, 8)}.example`

describe('what a person may post', () => {
  const level = (person: Person, organisationId: string) => postingLevel(database, person.id, organisationId)

  it('is their own right before their domain’s, and that before what the organisation’s domain says', async () => {
    const own = domain()
    const { id: organisationId } = await storeOrganisation({ domains: [own] }, at)
    const person = await actor({ email: `a@${own}` })
    expect(await level(person, organisationId)).toBe('ALLOWED')
    await database.postingRight.create({ data: { organisationId, domain: own, level: 'BLOCKED' } })
    expect(await level(person, organisationId)).toBe('BLOCKED')
    await database.postingRight.create({ data: { organisationId, personId: person.id, level: 'TRUSTED' } })
    expect(await level(person, organisationId)).toBe('TRUSTED')
  })

  it('is little from elsewhere, for another organisation, or where the organisation was not verified', async () => {
    const own = domain()
    const verified = await storeOrganisation({ domains: [own] }, at)
    const unverified = await storeOrganisation({ domains: [own], verifiedBy: null, verifiedAt: null }, at)
    const other = await storeOrganisation({ domains: [domain()] }, at)
    const colleague = await actor({ email: `b@${own}` })
    await database.postingRight.create({
      data: { organisationId: other.id, personId: colleague.id, level: 'TRUSTED' },
    })
    expect(await level(await actor({}), verified.id)).toBe('UNVERIFIED')
    expect(await level(colleague, unverified.id)).toBe('UNVERIFIED')
    expect(await level(colleague, verified.id)).toBe('ALLOWED')
  })

  it('counts no domain of an address that was never confirmed', async () => {
    const own = domain()
    const { id: organisationId } = await storeOrganisation({ domains: [own] }, at)
    await database.postingRight.create({ data: { organisationId, domain: own, level: 'TRUSTED' } })
    expect(await level(await actor({ email: `c@${own}`, emailVerified: false }), organisationId)).toBe('UNVERIFIED')
  })
})
