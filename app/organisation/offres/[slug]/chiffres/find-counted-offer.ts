import { notFound } from 'next/navigation'
import { requirePerson } from '@/app/session'
import { may } from '@/lib/accounts/permissions'
import { listDayCounts } from '@/lib/offers/list-day-counts'
import { firstDayOf, isCountPeriod } from '@/lib/offers/offer-counts'
import { findKeptOffer } from '@/lib/offers/queries'
import { mayBeSlug } from '@/lib/offers/slug'
import { database, pool } from '@/lib/platform/database'

/** The offer at an address with what was counted of its page, for who may see it; anybody else is where nothing is. */
export async function findCountedOffer({ slug, period }: { slug: string; period: unknown }, path: string, now: Date) {
  const actor = await requirePerson(path)
  const offer = mayBeSlug(slug) ? await findKeptOffer(pool, { slug }) : null
  if (offer === null || !may(actor, 'see-counts', { organisationId: offer.keeperId })) notFound()
  const today = now.toISOString().slice(0, 10)
  const published = offer.publishedAt?.toISOString().slice(0, 10) ?? today
  const chosen = isCountPeriod(period) ? period : '30'
  const first = firstDayOf(chosen, { published, today })
  return { offer, period: chosen, first, today, counts: await listDayCounts(database, offer.id, first) }
}
