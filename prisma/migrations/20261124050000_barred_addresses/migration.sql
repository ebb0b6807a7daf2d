-- What was decided against somebody outlives the erasure of their account, without saying whom it was about: the key can be worked out
-- from an address with the site's secret, the address from the key cannot.
ALTER TABLE "Person"
    ADD COLUMN "addressKey" TEXT,
    ADD CONSTRAINT "Person_addressKey_format" CHECK ("addressKey" ~ '^[0-9a-f]{64}$');

CREATE TYPE "Bar" AS ENUM ('BLOCKED', 'REMOVED');

CREATE TABLE "BarredAddress" (
    "id" UUID NOT NULL,
    "addressKey" TEXT NOT NULL,
    "organisationId" UUID,
    "bar" "Bar" NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "BarredAddress_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "BarredAddress_addressKey_format" CHECK ("addressKey" ~ '^[0-9a-f]{64}$'),
    CONSTRAINT "BarredAddress_removed_from_one" CHECK ("bar" <> 'REMOVED' OR "organisationId" IS NOT NULL)
);

CREATE UNIQUE INDEX "BarredAddress_addressKey_organisationId_bar_key" ON "BarredAddress"("addressKey", "organisationId", "bar") NULLS NOT DISTINCT;
CREATE INDEX "BarredAddress_organisationId_idx" ON "BarredAddress"("organisationId");

ALTER TABLE "BarredAddress" ADD CONSTRAINT "BarredAddress_organisationId_fkey"
    FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Who signs up again is blocked again, in the same statement: nothing depends on a second one being reached.
CREATE FUNCTION "bar_person_again"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW."blockedAt" = coalesce(NEW."blockedAt", (
        SELECT "since" FROM "BarredAddress"
        WHERE "addressKey" = NEW."addressKey" AND "organisationId" IS NULL AND "bar" = 'BLOCKED'
    ));
    RETURN NEW;
END $$;

CREATE FUNCTION "bar_person_in_organisations_again"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO "PostingRight" ("id", "organisationId", "personId", "level")
    SELECT gen_random_uuid(), "organisationId", NEW."id", 'BLOCKED' FROM "BarredAddress"
    WHERE "addressKey" = NEW."addressKey" AND "organisationId" IS NOT NULL AND "bar" = 'BLOCKED';
    RETURN NULL;
END $$;

CREATE TRIGGER "Person_barred_again" BEFORE INSERT ON "Person"
    FOR EACH ROW WHEN (NEW."addressKey" IS NOT NULL) EXECUTE FUNCTION "bar_person_again"();
CREATE TRIGGER "Person_barred_in_organisations_again" AFTER INSERT ON "Person"
    FOR EACH ROW WHEN (NEW."addressKey" IS NOT NULL) EXECUTE FUNCTION "bar_person_in_organisations_again"();
