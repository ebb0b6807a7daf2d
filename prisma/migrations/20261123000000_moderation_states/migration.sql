-- By themselves: PostgreSQL uses a new value only in the transactions after the one that adds it.
ALTER TYPE "OfferStatus" ADD VALUE 'HELD';
ALTER TYPE "OfferStatus" ADD VALUE 'DUPLICATE';
