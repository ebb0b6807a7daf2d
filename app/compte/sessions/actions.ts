'use server'

import { revalidatePath } from 'next/cache'
import { currentSessionId, requirePerson } from '@/app/session'
import { revokeOtherSessions, revokeSession } from '@/lib/accounts/sessions'
import { database } from '@/lib/platform/database'
import { isId } from '@/lib/platform/id'

/** Ends one of one's own sessions. */
export async function revoke(form: FormData): Promise<void> {
  const person = await requirePerson('/compte/sessions')
  const id = form.get('connexion')
  if (isId(id)) await revokeSession(database, person.id, id)
  revalidatePath('/compte/sessions')
}

/** Ends all of one's sessions but this one. */
export async function revokeOthers(): Promise<void> {
  const person = await requirePerson('/compte/sessions')
  const here = await currentSessionId()
  if (here !== null) await revokeOtherSessions(database, person.id, here)
  revalidatePath('/compte/sessions')
}
