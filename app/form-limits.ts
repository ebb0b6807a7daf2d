import { headers } from 'next/headers'
import type { LimitName } from '@/lib/platform/rate-limit'
import { rateLimit } from './rate-limit'

/** Whether a form about accounts comes too often, from its network or about what `of` names: an account, an address, a person. */
export async function isTooOften(
  limit: Extract<LimitName, 'signIns' | 'accountMails' | 'invitations'>,
  of: string,
): Promise<boolean> {
  const address = (await headers()).get('x-forwarded-for') ?? ''
  if ((await rateLimit('accountForms', address)) !== null) return true
  return (await rateLimit(limit, of)) !== null
}
