import type { Metadata } from 'next'
import { currentActor } from '@/app/session'
import { Callout } from '@/components/ui/callout'
import { PageTitle } from '@/components/ui/page-title'
import { SubmitButton } from '@/components/ui/submit-button'
import { findInvitation } from '@/lib/accounts/accept-invitation'
import { signInAddress } from '@/lib/accounts/own-path'
import { invitationWords, membershipCopy, otherAddressWords } from '@/lib/copy/memberships'
import { database } from '@/lib/platform/database'
import { accept } from './actions'

export const metadata: Metadata = { title: membershipCopy.invitation.title }

const words = membershipCopy.invitation

/** Where the link of an invitation leads; opening it does nothing yet. */
export default async function InvitationPage({ searchParams }: { searchParams: Promise<{ jeton?: unknown }> }) {
  const { jeton } = await searchParams
  const secret = typeof jeton === 'string' ? jeton : ''
  const invitation = await findInvitation(database, secret, new Date())
  if (invitation === null)
    return (
      <PageTitle title={words.title}>
        <p>{words.over}</p>
      </PageTitle>
    )
  const actor = await currentActor()
  const path = `/compte/invitation?${new URLSearchParams({ jeton: secret })}`
  return (
    <>
      <PageTitle title={words.title}>
        <p>{invitationWords(invitation.organisation.name, invitation.email)}</p>
      </PageTitle>
      <div className="mt-6 max-w-2xl">
        {actor.kind === 'visitor' ? (
          <p className="flex flex-wrap gap-3">
            <a href={signInAddress(path)} className="button">
              {words.signIn}
            </a>
            <a href="/compte/inscription" className="button-quiet">
              {words.signUp}
            </a>
          </p>
        ) : actor.email === invitation.email ? (
          <form action={accept}>
            <input type="hidden" name="invitation" value={invitation.id} />
            <SubmitButton>{words.submit}</SubmitButton>
          </form>
        ) : (
          <Callout tone="soon">
            <p>{otherAddressWords(invitation.email, actor.email)}</p>
          </Callout>
        )}
      </div>
    </>
  )
}
