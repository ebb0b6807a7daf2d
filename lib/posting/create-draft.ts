import 'server-only'
import { createHash } from 'node:crypto'
import { type DecodedNotice, plainNotice } from '../decoding/decoded-notice'
import type { DecodingRefusal } from '../decoding/decoding'
import { plainText } from '../decoding/plain-text'
import type { Transaction } from '../platform/database'
import type { Prisma, PrismaClient } from '../platform/prisma/client'
import { readingOf } from './draft-reading'
import { type DraftRefusal, draftRefusal } from './draft-room'
import { formOfReading } from './posting-form'
import { sourceFile } from './source-file'

export interface NewSource {
  readonly bytes: Uint8Array
  /** A file's name or a page's address; null for words that were pasted. */
  readonly name: string | null
}

export interface NewDraft {
  readonly personId: string
  readonly organisationId: string
  readonly source: NewSource
  readonly at: Date
}

export type CreatedDraft =
  | { readonly id: string; readonly isRead: boolean }
  | { readonly refusal: DecodingRefusal | DraftRefusal }

/** Keeps a notice as a draft. Plain text is read at once; any other file waits for the job that reads files, one at a time. */
export async function createDraft(
  db: PrismaClient,
  { personId, organisationId, source, at }: NewDraft,
): Promise<CreatedDraft> {
  const file = sourceFile(source.bytes)
  if ('refusal' in file) return file
  const text = file.isText ? plainText(source.bytes) : null
  if (text !== null && 'refusal' in text) return text
  const decoded = text && plainNotice(text.text.replace(/\0/g, ''))
  return db.$transaction(async (tx) => {
    // Pasted words are their own original.
    const isFile = source.name !== null || decoded === null
    const refusal = await draftRefusal(tx, { personId, organisationId }, { isFile })
    if (refusal !== null) return { refusal }
    const fileId = isFile ? await keepFile(tx, source.bytes, file.mediaType, at) : null
    const { id } = await tx.postingDraft.create({
      data: {
        personId,
        organisationId,
        source: source.name === null ? null : source.name.slice(0, 2000),
        fileId,
        createdAt: at,
        savedAt: at,
        ...(decoded !== null && rowOfReading(decoded)),
      },
      select: { id: true },
    })
    return { id, isRead: decoded !== null }
  })
}

/** The columns that a notice fills once it is read. */
export function rowOfReading(decoded: DecodedNotice) {
  return {
    decoded: decoded as unknown as Prisma.InputJsonObject,
    form: formOfReading(readingOf(decoded).offers) as unknown as Prisma.InputJsonObject,
  }
}

/** One row for the same bytes, whoever sends them first. */
async function keepFile(tx: Transaction, bytes: Uint8Array, mediaType: string, at: Date): Promise<string> {
  const hash = createHash('sha256').update(bytes).digest('hex')
  const { id } = await tx.noticeFile.upsert({
    where: { hash },
    create: { hash, mediaType, bytes: Buffer.from(bytes), receivedAt: at },
    // Also what keeps the row from being forgotten while this draft is being written.
    update: { receivedAt: at },
    select: { id: true },
  })
  return id
}
