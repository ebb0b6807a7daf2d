import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { decide } from '@/app/compte/organisations/[slug]/actions'
import { requirePerson } from '@/app/session'
import { JoinRequests } from '@/components/accounts/join-requests'
import { ModerationNav } from '@/components/moderation/moderation-nav'
import { PageTitle } from '@/components/ui/page-title'
import { listJoinRequests } from '@/lib/accounts/organisations'
import { may } from '@/lib/accounts/permissions'
import { membershipCopy } from '@/lib/copy/memberships'
import { queueCopy } from '@/lib/copy/moderation-queue'
import { database } from '@/lib/platform/database'

export const metadata: Metadata = { title: queueCopy.requestsTitle }

/** Who asks to join an organisation. */
export default async function JoinRequestsPage() {
  const actor = await requirePerson('/moderation/demandes')
  if (!may(actor, 'moderate')) notFound()
  const waiting = await listJoinRequests(database)
  const requests = waiting.filter(({ organisation, personId }) =>
    may(actor, 'decide-join', { organisationId: organisation.id, personId }),
  )
  return (
    <>
      <PageTitle title={queueCopy.requestsTitle} />
      <ModerationNav current="demandes" />
      {requests.length === 0 ? (
        <p className="mt-6">{membershipCopy.requests.none}</p>
      ) : (
        <div className="mt-6">
          <JoinRequests requests={requests} decide={decide} namesOrganisation />
        </div>
      )}
    </>
  )
}
