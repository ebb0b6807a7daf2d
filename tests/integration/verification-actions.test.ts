import { describe, expect, it, vi } from 'vitest'
import { sendLink, vouch, withdraw } from '@/app/moderation/organisations/[slug]/verification-actions'
import type { Person } from '@/lib/accounts/actor'
import { untouchedForm } from '@/lib/accounts/form-state'
import { postingLevel } from '@/lib/accounts/posting-level'
import { database } from '@/lib/platform/database'
import { storeActor, storeOrganisation } from '@/tests/factories/person'
import { at, newDomain, nothing, stored } from './support/verification'

const session = vi.hoisted(() => ({ person: null as Person | null }))
vi.mock('@/app/session', () => ({ requirePerson: async () => session.person }))

/** A moderator who writes from a domain, no member of anything. */
async function moderatorAt(domain: string) {
  session.person = await storeActor({ role: 'MODERATOR', email: `moderation@${domain}` }, at)
  return session.person.id
}

const sent = (fields: Readonly<Record<string, string>>) => {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  return form
}

describe('an organisation whose domain is that of the moderator’s own address', () => {
  it('is verified by another one, in whatever way: they would post for it from then on', async () => {
    const domain = newDomain()
    const { id } = await storeOrganisation({ ...nothing, domains: [domain] }, at)
    const personId = await moderatorAt(domain)
    const ways = [
      vouch(untouchedForm, sent({ organisation: id, document: 'récépissé n° 214' })),
      vouch(untouchedForm, sent({ organisation: id, parole: 'siège joint au téléphone' })),
      sendLink(untouchedForm, sent({ organisation: id, vu: '', adresse: `contact@${newDomain()}` })),
      withdraw(untouchedForm, sent({ organisation: id, vu: at.toISOString(), motif: 'Erreur' })),
    ]
    for (const way of ways) expect((await way).errors).toEqual([{ field: 'formulaire', code: 'own' }])
    expect(await stored(id)).toMatchObject({ ...nothing, domains: [{ domain }] })
    expect(await postingLevel(database, personId, id)).toBe('UNVERIFIED')
  })

  it('is not one that has other domains', async () => {
    const { id } = await storeOrganisation({ ...nothing, domains: [newDomain()] }, at)
    await moderatorAt(newDomain())
    const sending = vouch(untouchedForm, sent({ organisation: id, document: 'récépissé n° 214' }))
    await expect(sending).rejects.toThrow('NEXT_REDIRECT')
    expect((await stored(id)).verifiedBy).toBe('DOCUMENT')
  })
})
