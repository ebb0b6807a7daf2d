import 'server-only'
import type { Offer } from '../offers/offer'
import type { Transaction } from '../platform/database'
import { type ListedOffer, listedOfferOf, listedRowsOf } from './listed-offer'

const shown = 5
/** Looked through, those that close first: of 20,000 open offers a common title shares a word with thousands. */
const lookedThrough = 400

/**
 * Open offers like this one, the most alike first: by words of the title, most of all, then country, sector and organisation.
 * Those that share neither a word of the title nor a sector in the same country are not alike.
 */
export async function similarOffers(
  db: Transaction,
  { id }: Pick<Offer, 'id'>,
  now: Date,
): Promise<readonly ListedOffer[]> {
  const [row] = await db.$queryRaw<{ listed: string | null }[]>`
    WITH "given" AS MATERIALIZED (
      SELECT *, (SELECT string_agg(quote_literal(lexeme), ' | ')::tsquery FROM unnest("title")) AS "query",
        (SELECT array_agg(lexeme) FROM unnest("title")) AS "lexemes"
      FROM "SearchEntry" WHERE "offerId" = ${id}::uuid
    ),
    "alike" AS MATERIALIZED (
      SELECT entry."number", entry."sendBy",
        8 * (SELECT count(*) FROM unnest(entry."title") WHERE lexeme = ANY ("given"."lexemes"))
          + 3 * (entry."country" = "given"."country")::integer + 2 * (entry."sectors" & "given"."sectors" <> 0)::integer
          + coalesce((entry."organisationId" = "given"."organisationId")::integer, 0) AS "likeness"
      FROM (
        SELECT * FROM "SearchEntry" WHERE "closesAt" > ${now} ORDER BY "closesAt", "number" LIMIT ${lookedThrough}
      ) AS entry, "given"
      WHERE entry."number" <> "given"."number" AND (entry."title" @@ (SELECT "query" FROM "given")
        OR (entry."country" = "given"."country" AND entry."sectors" & "given"."sectors" <> 0))
      ORDER BY "likeness" DESC, "sendBy", "number" LIMIT ${shown}
    )
    SELECT string_agg("listed", ',' ORDER BY "likeness" DESC, "alike"."sendBy", "number") AS "listed"
    FROM "alike" JOIN "SearchEntry" USING ("number")`
  return listedRowsOf(row?.listed ?? null).map(listedOfferOf)
}
