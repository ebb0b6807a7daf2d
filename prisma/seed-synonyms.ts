import type { PrismaClient } from '@/lib/platform/prisma/client'
import { synonymGroups } from '@/lib/search/synonyms'

/** Makes the table of synonyms say what lib/search/synonyms.ts says: a group that stays is not touched, for each change reindexes offers. */
export async function seedSynonyms(db: PrismaClient): Promise<void> {
  const wanted = JSON.stringify(synonymGroups.map(({ phrases, askedAs = [] }) => ({ phrases, askedAs })))
  await db.$executeRaw`
    WITH "wanted" AS (
      SELECT ARRAY(SELECT jsonb_array_elements_text(item->'phrases')) AS "phrases",
        ARRAY(SELECT jsonb_array_elements_text(item->'askedAs')) AS "askedAs"
      FROM jsonb_array_elements(${wanted}::jsonb) AS item
    ), "removed" AS (
      DELETE FROM "SynonymGroup" WHERE ("phrases", "askedAs") NOT IN (SELECT "phrases", "askedAs" FROM "wanted")
    )
    INSERT INTO "SynonymGroup" ("phrases", "askedAs")
    SELECT * FROM "wanted" WHERE ("phrases", "askedAs") NOT IN (SELECT "phrases", "askedAs" FROM "SynonymGroup")`
}
