import type { PrismaClient } from '@/lib/platform/prisma/client'
import { synonymGroups } from '@/lib/search/synonyms'

/**
 * Makes the table of synonyms say what lib/search/synonyms.ts says, but for what administrators changed, made or deleted. A group is known
 * by its first phrase; one that stays is not touched, for each change reindexes offers.
 */
export async function seedSynonyms(db: PrismaClient): Promise<void> {
  const wanted = JSON.stringify(synonymGroups.map(({ phrases, askedAs = [] }) => ({ phrases, askedAs })))
  await db.$executeRaw`
    WITH "wanted" AS (
      SELECT item->'phrases'->>0 AS "seedKey", ARRAY(SELECT jsonb_array_elements_text(item->'phrases')) AS "phrases",
        ARRAY(SELECT jsonb_array_elements_text(item->'askedAs')) AS "askedAs"
      FROM jsonb_array_elements(${wanted}::jsonb) AS item
    ), "removed" AS (
      DELETE FROM "SynonymGroup"
      WHERE "editedAt" IS NULL AND ("seedKey" IS NULL OR "seedKey" NOT IN (SELECT "seedKey" FROM "wanted"))
    ), "changed" AS (
      UPDATE "SynonymGroup" AS known SET "phrases" = "wanted"."phrases", "askedAs" = "wanted"."askedAs" FROM "wanted"
      WHERE known."seedKey" = "wanted"."seedKey" AND known."editedAt" IS NULL
        AND (known."phrases", known."askedAs") <> ("wanted"."phrases", "wanted"."askedAs")
    )
    INSERT INTO "SynonymGroup" ("seedKey", "phrases", "askedAs")
    SELECT * FROM "wanted"
    WHERE "seedKey" NOT IN (SELECT "seedKey" FROM "SynonymGroup" WHERE "seedKey" IS NOT NULL UNION SELECT "seedKey" FROM "RemovedSynonyms")`
}
