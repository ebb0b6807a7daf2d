import { beforeAll, describe, expect, it } from 'vitest'
import { contractTypes, sectors } from '@/lib/extraction/posting'
import { database, pool } from '@/lib/platform/database'
import { countryNumber } from '@/lib/search/country-number'
import { avoidedDocuments, noCriteria } from '@/lib/search/criteria'
import { plainWord } from '@/lib/search/plain-words'
import { searchOffers } from '@/lib/search/search-offers'
import { synonymGroups } from '@/lib/search/synonyms'
import { foldWords } from '@/lib/text/fold'
import { seedPlaces } from '@/prisma/seed-places'
import { seedSynonyms } from '@/prisma/seed-synonyms'
import { storeOffer } from '@/tests/factories/stored-offer'

const now = new Date('2026-02-18T10:00Z')
const found = async (words: string) =>
  (await searchOffers(pool, { ...noCriteria, words }, now)).offers.map(({ title }) => title)
const entryOf = (offerId: string) => database.searchEntry.findUnique({ where: { offerId } })

/** All entries as they are, and as a rebuild makes them. */
async function entries() {
  const read = () => database.$queryRaw`SELECT to_jsonb(entry) AS "entry" FROM "SearchEntry" AS entry ORDER BY "number"`
  const kept = await read()
  await database.$executeRaw`SELECT "rebuild_search_entries"()`
  return { kept, made: await read() }
}

describe('an entry of the search index', () => {
  it('is there once its offer is published, and gone when it no longer is', async () => {
    const id = await storeOffer({ title: 'Ferronnier', status: 'PENDING', publishedAt: null }, now)
    expect(await entryOf(id)).toBeNull()
    await database.offer.update({ where: { id }, data: { status: 'PUBLISHED', publishedAt: now } })
    expect(await found('ferronnier')).toEqual(['Ferronnier'])
    await database.offer.update({ where: { id }, data: { status: 'PENDING' } })
    expect(await entryOf(id)).toBeNull()
    await database.offer.update({ where: { id }, data: { status: 'PUBLISHED' } })
    await database.offer.delete({ where: { id } })
    expect(await entryOf(id)).toBeNull()
  })

  it('follows its offer, its organisation, its places and its country', async () => {
    const ids = { country: 'ML', region: 'Ségou', town: 'Niono' } as const
    const id = await storeOffer({ title: 'Soudeur', organisations: ['Alpha'], places: [ids] }, now)
    await database.offer.update({ where: { id }, data: { title: 'Forgeronne' } })
    expect(await found('forgeron')).toEqual(['Forgeronne'])
    await database.organisation.update({ where: { slug: 'alpha' }, data: { name: 'Oméga', acronym: 'OMG' } })
    expect([await found('alpha'), await found('omega'), await found('omg')]).toEqual([
      [],
      ['Forgeronne'],
      ['Forgeronne'],
    ])
    await database.offerLocation.updateMany({ where: { offerId: id }, data: { label: 'Zinguinasso', placeId: null } })
    expect([await found('niono'), await found('zinguinasso')]).toEqual([[], ['Forgeronne']])
    expect((await entryOf(id))?.placeIds).toEqual([])
    await database.offerOrganisation.deleteMany({ where: { offerId: id } })
    expect(await found('omega')).toEqual([])
    await database.country.update({ where: { code: 'ML' }, data: { name: 'Malistan' } })
    expect(await found('malistan forgeron')).toEqual(['Forgeronne'])
    await seedPlaces(database)
    expect(await found('malistan')).toEqual([])
  })

  it('follows a place and a station that another one takes after', async () => {
    const station = { country: 'ML', region: 'Ségou', town: 'Niono' } as const
    const [left, joined] = [
      await storeOffer({ title: 'Passementier', places: [station] }, now),
      await storeOffer({ title: 'Plumassier' }, now),
    ]
    await database.offerLocation.updateMany({ where: { offerId: left }, data: { offerId: joined } })
    expect([(await entryOf(left))?.placeIds, await found('passementier niono')]).toEqual([[], []])
    expect(await found('plumassier niono')).toEqual(['Plumassier'])

    // Of two places with one slug the first stands for both, until it is called otherwise.
    const shared = { countryCode: 'ML', slug: 'jumelle', timeZone: 'Africa/Bamako' } as const
    const twin = await database.place.create({ data: { ...shared, region: 'Jumelle un', town: 'Jumelle' } })
    const other = await database.place.create({ data: { ...shared, region: 'Jumelle deux', town: 'Jumelle' } })
    await database.offerLocation.updateMany({ where: { offerId: joined }, data: { placeId: other.id } })
    expect((await entryOf(joined))?.placeIds).toContain(Math.min(twin.id, other.id))
    await database.place.update({ where: { id: twin.id }, data: { slug: 'jumelle-ailleurs' } })
    expect((await entryOf(joined))?.placeIds).toEqual([other.id])
    await database.offer.deleteMany({ where: { id: { in: [left, joined] } } })
    await database.place.deleteMany({ where: { id: { in: [twin.id, other.id] } } })
  })

  it('follows the synonyms', async () => {
    await storeOffer({ title: 'Zythologue' }, now)
    const { id } = await database.synonymGroup.create({ data: { phrases: ['zythologue', 'maître de la bière'] } })
    expect(await found('maître bière')).toEqual(['Zythologue'])
    await database.synonymGroup.update({ where: { id }, data: { phrases: ['zythologue', 'brasseur'] } })
    expect([await found('maître bière'), await found('brasseurs')]).toEqual([[], ['Zythologue']])
    await database.synonymGroup.delete({ where: { id } })
    expect(await found('brasseur')).toEqual([])
  })

  it('appears with the transaction that writes its offer, not before, and not when that fails', async () => {
    const wrong = database.$transaction(async (tx) => {
      await tx.offer.updateMany({ where: { title: 'Zythologue' }, data: { title: 'Distillateur' } })
      throw new Error('no')
    })
    await expect(wrong).rejects.toThrow('no')
    expect(await found('distillateur')).toEqual([])
  })

  it('is the same whether kept up or made anew', async () => {
    await seedSynonyms(database)
    const { kept, made } = await entries()
    expect(kept).toEqual(made)
    expect(made).not.toEqual([])
  })

  it('keeps the words of a notice and what a list shows out of its row, however short they are, and its places in it', async () => {
    await storeOffer(
      { title: 'Bref', text: 'Poste à pourvoir.', places: [{ country: 'ML', region: 'Ségou', town: 'Niono' }] },
      now,
    )
    const [row] = await database.$queryRaw<object[]>`
      SELECT pg_column_toast_chunk_id("whole") IS NOT NULL AS "whole", pg_column_toast_chunk_id("title") IS NOT NULL AS "title",
        pg_column_toast_chunk_id("listed") IS NOT NULL AS "listed", pg_column_toast_chunk_id("placeIds") IS NOT NULL AS "placeIds"
      FROM "SearchEntry" WHERE "listed"::json ->> 'title' = 'Bref'`
    expect(row).toEqual({ whole: true, title: false, listed: true, placeIds: false })
  })

  it('has the bits of sectors and documents in the order of the code, and the countries by their letters', async () => {
    const id = await storeOffer({ title: 'Bits' }, now)
    for (const [bit, sector] of sectors.entries()) {
      await database.offer.update({ where: { id }, data: { sectors: [sector] } })
      expect((await entryOf(id))?.sectors).toBe(1 << bit)
    }
    for (const [bit, document] of avoidedDocuments.entries()) {
      await database.offer.update({ where: { id }, data: { documents: ['CV', document] } })
      expect((await entryOf(id))?.documents).toBe(1 << bit)
    }
    for (const [i, contractType] of contractTypes.entries()) {
      await database.offer.update({ where: { id }, data: { contractType } })
      expect((await entryOf(id))?.contract).toBe(i + 1)
    }
    for (const countryCode of ['ML', 'CD', 'TN'] as const) {
      await database.offer.update({ where: { id }, data: { countryCode } })
      expect((await entryOf(id))?.country).toBe(countryNumber(countryCode))
    }
  })
})

describe('plain words', () => {
  it.each([
    'Chargé·e',
    'chargée',
    'CHARGÉES',
    'assistant.e',
    'animatrice',
    'animateur/trice',
    'logisticien(ne)',
    'infirmière',
    'infirmier(ère)',
    'conseillère',
    'cheffe',
    'superviseuse',
    'enquêtrices',
    'Consultant-e',
    'éducateur·rice·s',
    'M&E',
    'œuvre',
    'musée',
  ])('« %s » is the same word in the index and where it is marked', async (word) => {
    const [row] = await database.$queryRaw<{ plain: string }[]>`SELECT "plain_words"(${word}) AS "plain"`
    expect(plainWord(foldWords(word))).toBe(row?.plain)
  })
})

describe('the synonyms', () => {
  beforeAll(() => seedSynonyms(database))

  it('are seeded once, however often, and without what the list no longer has', async () => {
    await database.synonymGroup.create({ data: { phrases: ['brise', 'zéphyr'] } })
    await seedSynonyms(database)
    const before = await database.synonymGroup.findMany({ orderBy: { id: 'asc' } })
    await seedSynonyms(database)
    expect(await database.synonymGroup.findMany({ orderBy: { id: 'asc' } })).toEqual(before)
    expect(before.map(({ phrases }) => phrases)).toHaveLength(synonymGroups.length)
    expect(synonymGroups.length).toBeGreaterThanOrEqual(40)
  })

  it('each have a stem to look for in every phrase, and no phrase stands in two groups', async () => {
    const phrases = synonymGroups.flatMap(({ phrases, askedAs = [] }) => [...phrases, ...askedAs])
    const rows = await database.$queryRaw<{ phrase: string; stems: string | null }[]>`
      SELECT "phrase", "stems_in_order"("phrase") AS "stems" FROM unnest(${phrases}::text[]) AS "phrase"`
    expect(rows.filter(({ stems }) => stems === null)).toEqual([])
    const grouped = synonymGroups.flatMap(({ phrases, askedAs = [] }) => [
      ...new Set([...phrases, ...askedAs].map((phrase) => rows.find((row) => row.phrase === phrase)?.stems)),
    ])
    expect(grouped.filter((stems, i) => grouped.indexOf(stems) !== i)).toEqual([])
  })
})
