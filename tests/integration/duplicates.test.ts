import { describe, expect, it } from 'vitest'
import { mergeOffers } from '@/lib/moderation/merge-offers'
import { tellApart } from '@/lib/moderation/tell-apart'
import { undoMerge } from '@/lib/moderation/undo-merge'
import { findMergedInto, listSightings } from '@/lib/offers/list-sightings'
import { findOfferBySlug } from '@/lib/offers/queries'
import { database, pool } from '@/lib/platform/database'
import { changedSince } from '@/lib/search/changed-since'
import { noCriteria } from '@/lib/search/criteria'
import { searchOffers } from '@/lib/search/search-offers'
import { storePerson } from '@/tests/factories/person'
import { storeOffer } from '@/tests/factories/stored-offer'
import { around, copiesScene, minutes, now, readOffer } from './support/copied-notices'

const { word, moderator, notice, take, copied, merging, pairsOf } = copiesScene()
const read = readOffer
const done = { kind: 'done' }
const refusedWith = (code: string) => ({ kind: 'refused', code })

describe('a copy is found when it arrives', () => {
  it('from another site, with what makes it one', async () => {
    const { offer, copy } = await copied()
    const [pair] = await pairsOf(copy)
    expect(pair).toMatchObject({
      state: 'FOUND',
      republished: false,
      titleSimilarity: 1,
      sameOrganisation: true,
      sameDeadline: true,
      sameAddress: true,
    })
    expect(pair?.textSimilarity).toBeGreaterThan(0.95)
    expect(pair?.other.id).toBe(offer.id)
    expect((await pairsOf(offer)).map(({ other }) => other.id)).toEqual([copy.id])
  })

  it('with another date or another address, which are told', async () => {
    const { copy } = await copied({}, { date: '27 mars 2026', email: 'depot@autre.example' })
    expect(await pairsOf(copy)).toMatchObject([{ sameDeadline: false, sameAddress: false, sameOrganisation: true }])
  })

  it('also when two arrive at the same moment', async () => {
    // Their organisation is there already: creating it would have one wait for the other.
    await storeOffer({ title: 'Gardien', organisations: [`Association ${word()}`] }, now)
    const [one, other] = await Promise.all([take({}), take({ around })])
    expect((await pairsOf(one)).map(({ other: found }) => found.id)).toEqual([other.id])
  })

  it.each([
    ['another town', { town: 'Mopti' }],
    ['another post', { post: 'Infirmière accoucheuse' }],
    ['another lot', { post: 'Enquêteur lot 2' }],
  ] as const)('but not a sibling: %s', async (_, second) => {
    const first = 'post' in second && second.post.includes('lot') ? { post: 'Enquêteur lot 1' } : {}
    const { copy } = await copied(first, second)
    expect(await pairsOf(copy)).toEqual([])
  })

  it('and the same post a year later is told as published before', async () => {
    await take({})
    const again = await take({ date: '20 mars 2027' }, { at: new Date('2027-02-18T10:00Z') })
    expect(await pairsOf(again)).toMatchObject([{ republished: true, state: 'FOUND' }])
  })

  it('not between posts of one notice, but between two arrivals of one text', async () => {
    const one = await storeOffer({ title: `Comptable ${word()}`, text: notice({}) }, now)
    const { noticeId } = await database.offer.findUniqueOrThrow({ where: { id: one } })
    const post = async (ordinal: number, at: Date) => {
      const id = await storeOffer({ title: `Comptable ${word()}` }, at)
      await database.offer.update({ where: { id }, data: { noticeId, ordinal } })
      return id
    }
    const { findDuplicates } = await import('@/lib/ingestion/find-duplicates')
    const sibling = await post(1, now)
    await database.$transaction((tx) => findDuplicates(tx, [sibling], now))
    expect(await database.duplicatePair.count({ where: { OR: [{ offerId: sibling }, { otherId: sibling }] } })).toBe(0)
    const later = await post(2, minutes(5))
    await database.$transaction((tx) => findDuplicates(tx, [later], now))
    expect(await database.duplicatePair.count({ where: { OR: [{ offerId: later }, { otherId: later }] } })).toBe(1)
  })
})

describe('merging', () => {
  it('leads from one to the other, which keeps both sources, and takes it out of the search', async () => {
    const { offer, copy } = await copied()
    expect(await mergeOffers(database, merging(copy, offer))).toEqual(done)
    const [gone, stays] = [await read(copy.slug), await read(offer.slug)]
    expect(gone).toMatchObject({ status: 'DUPLICATE', version: copy.version + 1 })
    expect(stays).toMatchObject({ status: 'PUBLISHED', version: offer.version + 1, deadline: offer.deadline })
    expect(await findMergedInto(pool, copy.slug)).toBe(offer.slug)
    expect(await findMergedInto(pool, offer.slug)).toBeNull()
    expect(await findOfferBySlug(pool, copy.slug)).toBeNull()
    const { offers } = await searchOffers(pool, { ...noCriteria, words: word() }, now)
    expect(offers.map(({ slug }) => slug)).toEqual([offer.slug])
    expect(await listSightings(pool, offer.id)).toMatchObject([{ source: 'https://second.example/a' }])
    const { changes } = await changedSince(pool, { since: minutes(89), number: null }, minutes(91))
    expect(changes.filter(({ slug }) => [offer.slug, copy.slug].includes(slug))).toMatchObject([
      { slug: offer.slug, kind: 'changed', mergedInto: null },
      { slug: copy.slug, kind: 'removed', mergedInto: offer.slug },
    ])
    expect(await pairsOf(offer)).toMatchObject([{ state: 'MERGED' }])
    const decisions = await database.moderationDecision.findMany({ where: { offerId: copy.id } })
    expect(decisions).toMatchObject([{ kind: 'MERGED', fromStatus: 'PUBLISHED', toStatus: 'DUPLICATE' }])
  })

  it.each([
    ['the one that goes', true],
    ['the one that stays', false],
  ] as const)('never has candidates send later than the earliest date, here of %s', async (_, firstGoes) => {
    const { offer: early, copy: late } = await copied({ date: '20 mars 2026' }, { date: '27 mars 2026' })
    const [gone, stays] = firstGoes ? [early, late] : [late, early]
    expect(await mergeOffers(database, merging(gone, stays))).toEqual(done)
    const { deadline } = await read(stays.slug)
    expect(deadline.sendBy).toEqual(early.deadline.sendBy)
    expect(deadline.closesAt).toEqual(stays.deadline.closesAt)
    expect(deadline.flags).toContain('conflict')
    const { offers } = await searchOffers(pool, { ...noCriteria, words: word() }, now)
    expect(offers.map((listed) => listed.deadline.sendBy)).toEqual([early.deadline.sendBy])
    // And undone, each says what it said.
    const [a, b] = [await read(gone.slug), await read(stays.slug)]
    expect(await undoMerge(database, merging(a, b, minutes(100)))).toEqual(done)
    expect((await read(stays.slug)).deadline).toEqual(stays.deadline)
    expect((await read(gone.slug)).deadline).toEqual(gone.deadline)
  })

  it('never leads who can still apply to a page that says it is over', async () => {
    const { offer: over, copy: open } = await copied({ date: '20 mars 2026' }, { date: '27 mars 2026' })
    const at = new Date('2026-03-23T12:00Z')
    expect(await mergeOffers(database, merging(open, over, at))).toEqual(refusedWith('stays-over'))
    expect(await read(open.slug)).toMatchObject({ status: 'PUBLISHED', version: open.version })
    // One that states no date is open too.
    const undated = { deadlineKind: 'none', deadlineDate: null, deadlineTime: null, deadlineZone: null } as const
    const none = { ...undated, deadlineWords: null, closesAt: null, sendBy: null, deadlineFlags: [] }
    await database.offer.update({ where: { id: open.id }, data: none })
    expect(await mergeOffers(database, merging(await read(open.slug), over, at))).toEqual(refusedWith('stays-over'))
  })

  it('never gives an open page the past date of an announcement that came before', async () => {
    const { offer: over, copy: open } = await copied({ date: '20 mars 2026' }, { date: '27 mars 2026' })
    const at = new Date('2026-03-23T12:00Z')
    expect(await mergeOffers(database, merging(over, open, at))).toEqual(refusedWith('goes-over'))
    expect((await read(open.slug)).deadline).toEqual(open.deadline)
    // Once both are over, either page may tell of it.
    expect(await mergeOffers(database, merging(over, open, new Date('2026-03-30T12:00Z')))).toEqual(done)
  })

  it('leads from a copy of what its organisation closed before the date, and from what is over as well', async () => {
    const at = new Date('2026-03-10T12:00Z')
    const { offer, copy } = await copied()
    await database.offer.update({
      where: { id: offer.id },
      data: { closedEarlyAt: minutes(80), closingReason: 'FILLED', closesAt: minutes(80), sendBy: minutes(80) },
    })
    expect(await mergeOffers(database, merging(copy, await read(offer.slug), at))).toEqual(done)
    const two = [await take({ post: 'Gardien' }), await take({ post: 'Gardien', around }, { at: minutes(60) })] as const
    expect(await mergeOffers(database, merging(two[1], two[0], new Date('2026-03-23T12:00Z')))).toEqual(done)
  })

  it('is refused for what would leave readers with less', async () => {
    const { offer, copy } = await copied()
    const pending = async () => {
      await database.offer.update({ where: { id: offer.id }, data: { status: 'PENDING', publishedAt: null } })
      return read(offer.slug)
    }
    expect(await mergeOffers(database, merging(copy, await pending()))).toEqual(refusedWith('stays-not-public'))
    // The other way it is fine: what waits is merged into what is public.
    expect(await mergeOffers(database, merging(await read(offer.slug), copy))).toEqual(done)
    const undated = await storeOffer({ title: 'Logisticien', text: notice({}) }, minutes(5))
    const { slug } = await database.offer.findUniqueOrThrow({ where: { id: undated } })
    expect(await mergeOffers(database, merging(await read(copy.slug), await read(slug)))).toEqual(
      refusedWith('date-only-in-the-other'),
    )
    expect(await mergeOffers(database, merging(copy, copy))).toMatchObject({ kind: 'refused' })
  })

  it('is decided by somebody else than the poster of either', async () => {
    const { offer, copy } = await copied()
    await database.offer.update({ where: { id: offer.id }, data: { postedById: moderator().id } })
    expect(await mergeOffers(database, merging(copy, offer))).toEqual(refusedWith('own-offer'))
    expect(await tellApart(database, merging(copy, offer))).toEqual(refusedWith('own-offer'))
  })

  it('happens once when two moderators merge the two into each other at once', async () => {
    const { offer, copy } = await copied()
    const outcomes = await Promise.all([
      mergeOffers(database, merging(copy, offer)),
      mergeOffers(database, merging(offer, copy)),
    ])
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['done', 'refused'])
    const statuses = [(await read(offer.slug)).status, (await read(copy.slug)).status].sort()
    expect(statuses).toEqual(['DUPLICATE', 'PUBLISHED'])
  })

  it('is not done on what somebody else has changed', async () => {
    const { offer, copy } = await copied()
    await database.offer.update({ where: { id: offer.id }, data: { version: { increment: 1 } } })
    expect(await mergeOffers(database, merging(copy, offer))).toEqual(refusedWith('changed-meanwhile'))
    expect((await read(copy.slug)).status).toBe('PUBLISHED')
  })

  it('leads over several merges to the last, and a new copy is told by that one', async () => {
    const { offer, copy } = await copied()
    expect(await mergeOffers(database, merging(copy, offer))).toEqual(done)
    const third = await take({ around: 'Menu principal\n\n' }, { at: minutes(95), source: 'https://tiers.example' })
    expect(await mergeOffers(database, merging(await read(offer.slug), third, minutes(96)))).toEqual(done)
    expect(await findMergedInto(pool, copy.slug)).toBe(third.slug)
    expect((await listSightings(pool, third.id)).map(({ source }) => source)).toEqual([
      'https://www.premier.example/1',
      'https://second.example/a',
    ])
    const fourth = await take({ around: 'Bienvenue\n\n' }, { at: minutes(97) })
    expect((await pairsOf(fourth)).map(({ other }) => other.id)).toEqual([third.id])
  })
})

describe('undoing a merge', () => {
  it('gives back status and page, however late, and asks again', async () => {
    const { offer, copy } = await copied()
    await mergeOffers(database, merging(copy, offer))
    const [gone, stays] = [await read(copy.slug), await read(offer.slug)]
    const late = new Date('2026-03-15T10:00Z')
    expect(await undoMerge(database, merging(gone, stays, late))).toEqual(done)
    expect(await read(copy.slug)).toMatchObject({ status: 'PUBLISHED', publishedAt: copy.publishedAt, version: 3 })
    expect(await findOfferBySlug(pool, copy.slug)).not.toBeNull()
    expect(await listSightings(pool, offer.id)).toEqual([])
    expect(await pairsOf(copy)).toMatchObject([{ state: 'FOUND' }])
    expect(await database.moderationDecision.findFirst({ where: { offerId: copy.id } })).toMatchObject({
      undoneAt: late,
      undoneById: moderator().id,
    })
    expect(await undoMerge(database, merging(await read(copy.slug), await read(offer.slug), late))).toEqual(
      refusedWith('not-in-this-state'),
    )
  })

  it('forgets one date and keeps those of the others', async () => {
    const stays = await take({ date: '27 mars 2026' })
    const early = await take({ date: '18 mars 2026', around }, { at: minutes(1) })
    const middle = await take({ date: '20 mars 2026', around: 'Menu\n\n' }, { at: minutes(2) })
    await mergeOffers(database, merging(early, stays))
    await mergeOffers(database, merging(middle, await read(stays.slug), minutes(91)))
    expect((await read(stays.slug)).deadline.sendBy).toEqual(early.deadline.sendBy)
    await undoMerge(database, merging(await read(early.slug), await read(stays.slug), minutes(92)))
    expect((await read(stays.slug)).deadline.sendBy).toEqual(middle.deadline.sendBy)
    await undoMerge(database, merging(await read(middle.slug), await read(stays.slug), minutes(93)))
    expect((await read(stays.slug)).deadline).toEqual(stays.deadline)
  })

  it('tells a poster who was told, and takes the mail back from who was not', async () => {
    const poster = await storePerson({}, now)
    const mails = () => database.outgoingMail.findMany({ where: { to: poster.email }, orderBy: { createdAt: 'asc' } })
    const { offer, copy } = await copied()
    await database.offer.update({ where: { id: copy.id }, data: { postedById: poster.id } })
    await mergeOffers(database, merging(await read(copy.slug), offer))
    expect(await mails()).toHaveLength(1)
    await undoMerge(database, merging(await read(copy.slug), await read(offer.slug), minutes(91)))
    expect(await mails()).toEqual([])
    await mergeOffers(database, merging(await read(copy.slug), await read(offer.slug), minutes(92)))
    await database.outgoingMail.updateMany({ where: { to: poster.email }, data: { sentAt: minutes(103), attempts: 1 } })
    await undoMerge(database, merging(await read(copy.slug), await read(offer.slug), minutes(110)))
    expect((await mails()).map(({ subject }) => subject)).toMatchObject([
      expect.stringContaining('réunie à une autre'),
      expect.stringContaining('de nouveau en ligne'),
    ])
  })
})

describe('« not the same »', () => {
  it('is remembered, changes neither, and can still be thought over', async () => {
    const { offer, copy } = await copied()
    expect((await database.offer.findUniqueOrThrow({ where: { id: copy.id } })).signals).toContain('duplicate')
    expect(await tellApart(database, merging(copy, offer))).toEqual(done)
    expect((await database.offer.findUniqueOrThrow({ where: { id: copy.id } })).signals).not.toContain('duplicate')
    expect([await read(offer.slug), await read(copy.slug)]).toEqual([offer, copy])
    const { findDuplicates } = await import('@/lib/ingestion/find-duplicates')
    await database.$transaction((tx) => findDuplicates(tx, [copy.id, offer.id], minutes(95)))
    expect(await pairsOf(copy)).toMatchObject([{ state: 'DIFFERENT' }])
    expect(await mergeOffers(database, merging(copy, offer, minutes(96)))).toEqual(done)
  })
})
