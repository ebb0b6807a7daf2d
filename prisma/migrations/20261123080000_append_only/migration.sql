-- What was done stays written: its tables are not emptied either, which no trigger of rows sees.
CREATE TRIGGER "AuditEvent_not_emptied" BEFORE TRUNCATE ON "AuditEvent"
    FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();

CREATE TRIGGER "OfferEvent_not_emptied" BEFORE TRUNCATE ON "OfferEvent"
    FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();

-- Both are read as one list by time, of everything, of one person or of one act.
CREATE INDEX "AuditEvent_actor_at_idx" ON "AuditEvent"("actor", "at");
CREATE INDEX "AuditEvent_action_at_idx" ON "AuditEvent"("action", "at");
CREATE INDEX "OfferEvent_at_idx" ON "OfferEvent"("at");
CREATE INDEX "OfferEvent_actor_at_idx" ON "OfferEvent"("actor", "at");
CREATE INDEX "OfferEvent_action_at_idx" ON "OfferEvent"("action", "at");
