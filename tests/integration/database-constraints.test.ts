import { createHash, randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { deadlineFlags } from '@/lib/deadlines/deadline'
import { documentCodes, educationLevels, sectors } from '@/lib/extraction/posting'

type Row = Readonly<Record<string, unknown>>

const client = new pg.Client({ connectionString: process.env.DATABASE_URL })

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const noticeId = randomUUID()
const offerId = randomUUID()
const organisationId = randomUUID()
const text = 'Recrutement d’un logisticien. Date limite : 16 juin 2026 à 17 h.'

/** A row of each table that the database accepts: each case below changes one thing of it. */
const valid = {
  Country: { code: 'XX', name: 'Ailleurs', slug: 'ailleurs', timeZone: 'Africa/Porto-Novo' },
  Place: { countryCode: 'ML', region: 'Ailleurs', town: 'Nulle-Part', slug: 'nulle-part', timeZone: 'Africa/Bamako' },
  Notice: {
    id: noticeId,
    text,
    contentHash: sha256(text),
    source: 'avis.txt',
    receivedAt: '2026-06-01',
    language: 'fr',
  },
  Organisation: { id: organisationId, name: 'Horizon', acronym: 'HZ', slug: 'horizon', aliases: ['Horizons'] },
  Offer: {
    id: offerId,
    slug: 'logisticien-horizon',
    title: 'Logisticien',
    noticeId,
    ordinal: 0,
    status: 'PUBLISHED',
    publishedAt: '2026-06-01',
    createdAt: '2026-06-01',
    countryCode: 'ML',
    language: 'fr',
    start: '2026-07-01',
    deadlineKind: 'fixed',
    deadlineWords: '16 juin 2026 à 17 h',
    deadlineDate: '2026-06-16',
    deadlineTime: '17:00',
    deadlineZone: 'Africa/Bamako',
    closesAt: '2026-06-16T17:00:00Z',
    sendBy: '2026-06-16T17:00:00Z',
    changedAt: '2026-06-01',
  },
  OfferOrganisation: { offerId, organisationId, position: 0 },
  OfferLocation: { offerId, position: 0, label: 'Gao' },
  FieldEvidence: { id: randomUUID(), offerId, field: 'title', start: 18, end: 29 },
  OfferEvent: { id: randomUUID(), offerId, at: '2026-06-01', actor: 'import', action: 'received' },
  OfferReport: { id: randomUUID(), offerId, at: '2026-06-01', reason: 'CLOSED', words: 'Le poste est pourvu.' },
  DataVersion: { id: 1 },
  SynonymGroup: { phrases: ['RH', 'ressources humaines'], askedAs: ['HR'] },
} satisfies Record<string, Row>
type Table = keyof typeof valid

const undated = { deadlineDate: null, deadlineTime: null, closesAt: null, sendBy: null }
const unstated = { ...undated, deadlineKind: 'none', deadlineWords: null }
const pending = { status: 'PENDING', publishedAt: null, countryCode: null }

async function insert(table: Table, row: Row) {
  const names = Object.keys(row).map((name) => client.escapeIdentifier(name))
  const marks = names.map((_, index) => `$${index + 1}`)
  await client.query(`INSERT INTO "${table}" (${names.join(', ')}) VALUES (${marks.join(', ')})`, Object.values(row))
}

/** What refuses the statement: the name of the constraint, the column that may not be null, or nothing. */
async function refusal(statement: Promise<unknown>): Promise<string | null> {
  try {
    await statement
    return null
  } catch (error) {
    if (error instanceof pg.DatabaseError) return error.constraint ?? error.message
    throw error
  }
}

beforeAll(() => client.connect())
afterAll(() => client.end())

// Each test in a transaction of its own, on a database that holds the places alone.
beforeEach(async () => {
  await client.query('BEGIN')
  return () => client.query('ROLLBACK')
})

/** Writes the rows that others hang on: what the row of a table needs, and no more. */
async function insertNeeds(table: Table) {
  const needs: Table[] =
    table === 'Offer'
      ? ['Notice']
      : valid[table] && 'offerId' in valid[table]
        ? ['Notice', 'Offer', 'Organisation']
        : []
  for (const need of needs) await insert(need, valid[need])
  // The one row there may be is there from the start.
  if (table === 'DataVersion') await client.query('DELETE FROM "DataVersion"')
}

const refused: readonly (readonly [constraint: string, table: Table, change: Row])[] = [
  ['Country_code_format', 'Country', { code: 'ml' }],
  ['Country_code_format', 'Country', { code: 'M' }],
  ['Country_name_stated', 'Country', { name: ' ' }],
  ['Country_slug_format', 'Country', { slug: 'Côte d’Ivoire' }],
  ['Country_timeZone_format', 'Country', { timeZone: '+01:00' }],
  ['Place_region_stated', 'Place', { region: '' }],
  ['Place_town_stated', 'Place', { town: '' }],
  ['Place_timeZone_format', 'Place', { timeZone: '' }],
  ['Notice_text_stated', 'Notice', { text: ' \n', contentHash: sha256(' \n') }],
  ['Notice_contentHash_of_text', 'Notice', { contentHash: sha256('another text') }],
  ['Notice_contentHash_of_text', 'Notice', { contentHash: sha256(text).toUpperCase() }],
  ['Notice_contentHash_of_text', 'Notice', { contentHash: '' }],
  ['Notice_source_stated', 'Notice', { source: '' }],
  ['Notice_language_format', 'Notice', { language: 'FR' }],
  ['Organisation_name_stated', 'Organisation', { name: '\t' }],
  ['Organisation_acronym_stated', 'Organisation', { acronym: '' }],
  ['Organisation_slug_format', 'Organisation', { slug: 'horizon-' }],
  ['Organisation_aliases_stated', 'Organisation', { aliases: ['Horizons', ''] }],
  ['Organisation_aliases_stated', 'Organisation', { aliases: ['Horizons', null] }],
  ['OfferOrganisation_position_range', 'OfferOrganisation', { position: -1 }],
  ['OfferLocation_position_range', 'OfferLocation', { position: -1 }],
  ['OfferLocation_label_stated', 'OfferLocation', { label: '' }],
  ['Offer_slug_format', 'Offer', { slug: '' }],
  ['Offer_slug_format', 'Offer', { slug: 'a--b' }],
  ['Offer_slug_format', 'Offer', { slug: 'chargé' }],
  ['Offer_slug_format', 'Offer', { slug: 'a\nb' }],
  ['Offer_title_stated', 'Offer', { title: '' }],
  ['Offer_ordinal_range', 'Offer', { ordinal: -1 }],
  ['Offer_version_range', 'Offer', { version: 0 }],
  ['Offer_positions_range', 'Offer', { positions: 0 }],
  ['Offer_durationMonths_range', 'Offer', { durationMonths: 0 }],
  ['Offer_durationDays_range', 'Offer', { durationDays: -3 }],
  ['Offer_start_format', 'Offer', { start: '2026' }],
  ['Offer_start_format', 'Offer', { start: '2026-13' }],
  ['Offer_start_format', 'Offer', { start: '2026-06-32' }],
  ['Offer_start_format', 'Offer', { start: '1er juin' }],
  ['Offer_language_format', 'Offer', { language: 'f1' }],
  ['Place_slug_format', 'Place', { slug: 'Nulle-Part' }],
  ['Offer_depositHours_stated', 'Offer', { depositHours: [''] }],
  ['Offer_phones_stated', 'Offer', { phones: ['au standard'] }],
  ['Offer_experienceYears_range', 'Offer', { experienceYears: -1 }],
  ['Offer_educationLevel_known', 'Offer', { educationLevel: 'BAC+7' }],
  ['Offer_languageSkills_list', 'Offer', { languageSkills: '{}' }],
  ['Offer_salary_range', 'Offer', { salaryMin: 300, salaryMax: 200 }],
  ['Offer_salary_range', 'Offer', { salaryMin: -1 }],
  ['Offer_salaryCurrency_format', 'Offer', { salaryMin: 300, salaryCurrency: 'FCFA' }],
  ['Offer_salaryPeriod_known', 'Offer', { salaryMin: 300, salaryPeriod: 'week' }],
  ['Offer_salaryBasis_known', 'Offer', { salaryMin: 300, salaryBasis: 'brut' }],
  ['Offer_salary_with_amount', 'Offer', { salaryCurrency: 'XOF' }],
  ['Offer_reportsTo_stated', 'Offer', { reportsTo: ' ' }],
  ['Offer_reference_stated', 'Offer', { reference: '' }],
  ['Offer_sectors_known', 'Offer', { sectors: ['SANTE', 'SPORT'] }],
  ['OfferReport_words_stated', 'OfferReport', { words: '' }],
  ['OfferReport_words_stated', 'OfferReport', { words: 'x'.repeat(2001) }],
  ['SynonymGroup_phrases_several', 'SynonymGroup', { askedAs: [], phrases: ['RH'] }],
  ['SynonymGroup_phrases_stated', 'SynonymGroup', { askedAs: [''] }],
  ['DataVersion_one_row', 'DataVersion', { id: 2 }],
  ['Offer_applyEmails_format', 'Offer', { applyEmails: ['rh@horizon.example', '[email protected]'] }],
  ['Offer_applyEmails_format', 'Offer', { applyEmails: ['rh@horizon.example, dg@horizon.example'] }],
  ['Offer_applyCopyEmails_format', 'Offer', { applyCopyEmails: ['rh'] }],
  ['Offer_applyCopyEmails_format', 'Offer', { applyCopyEmails: [null] }],
  ['Offer_applyUrls_format', 'Offer', { applyUrls: ['javascript:alert(1)'] }],
  ['Offer_applyUrls_format', 'Offer', { applyUrls: ['https://horizon.example/a b'] }],
  ['Offer_applySubject_stated', 'Offer', { applySubject: '' }],
  ['Offer_depositAddresses_stated', 'Offer', { depositAddresses: [''] }],
  ['Offer_documents_known', 'Offer', { documents: ['CV', 'LETTRE'] }],
  ['Offer_documents_known', 'Offer', { documents: ['OTHER:'] }],
  ['Offer_deadlineWords_when_stated', 'Offer', { deadlineWords: null }],
  ['Offer_deadlineWords_when_stated', 'Offer', { ...unstated, deadlineWords: 'dès que possible' }],
  ['Offer_deadlineWords_when_stated', 'Offer', { ...unstated, deadlineKind: 'rolling' }],
  ['Offer_deadlineWords_stated', 'Offer', { deadlineWords: ' ' }],
  ['Offer_deadlineDate_only_fixed', 'Offer', { deadlineKind: 'rolling', deadlineTime: null }],
  ['Offer_deadlineTime_only_fixed', 'Offer', { ...undated, deadlineKind: 'rolling', deadlineTime: '17:00' }],
  ['Offer_deadlineTime_format', 'Offer', { deadlineTime: '17h' }],
  ['Offer_deadlineTime_format', 'Offer', { deadlineTime: '24:01' }],
  ['Offer_deadlineTime_format', 'Offer', { deadlineTime: '17:60' }],
  ['Offer_deadlineZone_format', 'Offer', { deadlineZone: 'GMT+1 ' }],
  ['Offer_deadlineFlags_known', 'Offer', { deadlineFlags: ['conflict', 'doubtful'] }],
  ['Offer_deadlineFlags_known', 'Offer', { deadlineFlags: [null] }],
  ['Offer_deadlineAlternatives_format', 'Offer', { deadlineAlternatives: ['2026-06-19', '2026-06-19 17:00'] }],
  ['Offer_deadlineAlternatives_format', 'Offer', { deadlineAlternatives: ['2026-06-19,2026-06-20'] }],
  ['Offer_deadlineAlternatives_format', 'Offer', { deadlineAlternatives: [null] }],
  ['Offer_closesAt_with_date_and_zone', 'Offer', { ...pending, closesAt: null, sendBy: null }],
  ['Offer_closesAt_with_date_and_zone', 'Offer', { deadlineZone: null }],
  ['Offer_closesAt_with_date_and_zone', 'Offer', { deadlineDate: null }],
  ['Offer_closesAt_on_date', 'Offer', { deadlineDate: '2026-06-15', closesAt: '2026-06-16T12:00:01Z' }],
  ['Offer_closesAt_on_date', 'Offer', { closesAt: '2026-06-15T09:59:59Z', sendBy: '2026-06-15T09:59:59Z' }],
  ['Offer_sendBy_with_closesAt', 'Offer', { sendBy: null }],
  ['Offer_sendBy_not_after_closesAt', 'Offer', { sendBy: '2026-06-16T17:00:00.001Z' }],
  ['Offer_published_publishedAt', 'Offer', { publishedAt: null }],
  ['Offer_published_countryCode', 'Offer', { countryCode: null }],
  ['Offer_published_closesAt', 'Offer', undated],
  ['FieldEvidence_field_stated', 'FieldEvidence', { field: '' }],
  ['FieldEvidence_span_range', 'FieldEvidence', { start: -1 }],
  ['FieldEvidence_span_range', 'FieldEvidence', { end: 18 }],
  ['FieldEvidence_flags_stated', 'FieldEvidence', { flags: [''] }],
  ['OfferEvent_actor_stated', 'OfferEvent', { actor: '' }],
  ['OfferEvent_action_stated', 'OfferEvent', { action: '' }],
  ['OfferEvent_reason_stated', 'OfferEvent', { reason: '' }],
]

describe('the database refuses', () => {
  test.each(refused)('%s: %s %j', async (constraint, table, change) => {
    await insertNeeds(table)
    expect(await refusal(insert(table, { ...valid[table], ...change }))).toBe(constraint)
  })

  test('every check has its case above', async () => {
    const { rows } = await client.query<{ name: string }>(
      `SELECT conname AS name FROM pg_constraint WHERE contype = 'c' AND connamespace = 'public'::regnamespace`,
    )
    expect(new Set(refused.map(([constraint]) => constraint))).toEqual(new Set(rows.map(({ name }) => name)))
  })

  test.each([
    ['Organisation', 'aliases'],
    ['Offer', 'deadlineFlags'],
    ['Offer', 'deadlineAlternatives'],
    ['Offer', 'applyEmails'],
    ['Offer', 'applyCopyEmails'],
    ['Offer', 'applyUrls'],
    ['Offer', 'depositAddresses'],
    ['Offer', 'documents'],
    ['Offer', 'depositHours'],
    ['Offer', 'phones'],
    ['Offer', 'sectors'],
    ['FieldEvidence', 'flags'],
  ] as const)('%s without its list %s', async (table, column) => {
    await insertNeeds(table)
    expect(await refusal(insert(table, { ...valid[table], [column]: null }))).toContain(
      `null value in column "${column}"`,
    )
  })
})

describe('the database keeps unique', () => {
  const anotherOffer = { id: randomUUID(), slug: 'another', ordinal: 1 }
  test.each<readonly [constraint: string, table: Table, second: Row]>([
    ['Country_name_key', 'Country', { code: 'YY', slug: 'yy' }],
    ['Country_slug_key', 'Country', { code: 'YY', name: 'Là-bas' }],
    ['Place_countryCode_region_town_key', 'Place', {}],
    ['Notice_contentHash_key', 'Notice', { id: randomUUID() }],
    ['Organisation_slug_key', 'Organisation', { id: randomUUID() }],
    ['Offer_slug_key', 'Offer', { ...anotherOffer, slug: valid.Offer.slug }],
    ['Offer_noticeId_ordinal_key', 'Offer', { ...anotherOffer, ordinal: valid.Offer.ordinal }],
    ['OfferOrganisation_pkey', 'OfferOrganisation', { position: 1 }],
    ['OfferLocation_pkey', 'OfferLocation', { label: 'Mopti' }],
    ['FieldEvidence_offerId_field_start_end_key', 'FieldEvidence', { id: randomUUID() }],
  ])('%s', async (constraint, table, second) => {
    await insertNeeds(table)
    await insert(table, valid[table])
    expect(await refusal(insert(table, { ...valid[table], ...second }))).toBe(constraint)
  })

  test('a region without a town', async () => {
    const region = { ...valid.Place, town: null }
    await insert('Place', region)
    expect(await refusal(insert('Place', region))).toBe('Place_countryCode_region_town_key')
  })

  test('the rank of an organisation in an offer', async () => {
    await insertNeeds('OfferOrganisation')
    await insert('OfferOrganisation', valid.OfferOrganisation)
    const second = { ...valid.Organisation, id: randomUUID(), slug: 'second' }
    await insert('Organisation', second)
    expect(await refusal(insert('OfferOrganisation', { ...valid.OfferOrganisation, organisationId: second.id }))).toBe(
      'OfferOrganisation_offerId_position_key',
    )
  })
})

describe('the database accepts', () => {
  test.each(Object.keys(valid) as Table[])('the row of %s that the cases above change', async (table) => {
    await insertNeeds(table)
    expect(await refusal(insert(table, valid[table]))).toBeNull()
  })

  test.each<readonly [name: string, change: Row]>([
    ['a pending offer of which little is known', { ...unstated, ...pending, start: null }],
    ['a pending offer whose stated date cannot exist', { ...undated, ...pending, deadlineFlags: ['impossible-date'] }],
    ['a published offer that states no deadline', unstated],
    ['a rolling deadline', { ...undated, deadlineKind: 'rolling', deadlineWords: 'au fil de l’eau' }],
    ['the end of the stated day', { deadlineTime: '24:00', closesAt: '2026-06-17T00:00:00Z' }],
    ['the end of the day farthest west', { deadlineZone: 'Etc/GMT+12', closesAt: '2026-06-17T12:00:00Z' }],
    [
      'the beginning of the day farthest east',
      { deadlineZone: 'Pacific/Kiritimati', closesAt: '2026-06-15T10:00:00Z', sendBy: '2026-06-15T10:00:00Z' },
    ],
    ['a cautious instant days before', { sendBy: '2026-06-10T17:00:00Z' }],
    ['other readings', { deadlineAlternatives: ['2026-06-19', '2026-06-19T24:00', '2026-06-19T00:00'] }],
    ['every flag', { deadlineFlags: [...deadlineFlags] }],
    ['every document code', { documents: [...documentCodes, 'OTHER:plan de charge'] }],
    ['a start of which the month alone is stated', { start: '2026-07' }],
    ['months and days', { durationMonths: 6, durationDays: 10 }],
    ['every sector', { sectors: [...sectors] }],
    ...educationLevels.map((educationLevel) => [`the level ${educationLevel}`, { educationLevel }] as const),
    [
      'a salary of which one end is stated',
      { salaryMax: 300_000, salaryCurrency: 'XOF', salaryPeriod: 'month', salaryBasis: 'net' },
    ],
    ['half a year of experience', { experienceYears: 0.5 }],
    ['addresses', { applyEmails: ['rh@horizon.example'], applyUrls: ['https://horizon.example/offres?id=1'] }],
  ])('%s', async (_, change) => {
    await insertNeeds('Offer')
    expect(await refusal(insert('Offer', { ...valid.Offer, ...change }))).toBeNull()
  })
})

describe('what was received and what was done stay as they were', () => {
  beforeEach(async () => {
    await insertNeeds('OfferEvent')
    await insert('OfferEvent', valid.OfferEvent)
  })

  test.each([
    ['an event is not rewritten', `UPDATE "OfferEvent" SET "action" = 'published'`, 'OfferEvent is never changed'],
    ['an event is not removed', `DELETE FROM "OfferEvent"`, 'OfferEvent is never changed'],
    ['a text is not rewritten', `UPDATE "Notice" SET "text" = "text"`, 'Notice is never changed'],
  ])('%s', async (_, statement, message) => {
    expect(await refusal(client.query(statement))).toBe(message)
  })

  test('what is known about a notice may change', async () => {
    expect(await refusal(client.query(`UPDATE "Notice" SET "publishedOn" = '2026-06-01'`))).toBeNull()
  })

  test('an offer takes its events with it', async () => {
    await client.query(`DELETE FROM "Offer"`)
    expect((await client.query(`SELECT FROM "OfferEvent"`)).rowCount).toBe(0)
  })
})
