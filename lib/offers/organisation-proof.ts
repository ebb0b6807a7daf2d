import type { LocalDate } from '../deadlines/deadline'
import type { OrganisationProof as WayToProve } from '../platform/prisma/enums'

/** What was checked to say that an organisation is the one it claims to be. */
export interface OrganisationProof {
  readonly by: WayToProve
  /** The day, in universal time. */
  readonly on: LocalDate
  /** What exactly was looked at; null where somebody verified it before this was kept. */
  readonly words: string | null
}
