-- Offers that were changed in what tells a copy, to be compared with the others anew. A row for each change, with no constraint but its
-- key: whoever changes an offer never waits for the one that compares it.
CREATE TABLE "ComparisonDue" (
    "id" UUID NOT NULL,
    "offerId" UUID NOT NULL,

    CONSTRAINT "ComparisonDue_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "ComparisonDue_offerId_idx" ON "ComparisonDue"("offerId");

ALTER TABLE "ComparisonDue" ADD CONSTRAINT "ComparisonDue_offerId_fkey" FOREIGN KEY ("offerId") REFERENCES "Offer"("id") ON DELETE CASCADE ON UPDATE CASCADE;
