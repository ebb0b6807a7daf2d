import 'server-only'
import { Prisma } from '../platform/prisma/client'
import { type Reader, readRows } from '../platform/read-rows'
import type { Likeness } from './duplicate-rule'

/** The newest notices looked at of those that share a mark: thousands share the words of a form letter. */
const noticesAMark = 200
/** Those with most marks in common are compared word for word, some 3 ms each. */
const notices = 12
const ofTheDay = 8

/** Notices that may tell the same: the same text posted by somebody else, those that share marks, those of its organisation, title and day. */
const nearest = Prisma.sql`
      -- The same text, posted by somebody else.
      (SELECT "noticeId" FROM mine)
      UNION
      (SELECT found."noticeId" FROM mine JOIN "NoticeMark" AS own ON own."noticeId" = mine."noticeId"
       CROSS JOIN LATERAL (
         SELECT "noticeId" FROM "NoticeMark" AS copy WHERE copy."mark" = own."mark" AND copy."noticeId" <> own."noticeId"
         ORDER BY copy."noticeId" DESC LIMIT ${noticesAMark}) AS found
       GROUP BY found."noticeId" ORDER BY count(*) DESC, found."noticeId" DESC LIMIT ${notices})
      UNION
      (SELECT other."noticeId" FROM mine JOIN "Offer" AS other ON other."deadlineDate" = mine."deadlineDate"
       JOIN "OfferOrganisation" AS hirer ON hirer."offerId" = other."id" AND hirer."organisationId" = ANY (mine."hirers")
       WHERE other."noticeId" <> mine."noticeId" AND similarity("plain_words"(other."title"), mine."words") >= 0.7
       ORDER BY other."id" DESC LIMIT ${ofTheDay})`

/** The offers that look like one, whose texts are compared word for word. */
export function listAlike(db: Reader, offerId: string): Promise<readonly Likeness[]> {
  return compare(db, offerId, nearest)
}

/** How alike two offers are; null where one of them is no longer there to be compared. */
export async function compareOffers(db: Reader, offerId: string, otherId: string): Promise<Likeness | null> {
  const near = Prisma.sql`SELECT "noticeId" FROM "Offer" WHERE "id" = ${otherId}::uuid`
  const likenesses = await compare(db, offerId, near)
  return likenesses.find((likeness) => likeness.offerId === otherId) ?? null
}

function compare(db: Reader, offerId: string, near: Prisma.Sql): Promise<readonly Likeness[]> {
  return readRows<Likeness>(db)`
    WITH mine AS MATERIALIZED (
      SELECT offer.*, notice."isExample", "notice_shingles"(notice."text") AS "shingles", "plain_words"(offer."title") AS "words",
        ARRAY(SELECT "organisationId" FROM "OfferOrganisation" WHERE "offerId" = offer."id") AS "hirers",
        (SELECT count(*) FROM "Offer" AS post WHERE post."noticeId" = offer."noticeId" AND post."createdAt" = offer."createdAt") AS "posts"
      FROM "Offer" AS offer JOIN "Notice" AS notice ON notice."id" = offer."noticeId"
      WHERE offer."id" = ${offerId}::uuid
    ), near AS MATERIALIZED (
      ${near}
    ), texts AS MATERIALIZED (
      SELECT notice."id", "shingles_shared"(mine."shingles", "notice_shingles"(notice."text")) AS "shared"
      FROM mine, near JOIN "Notice" AS notice ON notice."id" = near."noticeId"
      WHERE notice."isExample" = mine."isExample"
    )
    SELECT other."id"::text AS "offerId", concat_ws(' ', copy."noticeId", copy."createdAt") AS "arrival",
      similarity("plain_words"(copy."title"), mine."words")::double precision AS "titleSimilarity",
      texts."shared" AS "textSimilarity",
      EXISTS (SELECT FROM "OfferOrganisation" AS hirer
        WHERE hirer."offerId" = other."id" AND hirer."organisationId" = ANY (mine."hirers")) AS "sameOrganisation",
      coalesce(other."deadlineDate" = mine."deadlineDate", false) AS "sameDeadline",
      "share_any"(other."applyEmails" || other."applyUrls" || other."depositAddresses",
        mine."applyEmails" || mine."applyUrls" || mine."depositAddresses") AS "sameAddress",
      coalesce(stations."apart", false) AS "placesApart",
      coalesce("plain_words"(copy."reference") <> "plain_words"(mine."reference"), false)
        OR coalesce(nullif(regexp_replace(copy."title", '[^0-9]+', ' ', 'g'), ' ')
          <> nullif(regexp_replace(mine."title", '[^0-9]+', ' ', 'g'), ' '), false) AS "numbersApart",
      mine."posts" = 1 AND (SELECT count(*) = 1 FROM "Offer" AS post
        WHERE post."noticeId" = copy."noticeId" AND post."createdAt" = copy."createdAt") AS "bothAlone",
      coalesce(CASE WHEN other."createdAt" > mine."createdAt" THEN mine."closesAt" <= other."createdAt"
        ELSE other."closesAt" <= mine."createdAt" END, false) AND other."deadlineDate" IS DISTINCT FROM mine."deadlineDate" AS "closedBefore"
    FROM mine CROSS JOIN texts JOIN "Offer" AS copy ON copy."noticeId" = texts."id"
    -- What was merged is told by the offer that stands for it.
    JOIN "Offer" AS other ON other."id" = "stands_for"(copy."id")
    CROSS JOIN LATERAL (
      SELECT count(*) > 0 AND NOT bool_or(here."countryCode" = there."countryCode" AND (
          here."region" = there."region" AND (here."town" IS NULL OR there."town" IS NULL OR here."town" = there."town"))) AS "apart"
      FROM "OfferLocation" AS mines JOIN "Place" AS here ON here."id" = mines."placeId"
      CROSS JOIN "OfferLocation" AS theirs JOIN "Place" AS there ON there."id" = theirs."placeId"
      WHERE mines."offerId" = mine."id" AND theirs."offerId" = copy."id"
    ) AS stations
    WHERE other."status" IN ('PENDING', 'PUBLISHED', 'HELD', 'REFUSED') AND other."id" <> mine."id"
      -- Posts that came together are siblings.
      AND NOT (copy."noticeId" = mine."noticeId" AND copy."createdAt" = mine."createdAt")`
}
