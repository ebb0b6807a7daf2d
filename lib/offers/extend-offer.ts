import 'server-only'
import type { LocalDate, LocalTime } from '../deadlines/deadline'
import type { Transaction } from '../platform/database'
import type { PostingLevel } from '../platform/prisma/enums'
import { applyForm } from './apply-form'
import { type Changed, findToChange, lockOffer, type OfferChange, type Refused, refused } from './change-offer'
import { readReason } from './change-reason'
import { type Confirmation, confirmedWords, pointOf, unconfirmed } from './confirmation'
import { dateColumn } from './date-column'
import type { Finding } from './finding'
import { formOfDeadline, formOfFacts } from './form-of-facts'
import { keepDeadline } from './keep-deadline'
import { isLaterDate } from './later-date'
import { checkMovedDeadline } from './offer-checks'
import type { OfferFacts } from './offer-facts'
import { changedFields, isOfDeadline, type OfferForm } from './offer-form'
import { findProposedEdit, replaceProposedEdit, traceDroppedDate } from './proposed-edit'
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
  /** Of what a check pointed at. */
  readonly confirmed: Confirmation | null
}

export type Extended =
  | { readonly kind: 'done'; readonly outcome: 'applied' | 'proposed' }
  /** Nothing was changed: the date is worth a second look. */
  | { readonly kind: 'doubtful'; readonly findings: readonly Finding[] }
  | Refused

/** An extension that can be made, under the offer's lock. */
interface Planned {
  readonly kind: 'planned'
  readonly extension: OfferExtension
  readonly offer: KeptOffer
  readonly stated: OfferFacts
  readonly findings: readonly Finding[]
}

/** Moves a deadline, at once or, from somebody whose offers are not known yet, after a moderator's review. */
export async function extendOffer(tx: Transaction, extension: OfferExtension): Promise<Extended> {
  const plan = await planExtension(tx, extension)
  return plan.kind === 'refused' ? plan : extendAsPlanned(tx, [plan])
}

async function planExtension(tx: Transaction, extension: OfferExtension): Promise<Planned | Refused> {
  const { offerId, at, date, time, level } = extension
  if (level === 'BLOCKED') return refused('blocked')
  const reason = readReason(extension.reason)
  if (reason.kind === 'refused') return reason
  await lockOffer(tx, offerId)
  const found = await findToChange(tx, extension, 'extend')
  if (found.kind === 'refused') return found
  const { offer } = found
  const { country, locations } = offer
  if (country === null || offer.deadline.date === null) return refused('not-in-this-state')
  const deadline = { kind: 'fixed', date, time, zone: offer.deadline.zone } as const
  if (!isLaterDate(offer.deadline, deadline)) return refused('not-later')
  const { closesAt } = keepDeadline({ deadline, country, locations }, null)
  if (closesAt === null || closesAt <= at) return refused('past')
  const stated = { ...offer, country, deadline, documents: offer.documents as OfferFacts['documents'] }
  const findings = checkMovedDeadline(stated, offer.notice.text, at)
  return { kind: 'planned', extension: { ...extension, reason: reason.words }, offer, stated, findings }
}

/** Makes all of them, once what a check points at is confirmed. */
async function extendAsPlanned(tx: Transaction, plans: readonly Planned[]): Promise<Extended> {
  const open = plans.flatMap(({ extension, findings }) => unconfirmed(findings, extension.confirmed))
  if (open.length > 0)
    return { kind: 'doubtful', findings: [...new Map(open.map((found) => [pointOf(found), found])).values()] }
  for (const plan of plans) {
    const made = await makeExtension(tx, plan)
    // Planned under its lock: another version by now is a bug, and undoes the others.
    if (made.kind === 'refused') throw new Error(`an extension as planned is refused: ${made.code}`)
  }
  return { kind: 'done', outcome: plans[0]?.extension.level === 'UNVERIFIED' ? 'proposed' : 'applied' }
}

async function makeExtension(tx: Transaction, { extension, offer, stated, findings }: Planned): Promise<Changed> {
  const { offerId, version, actor, at, reason, level } = extension
  const confirmed = confirmedWords(findings, extension.confirmed)
  const waiting = await findProposedEdit(tx, offerId)
  const moved = (form: OfferForm): OfferForm => ({ ...form, ...formOfDeadline(stated) })
  const before = formOfFacts(offer)
  if (level === 'UNVERIFIED') {
    const form = moved(waiting?.form ?? before)
    const risky = riskyFields(before, form, changedFields(before, form))
    await replaceProposedEdit(tx, { offerId, version, seen: waiting?.at ?? null }, { form, risky, actor, reason, at })
    const isOfOther =
      waiting !== null && waiting.actor !== actor && changedFields(before, waiting.form).some(isOfDeadline)
    if (isOfOther && changedFields(waiting.form, form).length > 0)
      await traceDroppedDate(tx, extension, 'proposed-date-replaced', waiting.form)
    const told = confirmed === null ? reason : `${reason}\n${confirmed}`
    await tx.offerEvent.create({ data: { offerId, at, actor, action: 'extension-proposed', reason: told } })
    return { kind: 'done' }
  }
  return applyForm(tx, extension, offer, stated, { moveReason: reason, confirmed })
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
  await tx.$queryRaw`SELECT FROM "Offer" WHERE "noticeId" = ${offer.noticeId}::uuid ORDER BY "id" FOR NO KEY UPDATE`
  const first = await planExtension(tx, extension)
  if (first.kind === 'refused') return first
  const plans = [first]
  for (const { id, version } of await listTwins(tx, offer)) {
    const twin = await planExtension(tx, { ...extension, offerId: id, version })
    if (twin.kind === 'refused') return refused('twin-refused')
    plans.push(twin)
  }
  return extendAsPlanned(tx, plans)
}
