import { describe, expect, it } from 'vitest'
import type { Person } from '@/lib/accounts/actor'
import { decideEdit } from '@/lib/moderation/decide-edit'
import { undoDecision } from '@/lib/moderation/undo-decision'
import { formOfFacts } from '@/lib/offers/form-of-facts'
import { findProposedEdit } from '@/lib/offers/proposed-edit'
import type { KeptOffer } from '@/lib/offers/queries'
import { database } from '@/lib/platform/database'
import {
  approve,
  minutes,
  moderator,
  now,
  other,
  poster,
  read,
  setScene,
  siteUrl,
  staff,
  traces,
  waiting,
} from './support/decisions'

setScene()

describe('a change of a public offer that waits', () => {
  async function proposed(change: Partial<ReturnType<typeof formOfFacts>>, reason: string | null = null) {
    const offer = await waiting({ status: 'PUBLISHED', publishedAt: now })
    const form = { ...formOfFacts(offer), ...change }
    await database.proposedEdit.create({
      data: { offerId: offer.id, version: 1, form, risky: ['deadlineDay'], actor: poster.id, reason, at: now },
    })
    return offer
  }
  const decideProposal = (
    offer: KeptOffer,
    decision: { kind: 'approve' } | { kind: 'refuse'; words: string },
    by = moderator,
  ) =>
    decideEdit(database, {
      offerId: offer.id,
      version: offer.version,
      proposedAt: now,
      moderator: by,
      at: minutes(1),
      siteUrl,
      decision,
    })

  it('is applied as its author’s, with the reason of a date that moves', async () => {
    const offer = await proposed({ deadlineDay: '27' }, 'Les pluies')
    expect((await decideProposal(offer, approve)).kind).toBe('done')
    const after = await read(offer.id)
    expect(after).toMatchObject({ status: 'PUBLISHED', version: 2, deadline: { date: '2026-03-27' } })
    expect(after.deadlineMoves).toMatchObject([{ toDate: '2026-03-27', reason: 'Les pluies' }])
    expect(await findProposedEdit(database, offer.id)).toBeNull()
    const { decisions, events, mails } = await traces(offer.id)
    expect(decisions).toMatchObject([{ kind: 'EDIT_APPROVED', version: 2 }])
    expect(events).toEqual(['extended', 'edit-approved'])
    expect(mails).toMatchObject([{ to: poster.email }])
  })

  it('is dropped with a mail, and is there again when that is undone', async () => {
    const offer = await proposed({ deadlineDay: '27' }, 'Les pluies')
    const before = await findProposedEdit(database, offer.id)
    const outcome = await decideProposal(offer, { kind: 'refuse', words: 'L’avis n’en dit rien.' })
    if (outcome.kind !== 'done') throw new Error(outcome.kind)
    expect((await read(offer.id)).deadline.date).toBe('2026-03-20')
    expect(await findProposedEdit(database, offer.id)).toBeNull()
    expect((await traces(offer.id)).mails[0]?.text).toContain('L’avis n’en dit rien.')
    expect(
      (await undoDecision(database, { decisionId: outcome.decisionId, moderator, at: minutes(2), siteUrl })).kind,
    ).toBe('done')
    const { form, risky, actor, reason, at } = before ?? {}
    expect(await findProposedEdit(database, offer.id)).toMatchObject({ form, risky, actor, reason, at })
    expect((await traces(offer.id)).mails).toEqual([])
  })

  it('is not there again by its author, who may be a moderator: another one undoes the refusal', async () => {
    const offer = await proposed({ deadlineDay: '27' })
    await database.proposedEdit.update({ where: { offerId: offer.id }, data: { actor: other.id } })
    const outcome = await decideProposal(offer, { kind: 'refuse', words: 'L’avis n’en dit rien.' })
    if (outcome.kind !== 'done') throw new Error(outcome.kind)
    const undo = (by: Person) =>
      undoDecision(database, { decisionId: outcome.decisionId, moderator: by, at: minutes(2), siteUrl })
    expect(await undo(other)).toEqual({ kind: 'refused', code: 'own-offer' })
    expect(await findProposedEdit(database, offer.id)).toBeNull()
    expect((await traces(offer.id)).mails).toHaveLength(1)
    expect((await undo(moderator)).kind).toBe('done')
    expect(await findProposedEdit(database, offer.id)).toMatchObject({ actor: other.id })
  })

  it('is applied or refused, not both, when two decide at once; the second is told by whom', async () => {
    const offer = await proposed({ deadlineDay: '27' }, 'Les pluies')
    const [applied, dropped] = await Promise.all([
      decideProposal(offer, approve, moderator),
      decideProposal(offer, { kind: 'refuse', words: 'Non.' }, other),
    ])
    const [kind, by, told, day] =
      applied.kind === 'done'
        ? (['EDIT_APPROVED', moderator.name, dropped, '2026-03-27'] as const)
        : (['EDIT_REFUSED', other.name, applied, '2026-03-20'] as const)
    expect([applied.kind, dropped.kind].sort()).toEqual(['decided-meanwhile', 'done'])
    expect(told).toEqual({ kind: 'decided-meanwhile', last: { kind, by, at: minutes(1), undoneAt: null } })
    expect((await read(offer.id)).deadline.date).toBe(day)
    const { decisions, mails } = await traces(offer.id)
    expect([decisions.length, mails.length]).toEqual([1, 1])
  })

  it('is not applied where it ends the offer by a date that is past, and stays', async () => {
    const offer = await proposed({ applyEmails: '' })
    expect(await decideProposal(offer, approve)).toEqual({ kind: 'unfit', reasons: ['no-way-to-apply'] })
    expect(await findProposedEdit(database, offer.id)).not.toBeNull()
  })

  it('is decided by somebody else than its author, once, and as it was seen', async () => {
    const offer = await proposed({ deadlineDay: '27' })
    await database.proposedEdit.update({ where: { offerId: offer.id }, data: { actor: moderator.id } })
    expect(await decideProposal(offer, approve)).toEqual({ kind: 'refused', code: 'own-offer' })
    const outcomes = await Promise.all([other, await staff('Fatou Ba')].map((by) => decideProposal(offer, approve, by)))
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['decided-meanwhile', 'done'])
    const changed = await proposed({ deadlineDay: '28' })
    await database.proposedEdit.update({ where: { offerId: changed.id }, data: { at: minutes(3) } })
    expect(await decideProposal(changed, approve)).toEqual({ kind: 'decided-meanwhile', last: null })
  })
})
