import 'server-only'
import { postingLevel } from '../accounts/posting-level'
import { type OfferChange, refused } from '../offers/change-offer'
import type { ChangeRefusal } from '../offers/change-refusal'
import { closeOffer } from '../offers/close-offer'
import { extendNotice, extendOffer } from '../offers/extend-offer'
import type { Finding } from '../offers/finding'
import { recordOutcome } from '../offers/record-outcome'
import { keptStateOf } from '../offers/transitions'
import type { database, Transaction } from '../platform/database'
import { secretHash } from '../platform/secrets'
import type { Decision } from './decision'
import { type FoundLink, findLink } from './find-link'

/** `noted`: the offer was closed by its date already. */
export type FollowedOutcome = 'closed' | 'noted' | 'extended' | 'proposed'

export type Followed =
  | { readonly kind: 'done'; readonly outcome: FollowedOutcome }
  /** The new date is worth a second look. */
  | { readonly kind: 'doubtful'; readonly findings: readonly Finding[] }
  | { readonly kind: 'refused'; readonly code: ChangeRefusal | 'link-over' }

/** Does once what a link allows, in its person's name. What is not done leaves the link as it was. */
export function followLink(
  db: typeof database,
  secret: string,
  { version, decision, at }: { readonly version: number; readonly decision: Decision; readonly at: Date },
): Promise<Followed> {
  const tokenHash = secretHash(secret)
  return db.$transaction(async (tx): Promise<Followed> => {
    // Whoever comes second waits here for the first, and finds it used.
    const { count } = await tx.actionLink.updateMany({
      where: { tokenHash, usedAt: null, expiresAt: { gt: at } },
      data: { usedAt: at },
    })
    if (count === 0) return { kind: 'refused', code: 'link-over' }
    const link = await findLink(tx, tokenHash)
    const followed = link === null ? refused('not-found') : await act(tx, link, { version, decision, at })
    if (followed.kind !== 'done') await tx.actionLink.update({ where: { tokenHash }, data: { usedAt: null } })
    return followed
  })
}

async function act(
  tx: Transaction,
  { action, person, offer }: FoundLink,
  { version, decision, at }: { version: number; decision: Decision; at: Date },
): Promise<Followed> {
  // A link to close an offer is none to extend it.
  if ((action === 'EXTEND') !== (decision.kind === 'extend')) return refused('not-found')
  if (offer.keeperId === null) return refused('not-found')
  const level = await postingLevel(tx, person.id, offer.keeperId)
  if (level === 'BLOCKED') return refused('blocked')
  const change: OfferChange = { offerId: offer.id, version, actor: person.id, at }
  if (decision.kind === 'close') {
    if (keptStateOf(offer, at) === 'ended') {
      await recordOutcome(tx, { ...change, reason: decision.reason })
      return { kind: 'done', outcome: 'noted' }
    }
    const closed = await closeOffer(tx, { ...change, reason: decision.reason })
    return closed.kind === 'done' ? { kind: 'done', outcome: 'closed' } : closed
  }
  const { date, time, reason, confirmed } = decision
  const extension = { ...change, level, date, time, reason, confirmed }
  const extended = await (decision.forAll ? extendNotice(tx, offer, extension) : extendOffer(tx, extension))
  if (extended.kind !== 'done') return extended
  return { kind: 'done', outcome: extended.outcome === 'proposed' ? 'proposed' : 'extended' }
}
