import 'server-only'
import { type Reader, readRows } from '../platform/read-rows'

/** The search with each word that no open offer holds replaced by the one most like it; null when no word is unknown, or none is like it. */
export async function didYouMean(db: Reader, words: string, now: Date): Promise<string | null> {
  const written = [...new Set(words.match(/\p{L}{4,}/gu) ?? [])]
  if (written.length === 0) return null
  const meant = await readRows<{ written: string; spelling: string }>(db)`
    SELECT "written", "spelling"
    FROM unnest(${written}::text[]) AS "written"
    CROSS JOIN LATERAL (SELECT plainto_tsquery('french', "plain_words"("written")) AS "query") AS asked
    CROSS JOIN LATERAL (
      SELECT "spelling" FROM (
        SELECT "spelling", "word", similarity("word", "plain_words"("written")) AS "likeness" FROM "SearchWord"
        WHERE "word" % "plain_words"("written") ORDER BY "likeness" DESC, "word" LIMIT 5
      ) AS likely
      WHERE EXISTS (SELECT FROM "SearchEntry" WHERE "whole" @@ plainto_tsquery('french', "word") AND "closesAt" > ${now})
      ORDER BY "likeness" DESC, "word" LIMIT 1
    ) AS nearest
    WHERE numnode("query") > 0 AND NOT EXISTS (SELECT FROM "SearchEntry" WHERE "whole" @@ "query" AND "closesAt" > ${now})`
  const spellings = new Map(meant.map(({ written, spelling }) => [written, spelling]))
  if (spellings.size === 0) return null
  return words.replace(/\p{L}{4,}/gu, (word) => spellings.get(word) ?? word)
}
