import 'server-only'
import type { LocalDate } from '../deadlines/deadline'
import { type FormChange, formChanges } from '../offers/form-changes'
import { formOfFacts } from '../offers/form-of-facts'
import { listOfferHistory, type OfferHistoryEntry } from '../offers/offer-history'
import type { SignalFacts } from '../offers/offer-signal'
import { explainSignals } from '../offers/offer-signals'
import { findProposedEdit, type ProposedEdit } from '../offers/proposed-edit'
import type { KeptOffer } from '../offers/queries'
import { type KeptState, keptStateOf } from '../offers/transitions'
import type { Transaction } from '../platform/database'
import type { DecisionKind, OfferStatus } from '../platform/prisma/enums'
import { readerIn } from '../platform/read-rows'
import { listNotes, type OrganisationNote } from './organisation-notes'

/** What a moderator sees of an offer besides its source and its form. */
export interface Review {
  /** Its place among the postings of the notice, from 0. */
  readonly ordinal: number
  /** Who hires, then who keeps the offer true where that is another. */
  readonly organisations: readonly ReviewedOrganisation[]
  /** What moderators noted about them. */
  readonly notes: readonly OrganisationNote[]
  /** What makes it doubtful besides its deadline. */
  readonly signals: SignalFacts
  readonly poster: { readonly name: string; readonly email: string; readonly since: Date } | null
  readonly others: readonly OtherOffer[]
  /** The newest first. */
  readonly history: readonly ReviewEvent[]
  readonly lastDecision: MadeDecision | null
  readonly proposal: ReviewedProposal | null
}

export interface ReviewedOrganisation {
  readonly id: string
  readonly name: string
  readonly acronym: string | null
  readonly slug: string
  readonly aliases: readonly string[]
  /** Of its verified addresses. */
  readonly domains: readonly string[]
  readonly isVerified: boolean
}

export interface OtherOffer {
  readonly slug: string
  readonly title: string
  readonly state: KeptState
  readonly deadlineDate: LocalDate | null
  readonly createdAt: Date
}

export interface ReviewEvent extends OfferHistoryEntry {
  readonly change: FormChange
}

export interface MadeDecision {
  readonly id: string
  readonly kind: DecisionKind
  readonly fromStatus: OfferStatus
  readonly toStatus: OfferStatus
  readonly at: Date
  /** The offer's after it: another one means that it was changed since. */
  readonly version: number
  /** Null when they are gone. */
  readonly by: string | null
}

export interface ReviewedProposal extends ProposedEdit {
  /** The name of who proposes it; null when they are gone. */
  readonly by: string | null
}

const otherOffers = 10

/** What is known of an offer and of those behind it. */
export async function findReview(db: Transaction, offer: KeptOffer, now: Date): Promise<Review> {
  const { ordinal, organisations: hirers } = await db.offer.findUniqueOrThrow({
    where: { id: offer.id },
    select: {
      ordinal: true,
      organisations: { orderBy: { position: 'asc' }, select: { organisationId: true } },
    },
  })
  const keeper = offer.keeperId === null ? [] : [offer.keeperId]
  const organisationIds = [...new Set([...hirers.map(({ organisationId }) => organisationId), ...keeper])]
  const [signals, organisations, notes, poster, others, events, last, proposal] = await Promise.all([
    explainSignals(readerIn(db), offer.id),
    listOrganisations(db, organisationIds),
    listNotes(db, organisationIds),
    findPoster(db, offer.postedById),
    listOthers(db, offer.id, organisationIds, now),
    listOfferHistory(db, offer.id),
    findLastDecision(db, offer.id),
    findProposal(db, offer.id),
  ])
  const changes = formChanges(formOfFacts(offer), events)
  const history = events.flatMap((event, i) => {
    const change = changes[i]
    return change === undefined ? [] : [{ ...event, change }]
  })
  return {
    ordinal,
    signals,
    organisations,
    notes,
    poster,
    others,
    history,
    lastDecision: last,
    proposal,
  }
}

async function listOrganisations(db: Transaction, ids: readonly string[]): Promise<readonly ReviewedOrganisation[]> {
  const rows = await db.organisation.findMany({
    where: { id: { in: [...ids] } },
    select: {
      id: true,
      name: true,
      acronym: true,
      slug: true,
      aliases: true,
      verifiedBy: true,
      domains: { select: { domain: true } },
    },
  })
  const found = rows.map(({ verifiedBy, domains, ...organisation }) => ({
    ...organisation,
    domains: domains.map(({ domain }) => domain),
    isVerified: verifiedBy !== null,
  }))
  return found.toSorted((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id))
}

async function findPoster(db: Transaction, id: string | null): Promise<Review['poster']> {
  if (id === null) return null
  const person = await db.person.findUnique({ where: { id }, select: { name: true, email: true, createdAt: true } })
  return person && { name: person.name, email: person.email, since: person.createdAt }
}

async function listOthers(
  db: Transaction,
  offerId: string,
  organisationIds: readonly string[],
  now: Date,
): Promise<readonly OtherOffer[]> {
  if (organisationIds.length === 0) return []
  const rows = await db.$queryRaw<OtherRow[]>`
    SELECT offer."slug", offer."title", offer."status"::text AS "status", offer."deadlineDate"::text AS "deadlineDate",
      offer."closesAt", offer."closedEarlyAt", offer."createdAt"
    FROM "Offer" AS offer
    WHERE offer."id" <> ${offerId}::uuid AND offer."id" IN (
      SELECT "id" FROM "Offer" WHERE "keeperId" = ANY (${organisationIds}::uuid[])
      UNION SELECT "offerId" FROM "OfferOrganisation" WHERE "organisationId" = ANY (${organisationIds}::uuid[]))
    ORDER BY offer."number" DESC LIMIT ${otherOffers}`
  return rows.map(({ status, closesAt, closedEarlyAt, ...other }) => ({
    ...other,
    state: keptStateOf({ status, deadline: { closesAt }, closedEarly: closedEarlyAt }, now),
  }))
}

interface OtherRow extends Omit<OtherOffer, 'state'> {
  readonly status: OfferStatus
  readonly closesAt: Date | null
  readonly closedEarlyAt: Date | null
}

async function findLastDecision(db: Transaction, offerId: string): Promise<MadeDecision | null> {
  const last = await db.moderationDecision.findFirst({
    where: { offerId, undoneAt: null },
    orderBy: { version: 'desc' },
    select: {
      id: true,
      kind: true,
      fromStatus: true,
      toStatus: true,
      at: true,
      version: true,
      moderator: { select: { name: true } },
    },
  })
  if (last === null) return null
  const { moderator, ...decision } = last
  return { ...decision, by: moderator?.name ?? null }
}

async function findProposal(db: Transaction, offerId: string): Promise<ReviewedProposal | null> {
  const proposal = await findProposedEdit(db, offerId)
  if (proposal === null) return null
  const person = await db.person.findFirst({ where: { id: proposal.actor }, select: { name: true } })
  return { ...proposal, by: person?.name ?? null }
}
