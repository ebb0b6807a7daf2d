-- What moderators decide, what they know, and what the site does by itself.

-- CreateEnum
CREATE TYPE "DecisionKind" AS ENUM ('APPROVED', 'CORRECTED', 'CHANGE_ASKED', 'HELD', 'RELEASED', 'REFUSED', 'MERGED', 'EDIT_APPROVED', 'EDIT_REFUSED');

-- CreateEnum
CREATE TYPE "RefusalReason" AS ENUM ('NOT_A_JOB', 'FEE_ASKED', 'FALSE_ORGANISATION', 'NOT_VERIFIABLE', 'EXPIRED', 'DUPLICATE', 'DISCRIMINATORY', 'INCOMPLETE', 'OUT_OF_SCOPE', 'OTHER');

-- CreateEnum
CREATE TYPE "DuplicateState" AS ENUM ('FOUND', 'DIFFERENT', 'MERGED');

-- CreateEnum
CREATE TYPE "ReportOutcome" AS ENUM ('CONFIRMED', 'UNFOUNDED');

-- AlterTable
ALTER TABLE "Place" ADD COLUMN     "editedAt" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "Organisation" ADD COLUMN     "verifiedWords" TEXT;

-- AlterTable
ALTER TABLE "Offer" ADD COLUMN     "duplicateOfId" UUID,
ADD COLUMN     "fileId" UUID,
ADD COLUMN     "signals" TEXT[] NOT NULL DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "source" TEXT;

-- AlterTable
ALTER TABLE "OfferReport" ADD COLUMN     "answer" TEXT,
ADD COLUMN     "email" TEXT,
ADD COLUMN     "handledAt" TIMESTAMPTZ(3),
ADD COLUMN     "handledById" UUID,
ADD COLUMN     "outcome" "ReportOutcome";

-- AlterTable
ALTER TABLE "SynonymGroup" ADD COLUMN     "editedAt" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "OrganisationSlug" (
    "slug" TEXT NOT NULL,
    "organisationId" UUID NOT NULL,

    CONSTRAINT "OrganisationSlug_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "OrganisationNote" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "authorId" UUID,
    "words" TEXT NOT NULL,

    CONSTRAINT "OrganisationNote_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ModerationDecision" (
    "id" UUID NOT NULL,
    "offerId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "moderatorId" UUID,
    "kind" "DecisionKind" NOT NULL,
    "reason" "RefusalReason",
    "words" TEXT,
    "fromStatus" "OfferStatus" NOT NULL,
    "toStatus" "OfferStatus" NOT NULL,
    "version" INTEGER NOT NULL,
    "undoneAt" TIMESTAMPTZ(3),
    "undoneById" UUID,

    CONSTRAINT "ModerationDecision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DuplicatePair" (
    "offerId" UUID NOT NULL,
    "otherId" UUID NOT NULL,
    "titleSimilarity" DOUBLE PRECISION NOT NULL,
    "textSimilarity" DOUBLE PRECISION NOT NULL,
    "sameOrganisation" BOOLEAN NOT NULL,
    "sameDeadline" BOOLEAN NOT NULL,
    "sameAddress" BOOLEAN NOT NULL,
    "state" "DuplicateState" NOT NULL DEFAULT 'FOUND',
    "foundAt" TIMESTAMPTZ(3) NOT NULL,
    "decidedAt" TIMESTAMPTZ(3),
    "decidedById" UUID,

    CONSTRAINT "DuplicatePair_pkey" PRIMARY KEY ("offerId","otherId")
);

-- CreateTable
CREATE TABLE "FruitlessSearch" (
    "day" DATE NOT NULL,
    "words" TEXT NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "FruitlessSearch_pkey" PRIMARY KEY ("day","words")
);

-- CreateTable
CREATE TABLE "JobRun" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "startedAt" TIMESTAMPTZ(3) NOT NULL,
    "endedAt" TIMESTAMPTZ(3),
    "error" TEXT,

    CONSTRAINT "JobRun_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "OrganisationSlug_organisationId_idx" ON "OrganisationSlug"("organisationId");

-- CreateIndex
CREATE INDEX "OrganisationNote_organisationId_at_idx" ON "OrganisationNote"("organisationId", "at");

-- CreateIndex
CREATE INDEX "OrganisationNote_authorId_idx" ON "OrganisationNote"("authorId");

-- CreateIndex
CREATE INDEX "ModerationDecision_offerId_at_idx" ON "ModerationDecision"("offerId", "at");

-- CreateIndex
CREATE INDEX "ModerationDecision_at_idx" ON "ModerationDecision"("at");

-- CreateIndex
CREATE INDEX "ModerationDecision_moderatorId_idx" ON "ModerationDecision"("moderatorId");

-- CreateIndex
CREATE INDEX "ModerationDecision_undoneById_idx" ON "ModerationDecision"("undoneById");

-- CreateIndex
CREATE INDEX "DuplicatePair_otherId_idx" ON "DuplicatePair"("otherId");

-- CreateIndex
CREATE INDEX "DuplicatePair_decidedById_idx" ON "DuplicatePair"("decidedById");

-- CreateIndex
CREATE INDEX "JobRun_name_startedAt_idx" ON "JobRun"("name", "startedAt");

-- CreateIndex
CREATE INDEX "Offer_fileId_idx" ON "Offer"("fileId");

-- CreateIndex
CREATE INDEX "Offer_duplicateOfId_idx" ON "Offer"("duplicateOfId");

-- CreateIndex
CREATE INDEX "OfferReport_handledById_idx" ON "OfferReport"("handledById");

-- AddForeignKey
ALTER TABLE "OrganisationSlug" ADD CONSTRAINT "OrganisationSlug_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OrganisationNote" ADD CONSTRAINT "OrganisationNote_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OrganisationNote" ADD CONSTRAINT "OrganisationNote_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Offer" ADD CONSTRAINT "Offer_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "NoticeFile"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Offer" ADD CONSTRAINT "Offer_duplicateOfId_fkey" FOREIGN KEY ("duplicateOfId") REFERENCES "Offer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ModerationDecision" ADD CONSTRAINT "ModerationDecision_offerId_fkey" FOREIGN KEY ("offerId") REFERENCES "Offer"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ModerationDecision" ADD CONSTRAINT "ModerationDecision_moderatorId_fkey" FOREIGN KEY ("moderatorId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ModerationDecision" ADD CONSTRAINT "ModerationDecision_undoneById_fkey" FOREIGN KEY ("undoneById") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DuplicatePair" ADD CONSTRAINT "DuplicatePair_offerId_fkey" FOREIGN KEY ("offerId") REFERENCES "Offer"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DuplicatePair" ADD CONSTRAINT "DuplicatePair_otherId_fkey" FOREIGN KEY ("otherId") REFERENCES "Offer"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DuplicatePair" ADD CONSTRAINT "DuplicatePair_decidedById_fkey" FOREIGN KEY ("decidedById") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OfferReport" ADD CONSTRAINT "OfferReport_handledById_fkey" FOREIGN KEY ("handledById") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;



-- A duplicate is told by where it leads.
ALTER TABLE "Offer"
    ADD CONSTRAINT "Offer_duplicate_of_another" CHECK (("status" = 'DUPLICATE') = ("duplicateOfId" IS NOT NULL) AND "duplicateOfId" <> "id"),
    ADD CONSTRAINT "Offer_source_stated" CHECK ("source" ~ '\S'),
    ADD CONSTRAINT "Offer_signals_stated" CHECK ("every_item_matches"("signals", '\S'));

ALTER TABLE "ModerationDecision"
    ADD CONSTRAINT "ModerationDecision_version_range" CHECK ("version" >= 1),
    ADD CONSTRAINT "ModerationDecision_refused_with_reason" CHECK ("kind" <> 'REFUSED' OR "reason" IS NOT NULL),
    ADD CONSTRAINT "ModerationDecision_other_in_words" CHECK ("reason" <> 'OTHER' OR coalesce("words", '') ~ '\S'),
    ADD CONSTRAINT "ModerationDecision_undone_after" CHECK ("undoneAt" >= "at");

ALTER TABLE "DuplicatePair"
    ADD CONSTRAINT "DuplicatePair_in_order" CHECK ("offerId" < "otherId"),
    ADD CONSTRAINT "DuplicatePair_similarities_range" CHECK ("titleSimilarity" BETWEEN 0 AND 1 AND "textSimilarity" BETWEEN 0 AND 1),
    ADD CONSTRAINT "DuplicatePair_decided_when" CHECK (("state" = 'FOUND') = ("decidedAt" IS NULL));

ALTER TABLE "Organisation"
    ADD CONSTRAINT "Organisation_verifiedWords_stated" CHECK ("verifiedWords" ~ '\S' AND "verifiedBy" IS NOT NULL OR "verifiedWords" IS NULL);

ALTER TABLE "OrganisationNote"
    ADD CONSTRAINT "OrganisationNote_words_stated" CHECK ("words" ~ '\S');

ALTER TABLE "OfferReport"
    ADD CONSTRAINT "OfferReport_email_format" CHECK ("email" ~ '^[^@\s]+@[^@\s]+$'),
    ADD CONSTRAINT "OfferReport_handled_with_outcome" CHECK (("handledAt" IS NULL) = ("outcome" IS NULL));

ALTER TABLE "FruitlessSearch"
    ADD CONSTRAINT "FruitlessSearch_words_stated" CHECK ("words" ~ '\S'),
    ADD CONSTRAINT "FruitlessSearch_count_range" CHECK ("count" > 0);

ALTER TABLE "JobRun"
    ADD CONSTRAINT "JobRun_ends_after_start" CHECK ("endedAt" >= "startedAt"),
    ADD CONSTRAINT "JobRun_error_at_end" CHECK ("error" IS NULL OR "endedAt" IS NOT NULL);

-- Where each offer came from was kept on its notice, which several may share. Last: no table is altered once its triggers wait.
UPDATE "Offer" SET "source" = notice."source", "fileId" = notice."fileId" FROM "Notice" AS notice WHERE notice."id" = "Offer"."noticeId";
