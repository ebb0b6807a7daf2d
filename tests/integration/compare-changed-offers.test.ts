import { describe, expect, it } from 'vitest'
import { compareChangedOffers } from '@/lib/ingestion/compare-changed-offers'
import { tellApart } from '@/lib/moderation/tell-apart'
import { applyForm } from '@/lib/offers/apply-form'
import { formOfFacts } from '@/lib/offers/form-of-facts'
import type { OfferForm } from '@/lib/offers/offer-form'
import type { KeptOffer } from '@/lib/offers/queries'
import { readOfferForm } from '@/lib/offers/read-offer-form'
import { database } from '@/lib/platform/database'
import { copiesScene, minutes, readOffer } from './support/copied-notices'

const { take, copied, merging, moderator, pairsOf } = copiesScene()

/** As an edit that is applied at once, a move, a correction and an approved change all do it. */
async function edit(edited: KeptOffer, change: Partial<OfferForm>, at = minutes(70)) {
  const offer = await readOffer(edited.slug)
  const read = readOfferForm({ ...formOfFacts(offer), ...change })
  if (read.kind === 'refused') throw new Error(JSON.stringify(read.errors))
  const { facts } = read
  const changing = { offerId: offer.id, version: offer.version, actor: moderator().id, at }
  const done = await database.$transaction((tx) => applyForm(tx, changing, offer, facts, { moveReason: null }))
  expect(done).toEqual({ kind: 'done' })
}

const compare = (at = minutes(75)) => compareChangedOffers(database, at)
const dueOf = ({ id }: KeptOffer) => database.comparisonDue.count({ where: { offerId: id } })
const signalsOf = async ({ id }: KeptOffer) => (await database.offer.findUniqueOrThrow({ where: { id } })).signals

/** Its title was misread. */
const misread = { post: 'Infirmière accoucheuse' } as const

describe('an offer that was changed is compared anew', () => {
  it('when its title becomes that of a copy; both are doubtful then, and it happens once', async () => {
    const { offer, copy } = await copied({}, misread)
    expect(await pairsOf(copy)).toEqual([])
    await edit(copy, { title: offer.title })
    expect(await pairsOf(copy)).toEqual([])
    await compare()
    expect(await pairsOf(copy)).toMatchObject([{ state: 'FOUND', titleSimilarity: 1, republished: false }])
    for (const one of [offer, copy]) expect(await signalsOf(one)).toContain('duplicate')
    expect([await dueOf(copy), await compare()]).toEqual([0, 0])
  })

  it('when its town becomes that of a copy', async () => {
    const { offer, copy } = await copied({}, { town: 'Mopti' })
    expect(await pairsOf(offer)).toEqual([])
    await edit(offer, { locations: 'Mopti' })
    await compare()
    expect(await pairsOf(offer)).toMatchObject([{ other: { id: copy.id }, state: 'FOUND' }])
  })

  it('when its date becomes that of a whole copy under a cut title', async () => {
    const offer = await take({ date: '20 mars 2026' })
    const cut = await take({ post: 'Gardien', date: '21 mars 2026' }, { at: minutes(60) })
    expect(await pairsOf(cut)).toEqual([])
    await edit(cut, { deadlineDay: '20' })
    await compare()
    expect((await pairsOf(cut)).map(({ other }) => other.id)).toEqual([offer.id])
  })

  it('not when only what tells no copy is changed', async () => {
    const { copy } = await copied({}, misread)
    await edit(copy, { salaryMin: '200000', salaryCurrency: 'XOF', positions: '3' })
    expect(await dueOf(copy)).toBe(0)
  })

  it('and what was found of it is told as it is now: another address makes the later one a copied notice', async () => {
    const { offer, copy } = await copied()
    expect(await signalsOf(copy)).not.toContain('copied-notice')
    await edit(copy, { applyEmails: 'depot@autre.example' })
    await compare()
    expect(await pairsOf(offer)).toMatchObject([{ sameAddress: false }])
    expect(await database.duplicatePair.findMany({ where: pairOf(offer, copy) })).toMatchObject([
      { sameAddress: false, foundAt: minutes(60) },
    ])
    expect(await signalsOf(copy)).toContain('copied-notice')
  })

  it('and « not the same » stays what was said', async () => {
    const { offer, copy } = await copied()
    await tellApart(database, merging(copy, offer, minutes(65)))
    await edit(copy, { title: `${offer.title} (H/F)` })
    await compare()
    expect(await pairsOf(copy)).toMatchObject([{ state: 'DIFFERENT' }])
    expect(await signalsOf(copy)).not.toContain('duplicate')
  })

  it('with what came after it too: the later one is the same post advertised anew', async () => {
    const offer = await take({ ...misread, date: '20 mars 2026' })
    const anew = await take({ date: '20 mars 2027' }, { at: new Date('2027-02-18T10:00Z') })
    await edit(offer, { title: anew.title })
    await compare()
    expect(await pairsOf(offer)).toMatchObject([{ other: { id: anew.id }, republished: true }])
  })

  it('but for one that is no longer there to be applied for', async () => {
    const { offer, copy } = await copied({}, misread)
    await edit(copy, { title: offer.title })
    await database.offer.update({ where: { id: copy.id }, data: { status: 'WITHDRAWN' } })
    await compare()
    expect(await pairsOf(copy)).toEqual([])
    expect(await dueOf(copy)).toBe(0)
  })

  it('while an arrival is compared that waits for the same offer', async () => {
    const { offer, copy } = await copied({}, misread)
    await edit(copy, { title: offer.title })
    // As whoever edits it holds it: the arrival waits for it, having taken its turn.
    let release = () => {}
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    const editing = database.$transaction(
      async (tx) => {
        await tx.offer.update({ where: { id: copy.id }, data: { positions: 2 } })
        await held
        await tx.comparisonDue.create({ data: { offerId: copy.id } })
      },
      { timeout: 20_000 },
    )
    const arrival = take({ around: 'Menu\n\n' }, { at: minutes(76) })
    const comparing = compare(minutes(76))
    await new Promise((resolve) => setTimeout(resolve, 300))
    release()
    await Promise.all([editing, arrival, comparing])
    await compare(minutes(77))
    expect((await pairsOf(copy)).map(({ other }) => other.id).sort()).toEqual([offer.id, (await arrival).id].sort())
  })
})

const pairOf = (one: KeptOffer, other: KeptOffer) => ({
  OR: [
    { offerId: one.id, otherId: other.id },
    { offerId: other.id, otherId: one.id },
  ],
})
