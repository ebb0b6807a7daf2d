import { mostAddresses, sitemap, sitemapIndex } from '@/lib/feeds/sitemap'
import { findNextClosing, listOpenParts } from '@/lib/offers/open-addresses'
import { database } from '@/lib/platform/database'
import { readEnv } from '@/lib/platform/env'
import { respondFile } from '../respond-file'
import { listPageAddresses, offerAddresses } from '../sitemap-addresses'

/** What search engines may keep: all of it, or where there is too much for one file, the list of its parts. */
export function GET(request: Request): Promise<Response> {
  return respondFile(request, '/sitemap.xml', async (now) => {
    const { siteUrl } = readEnv()
    const parts = await listOpenParts(database, now)
    const lists = await listPageAddresses(parts, now)
    const total = parts.reduce((sum, { count }) => sum + count, lists.length)
    const body =
      total <= mostAddresses
        ? sitemap([...lists, ...(await offerAddresses(null, now))])
        : sitemapIndex([
            { url: `${siteUrl}/sitemap/listes.xml`, changedAt: lists[0]?.changedAt ?? null },
            ...parts.map(({ part, changedAt }) => ({ url: `${siteUrl}/sitemap/${part}.xml`, changedAt })),
          ])
    return { contentType: 'application/xml; charset=utf-8', body, changesAt: await findNextClosing(database, now) }
  })
}
