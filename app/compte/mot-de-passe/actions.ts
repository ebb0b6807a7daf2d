'use server'

import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { auth } from '@/app/auth'
import { isTooOften } from '@/app/form-limits'
import { type AccountState, emailErrors, newPasswordErrors, normalEmail } from '@/lib/accounts/account-input'
import { authRefusal } from '@/lib/accounts/auth-refusal'
import { typedValues } from '@/lib/accounts/form-state'

/** Has a link sent for choosing another password. */
export async function askForReset(_: AccountState, form: FormData): Promise<AccountState> {
  const values = typedValues(form, ['courriel'])
  const errors = emailErrors('courriel', values.courriel)
  if (errors.length > 0) return { errors, values, done: null }
  const email = normalEmail(values.courriel)
  if (await isTooOften('accountMails', email))
    return { errors: [{ field: 'courriel', code: 'too-many-mails' }], values, done: null }
  await auth().api.requestPasswordReset({ body: { email }, headers: await headers() })
  return { errors: [], values, done: 'reset-asked' }
}

/** Sets another password by the secret of the link; every session ends. */
export async function resetPassword(_: AccountState, form: FormData): Promise<AccountState> {
  const { jeton } = typedValues(form, ['jeton'])
  const password = form.get('mot-de-passe')
  const typed = typeof password === 'string' ? password : ''
  const errors = newPasswordErrors('mot-de-passe', typed)
  if (errors.length > 0) return { errors, values: {}, done: null }
  try {
    await auth().api.resetPassword({ body: { newPassword: typed, token: jeton }, headers: await headers() })
  } catch (error) {
    authRefusal(error)
    return { errors: [{ field: 'jeton', code: 'link-over' }], values: {}, done: null }
  }
  redirect('/compte/connexion')
}
