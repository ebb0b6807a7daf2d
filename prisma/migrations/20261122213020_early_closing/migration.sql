-- An offer that its organisation closed early closes then, whatever its stated date; without one, too.
ALTER TABLE "Offer"
    DROP CONSTRAINT "Offer_closesAt_with_date_and_zone",
    ADD CONSTRAINT "Offer_closesAt_with_date_and_zone" CHECK (
        "closedEarlyAt" IS NOT NULL OR ("closesAt" IS NOT NULL) = ("deadlineDate" IS NOT NULL AND "deadlineZone" IS NOT NULL)),
    DROP CONSTRAINT "Offer_closesAt_on_date",
    ADD CONSTRAINT "Offer_closesAt_on_date" CHECK ("closedEarlyAt" IS NOT NULL OR "closesAt" AT TIME ZONE 'UTC'
        BETWEEN "deadlineDate" - INTERVAL '14 hours' AND "deadlineDate" + INTERVAL '36 hours'),
    ADD CONSTRAINT "Offer_closesAt_when_closed_early" CHECK (
        "closedEarlyAt" IS NULL OR "closesAt" IS NOT DISTINCT FROM "closedEarlyAt");
