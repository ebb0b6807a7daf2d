import 'server-only'
import { isAPIError } from 'better-auth/api'

/**
 * Why better-auth did not do what it was asked: its code, or `redirect` where it would send a browser elsewhere to be told. Anything else
 * that was thrown is a bug, and thrown on.
 */
export function authRefusal(error: unknown): string {
  if (!isAPIError(error)) throw error
  if (error.statusCode === 302) return 'redirect'
  if (error.statusCode < 500 && typeof error.body?.code === 'string') return error.body.code
  throw error
}
