import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { findOrganisation as findByAddress } from '@/lib/accounts/organisations'
import { mergeOrganisations } from '@/lib/administration/merge-organisations'
import { changeAliases } from '@/lib/administration/organisation-aliases'
import { addDomain, removeDomain } from '@/lib/administration/organisation-domains'
import { renameOrganisation } from '@/lib/administration/rename-organisation'
import { plainNotice } from '@/lib/decoding/decoded-notice'
import { takeNotice } from '@/lib/ingestion/take-notice'
import { slugOf } from '@/lib/offers/slug'
import { database, pool } from '@/lib/platform/database'
import { noCriteria } from '@/lib/search/criteria'
import { findOrganisation } from '@/lib/search/landing'
import { searchOffers } from '@/lib/search/search-offers'
import { organisationName, storeOrganisation, storePerson } from '../factories/person'
import { storeOffer } from '../factories/stored-offer'

const at = new Date('2026-03-01T10:00Z')
const later = new Date('2026-03-02T10:00Z')
const actor = randomUUID()
const rename = (id: string, name: string) => renameOrganisation(database, { id, name, acronym: null, actor, at: later })
const alias = (id: string, aliases: readonly string[]) => changeAliases(database, { id, aliases, actor, at: later })
const merge = (fromId: string, intoId: string) => mergeOrganisations(database, { fromId, intoId, actor, at: later })
const traces = (id: string, action: string) =>
  database.auditEvent.findMany({ where: { subject: `Organisation ${id}`, action } })
const openAt = async (slug: string) =>
  (await searchOffers(pool, { ...noCriteria, organisation: slug }, at)).offers.map(({ title }) => title)

/** The organisation that a notice naming it is filed under. */
async function hirerOf(name: string): Promise<string | undefined> {
  const text = `${name} recrute un logisticien\n\nOrganisation : ${name}\nPoste : Logisticien\nLieu : Bamako, Mali\n${randomUUID()}`
  const taken = await takeNotice(database, {
    decoded: plainNotice(text),
    source: 'essai',
    receivedAt: at,
    actor: 'import',
    publish: false,
    isExample: false,
    context: { published: null, country: null },
  })
  const slug = taken.offers[0]?.slug ?? ''
  const row = await database.offerOrganisation.findFirst({ where: { offer: { slug } } })
  return row?.organisationId
}

describe('renaming an organisation', () => {
  it('moves its address, and the old one leads to it everywhere', async () => {
    const [before, after] = [organisationName(), organisationName()]
    const { id } = await storeOrganisation({ name: before }, at)
    const title = `Poste ${randomUUID()}`
    const offerId = await storeOffer({ title, organisations: [before], deadline: 'rolling' }, at)
    expect(await rename(id, after)).toEqual({ kind: 'renamed', slug: slugOf(after) })
    expect((await findOrganisation(pool, slugOf(before)))?.slug).toBe(slugOf(after))
    expect((await findByAddress(database, slugOf(before)))?.id).toBe(id)
    expect(await openAt(slugOf(before))).toEqual([title])
    expect(await openAt(slugOf(after))).toEqual([title])
    const offer = await database.offer.findUniqueOrThrow({ where: { id: offerId } })
    expect([offer.changedAt, offer.version]).toEqual([later, 1])
    expect(await traces(id, 'rename-organisation')).toMatchObject([
      { actor, from: { name: before, slug: slugOf(before) }, to: { name: after, slug: slugOf(after) } },
    ])
  })

  it('and back again leaves no address that leads to itself', async () => {
    const [before, after] = [organisationName(), organisationName()]
    const { id } = await storeOrganisation({ name: before }, at)
    await rename(id, after)
    expect((await rename(id, before)).kind).toBe('renamed')
    const old = await database.organisationSlug.findMany({ where: { organisationId: id } })
    expect(old).toEqual([{ slug: slugOf(after), organisationId: id }])
  })

  it('is refused for the name that another has, or had, and changes nothing', async () => {
    const [mine, had, has] = [organisationName(), organisationName(), organisationName()]
    const other = await storeOrganisation({ name: had }, at)
    await rename(other.id, has)
    const { id } = await storeOrganisation({ name: mine }, at)
    for (const name of [had, has]) expect(await rename(id, name)).toEqual({ kind: 'taken' })
    expect(await database.organisation.findUnique({ where: { id } })).toMatchObject({ name: mine, slug: slugOf(mine) })
    expect(await database.organisationSlug.count({ where: { organisationId: id } })).toBe(0)
    expect(await traces(id, 'rename-organisation')).toEqual([])
  })

  it('of two to one name at once is done for one', async () => {
    const name = organisationName()
    const [a, b] = [await storeOrganisation({}, at), await storeOrganisation({}, at)]
    const kinds = (await Promise.all([rename(a.id, name), rename(b.id, name)])).map(({ kind }) => kind)
    expect(kinds.sort()).toEqual(['renamed', 'taken'])
  })

  it('while a notice of the old name comes in makes no second organisation', async () => {
    const before = organisationName()
    const { id } = await storeOrganisation({ name: before }, at)
    const [, hirer] = await Promise.all([rename(id, organisationName()), hirerOf(before)])
    expect(hirer).toBe(id)
    expect(await hirerOf(before)).toBe(id)
    expect(await database.organisation.count({ where: { slug: slugOf(before) } })).toBe(0)
  })

  it('keeps the address where a name has no Latin letter', async () => {
    const organisation = await storeOrganisation({}, at)
    expect(await rename(organisation.id, 'منظمة الصحة')).toEqual({ kind: 'renamed', slug: organisation.slug })
  })
})

describe('the other names of an organisation', () => {
  it('lead notices to it, until they are removed', async () => {
    const [name, other] = [organisationName(), organisationName()]
    const { id } = await storeOrganisation({ name }, at)
    expect(await alias(id, [other])).toBe('changed')
    expect(await hirerOf(other)).toBe(id)
    expect(await alias(id, [])).toBe('changed')
    expect(await hirerOf(other)).not.toBe(id)
    expect(await traces(id, 'change-aliases')).toHaveLength(2)
  })

  it('are nobody else’s', async () => {
    const [a, b] = [await storeOrganisation({}, at), await storeOrganisation({}, at)]
    const other = organisationName()
    await alias(a.id, [other])
    expect(await alias(b.id, [other])).toBe('taken')
    expect(await alias(b.id, [a.name])).toBe('taken')
    expect((await database.organisation.findUnique({ where: { id: b.id } }))?.aliases).toEqual([])
  })
})

describe('the domains of an organisation', () => {
  it('are added once and removed, with a trace each', async () => {
    const { id: organisationId } = await storeOrganisation({}, at)
    const change = { organisationId, domain: 'ong.example', actor, at }
    expect([await addDomain(database, change), await addDomain(database, change)]).toEqual(['added', 'known'])
    expect([await removeDomain(database, change), await removeDomain(database, change)]).toEqual(['removed', 'gone'])
    expect(await traces(organisationId, 'add-domain')).toHaveLength(1)
    expect(await traces(organisationId, 'remove-domain')).toHaveLength(1)
  })
})

describe('merging two organisations', () => {
  it('moves all there is, once where both have it, and counts it', async () => {
    const [gone, stays] = [
      await storeOrganisation({ domains: ['a.example', 'b.example'] }, at),
      await storeOrganisation({ domains: ['b.example'] }, at),
    ]
    const old = organisationName()
    await rename(gone.id, old)
    const inBoth = await storePerson(
      { memberOf: [{ organisationId: gone.id, role: 'OWNER' }, { organisationId: stays.id }] },
      at,
    )
    const owner = await storePerson({ memberOf: [{ organisationId: stays.id, role: 'OWNER' }] }, at)
    const only = await storePerson({ memberOf: [{ organisationId: gone.id, role: 'OWNER' }] }, at)
    const alone = await storeOffer({ title: 'Seule', organisations: [old], deadline: 'rolling', keeperId: gone.id }, at)
    const together = await storeOffer({ title: 'Ensemble', organisations: [old, stays.name], deadline: 'rolling' }, at)
    const right = (organisationId: string, personId: string, level: 'TRUSTED' | 'BLOCKED' | 'ALLOWED') =>
      database.postingRight.create({
        data: { organisationId, personId, level, reason: level === 'BLOCKED' ? 'Annonce payante' : null },
      })
    await right(gone.id, inBoth.id, 'BLOCKED')
    await right(stays.id, inBoth.id, 'TRUSTED')
    await right(gone.id, only.id, 'ALLOWED')
    await database.organisationNote.create({ data: { organisationId: gone.id, at, words: 'À surveiller' } })
    const draft = { createdAt: at, savedAt: at, personId: only.id, organisationId: gone.id, decoded: {} }
    await database.postingDraft.create({ data: draft })
    const invitation = (organisationId: string, email: string) =>
      database.invitation.create({
        data: {
          organisationId,
          email,
          tokenHash: randomUUID().replaceAll('-', '').repeat(2),
          createdAt: at,
          expiresAt: later,
        },
      })
    await invitation(gone.id, 'x@a.example')
    await invitation(stays.id, 'x@a.example')
    await invitation(gone.id, 'y@a.example')

    const moved = {
      offers: 2,
      kept: 1,
      members: 2,
      rights: 2,
      notes: 1,
      drafts: 1,
      invitations: 2,
      domains: 2,
      oldSlugs: 1,
    }
    expect(await merge(gone.id, stays.id)).toEqual({ kind: 'merged', moved })

    expect(await database.organisation.findUnique({ where: { id: gone.id } })).toBeNull()
    const hirers = (offerId: string) =>
      database.offerOrganisation.findMany({ where: { offerId }, select: { organisationId: true, position: true } })
    expect(await hirers(alone)).toEqual([{ organisationId: stays.id, position: 0 }])
    expect(await hirers(together)).toEqual([{ organisationId: stays.id, position: 0 }])
    expect((await database.offer.findUnique({ where: { id: alone } }))?.keeperId).toBe(stays.id)
    const role = async (personId: string) =>
      await database.membership.findUnique({
        where: { personId_organisationId: { personId, organisationId: stays.id } },
      })
    expect(await role(inBoth.id)).toMatchObject({ role: 'MEMBER', state: 'ACTIVE' })
    expect(await role(only.id)).toMatchObject({ role: 'MEMBER', state: 'ACTIVE' })
    expect(await role(owner.id)).toMatchObject({ role: 'OWNER' })
    const where = { where: { organisationId: stays.id } }
    const rights = await database.postingRight.findMany(where)
    expect(new Map(rights.map(({ personId, level, reason }) => [personId, [level, reason]]))).toEqual(
      new Map([
        [inBoth.id, ['BLOCKED', 'Annonce payante']],
        [only.id, ['ALLOWED', null]],
      ]),
    )
    expect(await database.organisationNote.count(where)).toBe(1)
    expect(await database.postingDraft.count(where)).toBe(1)
    expect((await database.invitation.findMany(where)).map(({ email }) => email).sort()).toEqual([
      'x@a.example',
      'y@a.example',
    ])
    expect((await database.organisationDomain.findMany(where)).map(({ domain }) => domain).sort()).toEqual([
      'a.example',
      'b.example',
    ])
    for (const slug of [slugOf(old), gone.slug]) expect((await findOrganisation(pool, slug))?.slug).toBe(stays.slug)
    expect(await hirerOf(old)).toBe(stays.id)
    expect(await openAt(slugOf(old))).toEqual(expect.arrayContaining(['Seule', 'Ensemble']))
    expect(await traces(stays.id, 'merge-organisations')).toMatchObject([
      { actor, from: { organisationId: gone.id, name: old, slug: slugOf(old) }, to: { offers: 2, members: 2 } },
    ])
  })

  it('gives nobody a part in a verified organisation that anybody may have copied', async () => {
    const stays = await storeOrganisation({ verifiedBy: 'DOCUMENT', verifiedAt: at }, at)
    const copy = await storeOrganisation({}, at)
    const stranger = await storePerson({ memberOf: [{ organisationId: copy.id, role: 'OWNER' }] }, at)
    const blocked = await storePerson({ memberOf: [{ organisationId: copy.id }] }, at)
    for (const [personId, level] of [
      [stranger.id, 'TRUSTED'],
      [blocked.id, 'BLOCKED'],
    ] as const)
      await database.postingRight.create({ data: { organisationId: copy.id, personId, level } })
    await database.organisationDomain.create({
      data: { organisationId: copy.id, domain: 'copie.example', verifiedAt: at },
    })
    await merge(copy.id, stays.id)
    const where = { organisationId: stays.id }
    expect(await database.membership.findMany({ where, select: { role: true, state: true } })).toEqual([
      { role: 'MEMBER', state: 'ASKED' },
      { role: 'MEMBER', state: 'ASKED' },
    ])
    expect(await database.postingRight.findMany({ where, select: { personId: true, level: true } })).toEqual([
      { personId: blocked.id, level: 'BLOCKED' },
    ])
    expect(await database.organisationDomain.count({ where })).toBe(0)
  })

  it('is refused where it would give what was checked to whoever founded a copy', async () => {
    const copy = await storeOrganisation({}, at)
    const stranger = await storePerson({ memberOf: [{ organisationId: copy.id, role: 'OWNER' }] }, at)
    const real = await storeOrganisation({ verifiedBy: 'DOCUMENT', verifiedAt: at }, at)
    const merging = { fromId: real.id, intoId: copy.id, actor, at }
    expect(await mergeOrganisations(database, merging)).toEqual({ kind: 'other-way-round' })
    expect(await database.organisation.findUnique({ where: { id: real.id } })).not.toBeNull()
    expect(await database.membership.findMany({ where: { personId: stranger.id } })).toMatchObject([
      { organisationId: copy.id },
    ])
  })

  it('keeps the owners where the one that stays has none, and the proof where it has none', async () => {
    const stays = await storeOrganisation({}, at)
    const gone = await storeOrganisation({ verifiedBy: 'DOCUMENT', verifiedAt: at, verifiedWords: 'Récépissé' }, at)
    const owner = await storePerson({ memberOf: [{ organisationId: gone.id, role: 'OWNER' }] }, at)
    await merge(gone.id, stays.id)
    expect(await database.membership.findFirst({ where: { personId: owner.id } })).toMatchObject({
      organisationId: stays.id,
      role: 'OWNER',
    })
    expect(await database.organisation.findUnique({ where: { id: stays.id } })).toMatchObject({
      verifiedWords: 'Récépissé',
    })
  })

  it('of two into each other at once merges one way only, and itself never', async () => {
    const [a, b] = [await storeOrganisation({}, at), await storeOrganisation({}, at)]
    const kinds = (await Promise.all([merge(a.id, b.id), merge(b.id, a.id)])).map(({ kind }) => kind)
    expect(kinds.sort()).toEqual(['gone', 'merged'])
    expect(await merge(b.id, b.id)).toEqual({ kind: 'same' })
  })

  it('that fails at its last step moves nothing', async () => {
    const [gone, stays] = [await storeOrganisation({}, at), await storeOrganisation({}, at)]
    const offerId = await storeOffer({ title: 'Reste', organisations: [gone.name] }, at)
    // The address that it would leave behind is somebody's already.
    await database.organisationSlug.create({ data: { slug: gone.slug, organisationId: stays.id } })
    await expect(merge(gone.id, stays.id)).rejects.toThrow()
    expect(await database.offerOrganisation.findMany({ where: { offerId } })).toMatchObject([
      { organisationId: gone.id },
    ])
    expect(await traces(stays.id, 'merge-organisations')).toEqual([])
  })
})
