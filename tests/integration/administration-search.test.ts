import { randomUUID } from 'node:crypto'
import { afterEach, describe, expect, it } from 'vitest'
import { addPlace, editPlace } from '@/lib/administration/edit-place'
import { addSynonyms, editSynonyms, removeSynonyms } from '@/lib/administration/edit-synonyms'
import { forgetFruitlessSearches, listFruitlessSearches } from '@/lib/administration/fruitless-searches'
import { rowsOfLocations } from '@/lib/offers/store'
import { readDataVersion } from '@/lib/platform/data-version'
import { database, pool } from '@/lib/platform/database'
import { noCriteria } from '@/lib/search/criteria'
import { readEditedPlaces } from '@/lib/search/edited-places'
import { FruitlessSearches } from '@/lib/search/fruitless-searches'
import { searchOffers } from '@/lib/search/search-offers'
import { seedPlaces } from '@/prisma/seed-places'
import { seedSynonyms } from '@/prisma/seed-synonyms'
import { storeOffer } from '../factories/stored-offer'

const at = new Date('2026-03-01T10:00Z')
const later = new Date('2026-03-02T10:00Z')
const actor = randomUUID()
const act = { actor, at }
/** A word in letters alone, which no stemmer cuts and no other test uses. */
const word = () =>
  `zq${[...randomUUID().replaceAll('-', '').slice(0, 10)].map((c) => 'bcdfghjklmnpqrtv'[Number.parseInt(c, 16)]).join('')}x`
const found = async (words: string) =>
  (await searchOffers(pool, { ...noCriteria, words }, at)).offers.map(({ title }) => title)
const traced = async (subject: string) =>
  (await database.auditEvent.findMany({ where: { subject }, orderBy: { id: 'asc' } })).map(({ action }) => action)

describe('synonyms', () => {
  const groupOf = (phrase: string) => database.synonymGroup.findFirstOrThrow({ where: { phrases: { has: phrase } } })

  it('are found as soon as they are kept, and no longer once they are not', async () => {
    const [one, two, three] = [word(), word(), word()]
    await storeOffer({ title: `Poste ${one}`, deadline: 'rolling' }, at)
    expect(await found(two)).toEqual([])
    expect(await addSynonyms(database, { phrases: [one, two], askedAs: [], ...act })).toBe('added')
    expect(await found(two)).toEqual([`Poste ${one}`])
    const { id, editedAt } = await groupOf(two)
    expect(editedAt).toEqual(at)
    const edit = { id, phrases: [one], askedAs: [three], actor, at: later }
    expect(await editSynonyms(database, { ...edit, seen: at })).toBe('edited')
    expect([await found(two), await found(three)]).toEqual([[], [`Poste ${one}`]])
    expect(await removeSynonyms(database, { id, seen: later, ...act })).toBe('removed')
    expect(await found(three)).toEqual([])
    expect(await traced(`SynonymGroup ${id}`)).toEqual(['add-synonyms', 'edit-synonyms', 'remove-synonyms'])
  })

  it('are changed from what their editor saw only; of two at once one is told', async () => {
    const phrases = [word(), word()]
    await addSynonyms(database, { phrases, askedAs: [], ...act })
    const { id } = await groupOf(phrases[0] ?? '')
    const edit = (other: string) =>
      editSynonyms(database, { id, seen: at, phrases: [...phrases, other], askedAs: [], actor, at: later })
    expect((await Promise.all([edit(word()), edit(word())])).sort()).toEqual(['changed', 'edited'])
    expect(await removeSynonyms(database, { id, seen: at, ...act })).toBe('changed')
    expect(await removeSynonyms(database, { id: 2_000_000_000, seen: null, ...act })).toBe('gone')
  })

  it('say something that a search keeps', async () => {
    expect(await addSynonyms(database, { phrases: [word(), 'de la'], askedAs: [], ...act })).toBe('wordless')
  })

  it('that an administrator changed or deleted are left alone by the seed; the others follow it', async () => {
    await seedSynonyms(database)
    const [changed, deleted, stale] = [await groupOf('abris'), await groupOf('caissier'), await groupOf('comptable')]
    await editSynonyms(database, { id: changed.id, seen: null, phrases: ['abris', 'tente'], askedAs: [], ...act })
    await removeSynonyms(database, { id: deleted.id, seen: null, ...act })
    await database.synonymGroup.update({
      where: { id: stale.id },
      data: { phrases: ['comptable', 'vieux mot'] },
      select: { id: true },
    })
    const own = [word(), word()]
    await addSynonyms(database, { phrases: own, askedAs: [], ...act })
    await seedSynonyms(database)
    expect((await groupOf('abris')).phrases).toEqual(['abris', 'tente'])
    expect(await database.synonymGroup.count({ where: { phrases: { has: 'caissier' } } })).toBe(0)
    expect((await groupOf('comptable')).phrases).toEqual(stale.phrases)
    expect((await groupOf('comptable')).id).toBe(stale.id)
    expect((await groupOf(own[0] ?? '')).phrases).toEqual(own)
    expect(await database.synonymGroup.count({ where: { seedKey: 'abris' } })).toBe(1)
  })
})

describe('places', () => {
  const town = (name: string) => database.place.findFirst({ where: { town: name } })
  const add = (name: string, otherNames: readonly string[] = []) =>
    addPlace(database, { countryCode: 'ML', region: 'Gao', town: name, timeZone: 'Africa/Bamako', otherNames, ...act })
  const edit = (id: number, name: string, otherNames: readonly string[] = []) =>
    editPlace(database, { id, town: name, timeZone: 'Africa/Bamako', otherNames, actor, at: later })
  const placeIdOf = async (label: string, reading: string | null, region = 'Gao') => {
    const place = reading === null ? null : { country: 'ML' as const, region, town: reading, timeZone: 'Africa/Bamako' }
    const [row] = await database.$transaction((tx) => rowsOfLocations(tx, [{ label, place }], 'ML'))
    return row?.placeId
  }

  it('are added once, and offers find them by their names, in their country', async () => {
    const name = `Ville ${word()}`
    expect(await add(name, ['Autre graphie'])).toBe('added')
    expect(await add(name.toUpperCase())).toBe('taken')
    const added = await town(name)
    expect(await placeIdOf(name.toLowerCase(), null)).toBe(added?.id)
    expect(await placeIdOf('Autre-Graphie', null)).toBe(added?.id)
    expect(await placeIdOf('Ailleurs', null)).toBeNull()
    const [elsewhere] = await database.$transaction((tx) => rowsOfLocations(tx, [{ label: name, place: null }], 'SN'))
    expect(elsewhere?.placeId).toBeNull()
    expect(await readEditedPlaces(pool)).toContainEqual({ country: 'ML', name, otherNames: ['Autre graphie'] })
    expect(await traced(`Place ${added?.id}`)).toEqual(['add-place'])
  })

  it('of an unknown region are refused; of two alike at once one is added', async () => {
    const place = { countryCode: 'ML', town: word(), timeZone: 'Africa/Bamako', otherNames: [], ...act }
    expect(await addPlace(database, { ...place, region: 'Nulle part' })).toBe('region-unknown')
    const name = `Ville ${word()}`
    expect((await Promise.all([add(name), add(name)])).sort()).toEqual(['added', 'taken'])
  })

  it('that are renamed keep their offers, and what reading calls them; the seed does not bring the old name back', async () => {
    const before = await database.place.findFirstOrThrow({ where: { countryCode: 'ML', town: 'Ansongo' } })
    const title = `Poste ${word()}`
    await storeOffer(
      { title, deadline: 'rolling', places: [{ country: 'ML', region: before.region, town: 'Ansongo' }] },
      at,
    )
    const name = `Ansongo ${word()}`
    const version = await readDataVersion(pool)
    expect(await edit(before.id, name)).toBe('edited')
    expect(await readDataVersion(pool)).not.toBe(version)
    const renamed = await town(name)
    const at2 = { ...noCriteria, country: 'ML' as const, place: renamed?.slug ?? '' }
    expect((await searchOffers(pool, at2, at)).offers.map((offer) => offer.title)).toContain(title)
    expect(await placeIdOf('Base d’Ansongo', 'Ansongo', before.region)).toBe(before.id)
    const places = await database.place.count()
    await seedPlaces(database)
    expect(await database.place.count()).toBe(places)
    expect(await town('Ansongo')).toBeNull()
    expect(await edit(before.id, 'Gao')).toBe('taken')
    expect(await edit(2_000_000_000, 'Rien')).toBe('gone')
  })

  it('keep their zone while an offer there is still to end by it', async () => {
    const name = `Ville ${word()}`
    await add(name)
    const added = await town(name)
    if (added === null) throw new Error('not added')
    const offerId = await storeOffer({ title: 'Comptable', deadline: { date: '2099-03-20' } }, at)
    await database.offerLocation.create({ data: { offerId, position: 0, label: name, placeId: added.id } })
    const moved = { id: added.id, town: name, timeZone: 'Africa/Tunis', otherNames: [], actor, at: later }
    expect(await editPlace(database, moved)).toBe('offers-there')
    expect((await town(name))?.timeZone).toBe('Africa/Bamako')
    await database.offer.update({ where: { id: offerId }, data: { status: 'WITHDRAWN' } })
    expect(await editPlace(database, moved)).toBe('edited')
  })

  it('whose zone was changed keep it when the gazetteer is written again', async () => {
    const { id } = await database.place.findFirstOrThrow({ where: { countryCode: 'ML', town: 'Bourem' } })
    await editPlace(database, { id, town: 'Bourem', timeZone: 'Africa/Abidjan', otherNames: [], ...act })
    await seedPlaces(database)
    expect((await town('Bourem'))?.timeZone).toBe('Africa/Abidjan')
  })
})

describe('searches that found nothing', () => {
  afterEach(() => database.fruitlessSearch.deleteMany())
  const rows = async () =>
    (await database.fruitlessSearch.findMany({ orderBy: [{ day: 'asc' }, { words: 'asc' }] })).map(
      ({ day, words, count }) => [day.toISOString().slice(0, 10), words, count],
    )

  it('are added up by day, whatever the capitals, and written once by any process', async () => {
    const [one, other] = [new FruitlessSearches(), new FruitlessSearches()]
    one.count('Vulcanologue', at)
    one.count(' vulcanologue ', at)
    other.count('vulcanologue', at)
    other.count('vulcanologue', later)
    await Promise.all([one.write(database), other.write(database)])
    await one.write(database)
    expect(await rows()).toEqual([
      ['2026-03-01', 'vulcanologue', 3],
      ['2026-03-02', 'vulcanologue', 1],
    ])
  })

  it('that could not be written are written the next time', async () => {
    const searches = new FruitlessSearches()
    searches.count('astronaute', at)
    const broken = { $executeRaw: () => Promise.reject(new Error('lost')) } as unknown as typeof database
    await expect(searches.write(broken)).rejects.toThrow('lost')
    searches.count('astronaute', at)
    await searches.write(database)
    expect(await rows()).toEqual([['2026-03-01', 'astronaute', 2]])
  })

  it('are no more than 5,000 different ones a day', async () => {
    const searches = new FruitlessSearches()
    for (let i = 0; i < 5100; i++) searches.count(`mot ${'abcdefghij'[i % 10]}${i.toString(36)}`, at)
    searches.count('encore un', later)
    await searches.write(database)
    expect(await database.fruitlessSearch.count({ where: { day: new Date('2026-03-01') } })).toBe(5000)
    expect(await database.fruitlessSearch.count({ where: { day: new Date('2026-03-02') } })).toBe(1)
  })

  it('change nothing of what pages are kept by', async () => {
    const before = await readDataVersion(pool)
    const searches = new FruitlessSearches()
    searches.count('plongeur', at)
    await searches.write(database)
    expect(await readDataVersion(pool)).toBe(before)
  })

  it('are listed for 30 days, the most frequent first, and forgotten after 180', async () => {
    const day = (back: number) => new Date(Date.UTC(2026, 2, 1 - back))
    await database.fruitlessSearch.createMany({
      data: [
        { day: day(0), words: 'rare', count: 2 },
        { day: day(0), words: 'souvent', count: 2 },
        { day: day(29), words: 'souvent', count: 5 },
        { day: day(30), words: 'avant', count: 9 },
        { day: day(180), words: 'gardé', count: 1 },
        { day: day(181), words: 'oublié', count: 1 },
      ],
    })
    expect(await listFruitlessSearches(database, at)).toEqual([
      { words: 'souvent', count: 7, lastDay: day(0) },
      { words: 'rare', count: 2, lastDay: day(0) },
    ])
    await forgetFruitlessSearches(database, at)
    expect((await rows()).map(([, words]) => words)).not.toContain('oublié')
    expect((await rows()).map(([, words]) => words)).toContain('gardé')
  })
})
