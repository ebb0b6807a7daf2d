'use server'

import { headers } from 'next/headers'
import { auth } from '@/app/auth'
import { isTooOften } from '@/app/form-limits'
import {
  type AccountState,
  emailErrors,
  nameErrors,
  newPasswordErrors,
  normalEmail,
} from '@/lib/accounts/account-input'
import { typedValues } from '@/lib/accounts/form-state'

/** Asks for an account. The answer is the same whether the address has one already; its mail tells. */
export async function signUp(_: AccountState, form: FormData): Promise<AccountState> {
  const values = typedValues(form, ['nom', 'courriel'])
  const password = form.get('mot-de-passe')
  const typed = typeof password === 'string' ? password : ''
  const errors = [
    ...nameErrors('nom', values.nom),
    ...emailErrors('courriel', values.courriel),
    ...newPasswordErrors('mot-de-passe', typed),
  ]
  if (errors.length > 0) return { errors, values, done: null }
  const email = normalEmail(values.courriel)
  if (await isTooOften('accountMails', email))
    return { errors: [{ field: 'courriel', code: 'too-many-mails' }], values, done: null }
  await auth().api.signUpEmail({ body: { name: values.nom, email, password: typed }, headers: await headers() })
  return { errors: [], values, done: 'account-asked' }
}
