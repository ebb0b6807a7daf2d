import 'server-only'
import { trace } from '../accounts/audit'
import type { database, Transaction } from '../platform/database'
import { countMoved, type Moved, mustGoOtherWay } from './merge-preview'
import { touchOffers } from './touch-offers'

interface Merge {
  /** The one that goes. */
  readonly fromId: string
  /** The one that stays. */
  readonly intoId: string
  readonly actor: string
  readonly at: Date
}

export type Merged =
  | { readonly kind: 'merged'; readonly moved: Moved }
  | { readonly kind: 'same' }
  | { readonly kind: 'gone' }
  | { readonly kind: 'other-way-round' }

/**
 * Makes one organisation of two: offers, people, rights, notes, drafts, invitations, domains and addresses of the first become the second's.
 * Nobody gains a right by it: where the second is verified and the first is not, anybody may have founded the first, so its people ask to
 * join and its invitations, domains and grants go; elsewhere its owners become plain members, unless the second has no owner.
 */
export async function mergeOrganisations(db: typeof database, { fromId, intoId, actor, at }: Merge): Promise<Merged> {
  if (fromId === intoId) return { kind: 'same' }
  return db.$transaction(async (tx) => {
    // In one order for everybody, so that two merges never wait for each other.
    await tx.$queryRaw`
      SELECT 1 FROM "Organisation" WHERE "id" = ANY (${[fromId, intoId]}::uuid[]) ORDER BY "id" FOR UPDATE`
    const [from, into] = await Promise.all([fromId, intoId].map((id) => tx.organisation.findUnique({ where: { id } })))
    if (!from || !into) return { kind: 'gone' }
    if (await mustGoOtherWay(tx, from, into)) return { kind: 'other-way-round' }
    const isTrusted = from.verifiedAt !== null || into.verifiedAt === null
    const moved = await countMoved(tx, fromId)
    await touchOffers(tx, fromId, at)
    await moveOffers(tx, fromId, intoId)
    await moveMembers(tx, fromId, intoId, isTrusted)
    await moveRights(tx, fromId, intoId, isTrusted)
    await moveRest(tx, fromId, intoId, isTrusted)
    await tx.organisationSlug.updateMany({ where: { organisationId: fromId }, data: { organisationId: intoId } })
    await tx.organisation.delete({ where: { id: fromId } })
    await tx.organisationSlug.create({ data: { slug: from.slug, organisationId: intoId } })
    const proof = { verifiedBy: from.verifiedBy, verifiedAt: from.verifiedAt, verifiedWords: from.verifiedWords }
    await tx.organisation.update({
      where: { id: intoId },
      data: {
        aliases: [...new Set([...into.aliases, from.name, ...from.aliases])].filter((name) => name !== into.name),
        ...(into.verifiedAt === null && proof),
      },
    })
    await trace(tx, {
      at,
      actor,
      action: 'merge-organisations',
      subject: { organisation: intoId },
      from: { organisationId: fromId, name: from.name, slug: from.slug, isVerified: from.verifiedAt !== null },
      to: { name: into.name, ...moved },
    })
    return { kind: 'merged', moved }
  })
}

/** Where both hire, one place is enough. */
async function moveOffers(tx: Transaction, from: string, into: string): Promise<void> {
  await tx.$executeRaw`
    DELETE FROM "OfferOrganisation" AS gone USING "OfferOrganisation" AS stays
    WHERE gone."organisationId" = ${from}::uuid AND stays."organisationId" = ${into}::uuid AND stays."offerId" = gone."offerId"`
  await tx.offerOrganisation.updateMany({ where: { organisationId: from }, data: { organisationId: into } })
  // An offer begins with its first organisation.
  await tx.$executeRaw`
    UPDATE "OfferOrganisation" AS hirer SET "position" = 0
    WHERE "organisationId" = ${into}::uuid AND "position" > 0
      AND NOT EXISTS (SELECT FROM "OfferOrganisation" AS first WHERE first."offerId" = hirer."offerId" AND first."position" < hirer."position")`
  await tx.offer.updateMany({ where: { keeperId: from }, data: { keeperId: into } })
}

async function moveMembers(tx: Transaction, from: string, into: string, isTrusted: boolean): Promise<void> {
  const hasOwner = (await tx.membership.count({ where: { organisationId: into, state: 'ACTIVE', role: 'OWNER' } })) > 0
  await tx.$executeRaw`
    INSERT INTO "Membership" ("personId", "organisationId", "role", "state", "since")
    SELECT "personId", ${into}::uuid,
      CASE WHEN ${isTrusted && !hasOwner} AND "state" = 'ACTIVE' THEN "role" ELSE 'MEMBER' END,
      CASE WHEN ${isTrusted} THEN "state" ELSE 'ASKED' END, "since"
    FROM "Membership" WHERE "organisationId" = ${from}::uuid
    ON CONFLICT ("personId", "organisationId") DO UPDATE
    SET "state" = CASE WHEN EXCLUDED."state" = 'ACTIVE' THEN 'ACTIVE' ELSE "Membership"."state" END,
      "role" = CASE WHEN EXCLUDED."role" = 'OWNER' THEN 'OWNER' ELSE "Membership"."role" END`
}

/** Of two rights of the same person or domain the stricter holds. */
async function moveRights(tx: Transaction, from: string, into: string, isTrusted: boolean): Promise<void> {
  await tx.$executeRaw`
    UPDATE "PostingRight" AS stays
    SET "level" = CASE WHEN 'BLOCKED' IN (stays."level", gone."level") THEN 'BLOCKED' ELSE least(stays."level", gone."level") END,
      "reason" = coalesce(stays."reason", gone."reason")
    FROM "PostingRight" AS gone
    WHERE stays."organisationId" = ${into}::uuid AND gone."organisationId" = ${from}::uuid
      AND (stays."personId" = gone."personId" OR stays."domain" = gone."domain")`
  await tx.$executeRaw`
    UPDATE "PostingRight" AS gone SET "organisationId" = ${into}::uuid
    WHERE gone."organisationId" = ${from}::uuid AND (${isTrusted} OR gone."level" = 'BLOCKED')
      AND NOT EXISTS (SELECT FROM "PostingRight" AS stays WHERE stays."organisationId" = ${into}::uuid
        AND (stays."personId" = gone."personId" OR stays."domain" = gone."domain"))`
}

/** Of addresses whose accounts were erased. Whoever founded an organisation must not have people removed from another. */
async function moveBars(tx: Transaction, from: string, into: string, isTrusted: boolean): Promise<void> {
  await tx.$executeRaw`
    UPDATE "BarredAddress" AS gone SET "organisationId" = ${into}::uuid
    WHERE gone."organisationId" = ${from}::uuid AND (${isTrusted} OR gone."bar" = 'BLOCKED')
      AND NOT EXISTS (SELECT FROM "BarredAddress" AS stays WHERE stays."organisationId" = ${into}::uuid
        AND stays."addressKey" = gone."addressKey" AND stays."bar" = gone."bar")`
}

async function moveRest(tx: Transaction, from: string, into: string, isTrusted: boolean): Promise<void> {
  const move = { where: { organisationId: from }, data: { organisationId: into } }
  await tx.organisationNote.updateMany(move)
  await tx.postingDraft.updateMany(move)
  await moveBars(tx, from, into, isTrusted)
  if (!isTrusted) return
  await tx.$executeRaw`
    INSERT INTO "OrganisationDomain" ("organisationId", "domain", "verifiedAt")
    SELECT ${into}::uuid, "domain", "verifiedAt" FROM "OrganisationDomain" WHERE "organisationId" = ${from}::uuid
    ON CONFLICT DO NOTHING`
  await tx.$executeRaw`
    UPDATE "Invitation" AS gone SET "organisationId" = ${into}::uuid, "role" = 'MEMBER'
    WHERE gone."organisationId" = ${from}::uuid
      AND NOT EXISTS (SELECT FROM "Invitation" AS stays WHERE stays."organisationId" = ${into}::uuid AND stays."email" = gone."email")`
}
