import { type DataVersion, readDataVersion } from '@/lib/platform/data-version'
import { pool } from '@/lib/platform/database'
import { readEditedPlaces } from '@/lib/search/edited-places'
import { learnPlaces } from '@/lib/search/known-place'

// The bundles of several routes may each hold this file; what they know is one.
const kept = globalThis as { baaraPlacesVersion?: DataVersion }

/** Reads what administrators changed of the places, once for each version of the data. */
export async function knowPlaces(version: DataVersion): Promise<void> {
  if (kept.baaraPlacesVersion === version) return
  learnPlaces(await readEditedPlaces(pool))
  kept.baaraPlacesVersion = version
}

/** The same, right after a change: the next visitor's address may name the place already. */
export async function knowPlacesNow(): Promise<void> {
  await knowPlaces(await readDataVersion(pool))
}
