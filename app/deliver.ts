import { readBuildId } from '@/lib/platform/build-id'
import { type DataVersion, readDataVersion, shareReads } from '@/lib/platform/data-version'
import { pool } from '@/lib/platform/database'
import { type Deliver, delivery } from '@/lib/platform/delivery'
import { readEnv } from '@/lib/platform/env'
import { PageCache } from '@/lib/platform/page-cache'
import { knowPlaces } from './known-places'
import { rateLimit } from './rate-limit'

/** Some 2,000 pages with their compressed forms. */
const cacheBytes = 48 * 1024 * 1024

function setUp(): Deliver {
  const { siteUrl, isProduction } = readEnv()
  return delivery({
    cache: new PageCache(cacheBytes),
    readVersion: shareReads(readVersionWithPlaces),
    rateLimit,
    build: isProduction ? readBuildId(siteUrl) : null,
  })
}

/** No page of a version is made before the places of it are known. */
async function readVersionWithPlaces(): Promise<DataVersion> {
  const version = await readDataVersion(pool)
  await knowPlaces(version)
  return version
}

// The bundles of several routes may each hold this file; the cache and the counts are one.
const kept = globalThis as { baaraDeliver?: Deliver }

/** Answers a visit to this process's site. */
export const deliver: Deliver = (visit) => {
  kept.baaraDeliver ??= setUp()
  return kept.baaraDeliver(visit)
}
