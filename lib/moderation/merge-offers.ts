import 'server-only'
import type { Person } from '../accounts/actor'
import { may } from '../accounts/permissions'
import { lockOffers, updateOffer } from '../offers/change-offer'
import { keepPair, pairKey, pairsOf } from '../offers/duplicate-pair'
import { takeTurn } from '../offers/duplicate-turn'
import { rowOfDeadline } from '../offers/kept-deadline'
import { compareOffers } from '../offers/list-alike'
import { sayTheSame, withOtherDeadlines } from '../offers/merged-deadline'
import { refreshSignals } from '../offers/offer-signals'
import { findKeptOffer, type KeptOffer } from '../offers/queries'
import { recordDecision } from '../offers/record-decision'
import type { database, Transaction } from '../platform/database'
import { readerIn } from '../platform/read-rows'
import { carryPairs } from './carry-pairs'
import { putDecisionMail } from './decision-mail'
import { type MergeRefusal, whyApart } from './why-apart'

/** Two offers as a moderator saw them. */
export interface TwoOffers {
  readonly offerId: string
  readonly version: number
  readonly otherId: string
  readonly otherVersion: number
  readonly moderator: Person
  readonly at: Date
}

/** The first one is merged into the other. */
export interface Merging extends TwoOffers {
  readonly siteUrl: string
}

export type Merged = { readonly kind: 'done' } | { readonly kind: 'refused'; readonly code: MergeRefusal }

/** Makes of two offers of the same post one, that keeps both sources: the first leads to the other from then on. */
export async function mergeOffers(db: typeof database, merging: Merging): Promise<Merged> {
  return db.$transaction((tx) => merge(tx, merging))
}

async function merge(tx: Transaction, merging: Merging): Promise<Merged> {
  const { offerId, otherId, moderator, at, siteUrl } = merging
  // Pairs are carried along: who looks for copies writes some of the same ones, in another order.
  await takeTurn(tx)
  const found = await findBoth(tx, merging)
  if (found.kind === 'refused') return found
  const { offer, other: into } = found
  const code = await whyApart(readerIn(tx), offer, into, at)
  if (code !== null) return refused(code)
  if (!(await knowPair(tx, merging))) return refused('posts-of-one-notice')

  await updateOffer(tx, { offerId, version: offer.version, at }, { status: 'DUPLICATE', duplicateOfId: otherId })
  const deadline = withOtherDeadlines(into.deadline, [offer.deadline])
  const changed = !sayTheSame(deadline, into.deadline)
  const taken = { offerId: otherId, version: into.version, at }
  await updateOffer(tx, taken, changed ? rowOfDeadline(deadline) : {})
  await tx.offerEvent.create({
    data: {
      offerId: otherId,
      at,
      actor: moderator.id,
      action: 'absorbed',
      changes: {
        merged: { from: null, to: offer.slug },
        ...(changed && { mergedDeadline: json({ from: into.deadline, to: deadline }) }),
      },
    },
  })

  const decided = {
    offerId,
    at,
    moderatorId: moderator.id,
    kind: 'MERGED' as const,
    reason: null,
    words: null,
    fromStatus: offer.status,
    toStatus: 'DUPLICATE' as const,
    version: offer.version + 1,
  }
  const id = await recordDecision(tx, decided, { merged: { from: null, to: into.slug } })
  await putDecisionMail(tx, { ...decided, id, offer, corrected: [], personId: offer.postedById, siteUrl })
  await carryPairs(tx, { goneId: offerId, staysId: otherId, at })
  await decidePair(tx, merging, 'MERGED', found.around)
  return { kind: 'done' }
}

/** Both offers, as the moderator saw them and theirs to decide, locked with those that may be the same as one of them. */
export async function findBoth(
  tx: Transaction,
  two: TwoOffers,
): Promise<
  | { readonly kind: 'found'; readonly offer: KeptOffer; readonly other: KeptOffer; readonly around: readonly string[] }
  | { readonly kind: 'refused'; readonly code: MergeRefusal }
> {
  const { offerId, version, otherId, otherVersion, moderator } = two
  const around = [...(await pairsOf(tx, offerId)), ...(await pairsOf(tx, otherId))].map((pair) => pair.other)
  await lockOffers(tx, [offerId, otherId, ...around])
  const [offer, other] = [
    await findKeptOffer(readerIn(tx), { id: offerId }),
    await findKeptOffer(readerIn(tx), { id: otherId }),
  ]
  if (offer === null || other === null) return refused('not-found')
  const theirs = [offer, other].some(({ postedById }) => !may(moderator, 'moderate', { postedById }))
  if (theirs) return refused('own-offer')
  if (offer.version !== version || other.version !== otherVersion) return refused('changed-meanwhile')
  return { kind: 'found', offer, other, around }
}

/** Writes down what a moderator said of a pair, and no longer doubts what it made doubtful: the two, and those around them. */
export async function decidePair(
  tx: Transaction,
  { offerId, otherId, moderator, at }: TwoOffers,
  state: 'MERGED' | 'DIFFERENT' | 'FOUND',
  around: readonly string[],
): Promise<void> {
  const decided =
    state === 'FOUND' ? { decidedAt: null, decidedById: null } : { decidedAt: at, decidedById: moderator.id }
  await tx.duplicatePair.update({ where: { offerId_otherId: pairKey(offerId, otherId) }, data: { state, ...decided } })
  await refreshSignals(tx, [...new Set([offerId, otherId, ...around])])
}

/** A pair that a moderator found and we did not; false for posts of one notice, which are told apart by it. */
export async function knowPair(tx: Transaction, { offerId, otherId, at }: TwoOffers): Promise<boolean> {
  if ((await tx.duplicatePair.count({ where: pairKey(offerId, otherId) })) > 0) return true
  const likeness = await compareOffers(readerIn(tx), offerId, otherId)
  if (likeness === null) return false
  await keepPair(tx, offerId, likeness, { at, republished: false })
  return true
}

/** Instants and dates as JSON has them. */
function json(value: unknown) {
  return JSON.parse(JSON.stringify(value))
}

export function refused(code: MergeRefusal): { readonly kind: 'refused'; readonly code: MergeRefusal } {
  return { kind: 'refused', code }
}
