'use server'

import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { auth } from '@/app/auth'
import { isTooOften } from '@/app/form-limits'
import type { AccountState } from '@/lib/accounts/account-input'
import { confirmAddress } from '@/lib/accounts/confirm-address'
import { typedValues } from '@/lib/accounts/form-state'

/** Confirms an address by the link sent there and the password chosen for it. */
export async function confirm(_: AccountState, form: FormData): Promise<AccountState> {
  const refuse = (...errors: AccountState['errors']): AccountState => ({ errors, values: {}, done: null })
  const { jeton } = typedValues(form, ['jeton'])
  const password = form.get('mot-de-passe')
  if (typeof password !== 'string' || password === '')
    return refuse({ field: 'mot-de-passe', code: 'password-missing' })
  if (await isTooOften('signIns', jeton)) return refuse({ field: 'mot-de-passe', code: 'too-often' })
  const outcome = await confirmAddress(auth(), { token: jeton, password, headers: await headers() })
  if (outcome === 'link-over') return refuse({ field: 'jeton', code: 'link-over' })
  if (outcome === 'wrong-password') return refuse({ field: 'mot-de-passe', code: 'wrong-chosen-password' })
  redirect('/compte/organisations')
}
