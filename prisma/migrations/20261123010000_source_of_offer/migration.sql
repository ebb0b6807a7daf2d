-- A notice is one row for its text, whoever posts it: where an offer came from, and in what file, is its own.
-- Checked first: no table is altered while its triggers wait.
SET CONSTRAINTS ALL IMMEDIATE;
UPDATE "Offer" SET "source" = notice."source", "fileId" = notice."fileId"
FROM "Notice" AS notice WHERE notice."id" = "Offer"."noticeId" AND "Offer"."source" IS NULL;

ALTER TABLE "Offer" ALTER COLUMN "source" SET NOT NULL;

ALTER TABLE "Notice" DROP COLUMN "source", DROP COLUMN "fileId";

-- Two people may send the same bytes under two names: an offer's file is named after its own source.
ALTER TABLE "NoticeFile" DROP COLUMN "name";
