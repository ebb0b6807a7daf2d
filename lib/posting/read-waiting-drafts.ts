import 'server-only'
import { decodeFile } from '../decoding/decode-file'
import { Prisma, type PrismaClient } from '../platform/prisma/client'
import { rowOfReading } from './create-draft'

const waiting = {
  decoded: { equals: Prisma.DbNull },
  refusal: null,
  fileId: { not: null },
} satisfies Prisma.PostingDraftWhereInput

/**
 * Reads the files of drafts that wait, the one that waits longest first and one at a time: each may take a minute and 400 MB.
 * Run twice it does nothing twice; what a crash leaves unread is read by the next run. Gives how many were read.
 */
export async function readWaitingDrafts(db: PrismaClient): Promise<number> {
  for (let read = 0; read < mostInARun; read++) {
    const draft = await db.postingDraft.findFirst({
      where: waiting,
      select: { id: true, file: { select: { bytes: true } } },
      orderBy: { createdAt: 'asc' },
    })
    if (draft?.file == null) return read
    // A person may have thrown the draft away meanwhile.
    const write = (data: Awaited<ReturnType<typeof reading>>) =>
      db.postingDraft.updateMany({ where: { ...waiting, id: draft.id }, data })
    await write(await reading(draft.id, draft.file.bytes)).catch((error) => {
      // Text that the database cannot keep must not be read again and again either.
      console.error('draft not written', draft.id, error)
      return write({ refusal: 'damaged' })
    })
  }
  return mostInARun
}

/** A run of ten minutes is given up by the queue while it goes on; the next one, within a minute, would read beside it. */
const mostInARun = 8

async function reading(id: string, bytes: Uint8Array) {
  try {
    const decoded = await decodeFile(bytes)
    return 'refusal' in decoded ? decoded : rowOfReading(decoded)
  } catch (error) {
    // A file that brings the decoder down must neither keep the others waiting nor be tried for ever.
    console.error('draft not read', id, error)
    return { refusal: 'damaged' }
  }
}
