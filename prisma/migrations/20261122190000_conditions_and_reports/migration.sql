-- What a posting asks for and promises, what visitors report, synonyms for the search, and the version of what pages show.

-- CreateEnum
CREATE TYPE "ReportReason" AS ENUM ('FEE_ASKED', 'FALSE_ORGANISATION', 'WRONG_DATE', 'CLOSED', 'DISCRIMINATORY');

-- AlterTable
ALTER TABLE "Offer" DROP COLUMN "searchText",
ADD COLUMN     "depositHours" TEXT[] NOT NULL DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "phones" TEXT[] NOT NULL DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "experienceYears" DECIMAL(4,2),
ADD COLUMN     "educationLevel" TEXT,
ADD COLUMN     "languageSkills" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN     "salaryMin" DECIMAL(14,2),
ADD COLUMN     "salaryMax" DECIMAL(14,2),
ADD COLUMN     "salaryCurrency" TEXT,
ADD COLUMN     "salaryPeriod" TEXT,
ADD COLUMN     "salaryBasis" TEXT,
ADD COLUMN     "reportsTo" TEXT,
ADD COLUMN     "reference" TEXT,
ADD COLUMN     "sectors" TEXT[] NOT NULL DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "womenEncouraged" BOOLEAN,
ADD COLUMN     "noFee" BOOLEAN,
ADD COLUMN     "mayCloseEarly" BOOLEAN,
ADD COLUMN     "changedAt" TIMESTAMPTZ(3);

UPDATE "Offer" SET "changedAt" = coalesce("publishedAt", "createdAt");
ALTER TABLE "Offer" ALTER COLUMN "changedAt" SET NOT NULL;

-- The address of a region or a town, written by the seed; older rows get theirs at once.
ALTER TABLE "Place" ADD COLUMN "slug" TEXT;

-- CreateTable
CREATE TABLE "OfferReport" (
    "id" UUID NOT NULL,
    "offerId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "reason" "ReportReason" NOT NULL,
    "words" TEXT,

    CONSTRAINT "OfferReport_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SynonymGroup" (
    "id" SERIAL NOT NULL,
    "phrases" TEXT[] NOT NULL DEFAULT ARRAY[]::TEXT[],
    "askedAs" TEXT[] NOT NULL DEFAULT ARRAY[]::TEXT[],

    CONSTRAINT "SynonymGroup_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DataVersion" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "version" BIGINT NOT NULL DEFAULT 0,
    "raisedBy" BIGINT NOT NULL DEFAULT 0,

    CONSTRAINT "DataVersion_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "OfferReport_offerId_at_idx" ON "OfferReport"("offerId", "at");

-- CreateIndex
CREATE INDEX "Offer_changedAt_idx" ON "Offer"("changedAt");

-- AddForeignKey
ALTER TABLE "OfferReport" ADD CONSTRAINT "OfferReport_offerId_fkey" FOREIGN KEY ("offerId") REFERENCES "Offer"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Ranges and formats: a check that is NULL passes.

ALTER TABLE "Offer"
    ADD CONSTRAINT "Offer_depositHours_stated" CHECK ("every_item_matches"("depositHours", '\S')),
    ADD CONSTRAINT "Offer_phones_stated" CHECK ("every_item_matches"("phones", '\d')),
    ADD CONSTRAINT "Offer_experienceYears_range" CHECK ("experienceYears" >= 0),
    -- The codes of lib/extraction/posting.ts, here and for the sectors.
    ADD CONSTRAINT "Offer_educationLevel_known" CHECK (
        "educationLevel" ~ '^(PRIMAIRE|BEPC|CAP_BEP|BAC|BAC\+[1-6]|DOCTORAT)$'),
    ADD CONSTRAINT "Offer_languageSkills_list" CHECK (jsonb_typeof("languageSkills") = 'array'),
    ADD CONSTRAINT "Offer_salary_range" CHECK ("salaryMin" >= 0 AND "salaryMax" >= 0 AND "salaryMin" <= "salaryMax"),
    ADD CONSTRAINT "Offer_salaryCurrency_format" CHECK ("salaryCurrency" ~ '^[A-Z]{3}$'),
    ADD CONSTRAINT "Offer_salaryPeriod_known" CHECK ("salaryPeriod" IN ('hour', 'day', 'month', 'year')),
    ADD CONSTRAINT "Offer_salaryBasis_known" CHECK ("salaryBasis" IN ('net', 'gross')),
    ADD CONSTRAINT "Offer_salary_with_amount" CHECK (
        num_nonnulls("salaryMin", "salaryMax") > 0 OR num_nonnulls("salaryCurrency", "salaryPeriod", "salaryBasis") = 0),
    ADD CONSTRAINT "Offer_reportsTo_stated" CHECK ("reportsTo" ~ '\S'),
    ADD CONSTRAINT "Offer_reference_stated" CHECK ("reference" ~ '\S'),
    ADD CONSTRAINT "Offer_sectors_known" CHECK ("every_item_matches"("sectors",
        '^(SANTE|NUTRITION|WASH|SECURITE_ALIMENTAIRE|EDUCATION|PROTECTION|GENRE|ABRIS|ENVIRONNEMENT|AGRICULTURE|GOUVERNANCE|INSERTION_ECONOMIQUE|MIGRATION|COHESION_SOCIALE|DEMINAGE|ENFANCE|HANDICAP|CULTURE_MEDIAS)$'));

UPDATE "Place" SET "slug" = trim(BOTH '-' FROM regexp_replace(
    lower(translate(coalesce("town", "region"), 'ÀÂÄÇÉÈÊËÎÏÔÖÙÛÜàâäçéèêëîïôöùûüœ', 'AAACEEEEIIOOUUUaaaceeeeiioouuuo')),
    '[^a-z0-9]+', '-', 'g'));
ALTER TABLE "Place" ALTER COLUMN "slug" SET NOT NULL,
    ADD CONSTRAINT "Place_slug_format" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$');

-- CreateIndex
CREATE INDEX "Place_countryCode_slug_idx" ON "Place"("countryCode", "slug");

ALTER TABLE "OfferReport" ADD CONSTRAINT "OfferReport_words_stated" CHECK ("words" ~ '\S' AND length("words") <= 2000);

ALTER TABLE "SynonymGroup"
    ADD CONSTRAINT "SynonymGroup_phrases_several" CHECK (cardinality("phrases") + cardinality("askedAs") >= 2),
    ADD CONSTRAINT "SynonymGroup_phrases_stated" CHECK ("every_item_matches"("phrases" || "askedAs", '\S'));

ALTER TABLE "DataVersion" ADD CONSTRAINT "DataVersion_one_row" CHECK ("id" = 1);
INSERT INTO "DataVersion" DEFAULT VALUES;
