import { headers } from 'next/headers'
import type { LimitName } from '@/lib/platform/rate-limit'
import { rateLimit } from './rate-limit'

/** Whether a form about accounts comes too often, from its network or about this account. */
export async function isTooOften(
  limit: Extract<LimitName, 'signIns' | 'accountMails'>,
  email: string,
): Promise<boolean> {
  const address = (await headers()).get('x-forwarded-for') ?? ''
  if ((await rateLimit('accountForms', address)) !== null) return true
  return (await rateLimit(limit, email)) !== null
}
