'use server'

import { notFound, redirect } from 'next/navigation'
import { requirePerson } from '@/app/session'
import { acceptInvitation } from '@/lib/accounts/accept-invitation'
import { database } from '@/lib/platform/database'
import { isId } from '@/lib/platform/id'

/** Accepts an invitation of one's own address. */
export async function accept(form: FormData): Promise<void> {
  const person = await requirePerson('/compte/organisations')
  const id = form.get('invitation')
  if (!isId(id)) notFound()
  if ((await acceptInvitation(database, { id, person, at: new Date() })) !== 'accepted') notFound()
  redirect('/compte/organisations')
}
