import 'server-only'
import type { Auth } from './auth'

/** Whether a password is that of a person who is signed in; false for who has none. */
export async function checkPassword(auth: Auth, email: string, password: string): Promise<boolean> {
  const { internalAdapter, password: hashing } = await auth.$context
  const found = await internalAdapter.findUserByEmail(email, { includeAccounts: true })
  const hash = found?.accounts.find(({ providerId }) => providerId === 'credential')?.password
  return hash ? hashing.verify({ hash, password }) : false
}
