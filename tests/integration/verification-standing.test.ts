import { describe, expect, it } from 'vitest'
import { mergeOrganisations } from '@/lib/administration/merge-organisations'
import { renameOrganisation } from '@/lib/administration/rename-organisation'
import { findDomainLink } from '@/lib/moderation/domain-link'
import { verifyOrganisation } from '@/lib/moderation/verify-organisation'
import { withdrawVerification } from '@/lib/moderation/withdraw-verification'
import { findOfferBySlug } from '@/lib/offers/queries'
import { readDataVersion } from '@/lib/platform/data-version'
import { database, pool } from '@/lib/platform/database'
import { findOrganisation } from '@/lib/search/landing'
import { organisationName, storeOrganisation, storePerson } from '../factories/person'
import { storeOffer } from '../factories/stored-offer'
import {
  actor,
  ask,
  at,
  confirm,
  later,
  newDomain,
  nothing,
  soon,
  stored,
  tracesOf,
  vouch,
} from './support/verification'

const withdraw = (organisationId: string, seen: Date, by: string) =>
  withdrawVerification(database, { organisationId, seen, reason: 'Le site a changé de mains', actor: by, at: later })

describe('a verification that is withdrawn', () => {
  it('is gone with its link and the domain it made known, and its reason is a note', async () => {
    const [domain, kept] = [newDomain(), newDomain()]
    const moderator = await storePerson({ role: 'MODERATOR' }, at)
    const { id } = await storeOrganisation({ domains: [kept], ...nothing }, at)
    const { secret } = await ask(id, domain)
    await confirm(secret)
    expect(await withdraw(id, soon, moderator.id)).toBe('withdrawn')
    expect(await stored(id)).toMatchObject({ ...nothing, domains: [{ domain: kept }] })
    expect(await findDomainLink(database, secret, later)).toBeNull()
    const [note] = await database.organisationNote.findMany({ where: { organisationId: id } })
    expect(note?.words).toBe(
      `Vérification retirée (une adresse en @${domain} a répondu, le 24\u00a0novembre 2026)\u00a0: Le site a changé de mains`,
    )
    expect((await tracesOf(id)).slice(-2)).toEqual([
      {
        action: 'withdraw-verification',
        by: moderator.id,
        from: { verifiedBy: 'DOMAIN_MAIL' },
        to: { noteId: note?.id },
      },
      { action: 'remove-domain', by: moderator.id, from: { domain }, to: null },
    ])
  })

  it('cannot come back by a link that still waits', async () => {
    const { id } = await storeOrganisation({}, at)
    const { secret } = await ask(id, newDomain())
    await vouch(id)
    const moderator = await storePerson({}, at)
    expect(await withdraw(id, at, moderator.id)).toBe('withdrawn')
    expect(await confirm(secret, later)).toBe(false)
    expect(await stored(id)).toMatchObject(nothing)
  })

  it('by two at once, or made anew meanwhile, is told to the second', async () => {
    const { id } = await storeOrganisation({}, at)
    await vouch(id)
    const moderator = await storePerson({}, at)
    const outcomes = await Promise.all([withdraw(id, at, moderator.id), withdraw(id, at, moderator.id)])
    expect(outcomes.sort()).toEqual(['meanwhile', 'withdrawn'])
    await verifyOrganisation(database, { organisationId: id, by: 'DOCUMENT', words: 'accord', actor, at: later })
    expect(await withdraw(id, at, moderator.id)).toBe('meanwhile')
    expect((await stored(id)).verifiedWords).toBe('accord')
  })

  it('of a document leaves the domains, even one of the same instant', async () => {
    const domain = newDomain()
    const { id } = await storeOrganisation({ domains: [domain], verifiedBy: 'DOCUMENT', verifiedAt: at }, at)
    const moderator = await storePerson({}, at)
    expect(await withdraw(id, at, moderator.id)).toBe('withdrawn')
    expect((await stored(id)).domains).toHaveLength(1)
  })
})

describe('the badge', () => {
  it.each([
    ['what Baara took in', null, ['named', 'with']],
    ['what the organisation posted, and not of a second one that it names', 'named', ['named']],
    ['what a second one of its hirers posted', 'with', ['with']],
    ['what a stranger posted in their names', 'stranger', []],
  ] as const)('on %s', async (_, keeper, shown) => {
    const names = { named: organisationName(), with: organisationName() }
    const ids = {
      named: (await storeOrganisation({ name: names.named }, at)).id,
      with: (await storeOrganisation({ name: names.with }, at)).id,
      // Verified too: what was checked of it says nothing of those it names.
      stranger: (await storeOrganisation({}, at)).id,
    }
    for (const id of Object.values(ids)) await vouch(id)
    const keeperId = keeper === null ? null : ids[keeper]
    const id = await storeOffer({ title: 'Logisticien', organisations: Object.values(names), keeperId }, at)
    const { slug } = await database.offer.findUniqueOrThrow({ where: { id } })
    const organisations = (await findOfferBySlug(pool, slug))?.organisations ?? []
    expect(organisations.map(({ name }) => name)).toEqual(Object.values(names))
    const checked = organisations.filter(({ proof }) => proof !== null).map(({ name }) => name)
    expect(checked).toEqual(shown.map((which) => names[which]))
  })

  it('is read with the offer and with the organisation, and each change makes their pages anew', async () => {
    const name = organisationName()
    const { id, slug } = await storeOrganisation({ name }, at)
    const offerId = await storeOffer({ title: 'Logisticien', organisations: [name] }, at)
    const offer = await database.offer.findUniqueOrThrow({ where: { id: offerId } })
    const proofs = async () => [
      (await findOfferBySlug(pool, offer.slug))?.organisations[0]?.proof,
      (await findOrganisation(pool, slug))?.proof,
    ]
    expect(await proofs()).toEqual([null, null])
    const { secret } = await ask(id, newDomain())
    let version = await readDataVersion(pool)
    const isNew = async () => {
      const before = version
      version = await readDataVersion(pool)
      return JSON.stringify(version) !== JSON.stringify(before)
    }
    await confirm(secret, new Date('2026-11-24T23:59Z'))
    const words = expect.stringContaining('a répondu')
    const proof = { by: 'DOMAIN_MAIL', on: '2026-11-24', words }
    expect([await proofs(), await isNew()]).toEqual([[proof, proof], true])
    const moderator = await storePerson({}, at)
    await withdraw(id, new Date('2026-11-24T23:59Z'), moderator.id)
    expect([await proofs(), await isNew()]).toEqual([[null, null], true])
    await vouch(id)
    const vouched = { by: 'DOCUMENT', on: '2026-11-23', words: 'récépissé n° 214 du 3 mars 2019' }
    expect([await proofs(), await isNew()]).toEqual([[vouched, vouched], true])
    // A link that leaves changes no public page.
    const other = await storeOrganisation({}, at)
    version = await readDataVersion(pool)
    await ask(other.id, newDomain())
    expect(await isNew()).toBe(false)
  })
})

describe('what becomes of a verification', () => {
  const merge = (fromId: string, intoId: string) => mergeOrganisations(database, { fromId, intoId, actor, at: later })

  it('when the organisation is renamed: it stays', async () => {
    const { id } = await storeOrganisation({}, at)
    await vouch(id)
    const before = await stored(id)
    const name = organisationName()
    await renameOrganisation(database, { id, name, acronym: null, actor, at: later })
    const { verifiedBy, verifiedAt, verifiedWords } = before
    expect(await stored(id)).toMatchObject({ name, verifiedBy, verifiedAt, verifiedWords })
  })

  it('when it is merged into one that nobody runs: all of it moves, and can be withdrawn there', async () => {
    const domain = newDomain()
    const [from, into] = [await storeOrganisation({}, at), await storeOrganisation({}, at)]
    await confirm((await ask(from.id, domain)).secret)
    expect((await merge(from.id, into.id)).kind).toBe('merged')
    const words = `une adresse en @${domain} a répondu`
    expect(await stored(into.id)).toMatchObject({
      verifiedBy: 'DOMAIN_MAIL',
      verifiedAt: soon,
      verifiedWords: words,
      domains: [{ domain }],
    })
    const moderator = await storePerson({}, at)
    await withdraw(into.id, soon, moderator.id)
    expect(await stored(into.id)).toMatchObject({ ...nothing, domains: [] })
  })

  it('when it is merged into one that somebody founded: the merge is refused, and neither changes', async () => {
    const [from, into] = [await storeOrganisation({}, at), await storeOrganisation({}, at)]
    await storePerson({ memberOf: [{ organisationId: into.id, role: 'OWNER' }] }, at)
    await vouch(from.id)
    expect((await merge(from.id, into.id)).kind).toBe('other-way-round')
    expect(await stored(into.id)).toMatchObject(nothing)
    expect((await stored(from.id)).verifiedBy).toBe('DOCUMENT')
  })

  it('when an unverified one is merged into it: its own stays, and the other’s link leads nowhere', async () => {
    const [from, into] = [await storeOrganisation({}, at), await storeOrganisation({}, at)]
    const { secret } = await ask(from.id, newDomain())
    await vouch(into.id)
    expect((await merge(from.id, into.id)).kind).toBe('merged')
    expect(await findDomainLink(database, secret, later)).toBeNull()
    expect(await confirm(secret, later)).toBe(false)
    expect(await stored(into.id)).toMatchObject({ verifiedBy: 'DOCUMENT', verifiedAt: at, domains: [] })
  })

  it('when both are verified: the one that stays keeps what was checked of it', async () => {
    const [from, into] = [await storeOrganisation({}, at), await storeOrganisation({}, at)]
    await vouch(from.id, 'récépissé de la première')
    await vouch(into.id, 'récépissé de la seconde')
    await merge(from.id, into.id)
    expect((await stored(into.id)).verifiedWords).toBe('récépissé de la seconde')
  })

  it('when it is confirmed while it is merged: one of the two comes first, and no half is left', async () => {
    for (let round = 0; round < 5; round++) {
      const domain = newDomain()
      const [from, into] = [await storeOrganisation({}, at), await storeOrganisation({}, at)]
      const { secret } = await ask(from.id, domain)
      const [isDone] = await Promise.all([confirm(secret), merge(from.id, into.id)])
      const { verifiedBy, domains } = await stored(into.id)
      expect({ verifiedBy, domains: domains.length }).toEqual(
        isDone ? { verifiedBy: 'DOMAIN_MAIL', domains: 1 } : { verifiedBy: null, domains: 0 },
      )
    }
  })
})
