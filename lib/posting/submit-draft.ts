import 'server-only'
import { createHash } from 'node:crypto'
import { postingLevel } from '../accounts/posting-level'
import { findDuplicates } from '../ingestion/find-duplicates'
import { dateColumn } from '../offers/date-column'
import type { NewOffer } from '../offers/new-offer'
import { signalArrivals, signalPublishing } from '../offers/offer-signals'
import type { OfferFormError } from '../offers/read-offer-form'
import { createOffer } from '../offers/store'
import type { Transaction } from '../platform/database'
import type { PrismaClient } from '../platform/prisma/client'
import { draftOffers, type KeyedFinding, openFindings } from './draft-offers'
import { readingOf } from './draft-reading'
import { findDraft } from './drafts'
import { isTextPosted } from './posted-text'

export interface Submission {
  readonly id: string
  /** Whose draft it is. */
  readonly organisationId: string
  /** The one that was previewed. */
  readonly version: number
  readonly personId: string
  readonly at: Date
}

export type Submitted =
  | {
      readonly kind: 'submitted'
      readonly noticeId: string
      readonly published: boolean
      readonly slugs: readonly string[]
    }
  /** It was changed since, or submitted already. */
  | { readonly kind: 'stale' }
  | { readonly kind: 'unread' }
  | { readonly kind: 'blocked' }
  | { readonly kind: 'daily-limit' }
  | { readonly kind: 'wrong'; readonly errors: readonly OfferFormError[]; readonly findings: readonly KeyedFinding[] }

const dayMilliseconds = 86_400_000

/** Thrown to undo what was done before a refusal was known. */
class Refused extends Error {
  constructor(readonly refusal: Submitted) {
    super(refusal.kind)
  }
}

/**
 * Makes offers of a draft and throws the draft away, all or nothing: published at once for who is trusted and hires, else waiting for a moderator.
 * Who is not known yet posts one offer in 24 hours.
 */
export async function submitDraft(db: PrismaClient, submission: Submission): Promise<Submitted> {
  try {
    return await db.$transaction((tx) => submit(tx, submission), { timeout: 30_000 })
  } catch (error) {
    if (error instanceof Refused) return error.refusal
    throw error
  }
}

async function submit(tx: Transaction, { id, organisationId, version, personId, at }: Submission): Promise<Submitted> {
  const draft = await findDraft(tx, id, [organisationId])
  if (draft === null || draft.version !== version) return { kind: 'stale' }
  if (draft.state.kind !== 'read') return { kind: 'unread' }
  const { decoded, form } = draft.state
  const contentHash = createHash('sha256').update(decoded.text, 'utf8').digest('hex')
  const offers = draftOffers(
    { decoded, form, organisation: draft.organisation },
    { now: at, isPosted: await isTextPosted(tx, organisationId, contentHash, at) },
  )
  const errors = offers.flatMap((offer) => offer.errors)
  const findings = openFindings(offers, form)
  if (errors.length > 0 || findings.length > 0) return { kind: 'wrong', errors, findings }

  // The lock: whoever comes second, by a double tap or from another window, finds no draft of that version.
  const { count } = await tx.postingDraft.deleteMany({ where: { id, organisationId, version } })
  if (count === 0) return { kind: 'stale' }
  // One at a time for a person: two drafts sent at once must not both be the day's first.
  await tx.$queryRaw`SELECT 1 FROM "Person" WHERE "id" = ${personId}::uuid FOR UPDATE`
  const level = await postingLevel(tx, personId, organisationId)
  if (level === 'BLOCKED') throw new Refused({ kind: 'blocked' })
  if (level === 'UNVERIFIED') {
    const since = new Date(at.getTime() - dayMilliseconds)
    const today = await tx.offer.count({ where: { postedById: personId, createdAt: { gt: since } } })
    if (today + offers.length > 1) throw new Refused({ kind: 'daily-limit' })
  }

  // Trusted is who posts for their own organisation: in another one's name, a moderator looks first.
  const hiresItself = offers.every(({ offer }) => offer === null || hires(offer, draft.organisation))
  const published = level === 'TRUSTED' && hiresItself
  const notice = await keepNotice(tx, {
    text: decoded.text,
    contentHash,
    receivedAt: at,
    publishedOn: dateColumn(readingOf(decoded).notice.published),
    language: readingOf(decoded).notice.language,
  })
  const slugs: string[] = []
  const offerIds: string[] = []
  for (const { offer, findings: confirmed } of offers) {
    if (offer === null) continue
    const reasons = confirmed.map(({ code, key }) => `${code}: ${form.reasons[key]}`)
    const { id: offerId, slug } = await createOffer(
      tx,
      { id: notice.id, contentHash, text: decoded.text },
      { ...offer, ordinal: notice.nextOrdinal + offer.ordinal },
      {
        actor: personId,
        at,
        status: published ? 'PUBLISHED' : 'PENDING',
        reason: reasons.length === 0 ? null : reasons.join('\n'),
        source: draft.source ?? draft.organisation.name,
        fileId: draft.fileId,
        keeper: { organisationId, personId, hires: hires(offer, draft.organisation) },
      },
    )
    slugs.push(slug)
    offerIds.push(offerId)
  }
  await findDuplicates(tx, offerIds, at)
  await signalArrivals(tx, offerIds)
  const [first] = offerIds
  if (published && first !== undefined) await signalPublishing(tx, first)
  return { kind: 'submitted', noticeId: notice.id, published, slugs }
}

function hires(offer: Pick<NewOffer, 'organisation'>, { name }: { readonly name: string }): boolean {
  return offer.organisation?.name === name
}

interface NoticeRow {
  readonly text: string
  readonly contentHash: string
  readonly receivedAt: Date
  readonly publishedOn: Date | null
  readonly language: string
}

/** One row for the same text: its offers go on after those it has. */
async function keepNotice(tx: Transaction, row: NoticeRow): Promise<{ id: string; nextOrdinal: number }> {
  await tx.notice.createMany({ data: [row], skipDuplicates: true })
  const [notice] = await tx.$queryRaw<{ id: string }[]>`
    SELECT "id" FROM "Notice" WHERE "contentHash" = ${row.contentHash} FOR UPDATE`
  if (notice === undefined) throw new Error('The notice just stored is not there.')
  const { _max } = await tx.offer.aggregate({ where: { noticeId: notice.id }, _max: { ordinal: true } })
  return { id: notice.id, nextOrdinal: (_max.ordinal ?? -1) + 1 }
}
