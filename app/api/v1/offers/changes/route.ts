import { changesQueryString, parseChangesQuery } from '@/lib/feeds/api-query'
import type { ApiChange, Changes } from '@/lib/feeds/api-schemas'
import { offerJson } from '@/lib/feeds/offer-json'
import { findNextClosing } from '@/lib/offers/open-addresses'
import { listOffersBySlugs } from '@/lib/offers/queries'
import { database, pool } from '@/lib/platform/database'
import { readEnv } from '@/lib/platform/env'
import { changedSince, resumeAt } from '@/lib/search/changed-since'
import { answerMachine, json, problem } from '../../../machine'

export { OPTIONS } from '../../../machine'

/** What copies of our lists must change, take in and take out. */
export function GET(request: Request): Promise<Response> {
  const understood = parseChangesQuery(new URL(request.url).searchParams)
  if ('refused' in understood) return answerMachine(request, null, async () => problem(400, understood.refused))
  const { query } = understood
  const path = '/api/v1/offers/changes'
  return answerMachine(request, `${path}${changesQueryString(query)}`, async (now) => {
    const { siteUrl } = readEnv()
    const { changes, next } = await changedSince(pool, query, now)
    const offers = await listOffersBySlugs(
      pool,
      changes.map(({ slug }) => slug),
    )
    const bySlug = new Map(offers.map((offer) => [offer.slug, offer]))
    const told = changes.map(({ slug, kind, at, mergedInto }): ApiChange => {
      const offer = bySlug.get(slug)
      if (kind === 'changed' && offer !== undefined)
        return { kind, at: at.toISOString(), offer: offerJson(offer, siteUrl, now) }
      const removed = { kind: 'removed', at: at.toISOString(), slug, duplicateOf: null } as const
      if (mergedInto !== null)
        return { ...removed, reason: 'duplicate', duplicateOf: `${siteUrl}/offres/${mergedInto}` }
      return { ...removed, reason: offer === undefined ? 'withdrawn' : 'closed' }
    })
    const last = changes.at(-1)
    const following = next ?? resumeAt(last === undefined ? query : { since: last.at, number: last.number }, now)
    const answer: Changes = {
      changes: told,
      complete: next === null,
      next: `${siteUrl}${path}${changesQueryString(following)}`,
    }
    return json(answer, await findNextClosing(database, now))
  })
}
