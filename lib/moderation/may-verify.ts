import type { Person } from '../accounts/actor'
import { may } from '../accounts/permissions'

interface Verifiable {
  readonly organisationId: string
  /** Those known to be the organisation's: once it is verified, whoever writes from one posts for it. */
  readonly domains: readonly string[]
}

/** Whether somebody may say that an organisation is verified, or no longer: one of their own never, by an address of theirs either. */
export function mayVerify(actor: Person, { organisationId, domains }: Verifiable): boolean {
  return [null, ...domains].every((domain) => may(actor, 'verify-organisation', { organisationId, domain }))
}
