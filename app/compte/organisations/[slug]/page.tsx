import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requirePerson } from '@/app/session'
import { AccountForm } from '@/components/accounts/account-form'
import { DecisionForm } from '@/components/accounts/decision-form'
import { JoinRequests } from '@/components/accounts/join-requests'
import { PageTitle } from '@/components/ui/page-title'
import { SubmitButton } from '@/components/ui/submit-button'
import { untouchedForm } from '@/lib/accounts/form-state'
import { findOrganisation, listInvitations, listJoinRequests, listMembers } from '@/lib/accounts/organisations'
import { may } from '@/lib/accounts/permissions'
import { accountCopy } from '@/lib/copy/accounts'
import { membershipCopy, membershipDoneWords, membershipErrorWords } from '@/lib/copy/memberships'
import { database } from '@/lib/platform/database'
import { changeRole, decide, invite, leave, remove, withdraw } from './actions'

interface Params {
  readonly params: Promise<{ slug: string }>
}

export const metadata: Metadata = { title: membershipCopy.members.title }

const words = membershipCopy.members

/** Who acts for an organisation. */
export default async function MembersPage({ params }: Params) {
  const { slug } = await params
  const actor = await requirePerson(`/compte/organisations/${slug}`)
  const organisation = await findOrganisation(database, slug)
  if (organisation === null) notFound()
  const target = { organisationId: organisation.id }
  if (!may(actor, 'see-members', target)) notFound()
  const members = await listMembers(database, organisation.id)
  const requests = may(actor, 'decide-join', target) ? await listJoinRequests(database, organisation.id) : []
  const isMember = members.some(({ personId }) => personId === actor.id)
  return (
    <>
      <PageTitle title={organisation.name}>
        <p className="text-quiet">
          {organisation.verifiedAt === null ? membershipCopy.unverified : membershipCopy.verified}
        </p>
      </PageTitle>
      {requests.length > 0 && (
        <section aria-labelledby="demandes" className="mt-8">
          <h2 id="demandes" className="text-lg font-semibold">
            {membershipCopy.requests.title}
          </h2>
          <JoinRequests requests={requests} decide={decide} namesOrganisation={false} />
        </section>
      )}
      <section aria-labelledby="membres" className="mt-8">
        <h2 id="membres" className="text-lg font-semibold">
          {words.title}
        </h2>
        <ul className="mt-3 border-t border-rule">
          {members.map(({ personId, person, role }) => (
            <li key={personId} className="flex flex-wrap items-center justify-between gap-3 border-b border-rule py-3">
              <p className="min-w-0">
                <span className="font-semibold">{person.name}</span>
                {personId === actor.id && ` (${words.you})`}
                <span className="block text-sm text-quiet wrap-anywhere">
                  {person.email}, {membershipCopy.roles[role]}
                </span>
              </p>
              {may(actor, 'change-role', target) && (
                <div className="flex flex-wrap gap-2">
                  <DecisionForm
                    action={changeRole}
                    initial={untouchedForm}
                    hidden={{ organisation: slug, personne: personId }}
                    name="role"
                    buttons={[roleButton(role, person.name)]}
                    sentences={membershipErrorWords}
                  />
                  {personId !== actor.id && (
                    <DecisionForm
                      action={remove}
                      initial={untouchedForm}
                      hidden={{ organisation: slug, personne: personId }}
                      name="acte"
                      buttons={[{ value: 'retirer', words: words.remove, label: `${words.remove} ${person.name}` }]}
                      sentences={membershipErrorWords}
                    />
                  )}
                </div>
              )}
            </li>
          ))}
        </ul>
      </section>
      {may(actor, 'invite', target) && <Invitations slug={slug} organisationId={organisation.id} />}
      {isMember && (
        <div className="mt-10">
          <DecisionForm
            action={leave}
            initial={untouchedForm}
            hidden={{ organisation: slug }}
            name="acte"
            buttons={[{ value: 'quitter', words: words.leave, label: words.leave }]}
            sentences={membershipErrorWords}
          />
        </div>
      )}
    </>
  )
}

function roleButton(role: 'OWNER' | 'MEMBER', name: string) {
  const [value, label] = role === 'OWNER' ? ['MEMBER', words.makeMember] : ['OWNER', words.makeOwner]
  return { value, words: label, label: `${label} : ${name}` }
}

async function Invitations({ slug, organisationId }: { slug: string; organisationId: string }) {
  const invitations = await listInvitations(database, organisationId, new Date())
  return (
    <section aria-labelledby="inviter" className="mt-10">
      <h2 id="inviter" className="mb-3 text-lg font-semibold">
        {membershipCopy.invite.title}
      </h2>
      <AccountForm
        action={invite}
        initial={untouchedForm}
        fields={[{ name: 'courriel', label: membershipCopy.invite.label, type: 'email', autoComplete: 'off' }]}
        hidden={{ organisation: slug }}
        submit={membershipCopy.invite.submit}
        errorTitle={accountCopy.errorTitle}
        sentences={membershipErrorWords}
        doneWords={membershipDoneWords}
      />
      {invitations.length > 0 && (
        <>
          <h3 className="mt-6 font-semibold">{membershipCopy.invite.pending}</h3>
          <ul className="mt-2 border-t border-rule">
            {invitations.map(({ id, email }) => (
              <li key={id} className="flex flex-wrap items-center justify-between gap-3 border-b border-rule py-2">
                <span className="wrap-anywhere">{email}</span>
                <form action={withdraw}>
                  <input type="hidden" name="organisation" value={slug} />
                  <input type="hidden" name="invitation" value={id} />
                  <SubmitButton quiet label={`${membershipCopy.invite.withdraw} : ${email}`}>
                    {membershipCopy.invite.withdraw}
                  </SubmitButton>
                </form>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
