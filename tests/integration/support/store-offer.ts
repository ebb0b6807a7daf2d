import { createHash, randomUUID } from 'node:crypto'
import { closingInstants } from '@/lib/deadlines/closing'
import { slugOf } from '@/lib/offers/slug'
import type { Transaction } from '@/lib/platform/database'
import type { Prisma } from '@/lib/platform/prisma/client'

interface Stored {
  readonly title: string
  /** `YYYY-MM-DD`, the end of that day in Bamako; rolling without. */
  readonly date?: string
  readonly text?: string
}

/** Stores a published offer in Mali, changed at `at`; `over` sets other columns. */
export async function storeOffer(
  db: Transaction,
  { title, date, text = title }: Stored,
  at: Date,
  over: Partial<Prisma.OfferUncheckedCreateInput> = {},
) {
  const whole = `${text}\n${randomUUID()}`
  const contentHash = createHash('sha256').update(whole).digest('hex')
  const notice = await db.notice.create({
    data: { text: whole, contentHash, receivedAt: at, language: 'fr' },
  })
  const closing =
    date === undefined
      ? null
      : closingInstants({ date, time: null, zone: null, flags: [], alternatives: [] }, 'Africa/Bamako')
  return db.offer.create({
    data: {
      slug: slugOf(title),
      title,
      noticeId: notice.id,
      ordinal: 0,
      source: 'essai',
      status: 'PUBLISHED',
      countryCode: 'ML',
      language: 'fr',
      createdAt: at,
      publishedAt: at,
      changedAt: at,
      deadlineKind: closing === null ? 'rolling' : 'fixed',
      deadlineWords: 'le mot',
      ...(date !== undefined && { deadlineDate: new Date(`${date}T00:00Z`) }),
      deadlineZone: closing?.zone ?? null,
      closesAt: closing?.closesAt ?? null,
      sendBy: closing?.sendBy ?? null,
      ...over,
    },
  })
}
