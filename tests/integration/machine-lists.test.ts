import { beforeAll, describe, expect, it } from 'vitest'
import { findNextClosing, listOpenAddresses, listOpenParts } from '@/lib/offers/open-addresses'
import { listOffersBySlugs } from '@/lib/offers/queries'
import { database, pool } from '@/lib/platform/database'
import { changedSince } from '@/lib/search/changed-since'
import { listLandingPages } from '@/lib/search/sitemap'
import { storeOffer } from './support/store-offer'

const day = (date: string) => new Date(`${date}T08:00:00Z`)
const now = day('2026-02-18')

beforeAll(async () => {
  await storeOffer(database, { title: 'Fermee', date: '2026-02-16' }, day('2026-02-01'))
  await storeOffer(database, { title: 'Bientot', date: '2026-02-20' }, day('2026-02-10'), {
    sectors: ['SANTE', 'WASH'],
  })
  const inNiono = await storeOffer(database, { title: 'Niono', date: '2026-03-20' }, day('2026-02-12'))
  await storeOffer(database, { title: 'Au fil' }, day('2026-02-14'), { countryCode: 'TN', number: 80_001 })
  await storeOffer(database, { title: 'Retiree', date: '2026-03-01' }, day('2026-02-15'), { status: 'PENDING' })
  await storeOffer(database, { title: 'En attente' }, day('2026-02-16'), { status: 'PENDING', publishedAt: null })
  const niono = await database.place.findFirstOrThrow({ where: { town: 'Niono' } })
  await database.offerLocation.create({ data: { offerId: inNiono.id, position: 0, label: 'Niono', placeId: niono.id } })
  const organisation = await database.organisation.create({ data: { name: 'Eaux du Sahel', slug: 'eaux-du-sahel' } })
  await database.offerOrganisation.create({
    data: { offerId: inNiono.id, organisationId: organisation.id, position: 0 },
  })
})

describe('the addresses of open offers', () => {
  it('are those that can be applied for now, with their last change', async () => {
    expect(await listOpenAddresses(database, null, now)).toEqual([
      { slug: 'bientot', changedAt: day('2026-02-10') },
      { slug: 'niono', changedAt: day('2026-02-12') },
      { slug: 'au-fil', changedAt: day('2026-02-14') },
    ])
  })

  it('lie in parts by number, which together hold each once', async () => {
    const parts = await listOpenParts(database, now)
    expect(parts.map(({ part, count }) => [part, count])).toEqual([
      [0, 2],
      [2, 1],
    ])
    // « Fermee » left it then, after the last change of what is still in it.
    expect(parts[0]?.changedAt).toEqual(new Date('2026-02-17T00:00Z'))
    const [earlier] = await listOpenParts(database, new Date('2026-02-16T23:59Z'))
    expect(earlier).toMatchObject({ count: 3, changedAt: day('2026-02-15') })
    // All of the first part is over by then.
    expect((await listOpenParts(database, day('2026-03-25'))).map(({ part }) => part)).toEqual([2])
    const slugs = await Promise.all(parts.map(({ part }) => listOpenAddresses(database, part, now)))
    expect(slugs.flat().map(({ slug }) => slug)).toEqual(['bientot', 'niono', 'au-fil'])
    expect(await listOpenAddresses(database, 1, now)).toEqual([])
  })

  it('next become fewer when the first of them closes', async () => {
    expect(await findNextClosing(database, now)).toEqual(new Date('2026-02-21T00:00:00Z'))
    expect(await findNextClosing(database, day('2027-01-01'))).toBeNull()
  })
})

describe('the lists with pages of their own', () => {
  it('are those that hold open offers, a region with those of its towns', async () => {
    const pages = await listLandingPages(pool, now)
    const told = pages.map(({ criteria, count }) => [
      [criteria.country, criteria.place, criteria.sector, criteria.organisation]
        .filter((part) => part !== null)
        .join(' '),
      count,
    ])
    expect(Object.fromEntries(told)).toEqual({
      ML: 2,
      TN: 1,
      'ML niono': 1,
      'ML segou': 1,
      SANTE: 1,
      WASH: 1,
      'eaux-du-sahel': 1,
    })
  })

  it('changed when an offer on them did, or closed', async () => {
    const changeOf = async (at: Date, country: string, place: string | null = null) =>
      (await listLandingPages(pool, at)).find(
        ({ criteria }) => criteria.country === country && criteria.place === place,
      )?.changedAt
    const closing = new Date('2026-02-17T00:00Z')
    expect(await changeOf(new Date(closing.getTime() - 1), 'ML')).toEqual(day('2026-02-12'))
    expect(await changeOf(closing, 'ML')).toEqual(closing)
    expect(await changeOf(now, 'ML')).toEqual(closing)
    expect(await changeOf(now, 'ML', 'niono')).toEqual(day('2026-02-12'))
    expect(await changeOf(now, 'TN')).toEqual(day('2026-02-14'))
    // A page that holds nothing any more is not told of.
    expect(await changeOf(day('2026-03-25'), 'ML')).toBeUndefined()
  })
})

describe('the changes since a time', () => {
  const since = async (date: string, at = now) => {
    const { changes } = await changedSince(pool, { since: day(date), number: null }, at)
    return changes.map(({ slug }) => slug)
  }

  it('are what changed, closed or was withdrawn from then on, the oldest first', async () => {
    expect(await since('2026-02-01')).toEqual(['bientot', 'niono', 'au-fil', 'retiree', 'fermee'])
    expect(await since('2026-02-12')).toEqual(['niono', 'au-fil', 'retiree', 'fermee'])
    expect(await since('2026-02-17')).toEqual([])
  })

  it('tell a closing from its instant on', async () => {
    const closing = new Date('2026-02-21T00:00:00Z')
    expect(await since('2026-02-18', new Date(closing.getTime() - 1))).toEqual([])
    const { changes } = await changedSince(pool, { since: day('2026-02-18'), number: null }, closing)
    expect(changes).toMatchObject([{ slug: 'bientot', at: closing }])
  })

  it('go on where they stopped, each told once, even many at one instant', async () => {
    const at = day('2026-01-05')
    const titles = Array.from({ length: 120 }, (_, i) => `Lot ${i}`)
    for (const title of titles) await storeOffer(database, { title }, at)
    const told: string[] = []
    let from = { since: day('2026-01-01'), number: null as number | null }
    for (let pages = 0; pages < 5; pages++) {
      const { changes, next } = await changedSince(pool, from, day('2026-01-06'))
      told.push(...changes.map(({ slug }) => slug))
      if (next === null) break
      from = next
    }
    expect(told.filter((slug) => slug.startsWith('lot-'))).toHaveLength(120)
    expect(new Set(told).size).toBe(told.length)
  })
})

describe('offers by their slugs', () => {
  it('come whole, in the order asked for, without those that are not published', async () => {
    const offers = await listOffersBySlugs(pool, ['niono', 'retiree', 'rien', 'fermee'])
    expect(offers.map(({ title }) => title)).toEqual(['Niono', 'Fermee'])
    expect(offers[0]?.organisations).toMatchObject([{ slug: 'eaux-du-sahel' }])
    expect(await listOffersBySlugs(pool, [])).toEqual([])
  })
})
