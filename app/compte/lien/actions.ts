'use server'

import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { auth } from '@/app/auth'
import type { AccountState } from '@/lib/accounts/account-input'
import { authRefusal } from '@/lib/accounts/auth-refusal'
import { typedValues } from '@/lib/accounts/form-state'
import { ownPath } from '@/lib/accounts/own-path'

/** Signs in by the secret of a link that was sent by mail; it serves once. */
export async function signInByLink(_: AccountState, form: FormData): Promise<AccountState> {
  const { jeton, suite } = typedValues(form, ['jeton', 'suite'])
  try {
    await auth().api.magicLinkVerify({ query: { token: jeton }, headers: await headers() })
  } catch (error) {
    // better-auth tells a link that is over by an address to go to.
    authRefusal(error)
    return { errors: [{ field: 'jeton', code: 'link-over' }], values: {}, done: null }
  }
  redirect(ownPath(suite) ?? '/compte')
}
