'use server'

import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { auth } from '@/app/auth'
import { isTooOften } from '@/app/form-limits'
import { type AccountState, emailErrors, normalEmail } from '@/lib/accounts/account-input'
import { authRefusal } from '@/lib/accounts/auth-refusal'
import { typedValues } from '@/lib/accounts/form-state'
import { ownPath } from '@/lib/accounts/own-path'

/** Signs in with a password, or has a link sent (`par=lien`). */
export async function signIn(_: AccountState, form: FormData): Promise<AccountState> {
  const { courriel, suite } = typedValues(form, ['courriel', 'suite'])
  const values = { courriel }
  const refuse = (...errors: AccountState['errors']): AccountState => ({ errors, values, done: null })
  const byLink = form.get('par') === 'lien'
  const password = form.get('mot-de-passe')
  const malformed = emailErrors('courriel', courriel)
  if (malformed.length > 0) return refuse(...malformed)
  if (!byLink && (typeof password !== 'string' || password === ''))
    return refuse({ field: 'mot-de-passe', code: 'password-missing' })

  const email = normalEmail(courriel)
  const next = ownPath(suite) ?? '/compte'
  if (byLink) {
    if (await isTooOften('accountMails', email)) return refuse({ field: 'courriel', code: 'too-many-mails' })
    await auth().api.signInMagicLink({ body: { email, metadata: { next } }, headers: await headers() })
    return { errors: [], values, done: 'link-asked' }
  }
  if (await isTooOften('signIns', email)) return refuse({ field: 'courriel', code: 'too-often' })
  try {
    await auth().api.signInEmail({ body: { email, password: String(password) }, headers: await headers() })
  } catch (error) {
    const code = authRefusal(error)
    return refuse({ field: 'courriel', code: code === 'EMAIL_NOT_VERIFIED' ? 'not-verified' : 'wrong-password' })
  }
  redirect(next)
}
