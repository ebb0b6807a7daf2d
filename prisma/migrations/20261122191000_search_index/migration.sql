-- The search index: one narrow row for each published offer, kept by the database itself. Everything in it is made from other tables.

CREATE EXTENSION IF NOT EXISTS "unaccent" SCHEMA public;
CREATE EXTENSION IF NOT EXISTS "pg_trgm" SCHEMA public;
CREATE EXTENSION IF NOT EXISTS "btree_gin" SCHEMA public;

-- AlterTable
ALTER TABLE "Offer" ADD COLUMN "number" SERIAL NOT NULL;

-- CreateTable
CREATE TABLE "SearchEntry" (
    "number" INTEGER NOT NULL,
    "experience" SMALLINT,
    "documents" SMALLINT NOT NULL,
    "closesAt" TIMESTAMPTZ(3) NOT NULL,
    "sendBy" TIMESTAMPTZ(3) NOT NULL,
    "publishedAt" TIMESTAMPTZ(3) NOT NULL,
    "offerId" UUID NOT NULL,
    "organisationId" UUID,
    "sectors" INTEGER NOT NULL,
    "contract" SMALLINT NOT NULL,
    "lastDay" DATE,
    "country" SMALLINT NOT NULL,
    "byEmail" BOOLEAN NOT NULL,
    "placeIds" INTEGER[] NOT NULL DEFAULT ARRAY[]::INTEGER[],
    "otherOrganisationIds" UUID[] NOT NULL DEFAULT ARRAY[]::UUID[],
    "title" TSVECTOR NOT NULL,
    "whole" TSVECTOR NOT NULL,
    "listed" TEXT NOT NULL,

    CONSTRAINT "SearchEntry_pkey" PRIMARY KEY ("number")
);

-- CreateTable
CREATE TABLE "SearchWord" (
    "word" TEXT NOT NULL,
    "spelling" TEXT NOT NULL,

    CONSTRAINT "SearchWord_pkey" PRIMARY KEY ("word")
);

-- CreateIndex
CREATE UNIQUE INDEX "Offer_number_key" ON "Offer"("number");

-- CreateIndex
CREATE UNIQUE INDEX "SearchEntry_offerId_key" ON "SearchEntry"("offerId");

-- CreateIndex
-- It carries what counting needs: twenty thousand open offers are counted without reading their rows, which hold the vectors.
CREATE INDEX "SearchEntry_closesAt_idx" ON "SearchEntry"("closesAt") INCLUDE ("number", "experience", "documents", "sendBy",
    "publishedAt", "organisationId", "sectors", "contract", "country", "byEmail", "placeIds", "otherOrganisationIds");

-- CreateIndex
-- With the closing: of the 84,000 offers that say « projet », the 17,000 open ones are found without reading the rows of the others.
CREATE INDEX "SearchEntry_title_whole_closesAt_idx" ON "SearchEntry" USING GIN ("title", "whole", "closesAt");

-- CreateIndex
CREATE INDEX "SearchWord_word_idx" ON "SearchWord" USING GIN ("word" gin_trgm_ops);

-- Out of the row goes what is hardly ever read, so that twenty thousand rows are read quickly; the rest stays. A quoted phrase reads
-- the vectors of all that hold its words: uncompressed.
ALTER TABLE "SearchEntry"
    SET (toast_tuple_target = 128),
    ALTER COLUMN "placeIds" SET STORAGE MAIN,
    ALTER COLUMN "otherOrganisationIds" SET STORAGE MAIN,
    ALTER COLUMN "title" SET STORAGE MAIN,
    ALTER COLUMN "whole" SET STORAGE EXTERNAL;
-- A pending list would be searched word by word at each search.
ALTER INDEX "SearchEntry_title_whole_closesAt_idx" SET (fastupdate = off);

-- Words for comparing: no capitals, no diacritics, « M&E » a word, feminine and inclusive forms as the masculine one. What PostgreSQL's
-- parser would take for an address, a path or a compound (« SEA/MEAL », « suivi-évaluation ») is words. lib/search/plain-words.ts does the same.
CREATE FUNCTION "plain_words"("words" TEXT) RETURNS TEXT LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN regexp_replace(translate(
    regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(
        lower(public.unaccent('public.unaccent'::regdictionary, translate(normalize("words", NFKC), '·•‧∙・’', '.....'''))),
        '\m([a-z]) ?& ?([a-z])\M', '\1nd\2', 'g'),
        '([a-z]{2})(?:\((?:e|s|es|ne|nes|se|te|le|ve|fe|sse|esse|ere|iere|rice|trice|euse|eure)s?\)|[./-](?:e|es|ne|nes|se|le|te|ve|fe|ere|iere|rice|trice|euse|eure)s?(?:[.-]s)?(?![a-z0-9@]))', '\1', 'g'),
        '(ien(?=ne)|ier(?=e)|(?:ll|ch)er(?=e)|\mchef(?=fe)|e(?=e))(?:ne|fe|e)s?\M', '\1', 'g'),
        'euses?\M', 'eur', 'g'),
        'trices?\M', 'teur', 'g'),
    '/-.@:_<>&+*~#''', '              '),
    -- Small words do not part what follows each other: « suivi et l’évaluation » is « suivi-évaluation ».
    '\m(?:l|d|le|la|les|de|du|des|et|a|au|aux|en|un|une)\M', '', 'g');

CREATE FUNCTION "search_vector"("words" TEXT) RETURNS TSVECTOR LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN to_tsvector('pg_catalog.french'::regconfig, public."plain_words"("words"));

-- One bit an item that stands in the list of those known, the first one's the lowest.
CREATE FUNCTION "bits_of"("items" TEXT[], "known" TEXT[]) RETURNS INTEGER LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN (SELECT coalesce(bit_or(1 << (position - 1)::integer), 0)
    FROM unnest("known") WITH ORDINALITY AS each(item, position) WHERE each.item = ANY ("items"));

-- Any of these phrases; null when they hold no word to look for.
CREATE FUNCTION "any_phrase"("phrases" TEXT[]) RETURNS TSQUERY LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
    phrase TEXT;
    one TSQUERY;
    found TSQUERY;
BEGIN
    FOREACH phrase IN ARRAY "phrases" LOOP
        one := phraseto_tsquery('pg_catalog.french'::regconfig, public."plain_words"(phrase));
        IF numnode(one) > 0 THEN
            found := coalesce(found || one, one);
        END IF;
    END LOOP;
    RETURN found;
END
$$;

-- The words of each phrase, to be found in what a visitor looks for.
CREATE FUNCTION "words_of_each"("phrases" TEXT[]) RETURNS TSQUERY[] LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN (SELECT array_agg(plainto_tsquery('pg_catalog.french'::regconfig, public."plain_words"(phrase))) FROM unnest("phrases") AS phrase);

CREATE FUNCTION "stems_in_order"("phrase" TEXT) RETURNS TEXT LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN (SELECT string_agg(lexeme, ' ' ORDER BY at)
    FROM unnest(public."search_vector"("phrase")) AS said(lexeme, positions, weights), unnest(positions) AS at);

CREATE FUNCTION "stems_of_each"("phrases" TEXT[]) RETURNS TEXT[] LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN (SELECT array_agg(DISTINCT stems) FROM unnest("phrases") AS phrase, public."stems_in_order"(phrase) AS stems WHERE stems IS NOT NULL);

-- Kept beside the phrases: made anew for each offer and each search they would cost twenty times as much.
ALTER TABLE "SynonymGroup"
    ADD COLUMN "said" TSQUERY GENERATED ALWAYS AS (public."any_phrase"("phrases")) STORED,
    ADD COLUMN "asked" TSQUERY GENERATED ALWAYS AS (public."any_phrase"("phrases" || "askedAs")) STORED,
    ADD COLUMN "words" TSQUERY[] GENERATED ALWAYS AS (public."words_of_each"("phrases" || "askedAs")) STORED,
    ADD COLUMN "stems" TEXT[] GENERATED ALWAYS AS (public."stems_of_each"("phrases")) STORED;

-- A vector with a sign (« §12 ») for each group of synonyms that it says: « RAF » is found by its full words as fast as by itself.
CREATE FUNCTION "with_synonyms"("vector" TSVECTOR) RETURNS TSVECTOR LANGUAGE sql STABLE STRICT PARALLEL SAFE
RETURN "vector" || array_to_tsvector(ARRAY(
    SELECT '§' || "id" FROM public."SynonymGroup" WHERE "vector" @@ "said"));

-- The entry that each published offer should have.
CREATE VIEW "SearchEntryOfOffer" AS
SELECT
    offer."number",
    least(ceil(offer."experienceYears"), 99)::smallint AS "experience",
    -- The order of avoidedDocuments in lib/search/criteria.ts.
    public."bits_of"(offer."documents", ARRAY['CASIER_JUDICIAIRE', 'CERTIFICAT_NATIONALITE', 'CERTIFICAT_MEDICAL',
        'CERTIFICAT_RESIDENCE', 'PERMIS_CONDUIRE'])::smallint AS "documents",
    coalesce(offer."closesAt", 'infinity') AS "closesAt",
    coalesce(offer."sendBy", 'infinity') AS "sendBy",
    offer."publishedAt",
    offer."id" AS "offerId",
    hirers."ids"[1] AS "organisationId",
    -- The order of sectors in lib/extraction/posting.ts.
    public."bits_of"(offer."sectors", ARRAY['SANTE', 'NUTRITION', 'WASH', 'SECURITE_ALIMENTAIRE', 'EDUCATION', 'PROTECTION',
        'GENRE', 'ABRIS', 'ENVIRONNEMENT', 'AGRICULTURE', 'GOUVERNANCE', 'INSERTION_ECONOMIQUE', 'MIGRATION',
        'COHESION_SOCIALE', 'DEMINAGE', 'ENFANCE', 'HANDICAP', 'CULTURE_MEDIAS']) AS "sectors",
    -- 1 for the first of contractTypes in lib/extraction/posting.ts; 0 where none is stated.
    coalesce(array_position(enum_range(NULL::public."ContractType"), offer."contractType"), 0)::smallint AS "contract",
    ((offer."sendBy" - INTERVAL '1 millisecond') AT TIME ZONE offer."deadlineZone")::date AS "lastDay",
    -- « ML » as 77 × 256 + 76: half the width of the letters, and quicker to group by.
    (ascii(offer."countryCode") * 256 + ascii(substr(offer."countryCode", 2)))::smallint AS "country",
    cardinality(offer."applyEmails") > 0 AS "byEmail",
    coalesce(stations."ids", ARRAY[]::INTEGER[]) AS "placeIds",
    coalesce(hirers."ids"[2:], ARRAY[]::UUID[]) AS "otherOrganisationIds",
    public."with_synonyms"(titles."vector") AS "title",
    public."with_synonyms"(
        setweight(titles."vector", 'A')
        || setweight(public."search_vector"(concat_ws(' ', hirers."words", stations."words", country."name")), 'B')
        || setweight(public."search_vector"(notice."text"), 'C')) AS "whole",
    -- ListedRow of lib/search/listed-offer.ts: twenty of them are sent as they lie here, without a join.
    -- Padded, because PostgreSQL moves nothing out of a row below 2 kB; the spaces are compressed away.
    json_build_object('id', offer."id", 'slug', offer."slug", 'title', offer."title", 'version', offer."version",
        'publishedAt', offer."publishedAt", 'changedAt', offer."changedAt",
        'countryCode', offer."countryCode", 'contractType', offer."contractType", 'durationMonths', offer."durationMonths",
        'durationDays', offer."durationDays", 'renewable', offer."renewable", 'deadlineKind', offer."deadlineKind",
        'deadlineWords', offer."deadlineWords", 'deadlineDate', offer."deadlineDate", 'deadlineTime', offer."deadlineTime",
        'deadlineZone', offer."deadlineZone", 'closesAt', offer."closesAt", 'sendBy', offer."sendBy",
        'deadlineFlags', offer."deadlineFlags", 'deadlineAlternatives', offer."deadlineAlternatives",
        'organisations', coalesce(hirers."listed", '[]'), 'locations', coalesce(stations."labels", '[]'),
        'isExample', notice."isExample")::text || repeat(' ', 2048) AS "listed"
FROM public."Offer" AS offer
JOIN public."Notice" AS notice ON notice."id" = offer."noticeId"
JOIN public."Country" AS country ON country."code" = offer."countryCode"
CROSS JOIN LATERAL (SELECT public."search_vector"(offer."title") AS "vector" OFFSET 0) AS titles
CROSS JOIN LATERAL (
    SELECT array_agg("id" ORDER BY "position") AS "ids",
        json_agg(json_build_object('name', "name", 'acronym', "acronym", 'slug', "slug") ORDER BY "position") AS "listed",
        string_agg(concat_ws(' ', "name", "acronym", array_to_string("aliases", ' ')), ' ') AS "words"
    FROM public."OfferOrganisation" JOIN public."Organisation" ON "id" = "organisationId"
    WHERE "offerId" = offer."id"
) AS hirers
CROSS JOIN LATERAL (
    -- A town is looked for by its region too; regions and towns of a country that share a slug are known by the first of them.
    SELECT (SELECT array_agg(DISTINCT (
            SELECT same."id" FROM public."Place" AS same
            WHERE same."countryCode" = around."countryCode" AND same."slug" = around."slug"
            ORDER BY same."town" IS NOT NULL, same."id" LIMIT 1))
            FROM public."OfferLocation" AS located
            JOIN public."Place" AS place ON place."id" = located."placeId"
            JOIN public."Place" AS around ON around."countryCode" = place."countryCode" AND around."region" = place."region"
                AND (around."town" IS NULL OR around."id" = place."id")
            WHERE located."offerId" = offer."id") AS "ids",
        located."labels", located."words"
    FROM (
        SELECT json_agg("label" ORDER BY "position") AS "labels",
            string_agg(concat_ws(' ', "label", "town", "region"), ' ') AS "words"
        FROM public."OfferLocation" LEFT JOIN public."Place" ON "id" = "placeId"
        WHERE "offerId" = offer."id"
    ) AS located
) AS stations
WHERE offer."status" = 'PUBLISHED';

-- Writes the entries of these offers, and removes those of offers that are no longer published.
CREATE FUNCTION "refresh_search_entries"("ids" UUID[]) RETURNS VOID LANGUAGE plpgsql AS $$
BEGIN
    DELETE FROM public."SearchEntry" AS entry WHERE entry."offerId" = ANY ("ids") AND NOT EXISTS (
        SELECT FROM public."Offer" WHERE "id" = entry."offerId" AND "status" = 'PUBLISHED');
    INSERT INTO public."SearchEntry" AS entry
    SELECT made.* FROM public."SearchEntryOfOffer" AS made WHERE made."offerId" = ANY ("ids")
    ON CONFLICT ("number") DO UPDATE
    SET ("experience", "documents", "closesAt", "sendBy", "publishedAt", "organisationId", "sectors", "contract", "lastDay",
            "country", "byEmail", "placeIds", "otherOrganisationIds", "title", "whole", "listed")
        = ROW (excluded."experience", excluded."documents", excluded."closesAt", excluded."sendBy", excluded."publishedAt",
            excluded."organisationId", excluded."sectors", excluded."contract", excluded."lastDay", excluded."country",
            excluded."byEmail", excluded."placeIds", excluded."otherOrganisationIds", excluded."title", excluded."whole",
            excluded."listed")
    -- Several rows of an offer change together: the entry is written once.
    WHERE entry.* IS DISTINCT FROM excluded.*;
    PERFORM public."keep_search_words"("ids");
END
$$;

-- The words of titles, organisations and places, as they are written: what a misspelt word may have meant. Those no offer holds any
-- longer stay until the next rebuild.
CREATE FUNCTION "keep_search_words"("ids" UUID[]) RETURNS VOID LANGUAGE sql AS $$
    INSERT INTO public."SearchWord" ("word", "spelling")
    SELECT DISTINCT ON (public."plain_words"(spelling)) public."plain_words"(spelling), lower(spelling)
    FROM (
        SELECT "title" FROM public."Offer" WHERE "id" = ANY ("ids") AND "status" = 'PUBLISHED'
        UNION SELECT concat_ws(' ', "name", "acronym") FROM public."Organisation" JOIN public."OfferOrganisation" ON "organisationId" = "id"
            WHERE "offerId" = ANY ("ids")
        UNION SELECT "label" FROM public."OfferLocation" WHERE "offerId" = ANY ("ids")
    ) AS said(words), regexp_split_to_table(words, '[^[:alpha:]]+') AS spelling
    WHERE length(spelling) > 3
    ORDER BY public."plain_words"(spelling), spelling
    ON CONFLICT DO NOTHING
$$;

-- All entries anew, the indexes last: a hundred thousand offers one by one would take minutes.
CREATE FUNCTION "rebuild_search_entries"() RETURNS VOID LANGUAGE plpgsql AS $$
DECLARE
    slow RECORD;
BEGIN
    -- Pages made from the entries before are no longer good. This row comes first, as everywhere: see raise_data_version.
    UPDATE public."DataVersion" SET "version" = "version" + 1, "raisedBy" = pg_current_xact_id()::text::bigint;
    TRUNCATE public."SearchEntry", public."SearchWord";
    CREATE TEMPORARY TABLE "slow_index" ON COMMIT DROP AS
        SELECT indexname AS "name", indexdef AS "definition" FROM pg_catalog.pg_indexes
        WHERE schemaname = 'public' AND tablename = 'SearchEntry' AND indexdef LIKE '%USING gin%';
    FOR slow IN SELECT * FROM "slow_index" LOOP
        EXECUTE format('DROP INDEX public.%I', slow."name");
    END LOOP;
    -- Right after loading the planner knows nothing of these tables, and would read them row by row.
    ANALYZE public."Offer", public."Notice", public."OfferOrganisation", public."OfferLocation", public."Organisation";
    INSERT INTO public."SearchEntry" SELECT * FROM public."SearchEntryOfOffer";
    FOR slow IN SELECT * FROM "slow_index" LOOP
        EXECUTE slow."definition";
    END LOOP;
    PERFORM public."keep_search_words"(ARRAY(SELECT "offerId" FROM public."SearchEntry"));
    ANALYZE public."SearchEntry";
END
$$;

-- What a visitor looks for as a query: every word, or what means the same, and each quoted phrase as it stands; null when nothing remains
-- to look for. What is excluded is apart, because an index cannot begin with what is not there. The stems are those to mark; several in
-- one item mark words that follow each other.
CREATE FUNCTION "search_query"("words" TEXT, "quoted" TEXT[], "excluded" TEXT[],
    OUT "query" TSQUERY, OUT "without" TSQUERY, OUT "stems" TEXT[]) LANGUAGE plpgsql STABLE AS $$
DECLARE
    vector TSVECTOR := public."search_vector"("words");
    synonyms RECORD;
    phrase TEXT;
    target TSQUERY;
BEGIN
    "stems" := tsvector_to_array(vector);
    IF cardinality("stems") > 0 THEN
        "query" := plainto_tsquery('pg_catalog.french'::regconfig, public."plain_words"("words"));
    END IF;
    FOR synonyms IN SELECT * FROM public."SynonymGroup" AS known WHERE vector @@ known."asked" LOOP
        FOREACH target IN ARRAY synonyms."words" LOOP
            "query" := ts_rewrite("query", target, target || format('%L', '§' || synonyms."id")::tsquery);
        END LOOP;
        "stems" := "stems" || synonyms."stems";
    END LOOP;
    FOREACH phrase IN ARRAY "quoted" LOOP
        IF public."stems_in_order"(phrase) IS NOT NULL THEN
            target := phraseto_tsquery('pg_catalog.french'::regconfig, public."plain_words"(phrase));
            "query" := coalesce("query" && target, target);
            "stems" := "stems" || public."stems_in_order"(phrase);
        END IF;
    END LOOP;
    "without" := public."any_phrase"("excluded");
END
$$;

-- Everything below happens at the end of a transaction, in this order for every transaction: first the one row of DataVersion, whose lock
-- is held until the commit. So transactions that change pages come one after the other there, and none waits for the other in a ring.
CREATE FUNCTION "raise_data_version"() RETURNS TRIGGER LANGUAGE plpgsql AS $$
DECLARE
    current_transaction BIGINT := pg_current_xact_id()::text::bigint;
BEGIN
    UPDATE public."DataVersion" SET "version" = "version" + 1, "raisedBy" = current_transaction WHERE "raisedBy" <> current_transaction;
    RETURN NULL;
END
$$;

-- Writes anew the entries of the offers that a changed row belongs to, and belonged to before.
CREATE FUNCTION "follow_offer"() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
    PERFORM public."refresh_search_entries"(ARRAY[(to_jsonb(NEW) ->> TG_ARGV[0])::uuid, (to_jsonb(OLD) ->> TG_ARGV[0])::uuid]);
    RETURN NULL;
END
$$;

CREATE FUNCTION "follow_organisation"() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
    PERFORM public."refresh_search_entries"(ARRAY(SELECT "offerId" FROM public."OfferOrganisation" WHERE "organisationId" = NEW."id"));
    RETURN NULL;
END
$$;

CREATE FUNCTION "follow_notice"() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
    PERFORM public."refresh_search_entries"(ARRAY(SELECT "id" FROM public."Offer" WHERE "noticeId" = NEW."id"));
    RETURN NULL;
END
$$;

CREATE FUNCTION "follow_country"() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
    PERFORM public."refresh_search_entries"(ARRAY(SELECT "id" FROM public."Offer" WHERE "countryCode" = NEW."code"));
    RETURN NULL;
END
$$;

-- A place that shares a slug, or shared one, may stand for others.
CREATE FUNCTION "follow_place"() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
    PERFORM public."refresh_search_entries"(ARRAY(
        SELECT located."offerId" FROM public."OfferLocation" AS located JOIN public."Place" AS place ON place."id" = located."placeId"
        WHERE (place."countryCode" = NEW."countryCode" AND (place."region" = NEW."region" OR place."slug" = NEW."slug"))
            OR (place."countryCode" = OLD."countryCode" AND (place."region" = OLD."region" OR place."slug" = OLD."slug"))));
    RETURN NULL;
END
$$;

CREATE FUNCTION "follow_synonyms"() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP <> 'INSERT' THEN
        PERFORM public."refresh_search_entries"(ARRAY(SELECT "offerId" FROM public."SearchEntry" WHERE "whole" @@ OLD."said"));
    END IF;
    IF TG_OP <> 'DELETE' THEN
        PERFORM public."refresh_search_entries"(ARRAY(SELECT "offerId" FROM public."SearchEntry" WHERE "whole" @@ NEW."said"));
    END IF;
    RETURN NULL;
END
$$;

DO $$
DECLARE
    shown TEXT;
BEGIN
    -- What public pages show. Triggers of one row fire by their names: « 1 » before « 2 ».
    FOREACH shown IN ARRAY ARRAY['Offer', 'OfferOrganisation', 'OfferLocation', 'FieldEvidence', 'Organisation', 'Notice', 'Place',
        'Country', 'SynonymGroup'] LOOP
        EXECUTE format('CREATE CONSTRAINT TRIGGER %I AFTER INSERT OR UPDATE OR DELETE ON public.%I DEFERRABLE INITIALLY DEFERRED
            FOR EACH ROW EXECUTE FUNCTION public."raise_data_version"()', shown || '_1_data_version', shown);
    END LOOP;
END
$$;

CREATE CONSTRAINT TRIGGER "Offer_2_search_entry" AFTER INSERT OR UPDATE OR DELETE ON "Offer" DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION "follow_offer"('id');
CREATE CONSTRAINT TRIGGER "OfferOrganisation_2_search_entry" AFTER INSERT OR UPDATE OR DELETE ON "OfferOrganisation" DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION "follow_offer"('offerId');
CREATE CONSTRAINT TRIGGER "OfferLocation_2_search_entry" AFTER INSERT OR UPDATE OR DELETE ON "OfferLocation" DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION "follow_offer"('offerId');
CREATE CONSTRAINT TRIGGER "Organisation_2_search_entry" AFTER UPDATE ON "Organisation" DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION "follow_organisation"();
CREATE CONSTRAINT TRIGGER "Notice_2_search_entry" AFTER UPDATE ON "Notice" DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION "follow_notice"();
CREATE CONSTRAINT TRIGGER "Country_2_search_entry" AFTER UPDATE ON "Country" DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION "follow_country"();
CREATE CONSTRAINT TRIGGER "Place_2_search_entry" AFTER INSERT OR UPDATE ON "Place" DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION "follow_place"();
CREATE CONSTRAINT TRIGGER "SynonymGroup_2_search_entry" AFTER INSERT OR UPDATE OR DELETE ON "SynonymGroup" DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION "follow_synonyms"();

-- The offers that were there before.
SELECT "rebuild_search_entries"();
