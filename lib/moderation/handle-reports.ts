import 'server-only'
import type { Person } from '../accounts/actor'
import { may } from '../accounts/permissions'
import { reportAnswerMail } from '../copy/report-mails'
import { lockOffer } from '../offers/change-offer'
import type { ReportOutcome } from '../offers/offer-report-input'
import { refreshSignals } from '../offers/offer-signals'
import type { database, Transaction } from '../platform/database'
import { putMail } from '../platform/mail-outbox'
import { decideWithin } from './decide-offer'
import type { NotDecided } from './decided'
import { Undecided } from './deciding'
import type { Decision } from './decision'

/** What a moderator found the reports of an offer to be, and what becomes of it. */
export interface ReportsHandling {
  readonly offerId: string
  /** The one that they saw; counts where they decide of it too. */
  readonly version: number
  /** The reports that they saw. */
  readonly reportIds: readonly string[]
  readonly moderator: Person
  readonly at: Date
  readonly siteUrl: string
  readonly outcome: ReportOutcome
  /** To whoever left an address. */
  readonly answer: string
  /** Null where the offer stays as it is. */
  readonly decision: Decision | null
}

export type ReportsHandled =
  | { readonly kind: 'done' }
  /** Another moderator was quicker. */
  | { readonly kind: 'handled-meanwhile' }
  | NotDecided

/** What the key of an answer's mail begins with, before the id of its report. */
export const reportMailPrefix = 'report '

/** Handles the open reports of an offer at once, with their answers and the decision of the offer: all of it happens, or nothing. */
export async function handleReports(db: typeof database, handling: ReportsHandling): Promise<ReportsHandled> {
  try {
    return await db.$transaction((tx) => handle(tx, handling))
  } catch (error) {
    if (error instanceof Undecided) return error.outcome
    throw error
  }
}

async function handle(tx: Transaction, handling: ReportsHandling): Promise<ReportsHandled> {
  const { offerId, version, reportIds, moderator, at, siteUrl, outcome, answer, decision } = handling
  await lockOffer(tx, offerId)
  const offer = await tx.offer.findUnique({ where: { id: offerId } })
  if (offer === null) return { kind: 'refused', code: 'not-found' }
  if (!may(moderator, 'moderate', { postedById: offer.postedById })) return { kind: 'refused', code: 'own-offer' }

  const reports = await tx.offerReport.findMany({ where: { id: { in: [...reportIds] }, offerId, handledAt: null } })
  if (reports.length === 0) return { kind: 'handled-meanwhile' }
  const ids = reports.map(({ id }) => id)
  const handled = { handledAt: at, handledById: moderator.id, outcome, answer }
  await tx.offerReport.updateMany({ where: { id: { in: ids } }, data: handled })
  const changes = { reportOutcome: { from: null, to: outcome }, reports: { from: null, to: reports.length } }
  // Its words stay with the reports: what is told to who reported is not told to who is reported.
  await tx.offerEvent.create({ data: { offerId, at, actor: moderator.id, action: 'reports-handled', changes } })
  if (decision !== null) {
    const decided = await decideWithin(tx, { offerId, version, moderator, at, siteUrl, decision })
    if (decided.kind !== 'done') throw new Undecided(decided)
  }
  await refreshSignals(tx, [offerId])
  const mail = reportAnswerMail({ title: offer.title, outcome, answer, link: `${siteUrl}/offres/${offer.slug}` })
  for (const { id, email } of reports)
    if (email !== null) await putMail(tx, { key: `${reportMailPrefix}${id}`, to: email, ...mail }, at)
  return { kind: 'done' }
}
