import 'server-only'
import { createHash } from 'node:crypto'
import type { DecodedNotice } from '../decoding/decoded-notice'
import type { NoticeContext } from '../extraction/posting'
import { dateColumn } from '../offers/date-column'
import { type WaitingReason, whyItWaits } from '../offers/new-offer'
import { signalArrivals } from '../offers/offer-signals'
import { createOffer } from '../offers/store'
import type { PrismaClient } from '../platform/prisma/client'
import type { OfferStatus } from '../platform/prisma/enums'
import { findDuplicates } from './find-duplicates'
import { offerFromPosting } from './offer-from-posting'
import { readDecodedNotice } from './read-decoded-notice'

export interface NoticeToTake {
  /** Its text is kept verbatim. */
  readonly decoded: DecodedNotice
  /** Where it came from: a file name, an address. */
  readonly source: string
  readonly receivedAt: Date
  /** Who takes it: a person's id or the name of a command. */
  readonly actor: string
  /** Publish what can be; what cannot waits for moderation. */
  readonly publish: boolean
  readonly isExample: boolean
  readonly context: NoticeContext
}

export interface TakenOffer {
  readonly slug: string
  readonly status: OfferStatus
  /** Why it waits, when it was taken just now and does. */
  readonly waitsBecause: WaitingReason | null
}

export interface TakenNotice {
  /** `known`: the same text was taken before; nothing is stored, and these are its offers as they are now. */
  readonly outcome: 'taken' | 'known'
  readonly notice: { readonly id: string }
  readonly offers: readonly TakenOffer[]
}

/** Reads a notice and stores it with its offers, their proofs and their first events, all or nothing. */
export async function takeNotice(db: PrismaClient, toTake: NoticeToTake): Promise<TakenNotice> {
  const { decoded, source, receivedAt, actor, publish, isExample, context } = toTake
  const { text, isCut } = decoded
  const contentHash = createHash('sha256').update(text, 'utf8').digest('hex')
  const reading = readDecodedNotice(decoded, context)
  const offers = reading.postings.map((posting, ordinal) => offerFromPosting(decoded, reading, ordinal, posting))
  return db.$transaction(
    async (tx) => {
      const { published, language } = reading
      const row = { text, contentHash, receivedAt, publishedOn: dateColumn(published), language, isExample }
      // A racing transaction with the same text is waited for; whichever comes second stores no row.
      const [notice] = await tx.notice.createManyAndReturn({
        data: [row],
        skipDuplicates: true,
        select: { id: true },
      })
      if (notice === undefined) {
        const known = await tx.notice.findUniqueOrThrow({
          where: { contentHash },
          select: { id: true, offers: { select: { slug: true, status: true }, orderBy: { ordinal: 'asc' } } },
        })
        return {
          outcome: 'known' as const,
          notice: { id: known.id },
          offers: known.offers.map((offer) => ({ ...offer, waitsBecause: null })),
        }
      }
      const taken: TakenOffer[] = []
      const ids: string[] = []
      for (const offer of offers) {
        const waitsBecause = whyItWaits(offer, { publish, isCut })
        const status = waitsBecause === null ? 'PUBLISHED' : 'PENDING'
        const storing = { actor, at: receivedAt, status, reason: waitsBecause, source } as const
        const { id, slug } = await createOffer(tx, { id: notice.id, contentHash, text }, offer, storing)
        taken.push({ slug, status, waitsBecause })
        ids.push(id)
      }
      await findDuplicates(tx, ids, receivedAt)
      await signalArrivals(tx, ids)
      return { outcome: 'taken' as const, notice, offers: taken }
    },
    // A notice with thirty posts on a slow machine.
    { timeout: 30_000 },
  )
}
