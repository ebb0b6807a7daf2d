import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { LinkForm } from '@/components/reminders/link-form'
import { PageTitle } from '@/components/ui/page-title'
import {
  consequence,
  expiredWords,
  followedWords,
  isFollowed,
  linkCopy,
  linkTitles,
  usedWords,
} from '@/lib/copy/action-link'
import { statedDeadline } from '@/lib/copy/feeds'
import { organisationWords } from '@/lib/copy/offer-page'
import { listTwins } from '@/lib/offers/extend-offer'
import { keptStateOf, mayChange } from '@/lib/offers/transitions'
import { database } from '@/lib/platform/database'
import { secretHash } from '@/lib/platform/secrets'
import { type FoundLink, findLink } from '@/lib/reminders/find-link'
import { follow } from './actions'

interface LinkPageProps {
  readonly params: Promise<{ token: string }>
  readonly searchParams: Promise<{ fait?: unknown }>
}

export async function generateMetadata({ params }: LinkPageProps): Promise<Metadata> {
  const { token } = await params
  const link = await findLink(database, secretHash(token))
  return link === null ? {} : { title: linkTitles[link.action] }
}

/**
 * Where a link of a reminder leads. It only shows what will happen: programs that look into mails open every link. The button acts, without a
 * password, in the name of whom the mail was for.
 */
export default async function LinkPage({ params, searchParams }: LinkPageProps) {
  const { token } = await params
  const now = new Date()
  const link = await findLink(database, secretHash(token))
  if (link === null) notFound()
  const { fait } = await searchParams
  const isOver = keptStateOf(link.offer, now) === 'ended'
  const over = whyOver(link, fait, now)
  if (over !== null)
    return (
      <LinkFrame link={link} title={isFollowed(fait) ? linkTitles[link.action] : linkCopy.nothingToDo}>
        <p role="status" className="mt-6 max-w-xl rounded-md bg-sunken px-4 py-3">
          {over}
        </p>
        <p className="mt-4">
          <a href={`/organisation/offres/${link.offer.slug}`} className="inline-flex min-h-11 items-center">
            {linkCopy.toOrganisation}
          </a>
        </p>
      </LinkFrame>
    )
  const twins = link.action === 'EXTEND' ? await listTwins(database, link.offer) : []
  return (
    <LinkFrame link={link} title={linkTitles[link.action]}>
      <p className="mt-4 max-w-xl">{consequence(link.action, isOver)}</p>
      <p className="mt-2 max-w-xl text-sm text-quiet">{linkCopy.actsAs(link.person.name)}</p>
      <div className="mt-6">
        <LinkForm
          action={follow}
          initial={{ errors: [], findings: [], form: emptyForm }}
          does={link.action}
          secret={token}
          version={link.offer.version}
          twins={twins.map(({ title }) => title)}
        />
      </div>
    </LinkFrame>
  )
}

const emptyForm = {
  deadlineDay: '',
  deadlineMonth: '',
  deadlineYear: '',
  deadlineHour: '',
  deadlineOtherHour: '',
  reason: '',
  confirmation: '',
  points: '',
  closingReason: '',
  portee: 'avis',
}

/** Why the link does nothing any longer, or what it did; null while it acts. */
function whyOver({ action, usedAt, expiresAt, offer }: FoundLink, followed: unknown, now: Date): string | null {
  if (usedAt !== null)
    return isFollowed(followed) ? followedWords[followed] : usedWords(usedAt.toISOString().slice(0, 10))
  if (expiresAt <= now) return expiredWords(expiresAt.toISOString().slice(0, 10))
  const acts = action === 'EXTEND' ? mayChange(offer, 'extend', now) : canEnd(offer, now)
  return acts ? null : linkCopy.stateHasChanged
}

function canEnd(offer: FoundLink['offer'], now: Date): boolean {
  return mayChange(offer, 'close', now) || keptStateOf(offer, now) === 'ended'
}

function LinkFrame({ link, title, children }: { link: FoundLink; title: string; children: ReactNode }) {
  const { offer } = link
  return (
    <>
      <PageTitle title={title}>
        <p className="text-lg font-semibold">{offer.title}</p>
        <p>{offer.organisations.map(organisationWords).join(', ')}</p>
        <p className="mt-1">
          {linkCopy.end}
          {'\u00a0: '}
          {statedDeadline(offer.deadline)}
        </p>
        <p>
          <a href={`/offres/${offer.slug}`} className="inline-flex min-h-11 items-center">
            {linkCopy.toOffer}
          </a>
        </p>
      </PageTitle>
      {children}
    </>
  )
}
