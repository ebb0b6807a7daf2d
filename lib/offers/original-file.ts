import 'server-only'
import type { Transaction } from '../platform/database'
import type { Prisma } from '../platform/prisma/client'
import { safeFileName } from '../text/file-name'

/** A file as it was sent. */
export interface OriginalFile {
  readonly name: string
  readonly mediaType: string
  readonly bytes: Uint8Array
}

/** The file that a published offer came in, named after its own source; null where there is none, or no such offer. */
export async function findOriginal(db: Transaction, slug: string): Promise<OriginalFile | null> {
  return findFile(db, { slug, status: 'PUBLISHED' })
}

/** The file of an offer in whatever state. */
export async function findAnyOriginal(db: Transaction, slug: string): Promise<OriginalFile | null> {
  return findFile(db, { slug })
}

async function findFile(db: Transaction, where: Prisma.OfferWhereInput): Promise<OriginalFile | null> {
  const offer = await db.offer.findFirst({
    where,
    select: { source: true, file: { select: { mediaType: true, bytes: true } } },
  })
  return offer?.file == null ? null : { name: safeFileName(offer.source), ...offer.file }
}
