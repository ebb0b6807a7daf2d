import { addHours, addMinutes, subHours } from 'date-fns'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { database, pool } from '@/lib/platform/database'
import { putMail } from '@/lib/platform/mail-outbox'
import { secretHash } from '@/lib/platform/secrets'
import { sendReminders } from '@/lib/reminders/send-reminders'
import { storeOrganisation, storePerson } from '../factories/person'
import { type StoredOffer, storeOffer } from '../factories/stored-offer'

const siteUrl = 'https://baara.test'
const published = new Date('2026-02-01T08:00Z')
/** 20 February at 17:00 in Bamako. */
const end = new Date('2026-02-20T17:00Z')
const remind = (now: Date) => sendReminders({ db: database, reader: pool, siteUrl }, now)

let keeperId: string
let posterId: string
let offerId: string

async function store(offer: Partial<StoredOffer> = {}): Promise<string> {
  return storeOffer(
    {
      title: 'Logisticien',
      deadline: { date: '2026-02-20', time: '17:00' },
      keeperId,
      postedById: posterId,
      ...offer,
    },
    published,
  )
}

beforeEach(async () => {
  keeperId = (await storeOrganisation({ name: 'Eaux du Sahel' }, published)).id
  posterId = (await storePerson({ email: 'rh@eaux.test', memberOf: [{ organisationId: keeperId }] }, published)).id
})

afterEach(async () => {
  await database.offer.deleteMany()
  await database.outgoingMail.deleteMany()
  await database.person.deleteMany()
  await database.organisation.deleteMany()
})

const mails = () => database.outgoingMail.findMany({ orderBy: [{ createdAt: 'asc' }, { to: 'asc' }] })
const subjects = async () => (await mails()).map(({ subject }) => subject.replace(/\s/g, ' '))

describe('who keeps an offer', () => {
  beforeEach(async () => {
    offerId = await store()
  })

  test('is reminded a week before its end, a day before and at the end: once each, however often and late we look', async () => {
    const from = subHours(end, 8 * 24)
    for (let hours = 0; hours < 14 * 24; hours += 3) await remind(addHours(from, hours))
    expect(await subjects()).toEqual([
      'Dernière semaine pour postuler : Logisticien',
      'Dernières 24 heures pour postuler : Logisticien',
      'Offre clôturée : Logisticien',
    ])
  })

  test('is reminded at the minute, not before', async () => {
    expect(await remind(addMinutes(subHours(end, 168), -1))).toBe(0)
    expect(await remind(subHours(end, 168))).toBe(1)
  })

  test('reads the exact end, the page, and three links that act', async () => {
    await remind(subHours(end, 24))
    const [mail] = await mails()
    expect(mail?.to).toBe('rh@eaux.test')
    expect(mail?.text).toContain(
      'vendredi 20 février 2026 à 17 h (heure de Bamako)'.replace(/(?<=\d) (?=h|f)/g, '\u00a0'),
    )
    const addresses = mail?.text.match(/https:\/\/\S+/g) ?? []
    const { slug } = await database.offer.findUniqueOrThrow({ where: { id: offerId } })
    expect(addresses[0]).toBe(`${siteUrl}/offres/${slug}`)
    const hashes = addresses.slice(1).map((address) => secretHash(address.replace(`${siteUrl}/agir/`, '')))
    const links = await Promise.all(hashes.map((tokenHash) => database.actionLink.findUnique({ where: { tokenHash } })))
    expect(links.map((link) => link?.action)).toEqual(['FILLED', 'EXTEND', 'CLOSE'])
    for (const link of links)
      expect(link).toMatchObject({
        offerId,
        personId: posterId,
        usedAt: null,
        expiresAt: new Date('2026-02-27T17:00Z'),
      })
  })

  test('and every owner with an address of their own; no other member, no one who only asked to join, no one who left', async () => {
    const owner = { organisationId: keeperId, role: 'OWNER' as const }
    await storePerson({ email: 'dir@eaux.test', memberOf: [owner] }, published)
    await storePerson({ email: 'non-verifie@eaux.test', emailVerified: false, memberOf: [owner] }, published)
    await storePerson({ email: 'collegue@eaux.test', memberOf: [{ organisationId: keeperId }] }, published)
    const asking = await storePerson({ email: 'demande@eaux.test' }, published)
    await database.membership.create({
      data: { personId: asking.id, organisationId: keeperId, role: 'OWNER', state: 'ASKED', since: published },
    })
    const elsewhere = await storeOrganisation({}, published)
    await storePerson({ memberOf: [{ organisationId: elsewhere.id, role: 'OWNER' }] }, published)
    await remind(subHours(end, 24))
    expect((await mails()).map(({ to }) => to)).toEqual(['dir@eaux.test', 'rh@eaux.test'])
    await database.outgoingMail.deleteMany()
    await database.membership.deleteMany({ where: { personId: posterId } })
    await remind(subHours(end, 24))
    expect((await mails()).map(({ to }) => to)).toEqual(['dir@eaux.test'])
  })

  test('is reminded of an end that was moved, by its own three', async () => {
    await remind(subHours(end, 24))
    await database.offer.update({
      where: { id: offerId },
      data: {
        deadlineDate: new Date('2026-03-20'),
        closesAt: new Date('2026-03-20T17:00Z'),
        sendBy: new Date('2026-03-20T17:00Z'),
      },
    })
    await database.deadlineMove.create({
      data: {
        offerId,
        at: subHours(end, 3),
        actor: posterId,
        fromDate: new Date('2026-02-20'),
        toDate: new Date('2026-03-20'),
        reason: 'Trop peu de candidatures',
      },
    })
    expect(await remind(end)).toBe(0)
    expect(await remind(new Date('2026-03-13T17:00Z'))).toBe(1)
  })

  test('is not told what they just decided: a short time to the end, or an end moved near', async () => {
    const late = { publishedAt: subHours(end, 100) }
    await database.offer.update({ where: { id: offerId }, data: late })
    expect(await remind(subHours(end, 99))).toBe(0)
    expect(await remind(subHours(end, 24))).toBe(1)
    await database.outgoingMail.deleteMany()
    await database.deadlineMove.create({
      data: { offerId, at: subHours(end, 10), actor: posterId, toDate: new Date('2026-02-20'), reason: 'Avancée' },
    })
    expect(await remind(subHours(end, 9))).toBe(0)
  })

  test.each([
    [
      'closed early',
      {
        closedEarlyAt: subHours(end, 24),
        closesAt: subHours(end, 24),
        sendBy: subHours(end, 24),
        closingReason: 'FILLED' as const,
      },
    ],
    ['withdrawn', { status: 'WITHDRAWN' as const }],
    ['waiting for moderation', { status: 'PENDING' as const, publishedAt: null }],
    ['archived', { archivedAt: published }],
    ['kept by nobody', { keeperId: null }],
  ])('hears nothing of an offer that is %s', async (_, change) => {
    await database.offer.update({ where: { id: offerId }, data: change })
    expect(await remind(subHours(end, 24))).toBe(0)
    expect(await remind(end)).toBe(0)
  })

  test('hears nothing of an end that is long past when the site comes back', async () => {
    expect(await remind(addHours(end, 71))).toBe(1)
    await database.outgoingMail.deleteMany()
    expect(await remind(addHours(end, 72))).toBe(0)
  })
})

describe('offers without an end', () => {
  test.each(['rolling', 'none'] as const)('%s: nobody is reminded', async (deadline) => {
    await store({ deadline })
    for (let days = 0; days < 60; days += 5) expect(await remind(addHours(published, days * 24))).toBe(0)
  })
})

describe('two processes at once, or one that dies', () => {
  test('write each reminder and its links once', async () => {
    await store()
    await Promise.all([1, 2, 3].map(() => remind(subHours(end, 24))))
    expect(await database.outgoingMail.count()).toBe(1)
    expect(await database.actionLink.count()).toBe(3)
  })

  test('leave no mail without its links, and no link without its mail', async () => {
    await store()
    await database.$executeRaw`ALTER TABLE "ActionLink" ADD CONSTRAINT "broken" CHECK ("action" <> 'CLOSE')`
    await expect(remind(subHours(end, 24))).rejects.toThrow('broken')
    expect(await database.outgoingMail.count()).toBe(0)
    await database.$executeRaw`ALTER TABLE "ActionLink" DROP CONSTRAINT "broken"`
    await remind(subHours(end, 24))
    expect([await database.outgoingMail.count(), await database.actionLink.count()]).toEqual([1, 3])
  })

  test('never bring back a mail that was sent', async () => {
    await store()
    await remind(subHours(end, 24))
    await database.outgoingMail.updateMany({ data: { sentAt: end, text: '' } })
    expect(await remind(subHours(end, 20))).toBe(0)
    const [mail] = await mails()
    expect(await putMail(database, { key: mail?.key ?? '', to: 'x@y.test', subject: 's', text: 't' }, end)).toBe(false)
  })
})
