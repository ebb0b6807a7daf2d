import type { ReactNode } from 'react'
import type { HeldLevel } from '@/lib/accounts/held-level'
import { causeWords, levelWords, posterWords, trustCopy } from '@/lib/copy/organisation-trust'
import { buttonLabel } from '@/lib/copy/site-administration'
import type { OwnRight, Poster, PostingDomain } from '@/lib/moderation/list-posting-rights'

/** What somebody may post, and why. */
export interface RightHeld {
  readonly held: HeldLevel
  readonly own: OwnRight | null
}

export function HeldWords({ held, own }: RightHeld) {
  return (
    <>
      <strong>{levelWords[held.level]}</strong>
      {`, ${causeWords[held.cause]}`}
      {own?.reason && <span className="block text-sm wrap-anywhere">{`«\u00a0${own.reason}\u00a0»`}</span>}
    </>
  )
}

interface PeopleProps {
  readonly people: readonly Poster[]
  readonly mayChange: (personId: string) => boolean
  /** Address of the page that changes one. */
  readonly changeAt: string
}

/** Who posts for an organisation, each with what they may. */
export function PostingPeople({ people, mayChange, changeAt }: PeopleProps) {
  const words = trustCopy.people
  if (people.length === 0) return <p>{words.none}</p>
  return (
    <>
      <p className="max-w-2xl text-sm text-quiet">{words.intro}</p>
      <ul className="mt-3 border-b border-rule">
        {people.map(({ id, name, email, ...poster }) => (
          <RightLine
            key={id}
            title={name}
            details={[email, posterWords(poster)]}
            right={poster}
            change={mayChange(id) ? `${changeAt}?personne=${id}` : null}
            own={words.self}
          />
        ))}
      </ul>
    </>
  )
}

interface DomainsProps {
  readonly domains: readonly PostingDomain[]
  readonly mayChange: (domain: string) => boolean
  readonly changeAt: string
}

/** From where they write, each domain with what its people may. */
export function PostingDomains({ domains, mayChange, changeAt }: DomainsProps) {
  const words = trustCopy.domains
  return (
    <>
      <p className="max-w-2xl text-sm text-quiet">{words.intro}</p>
      {domains.length === 0 && <p className="mt-3">{words.none}</p>}
      {domains.length > 0 && (
        <ul className="mt-3 border-b border-rule">
          {domains.map(({ domain, isOrganisations, ...right }) => (
            <RightLine
              key={domain}
              title={domain}
              details={isOrganisations ? [words.organisations] : []}
              right={right}
              change={mayChange(domain) ? `${changeAt}?domaine=${domain}` : null}
              own={words.self}
            />
          ))}
        </ul>
      )}
      <p className="mt-3">
        <a href={changeAt} className="inline-flex min-h-11 items-center">
          {words.add}
        </a>
      </p>
    </>
  )
}

interface RightLineProps {
  readonly title: string
  readonly details: readonly string[]
  readonly right: RightHeld
  /** Null where it is not theirs to change. */
  readonly change: string | null
  /** Why not. */
  readonly own: string
}

function RightLine({ title, details, right, change, own }: RightLineProps): ReactNode {
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 border-t border-rule py-2">
      <div className="min-w-0 wrap-anywhere">
        <h3 className="font-semibold">{title}</h3>
        {details.length > 0 && <p className="text-sm text-quiet">{details.join(' · ')}</p>}
        <p>
          <HeldWords {...right} />
        </p>
      </div>
      {change === null ? (
        <p className="text-sm text-quiet">{own}</p>
      ) : (
        <a
          href={change}
          className="inline-flex min-h-11 items-center"
          aria-label={buttonLabel(trustCopy.people.change, title)}
        >
          {trustCopy.people.change}
        </a>
      )}
    </li>
  )
}
