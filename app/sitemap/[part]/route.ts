import { sitemap } from '@/lib/feeds/sitemap'
import { findNextClosing, listOpenParts } from '@/lib/offers/open-addresses'
import { database } from '@/lib/platform/database'
import { respondFile } from '../../respond-file'
import { listPageAddresses, offerAddresses } from '../../sitemap-addresses'

/** A part of the sitemap: `listes.xml`, `0.xml`, `1.xml`… */
export async function GET(request: Request, { params }: { params: Promise<{ part: string }> }): Promise<Response> {
  const name = (await params).part
  return respondFile(request, `/sitemap/${name}`, async (now) => {
    const addresses = await addressesOf(name, now)
    if (addresses.length === 0) return null
    const changesAt = await findNextClosing(database, now)
    return { contentType: 'application/xml; charset=utf-8', body: sitemap(addresses), changesAt }
  })
}

async function addressesOf(name: string, now: Date) {
  if (name === 'listes.xml') return listPageAddresses(await listOpenParts(database, now), now)
  const part = /^(0|[1-9]\d{0,3})\.xml$/.exec(name)?.[1]
  return part === undefined ? [] : offerAddresses(Number(part), now)
}
