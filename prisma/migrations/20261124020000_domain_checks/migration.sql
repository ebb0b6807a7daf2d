-- The one link by which an organisation is asked whether a domain of addresses is its own: a new one takes the place of the one before.
CREATE TABLE "DomainCheck" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "domain" TEXT NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "usedAt" TIMESTAMPTZ(3),

    CONSTRAINT "DomainCheck_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "DomainCheck_domain_format" CHECK ("domain" ~ '^[a-z0-9-]+(\.[a-z0-9-]+)+$'),
    CONSTRAINT "DomainCheck_expires_later" CHECK ("expiresAt" > "createdAt"),
    CONSTRAINT "DomainCheck_used_in_time" CHECK ("usedAt" >= "createdAt" AND "usedAt" < "expiresAt")
);

CREATE UNIQUE INDEX "DomainCheck_organisationId_key" ON "DomainCheck"("organisationId");
CREATE UNIQUE INDEX "DomainCheck_tokenHash_key" ON "DomainCheck"("tokenHash");

ALTER TABLE "DomainCheck" ADD CONSTRAINT "DomainCheck_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;
