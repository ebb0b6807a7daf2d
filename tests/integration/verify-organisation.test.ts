import { randomUUID } from 'node:crypto'
import { addDays } from 'date-fns'
import { describe, expect, it } from 'vitest'
import { joinOrganisation } from '@/lib/accounts/join-organisation'
import { findDomainLink } from '@/lib/moderation/domain-link'
import { findVerification } from '@/lib/moderation/find-verification'
import type { Vouched } from '@/lib/moderation/verify-organisation'
import { database } from '@/lib/platform/database'
import { storeActor, storeOrganisation } from '../factories/person'
import {
  actor,
  ask,
  at,
  confirm,
  later,
  newDomain,
  nothing,
  siteUrl,
  soon,
  stored,
  tracesOf,
  vouch,
} from './support/verification'

describe('a domain’s mail', () => {
  it('verifies the organisation when its link is confirmed, not before, and once', async () => {
    const domain = newDomain()
    const { id, name } = await storeOrganisation({}, at)
    const { outcome, secret, mail, email } = await ask(id, domain)
    expect(outcome).toBe('sent')
    expect(mail?.text).toContain(name)
    expect(await findDomainLink(database, secret, soon)).toMatchObject({ state: 'open', domain })
    expect(await stored(id)).toMatchObject({ ...nothing, domains: [] })

    expect(await confirm(secret)).toBe(true)
    expect(await stored(id)).toMatchObject({
      verifiedBy: 'DOMAIN_MAIL',
      verifiedAt: soon,
      verifiedWords: `une adresse en @${domain} a répondu`,
      domains: [{ domain }],
    })
    expect(await confirm(secret, later)).toBe(false)
    expect((await stored(id)).verifiedAt).toEqual(soon)
    expect(await findDomainLink(database, secret, later)).toMatchObject({ state: 'used', usedAt: soon })
    expect(await tracesOf(id)).toEqual([
      { action: 'ask-domain', by: actor, from: null, to: { domain } },
      { action: 'verify-organisation', by: 'domain-link', from: null, to: { verifiedBy: 'DOMAIN_MAIL', domain } },
      { action: 'add-domain', by: 'domain-link', from: null, to: { domain } },
    ])
    // Neither the address nor the secret is kept but in the mail.
    const rows = await database.$queryRaw<{ row: string }[]>`
      SELECT to_jsonb(c)::text AS row FROM "DomainCheck" c WHERE "organisationId" = ${id}::uuid
      UNION ALL SELECT to_jsonb(o)::text FROM "Organisation" o WHERE "id" = ${id}::uuid
      UNION ALL SELECT to_jsonb(e)::text FROM "AuditEvent" e WHERE "subject" = ${`Organisation ${id}`}`
    for (const { row } of rows) {
      expect(row).not.toContain(email)
      expect(row).not.toContain(secret)
    }
  })

  it('lets its people join at once from then on', async () => {
    const domain = newDomain()
    const { id } = await storeOrganisation({}, at)
    const { secret } = await ask(id, domain)
    const joins = async () => {
      const person = await storeActor({ email: `p-${randomUUID().slice(0, 8)}@${domain}` }, at)
      return joinOrganisation(database, { person, organisationId: id, siteUrl, at: soon })
    }
    expect(await joins()).toBe('asked')
    await confirm(secret)
    expect(await joins()).toBe('joined')
  })

  it('is over after seven days', async () => {
    const { id } = await storeOrganisation({}, at)
    const { secret } = await ask(id, newDomain())
    const end = addDays(at, 7)
    expect(await confirm(secret, end)).toBe(false)
    expect((await findDomainLink(database, secret, end))?.state).toBe('expired')
    expect(await stored(id)).toMatchObject(nothing)
    expect(await confirm(secret, new Date(end.getTime() - 1))).toBe(true)
  })

  it('confirmed twice at once verifies once', async () => {
    const { id } = await storeOrganisation({}, at)
    const { secret } = await ask(id, newDomain())
    const done = await Promise.all([confirm(secret), confirm(secret), confirm(secret)])
    expect(done.filter(Boolean)).toHaveLength(1)
    expect((await tracesOf(id)).filter(({ action }) => action === 'verify-organisation')).toHaveLength(1)
  })

  it('does nothing for whoever has no link', async () => {
    expect(await confirm('rien')).toBe(false)
    expect(await findDomainLink(database, 'rien', at)).toBeNull()
  })

  it('does not leave for the domain of another organisation', async () => {
    const domain = newDomain()
    await storeOrganisation({ domains: [domain] }, at)
    const { id } = await storeOrganisation({}, at)
    const { outcome, mail } = await ask(id, domain)
    expect([outcome, mail]).toEqual(['domain-foreign', null])
  })

  it('may leave for a domain of its own', async () => {
    const domain = newDomain()
    const { id } = await storeOrganisation({ domains: [domain], ...nothing }, at)
    const { outcome, secret } = await ask(id, domain)
    expect(outcome).toBe('sent')
    expect(await confirm(secret)).toBe(true)
    expect((await stored(id)).domains).toEqual([expect.objectContaining({ domain, verifiedAt: at })])
  })

  it('does nothing when another organisation has the domain meanwhile', async () => {
    const domain = newDomain()
    const { id } = await storeOrganisation({}, at)
    const { secret } = await ask(id, domain)
    await storeOrganisation({ domains: [domain] }, at)
    expect((await findDomainLink(database, secret, soon))?.state).toBe('foreign')
    expect(await confirm(secret)).toBe(false)
    expect(await stored(id)).toMatchObject({ ...nothing, domains: [] })
  })

  it('answered for two organisations at once gives the domain to one', async () => {
    for (let round = 0; round < 5; round++) {
      const domain = newDomain()
      const both = await Promise.all([storeOrganisation({}, at), storeOrganisation({}, at)])
      const links = await Promise.all(both.map(({ id }) => ask(id, domain)))
      const done = await Promise.all(links.map(({ secret }) => confirm(secret)))
      expect(done.filter(Boolean)).toHaveLength(1)
      expect(await database.organisationDomain.count({ where: { domain } })).toBe(1)
    }
  })

  it('sent again makes the link before lead nowhere', async () => {
    const { id } = await storeOrganisation({}, at)
    const first = await ask(id, newDomain())
    const seen = (await findVerification(database, id)).link?.id ?? null
    const second = await ask(id, newDomain(), seen)
    expect(second.outcome).toBe('sent')
    expect(await findDomainLink(database, first.secret, soon)).toBeNull()
    expect(await confirm(first.secret)).toBe(false)
    expect(await confirm(second.secret)).toBe(true)
  })

  it('sent by two moderators at once leaves once', async () => {
    const { id } = await storeOrganisation({}, at)
    const first = await Promise.all([ask(id, newDomain()), ask(id, newDomain())])
    expect(first.map(({ outcome }) => outcome).sort()).toEqual(['meanwhile', 'sent'])
    const seen = (await findVerification(database, id)).link?.id ?? null
    const again = await Promise.all([ask(id, newDomain(), seen), ask(id, newDomain(), seen)])
    expect(again.map(({ outcome }) => outcome).sort()).toEqual(['meanwhile', 'sent'])
    expect(again.filter(({ mail }) => mail !== null)).toHaveLength(1)
  })

  it('is not asked of what is verified, or gone', async () => {
    const { id } = await storeOrganisation({ verifiedBy: 'DOCUMENT', verifiedAt: at }, at)
    expect((await ask(id, newDomain())).outcome).toBe('meanwhile')
    expect((await ask(randomUUID(), newDomain())).outcome).toBe('gone')
  })

  it('does nothing where the organisation was verified otherwise meanwhile', async () => {
    const { id } = await storeOrganisation({}, at)
    const { secret } = await ask(id, newDomain())
    await vouch(id)
    expect((await findDomainLink(database, secret, soon))?.state).toBe('verified')
    expect(await confirm(secret)).toBe(false)
    expect(await stored(id)).toMatchObject({ verifiedBy: 'DOCUMENT', domains: [] })
  })
})

describe('a moderator’s word', () => {
  it.each<[Vouched, string]>([
    ['DOCUMENT', 'récépissé n° 214 du 3 mars 2019'],
    ['MODERATOR_WORD', 'siège joint au numéro de son site'],
  ])('(%s) verifies at once, with what was checked, and is traced without it', async (by, words) => {
    const { id } = await storeOrganisation({}, at)
    expect(await vouch(id, words, by)).toBe('verified')
    expect(await stored(id)).toMatchObject({ verifiedBy: by, verifiedAt: at, verifiedWords: words, domains: [] })
    expect(await tracesOf(id)).toEqual([
      { action: 'verify-organisation', by: actor, from: null, to: { verifiedBy: by } },
    ])
  })

  it('of two at once is the first’s; the second is told', async () => {
    const { id } = await storeOrganisation({}, at)
    const words = ['récépissé', 'accord de siège']
    const outcomes = await Promise.all(words.map((word) => vouch(id, word)))
    expect([...outcomes].sort()).toEqual(['meanwhile', 'verified'])
    expect((await stored(id)).verifiedWords).toBe(words[outcomes.indexOf('verified')])
    expect(await tracesOf(id)).toHaveLength(1)
    expect(await vouch(randomUUID())).toBe('gone')
  })
})
