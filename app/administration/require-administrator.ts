import 'server-only'
import { notFound } from 'next/navigation'
import { requirePerson } from '@/app/session'
import type { Person } from '@/lib/accounts/actor'
import { may } from '@/lib/accounts/permissions'

/**
 * Who asks, if they administrate the site; to anybody else nothing is there.
 * @param path to come back to after signing in
 */
export async function requireAdministrator(path: string): Promise<Person> {
  const person = await requirePerson(path)
  return may(person, 'administrate') ? person : notFound()
}
