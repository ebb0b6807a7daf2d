import type { database } from '@/lib/platform/database'

/** For looking around; nobody can have mail at these addresses. */
export const demonstrationAddresses = { moderator: 'moderation@demonstration.invalid', hr: 'rh@demonstration.invalid' }

/**
 * A moderator and an HR account that keeps the examples of one organisation, in a database that holds the examples and nobody yet; false
 * where it does not.
 */
export async function seedPeople(db: typeof database, now: Date): Promise<boolean> {
  return db.$transaction(async (tx) => {
    if ((await tx.person.count()) > 0) return false
    const example = await tx.offerOrganisation.findFirst({
      where: { offer: { notice: { isExample: true } }, position: 0 },
      orderBy: { offer: { number: 'asc' } },
      select: { organisationId: true },
    })
    if (example === null) return false
    const { organisationId } = example
    const confirmed = { emailVerified: true, createdAt: now, updatedAt: now }
    await tx.person.create({
      data: {
        name: 'Modération (démonstration)',
        email: demonstrationAddresses.moderator,
        role: 'MODERATOR',
        ...confirmed,
      },
    })
    const { id: personId } = await tx.person.create({
      data: { name: 'Ressources humaines (démonstration)', email: demonstrationAddresses.hr, ...confirmed },
    })
    await tx.membership.create({ data: { personId, organisationId, role: 'OWNER', state: 'ACTIVE', since: now } })
    await tx.offer.updateMany({
      where: { notice: { isExample: true }, organisations: { some: { organisationId, position: 0 } } },
      data: { keeperId: organisationId },
    })
    return true
  })
}
