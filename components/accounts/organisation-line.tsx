import { membershipCopy } from '@/lib/copy/memberships'

export interface NamedOrganisation {
  readonly name: string
  readonly acronym: string | null
  readonly verifiedAt: Date | null
}

/** An organisation by its name, with whether anybody has made sure of it. */
export function OrganisationLine({ name, acronym, verifiedAt }: NamedOrganisation) {
  return (
    <>
      <span className="font-semibold">{name}</span>
      {acronym !== null && <span className="text-quiet"> ({acronym})</span>}
      <span className="block text-sm text-quiet">
        {verifiedAt === null ? membershipCopy.unverified : membershipCopy.verified}
      </span>
    </>
  )
}
