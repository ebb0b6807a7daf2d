import { subMinutes } from 'date-fns'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { cache } from 'react'
import { type Actor, type Person, visitor } from '@/lib/accounts/actor'
import { findPerson } from '@/lib/accounts/find-person'
import { signInAddress } from '@/lib/accounts/own-path'
import { database } from '@/lib/platform/database'
import { auth } from './auth'

/** The session that the request's cookie stands for, if it holds; read once a request. */
const currentSession = cache(async () => auth().api.getSession({ headers: await headers() }))

/** Which of a person's sessions this is; null without one. */
export async function currentSessionId(): Promise<string | null> {
  return (await currentSession())?.session.id ?? null
}

const freshMinutes = 15

/** Whether the request's session has just begun, so that who asks has just shown who they are. */
export async function isFreshSession(now: Date): Promise<boolean> {
  const session = await currentSession()
  return session !== null && session.session.createdAt > subMinutes(now, freshMinutes)
}

/** Who asks; read once a request. */
export const currentActor = cache(async (): Promise<Actor> => {
  const session = await currentSession()
  return session === null ? visitor : ((await findPerson(database, session.user.id)) ?? visitor)
})

/**
 * Who asks, for pages of people with an account: visitors are sent to sign in first.
 * @param path of the page, to come back to
 */
export async function requirePerson(path: string): Promise<Person> {
  const actor = await currentActor()
  return actor.kind === 'person' ? actor : redirect(signInAddress(path))
}
