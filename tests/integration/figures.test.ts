import { addSeconds } from 'date-fns'
import { describe, expect, test } from 'vitest'
import { type FigurePeriod, monthsOf, readFigurePeriod } from '@/lib/administration/figure-period'
import { figureCsv, figureTable } from '@/lib/administration/figure-tables'
import { readFigure } from '@/lib/administration/read-figure'
import { database, pool } from '@/lib/platform/database'
import type { CountedAct, DecisionKind, OfferStatus, ReportReason } from '@/lib/platform/prisma/enums'
import { type StoredOffer, storeOffer } from '../factories/stored-offer'

const at = (instant: string) => new Date(instant)
const hour = 3600

// Each figure has a year of its own, so that none sees another's offers. It is looked at in the last half hour of March in UTC:
// April already where clocks are ahead, February 2026 the shortest month before it.
const monthsUntilMarch = (year: number, period: FigurePeriod = '3') => monthsOf(period, at(`${year}-03-31T23:30Z`))

async function offer(instant: string, stated: Partial<StoredOffer> = {}, isExample = false): Promise<string> {
  const id = await storeOffer({ title: 'Logisticien', ...stated }, at(instant))
  if (isExample) await database.notice.updateMany({ where: { offers: { some: { id } } }, data: { isExample } })
  return id
}

/** A decision so many seconds after the offer arrived. */
async function decide(
  offerId: string,
  seconds: number,
  kind: DecisionKind,
  { fromStatus = 'PENDING', isUndone = false }: { fromStatus?: OfferStatus; isUndone?: boolean } = {},
) {
  const { createdAt } = await database.offer.findUniqueOrThrow({ where: { id: offerId } })
  const instant = addSeconds(createdAt, seconds)
  const reason = kind === 'REFUSED' ? 'NOT_A_JOB' : null
  const undoneAt = isUndone ? addSeconds(instant, 60) : null
  await database.moderationDecision.create({
    data: { offerId, at: instant, kind, reason, fromStatus, toStatus: 'PUBLISHED', version: 2, undoneAt },
  })
}

async function correct(offerId: string, fields: readonly string[], action = 'corrected') {
  const changes = Object.fromEntries(fields.map((field) => [field, { from: 'a', to: 'b' }]))
  await database.offerEvent.create({ data: { offerId, at: at('2020-01-01'), actor: 'x', action, changes } })
}

const count = (offerId: string, day: string, act: CountedAct, number: number, source = '') =>
  database.offerDayCount.create({ data: { offerId, day: at(day), act, source, count: number } })

const report = (offerId: string, instant: string, reason: ReportReason) =>
  database.offerReport.create({ data: { offerId, at: at(instant), reason } })

describe('a period', () => {
  test('is whole months in universal time, the present one included', () => {
    expect(monthsUntilMarch(2026)).toEqual({
      months: ['2026-01', '2026-02', '2026-03'],
      since: at('2026-01-01T00:00Z'),
      until: at('2026-04-01T00:00Z'),
    })
    expect(monthsOf('12', at('2026-04-01T00:00Z')).months).toHaveLength(12)
    expect(monthsOf('12', at('2026-04-01T00:00Z')).months[0]).toBe('2025-05')
  })

  test.each([[['3']], ['toString'], [undefined], ['12']])('is a year where %j is asked for', (asked) => {
    expect(readFigurePeriod(asked)).toBe('12')
  })
})

describe('offers by country and month', () => {
  test('are those published, by the month in UTC; neither duplicates nor examples', async () => {
    await offer('2025-12-31T23:59:59.999Z')
    await offer('2026-01-01T00:00Z')
    await offer('2026-03-31T23:59:59.999Z')
    await offer('2026-03-01T00:30Z', { countryCode: 'TN' })
    await offer('2026-04-01T00:00Z')
    await offer('2026-02-28T23:30Z', { countryCode: null, status: 'WITHDRAWN' })
    const first = await offer('2026-02-01T12:00Z')
    await offer('2026-02-02T12:00Z', { status: 'DUPLICATE', duplicateOfId: first })
    await offer('2026-02-03T12:00Z', { status: 'PENDING', publishedAt: null })
    await offer('2026-02-03T12:00Z', { status: 'WITHDRAWN', countryCode: 'TN' })
    await offer('2026-02-03T12:00Z', {}, true)
    const wanted = (counts: readonly number[]) =>
      counts.map((number, i) => ({ month: ['2026-01', '2026-02', '2026-03'][i], count: number }))
    const months = monthsUntilMarch(2026)
    const figure = await readFigure(pool, 'pays', months)
    expect(figure).toEqual([
      { country: 'Mali', total: 3, months: wanted([1, 1, 1]) },
      { country: 'Tunisie', total: 2, months: wanted([0, 1, 1]) },
      { country: null, total: 1, months: wanted([0, 1, 0]) },
    ])
    const lines = figureCsv(figureTable('pays', figure)).split('\r\n')
    expect(lines.slice(0, 3)).toEqual(['\ufeffPays;Mois;Offres', 'Mali;2026-01;1', 'Mali;2026-02;1'])
    expect(lines).toHaveLength(1 + 9 + 1)
  })
})

describe('the time to a decision', () => {
  test('is the median and nine of ten of what was decided in each month for the first time', async () => {
    // Ten offers of one moment, decided after 1 to 10 hours: 5 h 30 in the middle, nine of them within 9 h.
    for (let hours = 1; hours <= 10; hours++) await decide(await offer('2024-01-10T00:00Z'), hours * hour, 'APPROVED')
    // Arrived in February, decided in March: a second decision, one undone and one of another state count nothing.
    const late = await offer('2024-02-29T22:00Z')
    await decide(late, 60, 'REFUSED', { isUndone: true })
    await decide(late, 2 * hour, 'CHANGE_ASKED')
    await decide(late, 99 * hour, 'CORRECTED')
    const published = await offer('2024-02-01T00:00Z')
    await decide(published, hour, 'HELD', { fromStatus: 'PUBLISHED' })
    await decide(published, 2 * hour, 'EDIT_APPROVED', { fromStatus: 'PUBLISHED' })
    await decide(await offer('2024-02-01T00:00Z', {}, true), hour, 'APPROVED')
    const figure = await readFigure(pool, 'delais', monthsUntilMarch(2024))
    expect(figure).toEqual([
      { month: '2024-01', decided: 10, median: 5.5 * hour, nineOfTen: 9 * hour },
      { month: '2024-02', decided: 0, median: null, nineOfTen: null },
      { month: '2024-03', decided: 1, median: 2 * hour, nineOfTen: 2 * hour },
    ])
    expect(figureCsv(figureTable('delais', figure))).toBe(
      '\ufeffMois;Offres décidées;Médiane (heures);Neuf sur dix (heures)\r\n2024-01;10;5,5;9\r\n2024-02;0;;\r\n2024-03;1;2;2\r\n',
    )
  })
})

describe('the share of fields corrected', () => {
  test('is of all that moderators approved, each offer once a field', async () => {
    const approved = await Promise.all([1, 2, 3, 4].map(() => offer('2022-01-31T20:00Z')))
    const [a = '', b = '', c = '', d = ''] = approved
    // The parts of a date are one field; twice corrected is corrected.
    await correct(a, ['deadlineDay', 'deadlineMonth', 'title'])
    await correct(a, ['deadlineYear'])
    await decide(a, 3 * hour, 'CORRECTED')
    await correct(b, ['deadlineHour', 'applyCopyEmails'])
    await decide(b, 5 * hour, 'CORRECTED')
    // Its poster's own edit is no correction of the reading.
    await correct(c, ['title'], 'edited')
    await decide(c, hour, 'APPROVED')
    await decide(c, 2 * hour, 'APPROVED')
    await decide(d, hour, 'APPROVED')
    // Not approved, undone, an example, another year.
    const refused = await offer('2022-02-01T00:00Z')
    await correct(refused, ['country'])
    await decide(refused, hour, 'REFUSED')
    const undone = await offer('2022-02-01T00:00Z')
    await correct(undone, ['country'])
    await decide(undone, hour, 'CORRECTED', { isUndone: true })
    const shown = await offer('2022-02-01T00:00Z', {}, true)
    await correct(shown, ['country'])
    await decide(shown, hour, 'CORRECTED')
    await decide(await offer('2021-12-31T22:59Z'), hour, 'APPROVED')
    const figure = await readFigure(pool, 'corrections', monthsUntilMarch(2022))
    expect(figure).toEqual({
      approved: 4,
      corrected: 2,
      fields: [
        { field: 'deadline', count: 2 },
        { field: 'title', count: 1 },
        { field: 'applyEmails', count: 1 },
      ],
    })
    expect(figureCsv(figureTable('corrections', figure)).split('\r\n').slice(1, 3)).toEqual([
      'Au moins un champ;2;4;0,5',
      'Date limite;2;4;0,5',
    ])
  })
})

describe('deadlines missed by readers', () => {
  test('are readings on days that began once the offer was closed, of all readings', async () => {
    // The end of 28 February in Bamako (UTC) and in Tunis (UTC+1): both are over when 1 March begins in UTC.
    const bamako = await offer('2023-01-01T00:00Z', { deadline: { date: '2023-02-28' } })
    const tunis = await offer('2023-01-01T00:00Z', {
      countryCode: 'TN',
      deadline: { date: '2023-02-28' },
      closesAt: at('2023-02-28T23:00Z'),
      sendBy: at('2023-02-28T23:00Z'),
    })
    // At 17 h: the day itself tells nothing.
    const hourly = await offer('2023-01-01T00:00Z', { deadline: { date: '2023-03-10', time: '17:00' } })
    const rolling = await offer('2023-01-01T00:00Z', { deadline: 'rolling' })
    const shown = await offer('2023-01-01T00:00Z', { deadline: { date: '2023-01-02' } }, true)
    await count(bamako, '2023-02-28', 'VIEW', 10)
    await count(bamako, '2023-03-01', 'VIEW', 3)
    await count(bamako, '2023-03-01', 'VIEW', 1, 'whatsapp')
    await count(bamako, '2023-03-01', 'APPLY', 2)
    await count(tunis, '2023-02-28', 'VIEW', 5)
    await count(tunis, '2023-03-01', 'VIEW', 1)
    await count(hourly, '2023-03-10', 'VIEW', 7)
    await count(hourly, '2023-03-11', 'VIEW', 2)
    await count(rolling, '2023-03-31', 'VIEW', 20)
    await count(rolling, '2023-03-31', 'SHARE', 20)
    await count(shown, '2023-03-01', 'VIEW', 1000)
    await count(bamako, '2023-04-01', 'VIEW', 1000)
    const none = { views: 0, viewsAfter: 0, appliesAfter: 0 }
    const figure = await readFigure(pool, 'retards', monthsUntilMarch(2023))
    expect(figure).toEqual([
      { month: '2023-01', ...none },
      { month: '2023-02', ...none, views: 15 },
      { month: '2023-03', views: 34, viewsAfter: 7, appliesAfter: 2 },
    ])
    expect(figureCsv(figureTable('retards', figure)).split('\r\n').at(-2)).toBe('2023-03;34;7;0,2059;2')
  })
})

describe('reports about dates', () => {
  test('are those of a wrong date and of an offer that is closed, by the month in UTC', async () => {
    const bamako = await offer('2023-01-01T00:00Z')
    await report(bamako, '2023-02-28T23:59Z', 'WRONG_DATE')
    await report(bamako, '2023-03-01T00:00Z', 'CLOSED')
    await report(bamako, '2023-03-31T23:59Z', 'CLOSED')
    await report(bamako, '2023-03-02T00:00Z', 'FEE_ASKED')
    await report(bamako, '2023-04-01T00:00Z', 'CLOSED')
    await report(await offer('2023-01-01T00:00Z', {}, true), '2023-03-01T00:00Z', 'CLOSED')
    const figure = await readFigure(pool, 'signalements', monthsUntilMarch(2023))
    expect(figure).toEqual([
      { month: '2023-01', wrongDate: 0, closed: 0 },
      { month: '2023-02', wrongDate: 1, closed: 0 },
      { month: '2023-03', wrongDate: 0, closed: 2 },
    ])
    expect(figureCsv(figureTable('signalements', figure)).split('\r\n').at(-2)).toBe('2023-03;0;2')
  })
})

describe('doubts about deadlines', () => {
  test('are those of the offers published, one offer under each of its own', async () => {
    const on = (deadlineFlags: string[], more = {}) => offer('2021-03-01T00:00Z', { deadlineFlags, ...more })
    await on([])
    await on(['midnight'])
    await on(['midnight', 'conflict'])
    await on(['conflict', 'midnight', 'year-inferred'])
    await on(['relative'], { status: 'PENDING', publishedAt: null })
    await offer('2021-03-01T00:00Z', { deadlineFlags: ['relative'] }, true)
    await offer('2020-12-31T23:59Z', { deadlineFlags: ['relative'] })
    const figure = await readFigure(pool, 'doutes', monthsUntilMarch(2021))
    expect(figure).toEqual({
      published: 4,
      plain: 1,
      flags: [
        { flag: 'midnight', count: 3 },
        { flag: 'conflict', count: 2 },
        { flag: 'year-inferred', count: 1 },
      ],
    })
    expect(figureCsv(figureTable('doutes', figure)).split('\r\n').slice(1, 3)).toEqual([
      'Aucun doute;1;4;0,25',
      'minuit\u00a0: début ou fin du jour\u202f?;3;4;0,75',
    ])
  })
})

test.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago'])(
  'where the database believes to be in %s, no figure moves',
  async (zone) => {
    const months = monthsOf('36', at('2024-03-31T23:30Z'))
    const names = ['pays', 'delais', 'corrections', 'retards', 'signalements', 'doutes'] as const
    const client = await pool.connect()
    try {
      const read = () => Promise.all(names.map((name) => readFigure(pool, name, months)))
      const wanted = await read()
      await client.query(`SET TIME ZONE '${zone}'`)
      for (const [i, name] of names.entries()) expect(await readFigure(client, name, months)).toEqual(wanted[i])
      expect(JSON.stringify(wanted)).toContain('"viewsAfter":7')
    } finally {
      client.release(true)
    }
  },
)
