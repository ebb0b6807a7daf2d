'use server'

import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { auth, authSecret } from '@/app/auth'
import { isTooOften } from '@/app/form-limits'
import { isFreshSession, requirePerson } from '@/app/session'
import { checkPassword } from '@/lib/accounts/check-password'
import type { FormState } from '@/lib/accounts/form-state'
import { forgetPerson } from '@/lib/administration/forget-person'
import type { ownForgetErrors } from '@/lib/copy/administration'
import { database } from '@/lib/platform/database'
import { readEnv } from '@/lib/platform/env'
import { kickMail } from '@/lib/platform/queue'

const path = '/compte/effacer'

function refused(field: string, code: keyof typeof ownForgetErrors): FormState {
  return { errors: [{ field, code }], values: {}, done: null }
}

/** Deletes one's own account and data, with the password or a session that has just begun. */
export async function forgetMe(_: FormState, form: FormData): Promise<FormState> {
  const { id, email } = await requirePerson(path)
  const at = new Date()
  if (form.get('effacer') !== 'oui') return refused('effacer', 'unsure')
  if (!(await isFreshSession(at))) {
    const password = form.get('mot-de-passe')
    if (typeof password !== 'string' || password === '') return refused('mot-de-passe', 'password-missing')
    if (await isTooOften('signIns', email)) return refused('mot-de-passe', 'too-often')
    if (!(await checkPassword(auth(), email, password))) return refused('mot-de-passe', 'wrong-password')
  }
  const parts = { siteUrl: readEnv().siteUrl, secret: authSecret() }
  const outcome = await forgetPerson(database, { personId: id, actor: id, ...parts, at })
  if (outcome === 'last-admin') return refused('formulaire', 'last-admin')
  kickMail()
  redirect(`${path}?fait=oui`)
}

/** Ends this session, to begin another one by a link: the page leads whoever has none to sign in. */
export async function signInAgain(): Promise<never> {
  await requirePerson(path)
  await auth().api.signOut({ headers: await headers() })
  redirect(path)
}
