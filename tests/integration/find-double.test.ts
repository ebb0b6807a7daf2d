import { describe, expect, it } from 'vitest'
import { findDouble } from '@/lib/moderation/find-double'
import { mergeOffers } from '@/lib/moderation/merge-offers'
import { undoMerge } from '@/lib/moderation/undo-merge'
import type { KeptOffer } from '@/lib/offers/queries'
import { database, pool } from '@/lib/platform/database'
import { storeOrganisation } from '@/tests/factories/person'
import { storeOffer } from '@/tests/factories/stored-offer'
import { copiesScene, minutes, now, readOffer } from './support/copied-notices'

const { take, merging, notice, pairsOf } = copiesScene()

const again = ({ slug }: KeptOffer) => readOffer(slug)
const find = async (offer: KeptOffer, words: string) => findDouble(pool, await again(offer), words, minutes(90))
const refused = (code: string) => ({ kind: 'refused', code })
const done = { kind: 'done' }

/** The same post, told so differently that nothing finds it. */
async function unlike() {
  const offer = await take({})
  const other = await take({ post: 'Chargée de la chaîne d’approvisionnement', town: 'Mopti' }, { at: minutes(60) })
  return { offer, other }
}

/** An organisation that was checked is behind an offer, as the one that hires or as the one whose members posted it. */
async function checked(offer: KeptOffer, as: 'hirer' | 'keeper') {
  const { id } = await storeOrganisation({ verifiedBy: 'DOCUMENT', verifiedAt: now, verifiedWords: 'Récépissé' }, now)
  if (as === 'keeper') await database.offer.update({ where: { id: offer.id }, data: { keeperId: id } })
  else await database.offerOrganisation.create({ data: { offerId: offer.id, organisationId: id, position: 1 } })
  return id
}

describe('an offer that a moderator names as the same', () => {
  it.each([
    ['its slug', (slug: string) => slug],
    ['its slug with blanks around', (slug: string) => `  ${slug}\n`],
    ['its address', (slug: string) => `https://baara.example/offres/${slug}`],
    ['an address as it was shared', (slug: string) => `https://baara.example/offres/${slug}?source=whatsapp#postuler`],
    ['one of its other pages', (slug: string) => `baara.example/offres/${slug}/historique`],
    ['its page for moderators', (slug: string) => `http://127.0.0.1:3000/moderation/offres/${slug}?liste=recentes`],
  ])('is found by %s', async (_, written) => {
    const { offer, other } = await unlike()
    expect(await find(offer, written(other.slug))).toEqual({ kind: 'found', slug: other.slug })
  })

  it.each([
    ['', 'address-missing'],
    ['  ', 'address-missing'],
    ['https://ailleurs.example/annonces/12', 'unknown'],
    ['https://baara.example/offres/', 'unknown'],
    ['https://baara.example/offres/organisation/greniers', 'unknown'],
    ['rien-de-tel', 'unknown'],
    ["'; DROP\u0000", 'unknown'],
  ])('is asked for again where nothing is there: « %s »', async (words, code) => {
    const offer = await take({})
    expect(await find(offer, words)).toEqual(refused(code))
  })

  it('is not itself, nor what was merged elsewhere; what was merged into it is shown, to be parted', async () => {
    const { offer, other } = await unlike()
    expect(await find(offer, offer.slug)).toEqual(refused('itself'))
    const third = await take({ post: 'Gardien', town: 'Kidal' })
    expect(await mergeOffers(database, merging(other, third))).toEqual(done)
    expect(await find(offer, other.slug)).toEqual(refused('merged-elsewhere'))
    expect(await find(third, other.slug)).toEqual({ kind: 'found', slug: other.slug })
    expect(await find(other, third.slug)).toEqual({ kind: 'found', slug: third.slug })
  })

  it.each(['WITHDRAWN', 'REFUSED'] as const)('is none that is %s', async (status) => {
    const { offer, other } = await unlike()
    await database.offer.update({ where: { id: other.id }, data: { status } })
    expect(await find(offer, other.slug)).toEqual(refused('not-in-this-state'))
  })

  it('is no other post of the same notice', async () => {
    const one = await storeOffer({ title: 'Comptable', text: notice({}) }, now)
    const { noticeId } = await database.offer.findUniqueOrThrow({ where: { id: one } })
    const two = await storeOffer({ title: 'Gardien' }, now)
    await database.offer.update({ where: { id: two }, data: { noticeId, ordinal: 1 } })
    const [first, second] = await database.offer.findMany({ where: { noticeId }, orderBy: { ordinal: 'asc' } })
    const offer = await readOffer(first?.slug ?? '')
    expect(await findDouble(pool, offer, second?.slug ?? '', now)).toEqual(refused('posts-of-one-notice'))
  })

  it('is no example', async () => {
    const { offer, other } = await unlike()
    await database.notice.update({ where: { id: other.noticeId }, data: { isExample: true } })
    expect(await find(offer, other.slug)).toEqual(refused('one-is-example'))
    expect(await mergeOffers(database, merging(offer, await again(other)))).toEqual(refused('one-is-example'))
  })

  it('is compared, merged with a pair of its own, and parted again', async () => {
    const { offer, other } = await unlike()
    expect(await pairsOf(offer)).toEqual([])
    expect(await mergeOffers(database, merging(other, offer))).toEqual(done)
    expect(await pairsOf(offer)).toMatchObject([{ state: 'MERGED', other: { id: other.id } }])
    expect(await undoMerge(database, merging(await again(other), await again(offer), minutes(95)))).toEqual(done)
    expect(await pairsOf(offer)).toMatchObject([{ state: 'FOUND' }])
    expect(await again(other)).toMatchObject({ status: 'PUBLISHED', duplicateOfId: null })
  })
})

describe('an organisation that was checked', () => {
  it.each(['hirer', 'keeper'] as const)('does not lose its page to a stranger’s, as the %s', async (as) => {
    const { offer, other } = await unlike()
    await checked(offer, as)
    expect(await mergeOffers(database, merging(offer, other))).toEqual(refused('verified-goes'))
    // The other way round it is what a moderator wants: the copy leads to what was checked.
    expect(await find(other, offer.slug)).toEqual({ kind: 'found', slug: offer.slug })
    expect(await mergeOffers(database, merging(other, offer))).toEqual(done)
  })

  it('may have two pages of its own made one', async () => {
    const { offer, other } = await unlike()
    const id = await checked(offer, 'keeper')
    await database.offerOrganisation.create({ data: { offerId: other.id, organisationId: id, position: 1 } })
    expect(await mergeOffers(database, merging(offer, other))).toEqual(done)
  })

  it('does not lose its page to one that somebody else posted in its name', async () => {
    const { offer, other } = await unlike()
    const id = await checked(offer, 'keeper')
    await database.offerOrganisation.create({ data: { offerId: other.id, organisationId: id, position: 1 } })
    const { id: keeperId } = await storeOrganisation({}, now)
    await database.offer.update({ where: { id: other.id }, data: { keeperId } })
    expect(await mergeOffers(database, merging(offer, other))).toEqual(refused('verified-goes'))
    expect(await mergeOffers(database, merging(other, offer))).toEqual(done)
  })

  it('has nothing to merge with another one that was checked', async () => {
    const { offer, other } = await unlike()
    await checked(offer, 'keeper')
    await checked(other, 'keeper')
    expect(await find(offer, other.slug)).toEqual(refused('verified-goes'))
  })
})
