import type { SitemapAddress } from '@/lib/feeds/sitemap'
import { listOpenAddresses, type OpenPart } from '@/lib/offers/open-addresses'
import { database, pool } from '@/lib/platform/database'
import { readEnv } from '@/lib/platform/env'
import { noCriteria } from '@/lib/search/criteria'
import { listAddress } from '@/lib/search/list-address'
import { listLandingPages } from '@/lib/search/sitemap'

/** The pages of lists that hold open offers. */
export async function listPageAddresses(parts: readonly OpenPart[], now: Date): Promise<readonly SitemapAddress[]> {
  const { siteUrl } = readEnv()
  const landing = await listLandingPages(pool, now)
  const changes = parts.map(({ changedAt }) => changedAt.getTime())
  if (changes.length === 0) return []
  const changedAt = new Date(Math.max(...changes))
  return [
    // The calendar says something else each day, and holds nothing at the end of some months: lists lead to it.
    ...['/', '/offres'].map((path) => ({ url: `${siteUrl}${path}`, changedAt })),
    ...landing.map((page) => ({
      url: `${siteUrl}${listAddress({ ...noCriteria, ...page.criteria })}`,
      changedAt: page.changedAt,
    })),
  ]
}

/** The pages of the open offers; of one part of them where all would be too many for a file. */
export async function offerAddresses(part: number | null, now: Date): Promise<readonly SitemapAddress[]> {
  const { siteUrl } = readEnv()
  const addresses = await listOpenAddresses(database, part, now)
  return addresses.map(({ slug, changedAt }) => ({ url: `${siteUrl}/offres/${slug}`, changedAt }))
}
