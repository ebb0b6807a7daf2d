import { randomUUID } from 'node:crypto'
import { parse } from 'csv-parse/sync'
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { trace } from '@/lib/accounts/audit'
import { exportChunks, readExportFile } from '@/lib/administration/export-file'
import { exportNames } from '@/lib/administration/export-parts'
import { type ExportName, exportWords } from '@/lib/copy/site-administration-export'
import { database } from '@/lib/platform/database'
import { storeOrganisation, storePerson } from '../factories/person'
import { storeOffer } from '../factories/stored-offer'

const now = new Date('2026-03-31T23:30Z')
const url = process.env.DATABASE_URL ?? ''
const formula = '=HYPERLINK("http://mal.example";"Gagnez")'
const lines = 'CV ; lettre\r\n"diplôme", copie\nfin'

afterEach(() => vi.restoreAllMocks())

async function whole(name: string): Promise<string> {
  const file = readExportFile(name)
  if (file === null) throw new Error(`no file ${name}`)
  let text = ''
  for await (const chunk of exportChunks(url, file)) text += chunk
  return text
}

type Row = Record<string, unknown>
const jsonOf = async (name: ExportName): Promise<Row[]> => JSON.parse(await whole(`${name}.json`))
/** As a parser that others keep reads the file. */
const csvOf = async (name: ExportName): Promise<Record<string, string>[]> =>
  parse(await whole(`${name}.csv`), { bom: true, delimiter: ';', columns: true, record_delimiter: '\r\n' })

const mark = randomUUID().slice(0, 8)
const secrets = {
  name: `Oumou ${mark}`,
  email: `oumou-${mark}@exemple.test`,
  visitor: `visiteuse.${mark}@ailleurs.example`,
}
let offerId: string
let personId: string

beforeAll(async () => {
  const organisation = await storeOrganisation(
    { name: 'Greniers', acronym: '+GR', domains: ['b.example', 'a.example'] },
    now,
  )
  const person = await storePerson(
    {
      name: secrets.name,
      email: secrets.email,
      role: 'MODERATOR',
      memberOf: [{ organisationId: organisation.id, role: 'OWNER' }],
    },
    now,
  )
  personId = person.id
  offerId = await storeOffer(
    {
      title: formula,
      deadline: { date: '2026-03-31', time: '17:00' },
      organisations: ['Greniers', 'Eaux du Sahel'],
      postedById: person.id,
      keeperId: organisation.id,
      applyEmails: ['rh@greniers.example', 'dg@greniers.example'],
      documents: ['CV', 'DIPLOMES'],
      reportsTo: lines,
      salaryMin: 1250.5,
      renewable: false,
      languageSkills: [{ language: 'fr', level: 'courant', required: true }],
    },
    now,
  )
  const changes = { title: { from: 'a', to: 'b' } }
  await database.offerEvent.create({ data: { offerId, at: now, actor: person.id, action: 'edited', changes } })
  const data = { offerId, at: now, reason: 'CLOSED' as const, email: secrets.visitor }
  await database.offerReport.create({ data: { ...data, words: `Écrivez-moi : ${secrets.visitor}` } })
  await database.offerDayCount.create({
    data: { offerId, day: new Date('2026-03-31'), act: 'VIEW', source: '', count: 3 },
  })
  const day = new Date('2026-03-31')
  await database.deadlineMove.create({ data: { offerId, at: now, actor: person.id, toDate: day, reason: 'Trop peu' } })
  const edit = { offerId, version: 1, form: { title: 'Logisticienne' }, risky: ['title'], actor: person.id, at: now }
  await database.proposedEdit.create({ data: edit })
  await database.fieldEvidence.create({ data: { offerId, field: 'title', start: 0, end: 9 } })
  await database.synonymGroup.create({ data: { phrases: ['RH', 'ressources humaines'], askedAs: ['HR'] } })
  await database.fruitlessSearch.create({ data: { day, words: '=cmd', count: 2 } })
  await database.postingRight.create({
    data: { organisationId: organisation.id, domain: 'b.example', level: 'TRUSTED' },
  })
  const decision = { fromStatus: 'PENDING', toStatus: 'PUBLISHED', version: 2 } as const
  await database.moderationDecision.create({
    data: { offerId, at: now, moderatorId: person.id, kind: 'APPROVED', ...decision },
  })
  const otherId = await storeOffer({ title: 'Logisticien' }, now)
  const [first = '', second = ''] = [offerId, otherId].sort()
  const alike = {
    titleSimilarity: 0.92,
    textSimilarity: 1,
    sameOrganisation: true,
    sameDeadline: false,
    sameAddress: false,
  }
  await database.duplicatePair.create({ data: { offerId: first, otherId: second, ...alike, foundAt: now } })
  const by = { at: now, actor: person.id }
  await trace(database, {
    ...by,
    action: 'invite',
    subject: { organisation: organisation.id },
    to: { email: secrets.email },
  })
  const to = { name: secrets.name, role: 'ADMIN', formerly: { email: secrets.email } }
  await trace(database, {
    ...by,
    action: 'make-admin',
    subject: { person: person.id },
    from: { name: secrets.name },
    to,
  })
  await database.organisationNote.create({
    data: { organisationId: organisation.id, at: now, authorId: person.id, words: `Appelé ${secrets.email}` },
  })
})

const tables: Readonly<Record<ExportName, string>> = {
  offres: 'Offer',
  annonces: 'Notice',
  preuves: 'FieldEvidence',
  organisations: 'Organisation',
  notes: 'OrganisationNote',
  evenements: 'OfferEvent',
  prorogations: 'DeadlineMove',
  modifications: 'ProposedEdit',
  decisions: 'ModerationDecision',
  doublons: 'DuplicatePair',
  signalements: 'OfferReport',
  lectures: 'OfferDayCount',
  recherches: 'FruitlessSearch',
  journal: 'AuditEvent',
  personnes: 'Person',
  membres: 'Membership',
  droits: 'PostingRight',
  lieux: 'Place',
  synonymes: 'SynonymGroup',
}

/** Tables that stand within another part, that can be made again, that hold secrets or what is not done yet, and what the framework keeps. */
const unexported = [
  'Account',
  'ActionLink',
  'BarredAddress',
  'ComparisonDue',
  'Country',
  'DataVersion',
  'DomainCheck',
  'Invitation',
  'JobRun',
  'NoticeFile',
  'NoticeMark',
  'OfferLocation',
  'OfferOrganisation',
  'OrganisationDomain',
  'OrganisationSlug',
  'OutgoingMail',
  'PostingDraft',
  'RemovedSynonyms',
  'SearchEntry',
  'SearchWord',
  'Session',
  'Verification',
  '_prisma_migrations',
]

/** Columns that are named otherwise, that the database makes of others, or that tell who somebody is. */
const unexportedColumns: Readonly<Partial<Record<ExportName, readonly string[]>>> = {
  offres: ['countryCode', 'fileId'],
  organisations: ['countryCode'],
  lieux: ['countryCode'],
  preuves: ['id'],
  prorogations: ['id'],
  notes: ['id'],
  modifications: ['id'],
  droits: ['id'],
  signalements: ['answer', 'email'],
  personnes: ['addressKey', 'blockedAt', 'createdAt', 'email', 'emailVerified', 'image', 'name', 'updatedAt'],
  synonymes: ['asked', 'said', 'seedKey', 'stems', 'words'],
}

test('an export leaves out no table and no column but those that are listed here', async () => {
  const found = await database.$queryRaw<{ table: string; column: string }[]>`
    SELECT "table_name"::text AS "table", "column_name"::text AS "column"
    FROM information_schema.columns JOIN information_schema.tables USING ("table_schema", "table_name")
    WHERE "table_schema" = 'public' AND "table_type" = 'BASE TABLE' ORDER BY 1, 2`
  const inPublic = [...new Set(found.map(({ table }) => table))]
  expect(inPublic.filter((table) => !unexported.includes(table)).sort()).toEqual(Object.values(tables).sort())
  for (const name of exportNames) {
    const columns = found.filter(({ table }) => table === tables[name]).map(({ column }) => column)
    const missing = columns.filter((column) => !Object.hasOwn(exportWords[name].columns, column))
    expect({ name, missing }).toEqual({ name, missing: unexportedColumns[name] ?? [] })
  }
})

describe('an export', () => {
  test.each(exportNames)(
    'of %s has each row once with the columns that are documented, in both formats',
    async (name) => {
      const [inAll] = await database.$queryRawUnsafe<{ count: number }[]>(
        `SELECT count(*)::int AS "count" FROM "${tables[name]}"`,
      )
      const [rows, cells] = [await jsonOf(name), await csvOf(name)]
      expect(rows).toHaveLength(inAll?.count ?? -1)
      expect(rows).not.toEqual([])
      expect(cells).toHaveLength(rows.length)
      const columns = Object.keys(exportWords[name].columns)
      for (const row of [...rows.slice(0, 1), ...cells.slice(0, 1)]) expect(Object.keys(row)).toEqual(columns)
      const header = (await whole(`${name}.csv`)).split('\r\n', 1)[0]
      expect(header).toBe(`\ufeff${columns.join(';')}`)
    },
  )

  test('in JSON has what is kept, unchanged, and its instants in universal time', async () => {
    const [offer] = await jsonOf('offres')
    expect(offer).toMatchObject({
      id: offerId,
      title: formula,
      organisations: ['Greniers', 'Eaux du Sahel'],
      country: 'ML',
      deadlineDate: '2026-03-31',
      deadlineTime: '17:00',
      closesAt: '2026-03-31T17:00:00.000Z',
      createdAt: '2026-03-31T23:30:00.000Z',
      applyEmails: ['rh@greniers.example', 'dg@greniers.example'],
      documents: ['CV', 'DIPLOMES'],
      languageSkills: [{ language: 'fr', level: 'courant', required: true }],
      reportsTo: lines,
      salaryMin: 1250.5,
      renewable: false,
      partTime: null,
    })
    expect(await jsonOf('evenements')).toMatchObject([{ offerId, changes: { title: { from: 'a', to: 'b' } } }])
    expect(await jsonOf('lectures')).toEqual([{ offerId, day: '2026-03-31', act: 'VIEW', source: '', count: 3 }])
    expect(await jsonOf('organisations')).toContainEqual(
      expect.objectContaining({ name: 'Greniers', domains: ['a.example', 'b.example'] }),
    )
  })

  test('in CSV says the same to a spreadsheet, and no formula', async () => {
    const [offer] = await csvOf('offres')
    expect(offer).toMatchObject({
      id: offerId,
      title: `'${formula}`,
      applyEmails: 'rh@greniers.example\ndg@greniers.example',
      reportsTo: lines,
      salaryMin: '1250,5',
      renewable: 'false',
      partTime: '',
      closesAt: '2026-03-31T17:00:00.000Z',
    })
    expect(await csvOf('organisations')).toContainEqual(expect.objectContaining({ acronym: "'+GR" }))
    for (const name of exportNames)
      for (const row of await csvOf(name)) for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[=+\-@]/)
  })

  test('has people only as ids and roles', async () => {
    const everything = await whole('tout.json')
    expect(everything).toContain(personId)
    for (const secret of Object.values(secrets)) expect(everything).not.toContain(secret)
    expect(await jsonOf('personnes')).toEqual([{ id: personId, role: 'MODERATOR' }])
    expect((await jsonOf('journal')).map(({ from, to }) => [from, to])).toEqual([
      [null, {}],
      [{}, { role: 'ADMIN', formerly: { email: expect.stringContaining('…@exemple.test') } }],
    ])
    expect((await jsonOf('signalements'))[0]?.words).toBe('Écrivez-moi : vi…@ailleurs.example')
  })

  test('of everything is one JSON with each part', async () => {
    const everything = JSON.parse(await whole('tout.json'))
    expect(Object.keys(everything)).toEqual([...exportNames])
    for (const name of exportNames) expect(everything[name]).toEqual(await jsonOf(name))
  })

  test.each(['offres.xml', 'tout.csv', 'offres', 'constructor.csv', 'offres.csv.json', '../offres.csv'])(
    'of %s is none',
    (name) => {
      expect(readExportFile(name)).toBeNull()
    },
  )
})

describe('a file that is made while it is taken', () => {
  const exporting = () => database.$queryRaw<{ state: string }[]>`
    SELECT "state" FROM pg_stat_activity WHERE "application_name" = 'baara export' AND "datname" = current_database()`
  const events = (count: number) =>
    database.offerEvent.createMany({
      data: Array.from({ length: count }, () => ({ offerId, at: now, actor: 'essai', action: 'edited' })),
    })
  const begin = () => exportChunks(url, { name: 'evenements', format: 'csv' })

  test('is never there as a whole, and leaves no connection when it is given up', async () => {
    await events(5000)
    const chunks = begin()
    expect(await exporting()).toEqual([])
    const first = (await chunks.next()).value
    expect(parse(String(first), { bom: true, delimiter: ';' })).toHaveLength(1 + 300)
    expect(await exporting()).toHaveLength(1)
    await chunks.return(undefined)
    await vi.waitFor(async () => expect(await exporting()).toEqual([]))
  })

  test('is as everything was when it began, whatever is written meanwhile', async () => {
    const before = await database.offerEvent.count()
    const chunks = begin()
    let text = String((await chunks.next()).value)
    await events(100)
    for await (const chunk of chunks) text += chunk
    expect(parse(text, { bom: true, delimiter: ';', columns: true })).toHaveLength(before)
    await vi.waitFor(async () => expect(await exporting()).toEqual([]))
  })

  test('of everything has all its parts of one instant', async () => {
    const wanted = await jsonOf('journal')
    const chunks = exportChunks(url, { name: 'tout', format: 'json' })
    let text = String((await chunks.next()).value)
    await trace(database, { at: now, actor: 'essai', action: 'export', subject: { export: 'tout' } })
    for await (const chunk of chunks) text += chunk
    expect(JSON.parse(text).journal).toEqual(wanted)
    expect(await jsonOf('journal')).toHaveLength(wanted.length + 1)
  })

  test('fails, and is not cut short in silence, when its connection is lost', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    const chunks = begin()
    await chunks.next()
    await database.$queryRaw`
      SELECT pg_terminate_backend("pid") FROM pg_stat_activity
      WHERE "application_name" = 'baara export' AND "datname" = current_database()`
    const rest = async () => {
      for await (const chunk of chunks) void chunk
    }
    await expect(rest()).rejects.toThrow()
  })
})
