import 'server-only'
import type { KeptDeadline } from '../deadlines/badge'
import { updateOffer } from '../offers/change-offer'
import { rowOfDeadline } from '../offers/kept-deadline'
import { deadlineOfJson, sayTheSame, withOtherDeadlines } from '../offers/merged-deadline'
import { findKeptOffer, type KeptOffer } from '../offers/queries'
import type { database, Transaction } from '../platform/database'
import { readerIn } from '../platform/read-rows'
import { dropCarriedPairs } from './carry-pairs'
import { putDecisionMail, takeBackMail, unmergedId } from './decision-mail'
import { decidePair, findBoth, type Merged, type Merging, refused } from './merge-offers'

/** Takes a merge back, however long ago it was: the first offer is again what it was, and the other forgets what it took over from it. */
export async function undoMerge(db: typeof database, merging: Merging): Promise<Merged> {
  return db.$transaction((tx) => undo(tx, merging))
}

async function undo(tx: Transaction, merging: Merging): Promise<Merged> {
  const { offerId, otherId, moderator, at, siteUrl } = merging
  const found = await findBoth(tx, merging)
  if (found.kind === 'refused') return found
  const { offer, other: from } = found
  const decision = await tx.moderationDecision.findFirst({
    where: { offerId, kind: 'MERGED', undoneAt: null, offer: { status: 'DUPLICATE', duplicateOfId: otherId } },
    orderBy: { version: 'desc' },
  })
  if (decision === null) return refused('not-in-this-state')
  const { id, fromStatus } = decision

  const deadline = await deadlineWithout(tx, offer, from)
  await updateOffer(tx, { offerId, version: offer.version, at }, { status: fromStatus, duplicateOfId: null })
  await updateOffer(
    tx,
    { offerId: otherId, version: from.version, at },
    deadline === null ? {} : rowOfDeadline(deadline),
  )
  await tx.offerEvent.create({
    data: {
      offerId: otherId,
      at,
      actor: moderator.id,
      action: 'let-go',
      changes: { merged: { from: offer.slug, to: null } },
    },
  })
  await tx.moderationDecision.update({ where: { id }, data: { undoneAt: at, undoneById: moderator.id } })
  await dropCarriedPairs(tx, { goneId: offerId, staysId: otherId, at: decision.at })
  await decidePair(tx, merging, 'FOUND', found.around)
  const wasTold = !(await takeBackMail(tx, id))
  await tx.offerEvent.create({
    data: {
      offerId,
      at,
      actor: moderator.id,
      action: 'unmerged',
      changes: { status: { from: 'DUPLICATE', to: fromStatus }, merged: { from: from.slug, to: null } },
    },
  })
  if (wasTold && fromStatus === 'PUBLISHED') {
    const told = { ...decision, kind: 'RELEASED' as const, at, moderatorId: moderator.id, words: null, siteUrl }
    await putDecisionMail(tx, { ...told, id: unmergedId(id), offer, corrected: [], personId: offer.postedById })
  }
  return { kind: 'done' }
}

/**
 * The deadline of the offer that stays, without what the other one said; null where it stays as it is, because somebody has changed it
 * since, having both before them.
 */
async function deadlineWithout(tx: Transaction, offer: KeptOffer, from: KeptOffer): Promise<KeptDeadline | null> {
  const events = await tx.offerEvent.findMany({
    where: { offerId: from.id, action: 'absorbed' },
    orderBy: { at: 'asc' },
    select: { changes: true },
  })
  const takenOver = events.flatMap(({ changes }) => changesOf(changes))
  const merged = await tx.offer.findMany({ where: { duplicateOfId: from.id }, select: { id: true } })
  const others: KeptDeadline[] = []
  for (const { id } of merged) {
    const other = id === offer.id ? null : await findKeptOffer(readerIn(tx), { id })
    if (other !== null) others.push(other.deadline)
  }
  const own = takenOver.findLast(({ slug }) => slug === offer.slug)
  const isLast = own !== undefined && sayTheSame(own.to, from.deadline)
  // What it said before any of those that are still merged.
  const before = isLast
    ? own
    : takenOver.find((taken) =>
        saySameDates(withOtherDeadlines(taken.from, [offer.deadline, ...others]), from.deadline),
      )
  return before === undefined ? null : withOtherDeadlines(before.from, others)
}

interface TakenOver {
  readonly slug: string
  readonly from: KeptDeadline
  readonly to: KeptDeadline
}

function changesOf(changes: unknown): readonly TakenOver[] {
  const { merged, mergedDeadline } = changes as {
    readonly merged: { readonly to: string }
    readonly mergedDeadline?: { readonly from: unknown; readonly to: unknown }
  }
  if (mergedDeadline === undefined) return []
  return [{ slug: merged.to, from: deadlineOfJson(mergedDeadline.from), to: deadlineOfJson(mergedDeadline.to) }]
}

/** The same, in whatever order the other dates were added. */
function saySameDates(one: KeptDeadline, other: KeptDeadline): boolean {
  const ordered = (deadline: KeptDeadline) => ({
    ...deadline,
    alternatives: deadline.alternatives.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
  })
  return sayTheSame(ordered(one), ordered(other))
}
