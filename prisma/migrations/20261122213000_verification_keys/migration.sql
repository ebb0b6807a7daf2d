-- better-auth reserves a verification under a key of its own making, which is no UUID.
ALTER TABLE "Verification" ALTER COLUMN "id" TYPE TEXT;
