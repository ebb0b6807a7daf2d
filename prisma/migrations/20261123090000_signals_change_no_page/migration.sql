-- What makes an offer doubtful is shown to moderators only: a visitor's report must not have every page made anew, nor its search entry.
DROP TRIGGER "Offer_1_data_version" ON "Offer";
DROP TRIGGER "Offer_2_search_entry" ON "Offer";

CREATE CONSTRAINT TRIGGER "Offer_1_data_version" AFTER INSERT OR DELETE ON "Offer" DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION "raise_data_version"();
CREATE CONSTRAINT TRIGGER "Offer_1_data_version_of_change" AFTER UPDATE ON "Offer" DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW WHEN (to_jsonb(OLD) - 'signals' IS DISTINCT FROM to_jsonb(NEW) - 'signals')
    EXECUTE FUNCTION "raise_data_version"();

CREATE CONSTRAINT TRIGGER "Offer_2_search_entry" AFTER INSERT OR DELETE ON "Offer" DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION "follow_offer"('id');
CREATE CONSTRAINT TRIGGER "Offer_2_search_entry_of_change" AFTER UPDATE ON "Offer" DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW WHEN (to_jsonb(OLD) - 'signals' IS DISTINCT FROM to_jsonb(NEW) - 'signals')
    EXECUTE FUNCTION "follow_offer"('id');
