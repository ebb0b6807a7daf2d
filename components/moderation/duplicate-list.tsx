import type { ReactNode } from 'react'
import { formatDate } from '@/lib/copy/dates'
import { duplicateCopy, likenessWords } from '@/lib/copy/duplicates'
import { organisationWords } from '@/lib/copy/offer-page'
import { deadlineInFull } from '@/lib/copy/organisation-offers'
import { capitalised } from '@/lib/copy/typography'
import { localDateAt } from '@/lib/deadlines/local-time'
import type { PossibleDuplicate } from '@/lib/moderation/list-duplicates'
import { StateMark } from '../organisation/state-mark'

interface DuplicateListProps {
  /** Of the offer looked at. */
  readonly slug: string
  readonly duplicates: readonly PossibleDuplicate[]
  readonly now: Date
  /** To name one that was not found. */
  readonly children: ReactNode
}

/** The offers that may be the same as one, why they seem so, and what was decided of each. */
export function DuplicateList({ slug, duplicates, now, children }: DuplicateListProps) {
  return (
    <section aria-labelledby="doublons">
      <h2 id="doublons" className="text-xl font-strong tracking-tight">
        {duplicateCopy.title}
      </h2>
      {duplicates.length === 0 ? (
        <p className="mt-2">{duplicateCopy.none}</p>
      ) : (
        <ul className="mt-2 border-b border-rule">
          {duplicates.map((duplicate) => (
            <li key={duplicate.other.id} className="border-t border-rule py-2">
              <Duplicate slug={slug} duplicate={duplicate} now={now} />
            </li>
          ))}
        </ul>
      )}
      {children}
    </section>
  )
}

function Duplicate({ slug, duplicate, now }: { slug: string; duplicate: PossibleDuplicate; now: Date }) {
  const { other } = duplicate
  const arrived = formatDate(localDateAt(other.notice.receivedAt, 'UTC'))
  return (
    <>
      <p className="text-sm font-semibold">{decidedWords(duplicate)}</p>
      <a
        href={`/moderation/offres/${slug}/doublons/${other.slug}`}
        className="inline-flex min-h-11 items-center font-semibold"
      >
        {duplicateCopy.compare}
        {'\u00a0: '}
        {capitalised(other.title)}
      </a>
      <p className="text-sm">{likenessWords(duplicate)}</p>
      <p className="flex flex-wrap items-center gap-x-4 text-sm text-quiet">
        <StateMark offer={other} now={now} />
        <span>
          {[
            other.organisations.map(organisationWords).join(', '),
            deadlineInFull(other.deadline),
            `${duplicateCopy.arrived} ${arrived}`,
            other.notice.source,
          ]
            .filter((part) => part !== '')
            .join(' · ')}
        </span>
      </p>
    </>
  )
}

/** What was decided of a pair, or that nothing was. */
export function decidedWords({ state, republished }: Pick<PossibleDuplicate, 'state' | 'republished'>): string {
  if (state === 'MERGED') return duplicateCopy.merged
  if (state === 'DIFFERENT') return duplicateCopy.different
  return republished ? duplicateCopy.republished : duplicateCopy.found
}
