import { describe, expect, it } from 'vitest'
import { mergeOffers } from '@/lib/moderation/merge-offers'
import { tellApart } from '@/lib/moderation/tell-apart'
import { undoMerge } from '@/lib/moderation/undo-merge'
import { pairKey } from '@/lib/offers/duplicate-pair'
import type { KeptOffer } from '@/lib/offers/queries'
import { database } from '@/lib/platform/database'
import { copiesScene, minutes, readOffer } from './support/copied-notices'

const { take, merging, moderator, pairsOf } = copiesScene()

const again = ({ slug }: KeptOffer) => readOffer(slug)
const both = async (one: KeptOffer, other: KeptOffer, at: number) =>
  merging(await again(one), await again(other), minutes(at))
const signalsOf = async ({ id }: KeptOffer) => (await database.offer.findUniqueOrThrow({ where: { id } })).signals
const stateOf = async (one: KeptOffer, other: KeptOffer) =>
  (await database.duplicatePair.findUnique({ where: { offerId_otherId: pairKey(one.id, other.id) } }))?.state ?? null
const done = { kind: 'done' }

/** A and its copy B, of which C is a copy too: C and A were told in words too different to be found. */
async function copyOfACopy(town?: string) {
  const a = await take({ post: 'Agent de stock', ...(town && { town }) })
  const b = await take({ around: 'Menu\n\n' }, { at: minutes(1) })
  const c = await take({ around: 'Accueil\n\n' }, { at: minutes(2) })
  for (const other of [b, c]) await database.duplicatePair.deleteMany({ where: pairKey(a.id, other.id) })
  return { a, b, c }
}

describe('a merge has the pairs of the offer that goes be told by the one that stays', () => {
  it('as alike as those two are, still to be decided, with what makes both doubtful', async () => {
    const { a, b, c } = await copyOfACopy()
    expect(await mergeOffers(database, await both(b, a, 90))).toEqual(done)
    const [pair] = (await pairsOf(c)).filter(({ other }) => other.id === a.id)
    expect(pair).toMatchObject({ state: 'FOUND', sameOrganisation: true, sameDeadline: true, republished: false })
    expect(pair?.titleSimilarity).toBeLessThan(1)
    expect((await pairsOf(c)).map(({ other }) => other.id)).toEqual([a.id])
    for (const offer of [a, c]) expect(await signalsOf(offer)).toContain('duplicate')
  })

  it('not where a town tells them apart, and then doubts the other one no longer', async () => {
    const { a, b, c } = await copyOfACopy('Mopti')
    expect(await signalsOf(c)).toContain('duplicate')
    expect(await mergeOffers(database, await both(b, a, 90))).toEqual(done)
    expect(await stateOf(a, c)).toBeNull()
    expect(await signalsOf(c)).not.toContain('duplicate')
  })

  it('« not the same » among them too, with who said so', async () => {
    const { a, b, c } = await copyOfACopy()
    expect(await tellApart(database, await both(b, c, 80))).toEqual(done)
    expect(await mergeOffers(database, await both(b, a, 90))).toEqual(done)
    const pair = await database.duplicatePair.findUnique({ where: { offerId_otherId: pairKey(a.id, c.id) } })
    expect(pair).toMatchObject({ state: 'DIFFERENT', decidedAt: minutes(80), decidedById: moderator().id })
    expect(await signalsOf(c)).not.toContain('duplicate')
  })

  it('leaving what was decided of the one that stays', async () => {
    const { a, b, c } = await copyOfACopy()
    expect(await tellApart(database, await both(a, c, 80))).toEqual(done)
    expect(await mergeOffers(database, await both(b, a, 90))).toEqual(done)
    expect(await stateOf(a, c)).toBe('DIFFERENT')
  })

  it('and takes them back with the merge, but for those decided since', async () => {
    const { a, b, c } = await copyOfACopy()
    expect(await mergeOffers(database, await both(b, a, 90))).toEqual(done)
    expect(await undoMerge(database, await both(b, a, 91))).toEqual(done)
    expect([await stateOf(a, c), await stateOf(b, c), await stateOf(a, b)]).toEqual([null, 'FOUND', 'FOUND'])
    expect(await signalsOf(c)).toContain('duplicate')

    expect(await mergeOffers(database, await both(b, a, 92))).toEqual(done)
    expect(await tellApart(database, await both(a, c, 93))).toEqual(done)
    expect(await undoMerge(database, await both(b, a, 94))).toEqual(done)
    expect([await stateOf(a, c), await stateOf(b, c)]).toEqual(['DIFFERENT', 'FOUND'])
  })

  it('once, where two moderators merge over the same offer at once', async () => {
    const { a, b, c } = await copyOfACopy()
    const outcomes = await Promise.all([
      mergeOffers(database, merging(b, a, minutes(90))),
      mergeOffers(database, merging(c, b, minutes(90))),
    ])
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['done', 'refused'])
  })
})
