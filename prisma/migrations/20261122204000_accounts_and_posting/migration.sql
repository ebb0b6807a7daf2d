-- People with accounts and the organisations they belong to; notices on their way to be posted; what keeps offers true afterwards.
-- The tables are as Prisma writes them from schema.prisma, but for NOT NULL on lists and NULLS NOT DISTINCT on rights.

-- CreateEnum
CREATE TYPE "OrganisationProof" AS ENUM ('DOMAIN_MAIL', 'DOCUMENT', 'MODERATOR_WORD');

-- CreateEnum
CREATE TYPE "StaffRole" AS ENUM ('MODERATOR', 'ADMIN');

-- CreateEnum
CREATE TYPE "MemberRole" AS ENUM ('OWNER', 'MEMBER');

-- CreateEnum
CREATE TYPE "MembershipState" AS ENUM ('ASKED', 'ACTIVE');

-- CreateEnum
CREATE TYPE "PostingLevel" AS ENUM ('UNVERIFIED', 'ALLOWED', 'TRUSTED', 'BLOCKED');

-- CreateEnum
CREATE TYPE "LinkAction" AS ENUM ('FILLED', 'EXTEND', 'CLOSE');

-- CreateEnum
CREATE TYPE "ClosingReason" AS ENUM ('FILLED', 'CANCELLED', 'ENOUGH_APPLICATIONS');

-- CreateEnum
CREATE TYPE "CountedAct" AS ENUM ('VIEW', 'APPLY', 'SHARE');

-- AlterEnum
ALTER TYPE "OfferStatus" ADD VALUE 'REFUSED';
ALTER TYPE "OfferStatus" ADD VALUE 'WITHDRAWN';

-- AlterTable
ALTER TABLE "Notice" ADD COLUMN     "fileId" UUID;

-- AlterTable
ALTER TABLE "Offer" ADD COLUMN     "archivedAt" TIMESTAMPTZ(3),
ADD COLUMN     "closedEarlyAt" TIMESTAMPTZ(3),
ADD COLUMN     "closingReason" "ClosingReason",
ADD COLUMN     "keeperId" UUID,
ADD COLUMN     "postedById" UUID;

-- AlterTable
ALTER TABLE "OfferEvent" ADD COLUMN     "changes" JSONB;

-- AlterTable
ALTER TABLE "Organisation" ADD COLUMN     "verifiedAt" TIMESTAMPTZ(3),
ADD COLUMN     "verifiedBy" "OrganisationProof";

-- CreateTable
CREATE TABLE "NoticeFile" (
    "id" UUID NOT NULL,
    "hash" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "mediaType" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,
    "receivedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "NoticeFile_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PostingDraft" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "source" TEXT,
    "fileId" UUID,
    "decoded" JSONB,
    "refusal" TEXT,
    "form" JSONB,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "savedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "PostingDraft_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OrganisationDomain" (
    "organisationId" UUID NOT NULL,
    "domain" TEXT NOT NULL,
    "verifiedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "OrganisationDomain_pkey" PRIMARY KEY ("organisationId","domain")
);

-- CreateTable
CREATE TABLE "Person" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "emailVerified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "role" "StaffRole",
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" UUID NOT NULL,
    "token" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "ipAddress" TEXT,
    "userAgent" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "userId" UUID NOT NULL,

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Account" (
    "id" UUID NOT NULL,
    "accountId" TEXT NOT NULL,
    "providerId" TEXT NOT NULL,
    "userId" UUID NOT NULL,
    "accessToken" TEXT,
    "refreshToken" TEXT,
    "idToken" TEXT,
    "accessTokenExpiresAt" TIMESTAMPTZ(3),
    "refreshTokenExpiresAt" TIMESTAMPTZ(3),
    "scope" TEXT,
    "password" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Verification" (
    "id" UUID NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Verification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Membership" (
    "personId" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "role" "MemberRole" NOT NULL DEFAULT 'MEMBER',
    "state" "MembershipState" NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Membership_pkey" PRIMARY KEY ("personId","organisationId")
);

-- CreateTable
CREATE TABLE "Invitation" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "role" "MemberRole" NOT NULL DEFAULT 'MEMBER',
    "tokenHash" TEXT NOT NULL,
    "invitedById" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PostingRight" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "personId" UUID,
    "domain" TEXT,
    "level" "PostingLevel" NOT NULL,

    CONSTRAINT "PostingRight_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AuditEvent" (
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actor" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "from" JSONB,
    "to" JSONB,
    "reason" TEXT,

    CONSTRAINT "AuditEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OutgoingMail" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "to" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "sentAt" TIMESTAMPTZ(3),
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "lastError" TEXT,
    "dueAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "OutgoingMail_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ActionLink" (
    "tokenHash" TEXT NOT NULL,
    "offerId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "action" "LinkAction" NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "usedAt" TIMESTAMPTZ(3),

    CONSTRAINT "ActionLink_pkey" PRIMARY KEY ("tokenHash")
);

-- CreateTable
CREATE TABLE "DeadlineMove" (
    "id" UUID NOT NULL,
    "offerId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actor" TEXT NOT NULL,
    "fromDate" DATE,
    "fromTime" TEXT,
    "toDate" DATE NOT NULL,
    "toTime" TEXT,
    "reason" TEXT NOT NULL,

    CONSTRAINT "DeadlineMove_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ProposedEdit" (
    "id" UUID NOT NULL,
    "offerId" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "form" JSONB NOT NULL,
    "risky" TEXT[] NOT NULL,
    "actor" TEXT NOT NULL,
    "reason" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ProposedEdit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OfferDayCount" (
    "offerId" UUID NOT NULL,
    "day" DATE NOT NULL,
    "act" "CountedAct" NOT NULL,
    "source" TEXT NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "OfferDayCount_pkey" PRIMARY KEY ("offerId","day","act","source")
);

-- CreateIndex
CREATE UNIQUE INDEX "NoticeFile_hash_key" ON "NoticeFile"("hash");

-- CreateIndex
CREATE INDEX "PostingDraft_personId_savedAt_idx" ON "PostingDraft"("personId", "savedAt");

-- CreateIndex
CREATE INDEX "PostingDraft_organisationId_idx" ON "PostingDraft"("organisationId");

-- CreateIndex
CREATE INDEX "PostingDraft_fileId_idx" ON "PostingDraft"("fileId");

-- CreateIndex
CREATE INDEX "OrganisationDomain_domain_idx" ON "OrganisationDomain"("domain");

-- CreateIndex
CREATE UNIQUE INDEX "Person_email_key" ON "Person"("email");

-- CreateIndex
CREATE UNIQUE INDEX "Session_token_key" ON "Session"("token");

-- CreateIndex
CREATE INDEX "Session_userId_idx" ON "Session"("userId");

-- CreateIndex
CREATE INDEX "Account_userId_idx" ON "Account"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "Account_providerId_accountId_key" ON "Account"("providerId", "accountId");

-- CreateIndex
CREATE INDEX "Verification_identifier_idx" ON "Verification"("identifier");

-- CreateIndex
CREATE INDEX "Membership_organisationId_idx" ON "Membership"("organisationId");

-- CreateIndex
CREATE UNIQUE INDEX "Invitation_tokenHash_key" ON "Invitation"("tokenHash");

-- CreateIndex
CREATE UNIQUE INDEX "Invitation_organisationId_email_key" ON "Invitation"("organisationId", "email");

-- CreateIndex
CREATE UNIQUE INDEX "PostingRight_organisationId_personId_domain_key" ON "PostingRight"("organisationId", "personId", "domain") NULLS NOT DISTINCT;

-- CreateIndex
CREATE INDEX "AuditEvent_subject_at_idx" ON "AuditEvent"("subject", "at");

-- CreateIndex
CREATE INDEX "AuditEvent_at_idx" ON "AuditEvent"("at");

-- CreateIndex
CREATE UNIQUE INDEX "OutgoingMail_key_key" ON "OutgoingMail"("key");

-- CreateIndex
CREATE INDEX "OutgoingMail_sentAt_dueAt_idx" ON "OutgoingMail"("sentAt", "dueAt");

-- CreateIndex
CREATE INDEX "ActionLink_offerId_idx" ON "ActionLink"("offerId");

-- CreateIndex
CREATE INDEX "ActionLink_personId_idx" ON "ActionLink"("personId");

-- CreateIndex
CREATE INDEX "DeadlineMove_offerId_at_idx" ON "DeadlineMove"("offerId", "at");

-- CreateIndex
CREATE UNIQUE INDEX "ProposedEdit_offerId_key" ON "ProposedEdit"("offerId");

-- CreateIndex
CREATE INDEX "Notice_fileId_idx" ON "Notice"("fileId");

-- CreateIndex
CREATE INDEX "Offer_keeperId_status_idx" ON "Offer"("keeperId", "status");

-- CreateIndex
CREATE INDEX "Offer_postedById_idx" ON "Offer"("postedById");

-- AddForeignKey
ALTER TABLE "Notice" ADD CONSTRAINT "Notice_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "NoticeFile"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PostingDraft" ADD CONSTRAINT "PostingDraft_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PostingDraft" ADD CONSTRAINT "PostingDraft_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PostingDraft" ADD CONSTRAINT "PostingDraft_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "NoticeFile"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OrganisationDomain" ADD CONSTRAINT "OrganisationDomain_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Account" ADD CONSTRAINT "Account_userId_fkey" FOREIGN KEY ("userId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_invitedById_fkey" FOREIGN KEY ("invitedById") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PostingRight" ADD CONSTRAINT "PostingRight_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PostingRight" ADD CONSTRAINT "PostingRight_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ActionLink" ADD CONSTRAINT "ActionLink_offerId_fkey" FOREIGN KEY ("offerId") REFERENCES "Offer"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ActionLink" ADD CONSTRAINT "ActionLink_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Offer" ADD CONSTRAINT "Offer_keeperId_fkey" FOREIGN KEY ("keeperId") REFERENCES "Organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Offer" ADD CONSTRAINT "Offer_postedById_fkey" FOREIGN KEY ("postedById") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DeadlineMove" ADD CONSTRAINT "DeadlineMove_offerId_fkey" FOREIGN KEY ("offerId") REFERENCES "Offer"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProposedEdit" ADD CONSTRAINT "ProposedEdit_offerId_fkey" FOREIGN KEY ("offerId") REFERENCES "Offer"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OfferDayCount" ADD CONSTRAINT "OfferDayCount_offerId_fkey" FOREIGN KEY ("offerId") REFERENCES "Offer"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Ranges and formats: a check that is NULL passes.

ALTER TABLE "NoticeFile"
    ADD CONSTRAINT "NoticeFile_hash_of_bytes" CHECK ("hash" = encode(sha256("bytes"), 'hex')),
    ADD CONSTRAINT "NoticeFile_name_stated" CHECK ("name" ~ '\S');

ALTER TABLE "PostingDraft"
    ADD CONSTRAINT "PostingDraft_version_range" CHECK ("version" >= 1),
    -- Read, refused, or a file that waits to be read.
    ADD CONSTRAINT "PostingDraft_has_source" CHECK (num_nonnulls("decoded", "refusal") = 1 OR "fileId" IS NOT NULL);

ALTER TABLE "Organisation"
    ADD CONSTRAINT "Organisation_verified_when_and_how" CHECK (("verifiedBy" IS NULL) = ("verifiedAt" IS NULL));

ALTER TABLE "OrganisationDomain"
    ADD CONSTRAINT "OrganisationDomain_domain_format" CHECK ("domain" ~ '^[a-z0-9-]+(\.[a-z0-9-]+)+$');

ALTER TABLE "Person"
    ADD CONSTRAINT "Person_name_stated" CHECK ("name" ~ '\S'),
    -- One account an address, however it is written.
    ADD CONSTRAINT "Person_email_format" CHECK ("email" = lower("email") AND "email" ~ '^[^@\s]+@[^@\s]+$');

ALTER TABLE "Invitation"
    ADD CONSTRAINT "Invitation_email_format" CHECK ("email" = lower("email") AND "email" ~ '^[^@\s]+@[^@\s]+$'),
    ADD CONSTRAINT "Invitation_expires_later" CHECK ("expiresAt" > "createdAt");

ALTER TABLE "PostingRight"
    ADD CONSTRAINT "PostingRight_of_person_or_domain" CHECK (num_nonnulls("personId", "domain") = 1),
    ADD CONSTRAINT "PostingRight_domain_format" CHECK ("domain" ~ '^[a-z0-9-]+(\.[a-z0-9-]+)+$');

ALTER TABLE "OutgoingMail"
    ADD CONSTRAINT "OutgoingMail_to_format" CHECK ("to" ~ '^[^@\s]+@[^@\s]+$'),
    ADD CONSTRAINT "OutgoingMail_attempts_range" CHECK ("attempts" >= 0);

ALTER TABLE "ActionLink"
    ADD CONSTRAINT "ActionLink_expires_later" CHECK ("expiresAt" > "createdAt");

ALTER TABLE "DeadlineMove"
    ADD CONSTRAINT "DeadlineMove_reason_stated" CHECK ("reason" ~ '\S'),
    ADD CONSTRAINT "DeadlineMove_times_format" CHECK (
        "fromTime" ~ '^(([01]\d|2[0-3]):[0-5]\d|24:00)$' AND "toTime" ~ '^(([01]\d|2[0-3]):[0-5]\d|24:00)$');

ALTER TABLE "ProposedEdit"
    ADD CONSTRAINT "ProposedEdit_version_range" CHECK ("version" >= 1);

ALTER TABLE "OfferDayCount"
    ADD CONSTRAINT "OfferDayCount_count_range" CHECK ("count" > 0);

ALTER TABLE "Offer"
    ADD CONSTRAINT "Offer_closedEarly_when_and_why" CHECK (("closedEarlyAt" IS NULL) = ("closingReason" IS NULL)),
    -- A date that its organisation gave in the form stands in no words of the notice.
    DROP CONSTRAINT "Offer_deadlineWords_when_stated",
    ADD CONSTRAINT "Offer_deadlineWords_only_when_stated" CHECK ("deadlineKind" <> 'none' OR "deadlineWords" IS NULL);

-- What was done stays written.
CREATE TRIGGER "AuditEvent_append_only" BEFORE UPDATE OR DELETE ON "AuditEvent"
    FOR EACH ROW EXECUTE FUNCTION "refuse_change"();

-- A page tells when its deadline was moved.
CREATE CONSTRAINT TRIGGER "DeadlineMove_1_data_version" AFTER INSERT OR UPDATE OR DELETE ON "DeadlineMove" DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION "raise_data_version"();
