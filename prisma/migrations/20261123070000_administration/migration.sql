-- What administrators change: people, places and synonyms.
ALTER TABLE "Person" ADD COLUMN "blockedAt" TIMESTAMPTZ(3);

ALTER TABLE "Place"
    ADD COLUMN "otherNames" TEXT[] NOT NULL DEFAULT ARRAY[]::TEXT[],
    ADD CONSTRAINT "Place_otherNames_stated" CHECK ("every_item_matches"("otherNames", '\S'));

CREATE TABLE "RemovedSynonyms" (
    "seedKey" TEXT NOT NULL,

    CONSTRAINT "RemovedSynonyms_pkey" PRIMARY KEY ("seedKey")
);

ALTER TABLE "SynonymGroup" ADD COLUMN "seedKey" TEXT;
CREATE UNIQUE INDEX "SynonymGroup_seedKey_key" ON "SynonymGroup"("seedKey");

-- Who was invited is in Invitation, until it is over: what can never be erased holds nobody's address.
ALTER TABLE "AuditEvent" DISABLE TRIGGER "AuditEvent_append_only";
UPDATE "AuditEvent" SET "to" = jsonb_build_object('domain', split_part("to"->>'email', '@', 2)) WHERE "action" = 'invite' AND "to" ? 'email';
ALTER TABLE "AuditEvent" ENABLE TRIGGER "AuditEvent_append_only";

-- All that is there was seeded. Last: no table is altered once its triggers wait.
UPDATE "SynonymGroup" SET "seedKey" = "phrases"[1];
