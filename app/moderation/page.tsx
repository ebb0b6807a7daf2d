import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { decide } from '@/app/compte/organisations/[slug]/actions'
import { requirePerson } from '@/app/session'
import { JoinRequests } from '@/components/accounts/join-requests'
import { PageTitle } from '@/components/ui/page-title'
import { listJoinRequests } from '@/lib/accounts/organisations'
import { may } from '@/lib/accounts/permissions'
import { membershipCopy } from '@/lib/copy/memberships'
import { siteCopy } from '@/lib/copy/site'
import { database } from '@/lib/platform/database'

export const metadata: Metadata = { title: siteCopy.moderation }

/** What waits for a moderator. */
export default async function ModerationPage() {
  const actor = await requirePerson('/moderation')
  if (!may(actor, 'moderate')) notFound()
  const waiting = await listJoinRequests(database)
  const requests = waiting.filter(({ organisation, personId }) =>
    may(actor, 'decide-join', { organisationId: organisation.id, personId }),
  )
  return (
    <>
      <PageTitle title={siteCopy.moderation} />
      <section aria-labelledby="demandes" className="mt-8">
        <h2 id="demandes" className="text-lg font-semibold">
          {membershipCopy.requests.title}
        </h2>
        {requests.length === 0 ? (
          <p className="mt-2">{membershipCopy.requests.none}</p>
        ) : (
          <JoinRequests requests={requests} decide={decide} namesOrganisation />
        )}
      </section>
    </>
  )
}
