import 'server-only'
import type { Transaction } from '../platform/database'

/** A file as it was sent. */
export interface OriginalFile {
  readonly name: string
  readonly mediaType: string
  readonly bytes: Uint8Array
}

/** The file that a published offer's notice came in; null where there is none, or no such offer. */
export async function findOriginal(db: Transaction, slug: string): Promise<OriginalFile | null> {
  const offer = await db.offer.findFirst({
    where: { slug, status: 'PUBLISHED' },
    select: { notice: { select: { file: { select: { name: true, mediaType: true, bytes: true } } } } },
  })
  return offer?.notice.file ?? null
}
