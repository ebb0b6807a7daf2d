-- Why somebody is blocked, in a moderator's words. It stands with the right, which goes with the person, and not in the append-only trace.
ALTER TABLE "PostingRight"
    ADD COLUMN "reason" TEXT,
    ADD CONSTRAINT "PostingRight_reason_of_blocked" CHECK (
        "reason" IS NULL OR ("level" = 'BLOCKED' AND "reason" ~ '\S' AND length("reason") <= 500)
    );
