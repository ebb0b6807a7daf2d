import { plainNotice } from '@/lib/decoding/decoded-notice'
import { takeNotice } from '@/lib/ingestion/take-notice'
import type { PrismaClient } from '@/lib/platform/prisma/client'
import { demonstrationFiles } from './demo/files'
import { renderDemonstration } from './demo/render'

/** Takes the demonstration notices in, dated around `now`, into a database without any notice; the number of offers taken, or null. */
export async function seedDemonstration(db: PrismaClient, now: Date): Promise<number | null> {
  if ((await db.notice.count()) > 0) return null
  let offers = 0
  for (const { content } of await demonstrationFiles()) {
    const taken = await takeNotice(db, {
      decoded: plainNotice(renderDemonstration(content, now).text),
      source: 'exemple écrit pour Baara',
      receivedAt: now,
      actor: 'seed',
      publish: true,
      isExample: true,
      context: { published: null, country: null },
    })
    offers += taken.offers.length
  }
  return offers
}
