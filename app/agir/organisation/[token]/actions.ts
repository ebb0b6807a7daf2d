'use server'

import { notFound, redirect } from 'next/navigation'
import { confirmDomain } from '@/lib/moderation/confirm-domain'
import { domainLinkAddress, findDomainLink } from '@/lib/moderation/domain-link'
import { database } from '@/lib/platform/database'

/** Confirms what a link to an organisation's domain asks: whoever has it reads mail there. */
export async function confirm(form: FormData): Promise<void> {
  const secret = String(form.get('jeton'))
  const at = new Date()
  if ((await findDomainLink(database, secret, at)) === null) notFound()
  const isDone = await confirmDomain(database, { secret, at })
  const page = domainLinkAddress(secret)
  redirect(isDone ? `${page}?fait=confirmee` : page)
}
