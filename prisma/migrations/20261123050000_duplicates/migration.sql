-- What finds the copies of a notice among a hundred thousand, and tells how alike two texts are.

-- Each run of three words, as a number. Accents, case, line ends and punctuation tell nothing: every copying site has its own. A text may
-- have 5 MB; what stands behind its first 60,000 signs adds nothing to knowing it again.
CREATE FUNCTION "notice_shingles"("text" TEXT) RETURNS INTEGER[] LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN (SELECT coalesce(array_agg(DISTINCT hashtext(word || ' ' || next || ' ' || last)), '{}')
    FROM (SELECT word, lead(word) OVER (ORDER BY place) AS next, lead(word, 2) OVER (ORDER BY place) AS last
        FROM unnest(regexp_split_to_array(
            lower(public.unaccent('public.unaccent'::regdictionary, left("text", 60000))), '[^[:alnum:]]+'))
            WITH ORDINALITY AS split(word, place) WHERE word <> '') AS runs
    WHERE last IS NOT NULL);

-- The share of the shorter text that stands in the other, so that what a site puts around a notice does not count. Of a text of some lines
-- that share would be chance: the longer one counts.
CREATE FUNCTION "shingles_shared"("one" INTEGER[], "other" INTEGER[]) RETURNS DOUBLE PRECISION LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN coalesce((SELECT count(*) FROM unnest("one") AS mine(run) JOIN unnest("other") AS theirs(run) USING (run))::double precision
    / nullif(CASE WHEN least(cardinality("one"), cardinality("other")) < 20 THEN greatest(cardinality("one"), cardinality("other"))
        ELSE least(cardinality("one"), cardinality("other")) END, 0), 0);

-- The smallest numbers of a text are the same in a copy: of two texts that share a fifth, some five of twenty-four.
CREATE FUNCTION "notice_marks"("text" TEXT) RETURNS INTEGER[] LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN (SELECT coalesce(array_agg(run), '{}')
    FROM (SELECT run FROM unnest(public."notice_shingles"("text")) AS each(run) ORDER BY run LIMIT 24) AS smallest);

-- A table and no GIN index on a list: of a mark that thousands share only the newest notices are read.
CREATE TABLE "NoticeMark" (
    "mark" INTEGER NOT NULL,
    "noticeId" UUID NOT NULL,

    CONSTRAINT "NoticeMark_pkey" PRIMARY KEY ("mark","noticeId")
);

CREATE INDEX "NoticeMark_noticeId_idx" ON "NoticeMark"("noticeId");

ALTER TABLE "NoticeMark" ADD CONSTRAINT "NoticeMark_noticeId_fkey" FOREIGN KEY ("noticeId") REFERENCES "Notice"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- The same post told in other words is looked for on its day.
CREATE INDEX "Offer_deadlineDate_idx" ON "Offer"("deadlineDate");

-- The offer that stands for another one, over however many merges; itself where it was merged into none.
CREATE FUNCTION "stands_for"("id" UUID) RETURNS UUID LANGUAGE sql STABLE STRICT PARALLEL SAFE
RETURN (WITH RECURSIVE chain AS (
        SELECT offer."id", offer."duplicateOfId" FROM public."Offer" AS offer WHERE offer."id" = "stands_for"."id"
        UNION ALL
        SELECT offer."id", offer."duplicateOfId" FROM public."Offer" AS offer JOIN chain ON offer."id" = chain."duplicateOfId")
    SELECT chain."id" FROM chain WHERE chain."duplicateOfId" IS NULL);

-- Whether two lists of addresses have one in common, however it is written.
CREATE FUNCTION "share_any"("one" TEXT[], "other" TEXT[]) RETURNS BOOLEAN LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN EXISTS (SELECT FROM unnest("one") AS mine(item) JOIN unnest("other") AS theirs(item)
    ON public."plain_words"(mine.item) = public."plain_words"(theirs.item));

-- The same post advertised anew after its first offer had closed: told to moderators, and nothing to merge.
ALTER TABLE "DuplicatePair" ADD COLUMN "republished" BOOLEAN NOT NULL DEFAULT false;

CREATE FUNCTION "keep_notice_marks"() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
    DELETE FROM public."NoticeMark" WHERE "noticeId" = NEW."id";
    INSERT INTO public."NoticeMark" ("mark", "noticeId") SELECT mark, NEW."id" FROM unnest(public."notice_marks"(NEW."text")) AS each(mark);
    RETURN NULL;
END
$$;

CREATE TRIGGER "Notice_marks" AFTER INSERT OR UPDATE OF "text" ON "Notice" FOR EACH ROW EXECUTE FUNCTION "keep_notice_marks"();

-- The notices that were there before.
INSERT INTO "NoticeMark" ("mark", "noticeId") SELECT mark, "id" FROM "Notice", unnest("notice_marks"("text")) AS each(mark);
