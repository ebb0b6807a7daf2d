import 'server-only'
import { type Reader, readRows } from '../platform/read-rows'
import { queuePage } from './list-queue'
import type { AskedQueue, QueueKey } from './queue-criteria'
import { fromList, sortOf } from './queue-query'

interface Standing {
  /** The offer that was just looked at: what comes after it is asked for. */
  readonly slug: string
  /** Theirs are left out: others decide them. */
  readonly moderatorId: string
  readonly now: Date
}

/** The offer of the queue that comes after one, which may have left it by now; after the last the first. Null when nothing is left. */
export async function nextInQueue(db: Reader, asked: AskedQueue, standing: Standing): Promise<string | null> {
  const { slug, now } = standing
  const { rank, moment } = sortOf(asked.list, now)
  const [key] = await readRows<QueueKey>(db)`
    SELECT ${rank} AS "rank", ${moment} AS "moment", offer."number" ${fromList('todo')} WHERE offer."slug" = ${slug}`
  const after = key === undefined ? null : await firstAfter(db, { ...asked, after: key, before: null }, standing)
  return after ?? (await firstAfter(db, { ...asked, after: null, before: null }, standing))
}

async function firstAfter(db: Reader, asked: AskedQueue, { slug, moderatorId, now }: Standing): Promise<string | null> {
  // Some more than one: whoever moderates may have posted a few in a row.
  const [row] = await readRows<{ slug: string }>(db)`
    SELECT offer."slug" FROM (${queuePage(asked, now, 50)}) AS page JOIN "Offer" AS offer ON offer."id" = page."id"
    WHERE offer."slug" <> ${slug} AND offer."postedById" IS DISTINCT FROM ${moderatorId}::uuid
    ORDER BY "rank", "moment", page."number" LIMIT 1`
  return row?.slug ?? null
}
