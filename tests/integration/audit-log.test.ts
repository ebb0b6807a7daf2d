import { randomUUID } from 'node:crypto'
import { addMinutes } from 'date-fns'
import { describe, expect, test } from 'vitest'
import { trace } from '@/lib/accounts/audit'
import { logPageSize, readAuditLog } from '@/lib/administration/audit-log'
import { type LogCriteria, logAddress, readLogAddress } from '@/lib/administration/audit-log-address'
import { changeLines } from '@/lib/copy/audit'
import { database, pool } from '@/lib/platform/database'
import { storeOrganisation, storePerson } from '../factories/person'
import { storeOffer } from '../factories/stored-offer'

const all = readLogAddress({})
const read = (criteria: Partial<LogCriteria>) => readAuditLog(pool, { ...all, ...criteria })
const at = (instant: string) => new Date(instant)
const plain = (words: string) => words.replace(/[\u00a0\u202f]/g, ' ')

/** Somebody with an offer and an organisation, and four things done around the end of March. */
async function history() {
  const now = at('2026-03-01T08:00Z')
  const mark = randomUUID().slice(0, 8)
  const person = await storePerson({ name: `Oumou ${mark}` }, now)
  const organisation = await storeOrganisation({ name: `Greniers ${mark}` }, now)
  const offerId = await storeOffer({ title: `Magasinière ${mark}` }, now)
  const event = (instant: string, action: string, more = {}) =>
    database.offerEvent.create({ data: { offerId, at: at(instant), actor: person.id, action, ...more } })
  await event('2026-03-31T23:59:59.999Z', 'edited', { changes: { title: { from: 'Magasinier', to: 'Magasinière' } } })
  await event('2026-04-01T00:00Z', 'withdrawn', { reason: 'Doublon' })
  const subject = { organisation: organisation.id }
  const [actor, to] = [person.id, { personId: person.id, role: 'OWNER' }]
  await trace(database, { at: at('2026-03-31T12:00Z'), actor, action: 'change-member-role', subject, to })
  await trace(database, {
    at: at('2026-04-02T00:00Z'),
    actor: `cmd-${mark}`,
    action: 'make-admin',
    subject: { person: person.id },
  })
  const { slug } = await database.offer.findUniqueOrThrow({ where: { id: offerId } })
  return { mark, person, organisation, offer: { id: offerId, slug } }
}

const actions = ({ entries }: Awaited<ReturnType<typeof read>>) => entries.map(({ action }) => action)

describe('the log', () => {
  test('is one list of what was done to offers and of all else, the newest first, with names', async () => {
    const { mark, person, organisation } = await history()
    const { entries, next } = await read({ person: person.id })
    expect(next).toBeNull()
    expect(entries).toMatchObject([
      { action: 'withdrawn', by: person.name, subjectName: `Magasinière ${mark}`, reason: 'Doublon' },
      { action: 'edited', changes: { title: { from: 'Magasinier', to: 'Magasinière' } }, from: null, to: null },
      { action: 'change-member-role', subject: `Organisation ${organisation.id}`, subjectName: organisation.name },
    ])
    expect(entries.slice(2).flatMap(changeLines)).toContainEqual({ name: 'Personne', from: '', to: person.name })
  })

  test('tells a date as one thing, with the month and the hour that it left alone', async () => {
    const now = at('2026-03-01T08:00Z')
    const { id: actor } = await storePerson({}, now)
    const offerId = await storeOffer({ title: 'Comptable', deadline: { date: '2026-05-05', time: '17:00' } }, now)
    const event = (instant: string, changes: object) =>
      database.offerEvent.create({ data: { offerId, at: at(instant), actor, action: 'edited', changes } })
    await event('2026-03-02T08:00Z', { deadlineDay: { from: '20', to: '27' }, salaryMin: { from: '100', to: '' } })
    await event('2026-03-03T08:00Z', {
      deadlineDay: { from: '27', to: '5' },
      deadlineMonth: { from: '4', to: '5' },
      status: { from: 'PENDING', to: 'PUBLISHED' },
    })
    const { entries } = await read({ person: actor })
    const lines = entries.map((entry) => changeLines(entry).map(({ name, from, to }) => [name, plain(from), plain(to)]))
    expect(lines).toEqual([
      [
        ['Date limite', 'lundi 27 avril 2026 à 17 h', 'mardi 5 mai 2026 à 17 h'],
        ['État', 'en relecture', 'publiée'],
      ],
      [
        ['Date limite', 'lundi 20 avril 2026 à 17 h', 'lundi 27 avril 2026 à 17 h'],
        ['Salaire', '100 au moins', ''],
      ],
    ])
  })

  test.each<[string, (h: Awaited<ReturnType<typeof history>>) => Partial<LogCriteria>, string[]]>([
    ['part of a name', ({ mark }) => ({ person: `oumou ${mark}` }), ['withdrawn', 'edited', 'change-member-role']],
    ['an address', ({ person }) => ({ person: person.email }), ['withdrawn', 'edited', 'change-member-role']],
    ['a command', ({ mark }) => ({ person: `cmd-${mark}` }), ['make-admin']],
    ['nobody', ({ mark }) => ({ person: `${mark}%` }), []],
    ['an act', ({ person }) => ({ person: person.id, action: 'edited' }), ['edited']],
    ['an offer’s title', ({ mark }) => ({ subject: `magasinière ${mark}` }), ['withdrawn', 'edited']],
    [
      'its address',
      ({ offer }) => ({ subject: `https://baara.example/offres/${offer.slug}?de=x` }),
      ['withdrawn', 'edited'],
    ],
    ['a subject as it is kept', ({ offer }) => ({ subject: `Offer ${offer.id}` }), ['withdrawn', 'edited']],
    ['an organisation', ({ organisation }) => ({ subject: organisation.name }), ['change-member-role']],
    ['somebody', ({ person }) => ({ subject: person.email }), ['make-admin']],
    ['an offer that is none', () => ({ subject: 'Offer 12' }), []],
    ['a subject that is not there', ({ mark }) => ({ subject: `rien ${mark}` }), []],
    [
      'the end of March',
      ({ person }) => ({ person: person.id, until: '2026-03-31' }),
      ['edited', 'change-member-role'],
    ],
    ['the beginning of April', ({ person }) => ({ person: person.id, since: '2026-04-01' }), ['withdrawn']],
    [
      'one day',
      ({ person }) => ({ person: person.id, since: '2026-03-31', until: '2026-03-31' }),
      ['edited', 'change-member-role'],
    ],
  ])('of %s', async (_, criteria, wanted) => {
    expect(actions(await read(criteria(await history())))).toEqual(wanted)
  })

  test('keeps its days in universal time, wherever the database believes to be', async () => {
    const { person } = await history()
    const client = await pool.connect()
    try {
      await client.query(`SET TIME ZONE 'Pacific/Kiritimati'`)
      const until = { ...all, person: person.id, until: '2026-03-31' }
      expect(actions(await readAuditLog(client, until))).toEqual(['edited', 'change-member-role'])
    } finally {
      client.release(true)
    }
  })

  test('comes in pages without a gap or a repetition, whatever is written meanwhile, many at one instant too', async () => {
    const { id: actor } = await storePerson({}, at('2026-05-01T00:00Z'))
    const offerId = await storeOffer({ title: 'Logisticien' }, at('2026-05-01T00:00Z'))
    const writes = (count: number, instant: Date) =>
      database.offerEvent.createMany({
        data: Array.from({ length: count }, () => ({ offerId, at: instant, actor, action: 'edited' })),
      })
    const first = at('2026-05-01T00:00Z')
    await writes(logPageSize + 20, first)
    await writes(10, addMinutes(first, 1))
    for (let i = 0; i < 40; i++)
      await trace(database, { at: first, actor, action: 'invite', subject: { organisation: randomUUID() } })
    const seen: string[] = []
    let pages = 0
    for (let before: LogCriteria['before'] = null; ; pages++) {
      const { entries, next } = await read({ person: actor, before })
      seen.push(...entries.map(({ id }) => id))
      if (next === null) break
      expect(entries).toHaveLength(logPageSize)
      await writes(1, addMinutes(first, 2))
      // As the address of the next page says it.
      before = readLogAddress(Object.fromEntries(new URL(logAddress({ before: next }), 'http://x').searchParams)).before
    }
    expect(pages).toBe(2)
    expect(seen).toHaveLength(logPageSize + 70)
    expect(new Set(seen).size).toBe(seen.length)
  })

  test('keeps what was done by somebody who is gone, without the name', async () => {
    const { person } = await history()
    await database.person.delete({ where: { id: person.id } })
    const { entries } = await read({ person: person.id })
    expect(entries).toHaveLength(3)
    expect(entries.map(({ by }) => by)).toEqual([null, null, null])
  })

  test.each([
    [
      { personne: 'a\0b', du: '2026-02-30', au: '0000-01-01', avant: 'hier' },
      { person: 'ab', since: '', until: '', before: null },
    ],
    [
      { avant: '2026-03-01T00:00:00.000Z_x', sujet: ['un', 'deux'] },
      { before: null, subject: 'un' },
    ],
  ])('has an address that may hold anything: %j', async (parameters, wanted) => {
    expect(readLogAddress(parameters)).toMatchObject(wanted)
    await expect(readAuditLog(pool, readLogAddress(parameters))).resolves.toBeDefined()
  })
})
