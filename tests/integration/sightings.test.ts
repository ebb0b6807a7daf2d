import { describe, expect, it } from 'vitest'
import { mergeOffers } from '@/lib/moderation/merge-offers'
import { undoMerge } from '@/lib/moderation/undo-merge'
import { findMergedInto, listSightings } from '@/lib/offers/list-sightings'
import type { KeptOffer } from '@/lib/offers/queries'
import { database, pool } from '@/lib/platform/database'
import { storeOrganisation } from '@/tests/factories/person'
import { copiesScene, minutes, now, readOffer } from './support/copied-notices'

const { take, merging } = copiesScene()

const site = (name: string) => `https://${name}.example/avis`

/** Three announcements of one post, a minute after each other. */
async function three() {
  const a = await take({ date: '27 mars 2026' }, { source: site('a') })
  const b = await take({ around: 'Menu\n\n', date: '20 mars 2026' }, { at: minutes(1), source: site('b') })
  const c = await take({ around: 'Accueil\n\n', date: '25 mars 2026' }, { at: minutes(2), source: site('c') })
  return { a, b, c }
}

const again = ({ slug }: KeptOffer) => readOffer(slug)
const merge = async (gone: KeptOffer, stays: KeptOffer, at: number) =>
  mergeOffers(database, merging(await again(gone), await again(stays), minutes(at)))
const unmerge = async (gone: KeptOffer, stays: KeptOffer, at: number) =>
  undoMerge(database, merging(await again(gone), await again(stays), minutes(at)))
const leadsTo = ({ slug }: KeptOffer) => findMergedInto(pool, slug)
const sourcesOf = async ({ id }: KeptOffer) => (await listSightings(pool, id)).map(({ source }) => source)
const done = { kind: 'done' }

describe('what was merged', () => {
  it('leads over a chain to the one that stays, which has seen all of it; parted in the middle, each leads to its own', async () => {
    const { a, b, c } = await three()
    expect(await merge(a, b, 90)).toEqual(done)
    expect(await merge(b, c, 91)).toEqual(done)
    expect([await leadsTo(a), await leadsTo(b), await leadsTo(c)]).toEqual([c.slug, c.slug, null])
    expect(await listSightings(pool, c.id)).toMatchObject([
      { source: site('a'), deadlineDate: '2026-03-27', deadlineTime: '17:00' },
      { source: site('b'), deadlineDate: '2026-03-20', deadlineTime: '17:00' },
    ])

    expect(await unmerge(b, c, 92)).toEqual(done)
    expect([await leadsTo(a), await leadsTo(b)]).toEqual([b.slug, null])
    expect([await sourcesOf(c), await sourcesOf(b)]).toEqual([[], [site('a')]])
    expect(await unmerge(a, b, 93)).toEqual(done)
    expect([await leadsTo(a), await sourcesOf(b)]).toEqual([null, []])
  })

  it('leads to the page that says what became of the one that stayed, and nowhere where it has none', async () => {
    const { a, b } = await three()
    await merge(a, b, 90)
    const become = (data: { status: 'WITHDRAWN' | 'HELD' | 'PENDING'; publishedAt: Date | null }) =>
      database.offer.update({ where: { id: b.id }, data })
    await become({ status: 'WITHDRAWN', publishedAt: now })
    expect(await leadsTo(a)).toBe(b.slug)
    await become({ status: 'HELD', publishedAt: now })
    expect(await leadsTo(a)).toBe(b.slug)
    await become({ status: 'HELD', publishedAt: null })
    expect(await leadsTo(a)).toBeNull()
    await become({ status: 'PENDING', publishedAt: null })
    expect(await leadsTo(a)).toBeNull()
  })

  it('brings no link of a stranger onto the page where it was never public, and still explains a date that differs', async () => {
    const { a, b, c } = await three()
    const { id: keeperId } = await storeOrganisation({}, now)
    const never = { status: 'PENDING', publishedAt: null } as const
    await database.offer.update({ where: { id: a.id }, data: { ...never, keeperId } })
    // What a command took in came from a page that we know.
    await database.offer.update({ where: { id: b.id }, data: never })
    expect([await merge(a, c, 90), await merge(b, c, 91)]).toEqual([done, done])
    expect(await listSightings(pool, c.id)).toMatchObject([
      { source: null, deadlineDate: '2026-03-27' },
      { source: site('b'), deadlineDate: '2026-03-20' },
    ])
    // One that was public has been read by everybody already.
    await database.offer.update({ where: { id: a.id }, data: { publishedAt: now } })
    expect((await sourcesOf(c))[0]).toBe(site('a'))
  })
})

describe('a merge that is refused', () => {
  /** All that a merge may write. */
  const everything = async ({ id }: KeptOffer) => ({
    offer: await database.offer.findUniqueOrThrow({ where: { id } }),
    pairs: await database.duplicatePair.findMany({ where: { OR: [{ offerId: id }, { otherId: id }] } }),
    events: await database.offerEvent.findMany({ where: { offerId: id } }),
    decisions: await database.moderationDecision.count({ where: { offerId: id } }),
    mails: await database.outgoingMail.count(),
  })

  it.each([
    ['changed-meanwhile', { version: 7 }, {}],
    ['stays-not-public', {}, { status: 'PENDING', publishedAt: null }],
    ['not-in-this-state', { status: 'WITHDRAWN' }, {}],
    ['date-only-in-the-other', {}, 'undated'],
  ] as const)('leaves no pair and changes nothing: %s', async (code, goneIs, staysIs) => {
    // Two posts that nobody has found to be alike.
    const gone = await take({}, { source: site('a') })
    const stays = await take({ post: 'Infirmière', town: 'Kidal', more: 'Elle soigne.' }, { at: minutes(1) })
    const asRead = merging(gone, stays)
    await database.offer.update({ where: { id: gone.id }, data: goneIs })
    const undated = { deadlineKind: 'none', deadlineDate: null, deadlineTime: null, deadlineZone: null } as const
    const none = { ...undated, deadlineWords: null, closesAt: null, sendBy: null, deadlineFlags: [] }
    await database.offer.update({ where: { id: stays.id }, data: staysIs === 'undated' ? none : staysIs })
    const before = [await everything(gone), await everything(stays)]
    expect(before.flatMap(({ pairs }) => pairs)).toEqual([])
    expect(await mergeOffers(database, asRead)).toEqual({ kind: 'refused', code })
    expect([await everything(gone), await everything(stays)]).toEqual(before)
  })
})
