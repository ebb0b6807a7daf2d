import { organisationCounts, organisationsCopy } from '@/lib/copy/administration'

interface OrganisationLine {
  readonly id: string
  readonly name: string
  readonly acronym: string | null
  readonly slug: string
  readonly verifiedAt: Date | null
  readonly _count: { readonly offers: number; readonly memberships: number }
}

interface OrganisationLinesProps {
  readonly organisations: readonly OrganisationLine[]
  readonly addressOf: (organisation: OrganisationLine) => string
}

/** Organisations with what tells them apart, each leading to its page. */
export function OrganisationLines({ organisations, addressOf }: OrganisationLinesProps) {
  if (organisations.length === 0) return null
  return (
    <ul className="mt-3 border-b border-rule">
      {organisations.map((organisation) => {
        const { id, name, acronym, slug, verifiedAt, _count } = organisation
        return (
          <li key={id} className="border-t border-rule py-2">
            <a href={addressOf(organisation)} className="inline-flex min-h-11 items-center font-semibold wrap-anywhere">
              {acronym === null ? name : `${name} (${acronym})`}
            </a>
            <p className="text-sm text-quiet wrap-anywhere">
              {[
                organisationCounts({ offers: _count.offers, members: _count.memberships }),
                ...(verifiedAt === null ? [] : [organisationsCopy.verified]),
                slug,
              ].join(' · ')}
            </p>
          </li>
        )
      })}
    </ul>
  )
}
