import type { LocalDate } from '../deadlines/deadline'
import { localDateAt } from '../deadlines/local-time'
import type { OrganisationProof as WayToProve } from '../platform/prisma/enums'
import type { OrganisationModel } from '../platform/prisma/models'

/** What was checked to say that an organisation is the one it claims to be. */
export interface OrganisationProof {
  readonly by: WayToProve
  /** The day, in universal time. */
  readonly on: LocalDate
  /** What exactly was looked at; null where somebody verified it before this was kept. */
  readonly words: string | null
}

type Verified = Pick<OrganisationModel, 'verifiedBy' | 'verifiedAt' | 'verifiedWords'>

/** The same of a row, as `proof-of-row.ts` tells it; null: nothing. */
export function proofOf({ verifiedBy, verifiedAt, verifiedWords }: Verified): OrganisationProof | null {
  if (verifiedBy === null || verifiedAt === null) return null
  return { by: verifiedBy, on: localDateAt(verifiedAt, 'UTC'), words: verifiedWords }
}
