-- A notice in a language that we do not know is `und`, as in BCP 47.
ALTER TABLE "Notice" DROP CONSTRAINT "Notice_language_format";
ALTER TABLE "Notice" ALTER COLUMN "language" SET DATA TYPE VARCHAR(3);
ALTER TABLE "Notice" ADD CONSTRAINT "Notice_language_format" CHECK ("language" ~ '^([a-z]{2}|und)$');

ALTER TABLE "Offer" DROP CONSTRAINT "Offer_language_format";
ALTER TABLE "Offer" ALTER COLUMN "language" SET DATA TYPE VARCHAR(3);
ALTER TABLE "Offer" ADD CONSTRAINT "Offer_language_format" CHECK ("language" ~ '^([a-z]{2}|und)$');
