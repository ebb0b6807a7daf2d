import { createHash, randomUUID } from 'node:crypto'
import type pg from 'pg'
import { slugOf } from '@/lib/offers/slug'
import { type GeneratedOffer, generateOffers } from './generate-offers'
import { employers } from './vocabulary'

const batchSize = 2000

/** Fills a migrated database with generated offers; gives the slugs of the open ones. Triggers sleep meanwhile, and the search index is made at the end. */
export async function loadOffers(client: pg.Client, count: number, now: Date): Promise<readonly string[]> {
  const employerIds = new Map(employers.map((name) => [name, randomUUID()]))
  await client.query(`SET session_replication_role = replica`)
  await client.query(
    `INSERT INTO "Organisation" ("id", "name", "slug") SELECT * FROM unnest($1::uuid[], $2::text[], $3::text[])`,
    [[...employerIds.values()], employers, employers.map((name) => slugOf(name))],
  )
  const placeIds = await readPlaceIds(client)
  const slugs: string[] = []
  let batch: GeneratedOffer[] = []
  for (const offer of generateOffers(count, now)) {
    if (offer.closesAt > now) slugs.push(offer.slug)
    batch.push(offer)
    if (batch.length < batchSize) continue
    await insert(client, batch, { employerIds, placeIds, now })
    batch = []
  }
  await insert(client, batch, { employerIds, placeIds, now })
  await client.query(`SET session_replication_role = DEFAULT`)
  await client.query(`SELECT rebuild_search_entries()`)
  await client.query(`VACUUM ANALYZE`)
  return slugs
}

async function readPlaceIds(client: pg.Client): Promise<ReadonlyMap<string, number>> {
  const { rows } = await client.query<{ id: number; key: string }>(
    `SELECT "id", concat_ws('/', "countryCode", "region", "town") AS "key" FROM "Place"`,
  )
  return new Map(rows.map(({ id, key }) => [key, id]))
}

interface Known {
  readonly employerIds: ReadonlyMap<string, string>
  readonly placeIds: ReadonlyMap<string, number>
  readonly now: Date
}

async function insert(client: pg.Client, offers: readonly GeneratedOffer[], { employerIds, placeIds, now }: Known) {
  const ids = offers.map(() => randomUUID())
  const noticeIds = offers.map(() => randomUUID())
  await insertRows(client, 'Notice', {
    id: ['uuid', noticeIds],
    text: ['text', offers.map(({ text }) => text)],
    contentHash: ['text', offers.map(({ text }) => createHash('sha256').update(text).digest('hex'))],
    receivedAt: ['timestamptz', offers.map(({ publishedAt }) => publishedAt)],
    language: ['text', offers.map(() => 'fr')],
  })
  await insertRows(client, 'Offer', {
    id: ['uuid', ids],
    slug: ['text', offers.map(({ slug }) => slug)],
    title: ['text', offers.map(({ title }) => title)],
    noticeId: ['uuid', noticeIds],
    ordinal: ['int', offers.map(() => 0)],
    status: ['"OfferStatus"', offers.map(() => 'PUBLISHED')],
    contractType: ['"ContractType"', offers.map(({ contract }) => contract)],
    countryCode: ['char(2)', offers.map(({ place }) => place.country)],
    language: ['text', offers.map(() => 'fr')],
    source: ['text', offers.map(() => 'mesure')],
    deadlineKind: ['"DeadlineKind"', offers.map(() => 'fixed')],
    deadlineWords: ['text', offers.map(({ date }) => date)],
    deadlineDate: ['date', offers.map(({ date }) => date)],
    deadlineZone: ['text', offers.map(({ place }) => place.timeZone)],
    closesAt: ['timestamptz', offers.map(({ closesAt }) => closesAt)],
    sendBy: ['timestamptz', offers.map(({ closesAt }) => closesAt)],
    experienceYears: ['numeric', offers.map(({ experience }) => experience)],
    createdAt: ['timestamptz', offers.map(({ publishedAt }) => publishedAt)],
    publishedAt: ['timestamptz', offers.map(({ publishedAt }) => publishedAt)],
    changedAt: ['timestamptz', offers.map(() => now)],
  })
  // A list in a cell: unnest takes lists apart, so these travel as words.
  await client.query(
    `UPDATE "Offer" SET "sectors" = string_to_array(given.sectors, ' '), "documents" = string_to_array(given.documents, ' '),
       "applyEmails" = ARRAY['recrutement@exemple.example']
     FROM unnest($1::uuid[], $2::text[], $3::text[]) AS given(id, sectors, documents) WHERE "Offer"."id" = given.id`,
    [ids, offers.map(({ sectors }) => sectors.join(' ')), offers.map(({ documents }) => documents.join(' '))],
  )
  await insertRows(client, 'OfferOrganisation', {
    offerId: ['uuid', ids],
    organisationId: ['uuid', offers.map(({ employer }) => employerIds.get(employer))],
    position: ['int', ids.map(() => 0)],
  })
  await insertRows(client, 'OfferLocation', {
    offerId: ['uuid', ids],
    position: ['int', ids.map(() => 0)],
    label: ['text', offers.map(({ place }) => place.town)],
    placeId: ['int', offers.map(({ place }) => placeIds.get([place.country, place.region, place.town].join('/')))],
  })
}

type Columns = Readonly<Record<string, readonly [type: string, values: readonly unknown[]]>>

async function insertRows(client: pg.Client, table: string, columns: Columns) {
  const names = Object.keys(columns).map((name) => `"${name}"`)
  const arrays = Object.values(columns).map(([type], i) => `$${i + 1}::${type}[]`)
  await client.query(
    `INSERT INTO "${table}" (${names.join(', ')}) SELECT * FROM unnest(${arrays.join(', ')})`,
    Object.values(columns).map(([, values]) => values),
  )
}
