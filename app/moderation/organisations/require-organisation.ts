import 'server-only'
import { notFound, permanentRedirect } from 'next/navigation'
import { requirePerson } from '@/app/session'
import type { Person } from '@/lib/accounts/actor'
import { findOrganisation } from '@/lib/accounts/organisations'
import { may } from '@/lib/accounts/permissions'
import { mayBeSlug } from '@/lib/offers/slug'
import { database } from '@/lib/platform/database'

/** Who asks, if they moderate; to anybody else nothing is there. */
export async function requireModerator(path: string): Promise<Person> {
  const person = await requirePerson(path)
  return may(person, 'moderate') ? person : notFound()
}

/** The organisation of an address, for a moderator; an old address leads to the one it has now. */
export async function requireOrganisation(slug: string) {
  const person = await requireModerator(pageOf(encodeURIComponent(slug)))
  const organisation = mayBeSlug(slug) ? await findOrganisation(database, slug) : null
  if (organisation === null) notFound()
  if (organisation.slug !== slug) permanentRedirect(pageOf(organisation.slug))
  return { person, organisation }
}

const pageOf = (slug: string) => `/moderation/organisations/${slug}`
