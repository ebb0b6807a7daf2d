import 'server-only'
import { createHash, randomBytes } from 'node:crypto'

/** A secret for a link, and what is kept of it: whoever reads the database cannot make the link. */
export function newSecret(): { readonly secret: string; readonly hash: string } {
  const secret = randomBytes(24).toString('base64url')
  return { secret, hash: secretHash(secret) }
}

/** SHA-256, hexadecimal. */
export function secretHash(secret: string): string {
  return createHash('sha256').update(secret).digest('hex')
}
