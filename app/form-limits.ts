import { headers } from 'next/headers'
import { type LimitName, networkOf } from '@/lib/platform/rate-limit'
import { rateLimit } from './rate-limit'

/**
 * Whether a form about accounts comes too often, from its network or about what `of` names: an account, an address, a person. What anybody
 * may try is counted by network too, or a stranger could lock somebody out.
 */
export async function isTooOften(
  limit: Extract<LimitName, 'signIns' | 'accountMails' | 'invitations'>,
  of: string,
): Promise<boolean> {
  const address = (await headers()).get('x-forwarded-for') ?? ''
  if ((await rateLimit('accountForms', address)) !== null) return true
  if (limit === 'invitations') return (await rateLimit(limit, of)) !== null
  if ((await rateLimit(limit, `${of} ${networkOf(address)}`)) !== null) return true
  return limit === 'accountMails' && (await rateLimit('mailsToAddress', of)) !== null
}
