import type { ReactNode } from 'react'
import { formatDate } from '@/lib/copy/dates'
import { stateNames } from '@/lib/copy/organisation-offers'
import { reviewCopy } from '@/lib/copy/review'
import { capitalised } from '@/lib/copy/typography'
import { localDateAt } from '@/lib/deadlines/local-time'
import type { OtherOffer, ReviewedOrganisation } from '@/lib/moderation/review'

interface ReviewOrganisationProps {
  readonly organisations: readonly ReviewedOrganisation[]
  readonly others: readonly OtherOffer[]
  /** What moderators noted about them, with the way to their pages. */
  readonly notes: ReactNode
}

const words = reviewCopy.organisation

/** Who hires: what is known of them, what was noted, what else they have here. */
export function ReviewOrganisation({ organisations, others, notes }: ReviewOrganisationProps) {
  return (
    <section aria-labelledby="organisation">
      <h2 id="organisation" className="text-xl font-strong tracking-tight">
        {words.title}
      </h2>
      {organisations.length === 0 && <p className="mt-2">{words.none}</p>}
      {organisations.map(({ id, name, acronym, slug, domains, isVerified }) => (
        <p key={id} className="mt-2">
          <a href={`/offres/organisation/${slug}`} className="inline-flex min-h-11 items-center font-semibold">
            {acronym === null || acronym === name ? name : `${name} (${acronym})`}
          </a>
          <span className="block text-sm text-quiet">
            {[
              isVerified ? words.verified : words.unverified,
              domains.length > 0 ? `${words.domains}\u00a0: ${domains.join(', ')}` : null,
            ]
              .filter((part) => part !== null)
              .join(' · ')}
          </span>
        </p>
      ))}
      {notes}
      <h3 className="mt-6 text-lg font-strong">{words.others}</h3>
      {others.length === 0 ? (
        <p className="mt-2">{words.noOthers}</p>
      ) : (
        <ul className="mt-2 border-b border-rule">
          {others.map(({ slug, title, state, deadlineDate, createdAt }) => (
            <li key={slug} className="border-t border-rule py-2">
              <a href={`/moderation/offres/${slug}`} className="inline-flex min-h-11 items-center font-semibold">
                {capitalised(title)}
              </a>
              <p className="text-sm text-quiet">
                {[
                  stateNames[state],
                  deadlineDate === null ? null : `${words.ends}\u00a0: ${formatDate(deadlineDate)}`,
                  `${words.arrived}\u00a0: ${formatDate(localDateAt(createdAt, 'UTC'))}`,
                ]
                  .filter((part) => part !== null)
                  .join(' · ')}
              </p>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
