-- The tables are as Prisma writes them from schema.prisma, but for NOT NULL on lists and NULLS NOT DISTINCT on places.
-- What Prisma has no word for stands at the end.

-- CreateEnum
CREATE TYPE "ContractType" AS ENUM ('CDI', 'CDD', 'PRESTATION', 'STAGE', 'VOLONTARIAT', 'INTERIM');

-- CreateEnum
CREATE TYPE "DeadlineKind" AS ENUM ('fixed', 'rolling', 'none');

-- CreateEnum
CREATE TYPE "OfferStatus" AS ENUM ('PENDING', 'PUBLISHED');

-- CreateTable
CREATE TABLE "Country" (
    "code" CHAR(2) NOT NULL,
    "name" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "timeZone" TEXT NOT NULL,

    CONSTRAINT "Country_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "Place" (
    "id" SERIAL NOT NULL,
    "countryCode" CHAR(2) NOT NULL,
    "region" TEXT NOT NULL,
    "town" TEXT,
    "timeZone" TEXT NOT NULL,

    CONSTRAINT "Place_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Notice" (
    "id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "contentHash" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "receivedAt" TIMESTAMPTZ(3) NOT NULL,
    "publishedOn" DATE,
    "language" CHAR(2) NOT NULL,
    "isExample" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "Notice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Organisation" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "acronym" TEXT,
    "slug" TEXT NOT NULL,
    "countryCode" CHAR(2),
    "aliases" TEXT[] NOT NULL DEFAULT ARRAY[]::TEXT[],

    CONSTRAINT "Organisation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OfferOrganisation" (
    "offerId" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "OfferOrganisation_pkey" PRIMARY KEY ("offerId","organisationId")
);

-- CreateTable
CREATE TABLE "OfferLocation" (
    "offerId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "label" TEXT NOT NULL,
    "placeId" INTEGER,

    CONSTRAINT "OfferLocation_pkey" PRIMARY KEY ("offerId","position")
);

-- CreateTable
CREATE TABLE "Offer" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "noticeId" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "status" "OfferStatus" NOT NULL DEFAULT 'PENDING',
    "version" INTEGER NOT NULL DEFAULT 1,
    "positions" INTEGER,
    "contractType" "ContractType",
    "durationMonths" INTEGER,
    "durationDays" INTEGER,
    "renewable" BOOLEAN,
    "partTime" BOOLEAN,
    "start" TEXT,
    "countryCode" CHAR(2),
    "language" CHAR(2) NOT NULL,
    "deadlineKind" "DeadlineKind" NOT NULL,
    "deadlineWords" TEXT,
    "deadlineDate" DATE,
    "deadlineTime" TEXT,
    "deadlineZone" TEXT,
    "closesAt" TIMESTAMPTZ(3),
    "sendBy" TIMESTAMPTZ(3),
    "deadlineFlags" TEXT[] NOT NULL DEFAULT ARRAY[]::TEXT[],
    "deadlineAlternatives" TEXT[] NOT NULL DEFAULT ARRAY[]::TEXT[],
    "applyEmails" TEXT[] NOT NULL DEFAULT ARRAY[]::TEXT[],
    "applyCopyEmails" TEXT[] NOT NULL DEFAULT ARRAY[]::TEXT[],
    "applyUrls" TEXT[] NOT NULL DEFAULT ARRAY[]::TEXT[],
    "applySubject" TEXT,
    "applyInPerson" BOOLEAN,
    "depositAddresses" TEXT[] NOT NULL DEFAULT ARRAY[]::TEXT[],
    "applyEmailDestroyed" BOOLEAN NOT NULL DEFAULT false,
    "documents" TEXT[] NOT NULL DEFAULT ARRAY[]::TEXT[],
    "searchText" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "publishedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Offer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FieldEvidence" (
    "id" UUID NOT NULL,
    "offerId" UUID NOT NULL,
    "field" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "flags" TEXT[] NOT NULL DEFAULT ARRAY[]::TEXT[],

    CONSTRAINT "FieldEvidence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OfferEvent" (
    "id" UUID NOT NULL,
    "offerId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actor" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "reason" TEXT,

    CONSTRAINT "OfferEvent_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Country_name_key" ON "Country"("name");

-- CreateIndex
CREATE UNIQUE INDEX "Country_slug_key" ON "Country"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "Place_countryCode_region_town_key" ON "Place"("countryCode", "region", "town") NULLS NOT DISTINCT;

-- CreateIndex
CREATE UNIQUE INDEX "Notice_contentHash_key" ON "Notice"("contentHash");

-- CreateIndex
CREATE UNIQUE INDEX "Organisation_slug_key" ON "Organisation"("slug");

-- CreateIndex
CREATE INDEX "OfferOrganisation_organisationId_idx" ON "OfferOrganisation"("organisationId");

-- CreateIndex
CREATE UNIQUE INDEX "OfferOrganisation_offerId_position_key" ON "OfferOrganisation"("offerId", "position");

-- CreateIndex
CREATE INDEX "OfferLocation_placeId_idx" ON "OfferLocation"("placeId");

-- CreateIndex
CREATE UNIQUE INDEX "Offer_slug_key" ON "Offer"("slug");

-- CreateIndex
CREATE INDEX "Offer_status_closesAt_idx" ON "Offer"("status", "closesAt");

-- CreateIndex
CREATE INDEX "Offer_countryCode_idx" ON "Offer"("countryCode");

-- CreateIndex
CREATE UNIQUE INDEX "Offer_noticeId_ordinal_key" ON "Offer"("noticeId", "ordinal");

-- CreateIndex
CREATE UNIQUE INDEX "FieldEvidence_offerId_field_start_end_key" ON "FieldEvidence"("offerId", "field", "start", "end");

-- CreateIndex
CREATE INDEX "OfferEvent_offerId_at_idx" ON "OfferEvent"("offerId", "at");

-- AddForeignKey
ALTER TABLE "Place" ADD CONSTRAINT "Place_countryCode_fkey" FOREIGN KEY ("countryCode") REFERENCES "Country"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Organisation" ADD CONSTRAINT "Organisation_countryCode_fkey" FOREIGN KEY ("countryCode") REFERENCES "Country"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OfferOrganisation" ADD CONSTRAINT "OfferOrganisation_offerId_fkey" FOREIGN KEY ("offerId") REFERENCES "Offer"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OfferOrganisation" ADD CONSTRAINT "OfferOrganisation_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OfferLocation" ADD CONSTRAINT "OfferLocation_offerId_fkey" FOREIGN KEY ("offerId") REFERENCES "Offer"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OfferLocation" ADD CONSTRAINT "OfferLocation_placeId_fkey" FOREIGN KEY ("placeId") REFERENCES "Place"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Offer" ADD CONSTRAINT "Offer_noticeId_fkey" FOREIGN KEY ("noticeId") REFERENCES "Notice"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Offer" ADD CONSTRAINT "Offer_countryCode_fkey" FOREIGN KEY ("countryCode") REFERENCES "Country"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FieldEvidence" ADD CONSTRAINT "FieldEvidence_offerId_fkey" FOREIGN KEY ("offerId") REFERENCES "Offer"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OfferEvent" ADD CONSTRAINT "OfferEvent_offerId_fkey" FOREIGN KEY ("offerId") REFERENCES "Offer"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Ranges and formats. A check that is NULL passes, so what may be absent needs no word about it.

-- Whether each item of a list is there and matches.
CREATE FUNCTION "every_item_matches"("list" TEXT[], "pattern" TEXT) RETURNS BOOLEAN LANGUAGE sql IMMUTABLE
RETURN (SELECT coalesce(bool_and(item IS NOT NULL AND item ~ "pattern"), true) FROM unnest("list") AS item);

ALTER TABLE "Country"
    ADD CONSTRAINT "Country_code_format" CHECK ("code" ~ '^[A-Z]{2}$'),
    ADD CONSTRAINT "Country_name_stated" CHECK ("name" ~ '\S'),
    ADD CONSTRAINT "Country_slug_format" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    ADD CONSTRAINT "Country_timeZone_format" CHECK ("timeZone" ~ '^[A-Za-z_]+(/[A-Za-z0-9_+-]+)*$');

ALTER TABLE "Place"
    ADD CONSTRAINT "Place_region_stated" CHECK ("region" ~ '\S'),
    ADD CONSTRAINT "Place_town_stated" CHECK ("town" ~ '\S'),
    ADD CONSTRAINT "Place_timeZone_format" CHECK ("timeZone" ~ '^[A-Za-z_]+(/[A-Za-z0-9_+-]+)*$');

ALTER TABLE "Notice"
    ADD CONSTRAINT "Notice_text_stated" CHECK ("text" ~ '\S'),
    ADD CONSTRAINT "Notice_contentHash_of_text" CHECK ("contentHash" = encode(sha256(convert_to("text", 'UTF8')), 'hex')),
    ADD CONSTRAINT "Notice_source_stated" CHECK ("source" ~ '\S'),
    ADD CONSTRAINT "Notice_language_format" CHECK ("language" ~ '^[a-z]{2}$');

ALTER TABLE "Organisation"
    ADD CONSTRAINT "Organisation_name_stated" CHECK ("name" ~ '\S'),
    ADD CONSTRAINT "Organisation_acronym_stated" CHECK ("acronym" ~ '\S'),
    ADD CONSTRAINT "Organisation_slug_format" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    ADD CONSTRAINT "Organisation_aliases_stated" CHECK ("every_item_matches"("aliases", '\S'));

ALTER TABLE "OfferOrganisation"
    ADD CONSTRAINT "OfferOrganisation_position_range" CHECK ("position" >= 0);

ALTER TABLE "OfferLocation"
    ADD CONSTRAINT "OfferLocation_position_range" CHECK ("position" >= 0),
    ADD CONSTRAINT "OfferLocation_label_stated" CHECK ("label" ~ '\S');

ALTER TABLE "Offer"
    ADD CONSTRAINT "Offer_slug_format" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    ADD CONSTRAINT "Offer_title_stated" CHECK ("title" ~ '\S'),
    ADD CONSTRAINT "Offer_ordinal_range" CHECK ("ordinal" >= 0),
    ADD CONSTRAINT "Offer_version_range" CHECK ("version" >= 1),
    ADD CONSTRAINT "Offer_positions_range" CHECK ("positions" > 0),
    ADD CONSTRAINT "Offer_durationMonths_range" CHECK ("durationMonths" > 0),
    ADD CONSTRAINT "Offer_durationDays_range" CHECK ("durationDays" > 0),
    ADD CONSTRAINT "Offer_start_format" CHECK ("start" ~ '^\d{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?$'),
    ADD CONSTRAINT "Offer_language_format" CHECK ("language" ~ '^[a-z]{2}$'),
    ADD CONSTRAINT "Offer_searchText_stated" CHECK ("searchText" ~ '\S'),
    ADD CONSTRAINT "Offer_applyEmails_format" CHECK ("every_item_matches"("applyEmails", '^[^@\s]+@[^@\s]+$')),
    ADD CONSTRAINT "Offer_applyCopyEmails_format" CHECK ("every_item_matches"("applyCopyEmails", '^[^@\s]+@[^@\s]+$')),
    ADD CONSTRAINT "Offer_applyUrls_format" CHECK ("every_item_matches"("applyUrls", '^https?://\S+$')),
    ADD CONSTRAINT "Offer_applySubject_stated" CHECK ("applySubject" ~ '\S'),
    ADD CONSTRAINT "Offer_depositAddresses_stated" CHECK ("every_item_matches"("depositAddresses", '\S')),
    -- The codes of lib/extraction/posting.ts.
    ADD CONSTRAINT "Offer_documents_known" CHECK ("every_item_matches"("documents",
        '^(CV|LETTRE_MOTIVATION|DIPLOMES|PIECE_IDENTITE|CASIER_JUDICIAIRE|REFERENCES|ATTESTATIONS_TRAVAIL|CERTIFICAT_NATIONALITE|CERTIFICAT_RESIDENCE|EXTRAIT_NAISSANCE|CERTIFICAT_MEDICAL|PHOTO|PERMIS_CONDUIRE|DEMANDE_MANUSCRITE|FORMULAIRE|OFFRE_TECHNIQUE|OFFRE_FINANCIERE|METHODOLOGIE|EXEMPLES_TRAVAUX|REGISTRE_COMMERCE|PORTFOLIO|OTHER:.*\S.*)$'));

-- The deadline.
ALTER TABLE "Offer"
    ADD CONSTRAINT "Offer_deadlineWords_when_stated" CHECK (("deadlineKind" = 'none') = ("deadlineWords" IS NULL)),
    ADD CONSTRAINT "Offer_deadlineWords_stated" CHECK ("deadlineWords" ~ '\S'),
    ADD CONSTRAINT "Offer_deadlineDate_only_fixed" CHECK ("deadlineDate" IS NULL OR "deadlineKind" = 'fixed'),
    ADD CONSTRAINT "Offer_deadlineTime_only_fixed" CHECK ("deadlineTime" IS NULL OR "deadlineKind" = 'fixed'),
    ADD CONSTRAINT "Offer_deadlineTime_format" CHECK ("deadlineTime" ~ '^(([01]\d|2[0-3]):[0-5]\d|24:00)$'),
    ADD CONSTRAINT "Offer_deadlineZone_format" CHECK ("deadlineZone" ~ '^[A-Za-z_]+(/[A-Za-z0-9_+-]+)*$'),
    -- The names of lib/deadlines/deadline.ts.
    ADD CONSTRAINT "Offer_deadlineFlags_known" CHECK ("every_item_matches"("deadlineFlags",
        '^(conflict|extended|weekday-mismatch|year-inferred|relative|midnight|impossible-date|before-publication|time-zone-stated)$')),
    ADD CONSTRAINT "Offer_deadlineAlternatives_format" CHECK ("every_item_matches"("deadlineAlternatives",
        '^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(T(([01]\d|2[0-3]):[0-5]\d|24:00))?$')),
    ADD CONSTRAINT "Offer_closesAt_with_date_and_zone" CHECK (
        ("closesAt" IS NOT NULL) = ("deadlineDate" IS NOT NULL AND "deadlineZone" IS NOT NULL)),
    -- Zones lie between UTC-12 and UTC+14, and a day ends 24 hours after it begins.
    ADD CONSTRAINT "Offer_closesAt_on_date" CHECK ("closesAt" AT TIME ZONE 'UTC'
        BETWEEN "deadlineDate" - INTERVAL '14 hours' AND "deadlineDate" + INTERVAL '36 hours'),
    ADD CONSTRAINT "Offer_sendBy_with_closesAt" CHECK (("sendBy" IS NULL) = ("closesAt" IS NULL)),
    ADD CONSTRAINT "Offer_sendBy_not_after_closesAt" CHECK ("sendBy" <= "closesAt");

-- What a visitor can see has a day it appeared, a country, and an end when it states one.
ALTER TABLE "Offer"
    ADD CONSTRAINT "Offer_published_publishedAt" CHECK ("status" <> 'PUBLISHED' OR "publishedAt" IS NOT NULL),
    ADD CONSTRAINT "Offer_published_countryCode" CHECK ("status" <> 'PUBLISHED' OR "countryCode" IS NOT NULL),
    ADD CONSTRAINT "Offer_published_closesAt" CHECK (
        "status" <> 'PUBLISHED' OR "deadlineKind" <> 'fixed' OR "closesAt" IS NOT NULL);

ALTER TABLE "FieldEvidence"
    ADD CONSTRAINT "FieldEvidence_field_stated" CHECK ("field" ~ '\S'),
    ADD CONSTRAINT "FieldEvidence_span_range" CHECK ("start" >= 0 AND "end" > "start"),
    ADD CONSTRAINT "FieldEvidence_flags_stated" CHECK ("every_item_matches"("flags", '\S'));

ALTER TABLE "OfferEvent"
    ADD CONSTRAINT "OfferEvent_actor_stated" CHECK ("actor" ~ '\S'),
    ADD CONSTRAINT "OfferEvent_action_stated" CHECK ("action" ~ '\S'),
    ADD CONSTRAINT "OfferEvent_reason_stated" CHECK ("reason" ~ '\S');

-- What was received and what was done stay as they were. A change that comes from another trigger is the cascade of an
-- offer that is deleted.
CREATE FUNCTION "refuse_change"() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
    IF pg_trigger_depth() > 1 THEN
        RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
    END IF;
    RAISE EXCEPTION '% is never changed', TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation';
END
$$;

CREATE TRIGGER "OfferEvent_append_only" BEFORE UPDATE OR DELETE ON "OfferEvent"
    FOR EACH ROW EXECUTE FUNCTION "refuse_change"();

CREATE TRIGGER "Notice_text_unchanged" BEFORE UPDATE OF "text", "contentHash" ON "Notice"
    FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
