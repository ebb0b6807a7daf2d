import { beforeEach, describe, expect, it } from 'vitest'
import { countries } from '@/lib/places/countries'
import { gazetteerPlaces } from '@/lib/places/place'
import { database } from '@/lib/platform/database'
import { demonstrationFiles } from '@/prisma/demo/files'
import { seedDemonstration } from '@/prisma/seed-demonstration'
import { seedPlaces } from '@/prisma/seed-places'
import { runProgram } from '@/tests/setup/run-program'

const now = new Date('2026-11-22T12:00:00Z')
const placeRows = () => database.place.findMany({ orderBy: { id: 'asc' } })

beforeEach(async () => {
  await database.offer.deleteMany()
  await database.notice.deleteMany()
})

describe('seedPlaces', () => {
  it('writes every place of the gazetteer once, however often it runs', async () => {
    const first = await seedPlaces(database)
    expect(first).toEqual({ countries: countries.length, places: gazetteerPlaces.length })
    const rows = await placeRows()
    expect(rows).toHaveLength(gazetteerPlaces.length)
    await seedPlaces(database)
    expect(await placeRows()).toEqual(rows)
    expect(await database.country.count()).toBe(countries.length)
  })

  it('gives each country its address and zone', async () => {
    const ivoryCoast = await database.country.findUnique({ where: { code: 'CI' } })
    expect(ivoryCoast).toEqual({ code: 'CI', name: 'Côte d’Ivoire', slug: 'cote-d-ivoire', timeZone: 'Africa/Abidjan' })
  })

  it('corrects what an older gazetteer wrote', async () => {
    await database.place.updateMany({ where: { town: 'Goma' }, data: { timeZone: 'Africa/Kinshasa' } })
    await database.country.update({ where: { code: 'CI' }, data: { name: 'Ivoire', slug: 'ivoire' } })
    await seedPlaces(database)
    expect((await database.place.findFirst({ where: { town: 'Goma' } }))?.timeZone).toBe('Africa/Lubumbashi')
    expect((await database.country.findUnique({ where: { code: 'CI' } }))?.slug).toBe('cote-d-ivoire')
  })
})

describe('seedDemonstration', () => {
  it('publishes every post of every demonstration notice, marked as an example', async () => {
    const files = await demonstrationFiles()
    expect(files.length).toBeGreaterThanOrEqual(20)
    const offers = await seedDemonstration(database, now)
    expect(await database.notice.count({ where: { isExample: true } })).toBe(files.length)
    expect(offers).toBeGreaterThan(files.length)
    const waiting = await database.offer.findMany({
      where: { status: 'PENDING' },
      select: { source: true, events: { select: { reason: true } } },
    })
    expect(waiting).toEqual([])
  })

  it('adds nothing where there is a notice', async () => {
    await seedDemonstration(database, now)
    const before = await database.offer.count()
    expect(await seedDemonstration(database, new Date('2026-11-25T12:00:00Z'))).toBeNull()
    expect(await database.offer.count()).toBe(before)
  })
})

describe('prisma/seed.ts', () => {
  it('says in one line what it did, and that there was nothing to add the second time', async () => {
    const first = await runProgram('prisma/seed.ts')
    expect(first).toEqual({
      code: 0,
      stderr: '',
      stdout: expect.stringMatching(/^18 pays et \d+ lieux à jour\u202f; \d+ offres d’exemple chargées\.\n$/),
    })
    const second = await runProgram('prisma/seed.ts')
    expect(second).toEqual({ code: 0, stderr: '', stdout: expect.stringMatching(/pas d’exemple ajouté/) })
  })
})
