import { createHash, randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { acceptInvitation } from '@/lib/accounts/accept-invitation'
import { findPerson } from '@/lib/accounts/find-person'
import { inviteColleague, withdrawInvitation } from '@/lib/accounts/invite-colleague'
import { joinOrganisation } from '@/lib/accounts/join-organisation'
import { postingLevel } from '@/lib/accounts/posting-level'
import { blockPerson } from '@/lib/administration/block-person'
import { forgetPerson } from '@/lib/administration/forget-person'
import { setRole } from '@/lib/administration/set-role'
import { database } from '@/lib/platform/database'
import { storeOrganisation, storePerson } from '../factories/person'
import { storeOffer } from '../factories/stored-offer'

const at = new Date('2026-03-01T10:00Z')
const siteUrl = 'https://baara.example'
const secret = 'a secret of the tests, longer than thirty-two characters'
const actor = randomUUID()
const give = (personId: string, role: 'ADMIN' | 'MODERATOR' | null) => setRole(database, { personId, role, actor, at })
const forget = (personId: string) => forgetPerson(database, { personId, actor, siteUrl, secret, at })
const session = (userId: string) =>
  database.session.create({
    data: { userId, token: randomUUID(), createdAt: at, updatedAt: at, expiresAt: new Date('2100-01-01') },
  })
const sessions = (userId: string) => database.session.count({ where: { userId } })
const roleOf = async (id: string) => (await database.person.findUnique({ where: { id } }))?.role

/** Leaves no other administrator than these. */
async function onlyAdmins(count: number) {
  await database.person.updateMany({ where: { role: 'ADMIN' }, data: { role: null } })
  return Promise.all(Array.from({ length: count }, () => storePerson({ role: 'ADMIN' }, at)))
}

describe('a role on the site', () => {
  it('is given and taken with a trace; taken, it ends every session', async () => {
    await onlyAdmins(1)
    const { id } = await storePerson({}, at)
    await session(id)
    expect(await give(id, 'MODERATOR')).toBe('set')
    expect(await sessions(id)).toBe(1)
    expect(await give(id, 'ADMIN')).toBe('set')
    expect(await sessions(id)).toBe(1)
    expect(await give(id, 'MODERATOR')).toBe('set')
    expect(await sessions(id)).toBe(0)
    expect(
      await database.auditEvent.findMany({ where: { subject: `Person ${id}` }, orderBy: { id: 'asc' } }),
    ).toMatchObject([
      { action: 'change-role', from: { role: null }, to: { role: 'MODERATOR' } },
      { from: { role: 'MODERATOR' }, to: { role: 'ADMIN' } },
      { from: { role: 'ADMIN' }, to: { role: 'MODERATOR' } },
    ])
  })

  it('is for confirmed addresses and people who are not blocked', async () => {
    const unconfirmed = await storePerson({ emailVerified: false }, at)
    const blocked = await storePerson({ blockedAt: at }, at)
    expect([await give(unconfirmed.id, 'MODERATOR'), await give(blocked.id, 'MODERATOR')]).toEqual([
      'unconfirmed',
      'blocked',
    ])
    expect([await roleOf(unconfirmed.id), await roleOf(blocked.id)]).toEqual([null, null])
  })

  it('of the last administrator stays, also when two step down at once', async () => {
    const [a, b] = await onlyAdmins(2)
    if (!a || !b) throw new Error('not stored')
    // Nobody has shown that this address is theirs.
    await storePerson({ role: 'ADMIN', emailVerified: false }, at)
    const outcomes = await Promise.all([give(a.id, null), forget(b.id)])
    expect(outcomes).toContain('last-admin')
    expect(await database.person.count({ where: { role: 'ADMIN', emailVerified: true } })).toBe(1)
    const [last] = await database.person.findMany({ where: { role: 'ADMIN', emailVerified: true } })
    expect(await give(last?.id ?? '', 'MODERATOR')).toBe('last-admin')
    expect(await forget(last?.id ?? '')).toBe('last-admin')
  })
})

describe('blocking a person', () => {
  it('lets them post for no organisation, ends their sessions, and can be undone', async () => {
    const { id: organisationId } = await storeOrganisation({}, at)
    const { id: personId } = await storePerson({ memberOf: [{ organisationId }] }, at)
    await database.postingRight.create({ data: { organisationId, personId, level: 'TRUSTED' } })
    await session(personId)
    expect(await blockPerson(database, { personId, isBlocked: true, actor, at })).toBe('done')
    expect([await postingLevel(database, personId, organisationId), await sessions(personId)]).toEqual(['BLOCKED', 0])
    expect(await blockPerson(database, { personId, isBlocked: false, actor, at })).toBe('done')
    expect(await postingLevel(database, personId, organisationId)).toBe('TRUSTED')
  })

  it('spares who has a role', async () => {
    const { id: personId } = await storePerson({ role: 'MODERATOR' }, at)
    expect(await blockPerson(database, { personId, isBlocked: true, actor, at })).toBe('has-role')
    expect(await blockPerson(database, { personId: randomUUID(), isBlocked: true, actor, at })).toBe('gone')
  })
})

function storeFile() {
  const bytes = Buffer.from(`%PDF ${randomUUID()}`)
  const hash = createHash('sha256').update(bytes).digest('hex')
  return database.noticeFile.create({ data: { hash, mediaType: 'application/pdf', bytes, receivedAt: at } })
}

/** Every cell of every table that says these words, as `Table.column`. */
async function wherever(words: string): Promise<string[]> {
  const columns = await database.$queryRaw<{ table: string; column: string }[]>`
    SELECT table_name AS "table", column_name AS "column" FROM information_schema.columns
    WHERE table_schema = 'public' AND data_type IN ('text', 'character varying', 'jsonb', 'ARRAY')
      AND table_name NOT IN ('SearchEntry', 'SearchWord', '_prisma_migrations')`
  const found: string[] = []
  for (const { table, column } of columns) {
    const [row] = await database.$queryRawUnsafe<{ n: bigint }[]>(
      `SELECT count(*) AS n FROM "${table}" WHERE strpos(lower("${column}"::text), lower($1)) > 0`,
      words,
    )
    if (row && row.n > 0n) found.push(`${table}.${column}`)
  }
  return found.sort()
}

describe('deleting a person’s data', () => {
  it('leaves mail alone that only begins with the same word, or goes to an address that holds theirs', async () => {
    await onlyAdmins(1)
    const unique = randomUUID().slice(0, 8)
    const { id } = await storePerson({ name: 'Votre', email: `am-${unique}@ong.example` }, at)
    const mail = {
      subject: 'Votre offre est en ligne',
      text: `Écrivez à mariam-${unique}@ong.example`,
      createdAt: at,
      dueAt: at,
    }
    const { id: kept } = await database.outgoingMail.create({
      data: { key: `decision ${unique}`, to: `mariam-${unique}@ong.example`, ...mail },
    })
    expect(await forget(id)).toBe('forgotten')
    expect(await database.outgoingMail.findUnique({ where: { id: kept } })).not.toBeNull()
  })

  it('takes the mail back that names them as who invites, whatever became of the invitation', async () => {
    await onlyAdmins(1)
    const unique = randomUUID().slice(0, 8)
    const { id: organisationId } = await storeOrganisation({}, at)
    const [leaving, staying] = [
      await storePerson({ name: `Mariam ${unique}`, memberOf: [{ organisationId }] }, at),
      await storePerson({ memberOf: [{ organisationId, role: 'OWNER' }] }, at),
    ]
    const guest = await storePerson({}, at)
    const [by, colleague, accepting] = [
      await findPerson(database, leaving.id),
      await findPerson(database, staying.id),
      await findPerson(database, guest.id),
    ]
    if (by === null || colleague === null || accepting === null) throw new Error('not stored')
    const invite = (inviter: typeof by, email: string) =>
      inviteColleague(database, { organisationId, by: inviter, email, siteUrl, at })
    const invitationOf = (email: string) => database.invitation.findFirstOrThrow({ where: { organisationId, email } })
    const [withdrawn, replaced] = [`retiree-${unique}@ailleurs.example`, `encore-${unique}@ailleurs.example`]
    for (const email of [guest.email, withdrawn, replaced]) await invite(by, email)
    const accepted = await invitationOf(guest.email)
    expect(await acceptInvitation(database, { id: accepted.id, person: accepting, at })).toBe('accepted')
    await withdrawInvitation(database, { organisationId, id: (await invitationOf(withdrawn)).id, actor: by.id, at })
    await invite(colleague, replaced)
    const mails = () => database.outgoingMail.findMany({ where: { to: { in: [guest.email, withdrawn, replaced] } } })
    expect(await mails()).toHaveLength(4)

    expect(await forget(leaving.id)).toBe('forgotten')

    // The colleague's own stays.
    expect(await mails()).toMatchObject([{ to: replaced }])
    expect(await wherever(leaving.name)).toEqual([])
  })

  it('leaves their name and address nowhere, and what they did under an id', async () => {
    await onlyAdmins(1)
    const unique = randomUUID().slice(0, 8)
    const [name, email] = [`Mariam ${unique}`, `mariam-${unique}@ong.example`]
    const { id: organisationId } = await storeOrganisation({}, at)
    const owner = await storePerson({ memberOf: [{ organisationId, role: 'OWNER' }] }, at)
    const { id: otherId } = await storeOrganisation({}, at)
    const otherOwner = await storePerson({ memberOf: [{ organisationId: otherId, role: 'OWNER' }] }, at)
    const { id } = await storePerson({ name, email, memberOf: [{ organisationId }] }, at)
    const person = await findPerson(database, id)
    const inviter = await findPerson(database, otherOwner.id)
    if (person === null || inviter === null) throw new Error('not stored')
    const own = await storeOrganisation({}, at)
    const invite = (by: typeof person, of: string, to: string) =>
      inviteColleague(database, { organisationId: of, by, email: to, siteUrl, at })
    await invite(inviter, own.id, email)
    await invite(person, organisationId, `autre-${unique}@ailleurs.example`)
    await joinOrganisation(database, { person, organisationId: otherId, siteUrl, at })
    // One mail about them has left, one has not.
    await database.outgoingMail.updateMany({
      where: { to: `autre-${unique}@ailleurs.example` },
      data: { sentAt: at, text: '' },
    })
    await session(id)
    const file = await storeFile()
    await database.postingDraft.create({
      data: { personId: id, organisationId, fileId: file.id, source: `${name}.pdf`, createdAt: at, savedAt: at },
    })
    const offerId = await storeOffer({ title: 'Reste en ligne', postedById: id, keeperId: organisationId }, at)
    await database.offerEvent.create({ data: { offerId, at, actor: id, action: 'edited' } })
    await database.offerReport.create({ data: { offerId, at, reason: 'CLOSED', email } })
    await database.organisationNote.create({ data: { organisationId, at, authorId: id, words: 'Vue au bureau' } })
    await database.verification.create({
      data: { identifier: randomUUID(), value: JSON.stringify({ email }), expiresAt: at, createdAt: at, updatedAt: at },
    })
    expect((await wherever(email)).length).toBeGreaterThan(4)
    expect((await wherever(name)).length).toBeGreaterThan(3)

    expect(await forget(id)).toBe('forgotten')

    expect(await wherever(email)).toEqual([])
    expect(await wherever(name)).toEqual([])
    expect(await wherever(unique)).toEqual(['Invitation.email'])
    expect(await database.noticeFile.findUnique({ where: { id: file.id } })).toBeNull()
    expect(await database.offer.findUnique({ where: { id: offerId } })).toMatchObject({
      status: 'PUBLISHED',
      postedById: null,
    })
    expect(await database.organisationNote.findFirst({ where: { organisationId } })).toMatchObject({ authorId: null })
    expect(await database.offerEvent.count({ where: { offerId, actor: id } })).toBe(1)
    expect(await database.membership.count({ where: { organisationId } })).toBe(1)
    expect((await database.membership.findFirst({ where: { organisationId } }))?.personId).toBe(owner.id)
    const [trace] = await database.auditEvent.findMany({ where: { subject: `Person ${id}`, action: 'forget-person' } })
    expect(trace).toMatchObject({ actor, from: null, to: null })
    expect(await forget(id)).toBe('gone')
  })

  it('keeps the file that an offer came in', async () => {
    const { id: organisationId } = await storeOrganisation({}, at)
    const { id: personId } = await storePerson({ memberOf: [{ organisationId }] }, at)
    const file = await storeFile()
    await database.postingDraft.create({
      data: { personId, organisationId, fileId: file.id, createdAt: at, savedAt: at },
    })
    await storeOffer({ title: 'Avec son fichier', fileId: file.id }, at)
    await forget(personId)
    expect(await database.noticeFile.count({ where: { id: file.id } })).toBe(1)
  })

  it('hands an organisation that they alone own to its longest member, and tells them', async () => {
    const { id: organisationId, name } = await storeOrganisation({}, at)
    const owner = await storePerson({ memberOf: [{ organisationId, role: 'OWNER' }] }, at)
    const young = await storePerson({ memberOf: [{ organisationId }] }, new Date('2026-02-20T00:00Z'))
    const long = await storePerson({ memberOf: [{ organisationId }] }, new Date('2026-02-01T00:00Z'))
    await forget(owner.id)
    const members = await database.membership.findMany({ where: { organisationId } })
    expect(new Map(members.map(({ personId, role }) => [personId, role]))).toEqual(
      new Map([
        [young.id, 'MEMBER'],
        [long.id, 'OWNER'],
      ]),
    )
    const mail = await database.outgoingMail.findMany({ where: { to: long.email } })
    expect(mail).toMatchObject([{ subject: `Vous êtes responsable de ${name} sur Baara` }])
  })
})
