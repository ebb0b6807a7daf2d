import 'server-only'
import { verifyJWT } from 'better-auth/crypto'
import type { Auth } from './auth'
import { authRefusal } from './auth-refusal'

/**
 * Confirms an address by the secret of the link sent there and the password chosen for the account, and signs in. The link alone will not
 * do: else somebody could open an account with another's address and their own password, and wait for the other to click.
 * @param headers of the request, for the session
 */
export async function confirmAddress(
  auth: Auth,
  { token, password, headers }: { token: string; password: string; headers: Headers },
): Promise<'confirmed' | 'link-over' | 'wrong-password'> {
  const { internalAdapter, password: hashing, secret } = await auth.$context
  const claim = await verifyJWT<{ email?: string }>(token, secret)
  if (claim?.email === undefined) return 'link-over'
  const found = await internalAdapter.findUserByEmail(claim.email, { includeAccounts: true })
  if (found === null || found.user.emailVerified) return 'link-over'
  const hash = found.accounts.find(({ providerId }) => providerId === 'credential')?.password
  if (!hash || !(await hashing.verify({ hash, password }))) return 'wrong-password'
  try {
    await auth.api.verifyEmail({ query: { token }, headers })
  } catch (error) {
    authRefusal(error)
    return 'link-over'
  }
  return 'confirmed'
}
