import 'server-only'
import { createHmac } from 'node:crypto'

/**
 * What is kept of an address to know it again and no more: HMAC-SHA-256, hexadecimal, under a key that the site's secret gives for this
 * alone. Without the secret nobody can even try addresses; under another secret none is known again.
 */
export function addressKey(email: string, secret: string): string {
  const key = createHmac('sha256', secret).update('baara barred addresses').digest()
  return createHmac('sha256', key).update(email.toLowerCase()).digest('hex')
}
