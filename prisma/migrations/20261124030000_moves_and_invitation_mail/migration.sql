-- A move leads from one moment to another: one that does not tells candidates of an extension that there was not.
DELETE FROM "DeadlineMove" WHERE ("toDate", "toTime") IS NOT DISTINCT FROM ("fromDate", "fromTime");

ALTER TABLE "DeadlineMove"
    ADD CONSTRAINT "DeadlineMove_moves" CHECK (("toDate", "toTime") IS DISTINCT FROM ("fromDate", "fromTime"));

-- The mail of an invitation is found by who is named in it, once the invitation is accepted or withdrawn too.
UPDATE "OutgoingMail" AS mail
SET "key" = 'invitation ' || invitation."invitedById" || ' ' || invitation."tokenHash"
FROM "Invitation" AS invitation
WHERE mail."key" = 'invitation ' || invitation."tokenHash" AND invitation."invitedById" IS NOT NULL;
