import 'server-only'
import type { LocalDate, LocalTime } from '../deadlines/deadline'
import { compareMoments } from '../deadlines/local-time'
import type { Transaction } from '../platform/database'
import type { PostingLevel } from '../platform/prisma/enums'
import { applyForm } from './apply-form'
import { findToChange, lockOffer, type OfferChange, type Refused, refused } from './change-offer'
import { readReason } from './change-reason'
import { dateColumn } from './date-column'
import { formOfDeadline, formOfFacts } from './form-of-facts'
import { keepDeadline } from './keep-deadline'
import { changedFields, type OfferForm } from './offer-form'
import { findProposedEdit, replaceProposedEdit } from './proposed-edit'
import type { KeptOffer } from './queries'
import { riskyFields } from './risky-fields'

/** Somebody moves a deadline to a later moment, in the zone in which it is stated. */
export interface OfferExtension extends OfferChange {
  readonly date: LocalDate
  /** Null for a day as a whole. */
  readonly time: LocalTime | null
  /** For candidates to read. */
  readonly reason: string
  /** What they may post for the organisation. */
  readonly level: PostingLevel
}

export type Extended = { readonly kind: 'done'; readonly outcome: 'applied' | 'proposed' } | Refused

/** Moves a deadline, at once or, from somebody whose offers are not known yet, after a moderator's review. */
export async function extendOffer(tx: Transaction, extension: OfferExtension): Promise<Extended> {
  const { offerId, version, actor, at, date, time, level } = extension
  if (level === 'BLOCKED') return refused('blocked')
  const reason = readReason(extension.reason)
  if (reason.kind === 'refused') return reason
  await lockOffer(tx, offerId)
  const found = await findToChange(tx, extension, 'extend')
  if (found.kind === 'refused') return found
  const { offer } = found
  const { country, locations } = offer
  if (country === null || offer.deadline.date === null) return refused('not-in-this-state')
  if (compareMoments({ date, time }, { date: offer.deadline.date, time: offer.deadline.time }) <= 0)
    return refused('not-later')
  const deadline = { kind: 'fixed', date, time, zone: offer.deadline.zone } as const
  const { closesAt } = keepDeadline({ deadline, country, locations }, null)
  if (closesAt === null || closesAt <= at) return refused('past')

  const waiting = await findProposedEdit(tx, offerId)
  const moved = (form: OfferForm): OfferForm => ({ ...form, ...formOfDeadline({ ...offer, deadline }) })
  const before = formOfFacts(offer)
  if (level === 'UNVERIFIED') {
    const form = moved(waiting?.form ?? before)
    const risky = riskyFields(before, form, changedFields(before, form))
    await replaceProposedEdit(
      tx,
      { offerId, version, seen: waiting?.at ?? null },
      { form, risky, actor, reason: reason.words, at },
    )
    await tx.offerEvent.create({ data: { offerId, at, actor, action: 'extension-proposed', reason: reason.words } })
    return { kind: 'done', outcome: 'proposed' }
  }
  const applied = await applyForm(tx, extension, offer, { ...offer, country, deadline }, reason.words)
  if (applied.kind === 'refused') return applied
  // What waits for review goes on from what the page says now, or its approval would take the extension back.
  if (waiting !== null)
    await replaceProposedEdit(
      tx,
      { offerId, version: version + 1, seen: waiting.at },
      { ...waiting, form: moved(waiting.form) },
    )
  return { kind: 'done', outcome: 'applied' }
}

/** The other offers of the notice that close at the same moment and can be extended with this one. */
export async function listTwins(
  tx: Transaction,
  { id, noticeId, keeperId, deadline }: Pick<KeptOffer, 'id' | 'noticeId' | 'keeperId' | 'deadline'>,
): Promise<readonly { readonly id: string; readonly version: number; readonly title: string }[]> {
  return tx.offer.findMany({
    where: {
      noticeId,
      keeperId,
      id: { not: id },
      status: 'PUBLISHED',
      closedEarlyAt: null,
      deadlineDate: dateColumn(deadline.date),
      deadlineTime: deadline.time,
      deadlineZone: deadline.zone,
    },
    select: { id: true, version: true, title: true },
    orderBy: { ordinal: 'asc' },
  })
}

/** Moves the deadline of an offer and of all its twins, or of none. */
export async function extendNotice(
  tx: Transaction,
  offer: Pick<KeptOffer, 'id' | 'noticeId' | 'keeperId' | 'deadline'>,
  extension: OfferExtension,
): Promise<Extended> {
  await tx.$queryRaw`SELECT FROM "Offer" WHERE "noticeId" = ${offer.noticeId}::uuid ORDER BY "id" FOR UPDATE`
  const twins = await listTwins(tx, offer)
  const extended = await extendOffer(tx, extension)
  if (extended.kind === 'refused') return extended
  for (const { id, version } of twins) {
    const twin = await extendOffer(tx, { ...extension, offerId: id, version })
    // Locked, in the same state and with the same deadline: what held for the first holds for it.
    if (twin.kind === 'refused') throw new Error(`a twin is refused: ${twin.code}`)
  }
  return extended
}
