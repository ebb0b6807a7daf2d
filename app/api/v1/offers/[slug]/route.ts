import { problemWords } from '@/lib/copy/api'
import { isOpenAt, offerWithNoticeJson } from '@/lib/feeds/offer-json'
import { goneAt, isGone } from '@/lib/offers/gone'
import { findMergedInto } from '@/lib/offers/list-sightings'
import { findOfferBySlug } from '@/lib/offers/queries'
import { mayBeSlug } from '@/lib/offers/slug'
import { pool } from '@/lib/platform/database'
import { readEnv } from '@/lib/platform/env'
import type { Made } from '@/lib/platform/made'
import { answerMachine, json, problem, redirection } from '../../../machine'

export { OPTIONS } from '../../../machine'

/** One offer with the text of its notice; one that was merged into another leads to it. */
export async function GET(request: Request, { params }: { params: Promise<{ slug: string }> }): Promise<Response> {
  const { slug } = await params
  // What is no address of ours never reaches the database, which refuses some characters.
  if (!mayBeSlug(slug)) return answerMachine(request, null, async () => problem(404, problemWords.notFound))
  return answerMachine(request, `/api/v1/offers/${slug}`, (now) => answerFor(slug, now))
}

async function answerFor(slug: string, now: Date): Promise<Made> {
  const offer = await findOfferBySlug(pool, slug)
  if (offer === null) {
    const stays = await findMergedInto(pool, slug)
    return stays === null ? problem(404, problemWords.notFound) : redirection(`/api/v1/offers/${stays}`)
  }
  if (isGone(offer.deadline, now)) return problem(410, problemWords.gone(offer.title))
  const changesAt = isOpenAt(offer, now) ? offer.deadline.closesAt : goneAt(offer.deadline)
  return json(offerWithNoticeJson(offer, readEnv().siteUrl, now), changesAt)
}
