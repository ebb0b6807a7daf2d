import { badgeTitle, proofMeaning, proofWords } from '@/lib/copy/verification'
import type { VerifiedOrganisation } from '@/lib/offers/offer'

interface OrganisationBadgeProps {
  readonly organisation: VerifiedOrganisation
  /** Beside others it says which one it is about. */
  readonly isNamed: boolean
}

/** What was checked of an organisation and when, in words; nothing where nothing was. */
export function OrganisationBadge({ organisation: { name, proof }, isNamed }: OrganisationBadgeProps) {
  if (proof === null) return null
  return (
    <p className="mt-2 max-w-2xl text-sm wrap-anywhere">
      <strong>{badgeTitle(isNamed ? name : null)}</strong>
      {`\u00a0: ${proofWords(proof)}. `}
      <span className="text-quiet print:hidden">{proofMeaning[proof.by]}</span>
    </p>
  )
}
