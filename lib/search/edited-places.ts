import 'server-only'
import { type Reader, readRows } from '../platform/read-rows'
import type { EditedPlace } from './known-place'

/** The towns that administrators added or changed. */
export async function readEditedPlaces(db: Reader): Promise<readonly EditedPlace[]> {
  return readRows<EditedPlace>(db)`
    SELECT "countryCode" AS "country", "town" AS "name", "otherNames" FROM "Place"
    WHERE "editedAt" IS NOT NULL AND "town" IS NOT NULL ORDER BY "id"`
}
