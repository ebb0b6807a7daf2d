'use server'

import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { auth } from '@/app/auth'

/** Ends this session. */
export async function signOut(): Promise<never> {
  await auth().api.signOut({ headers: await headers() })
  redirect('/compte/connexion')
}
