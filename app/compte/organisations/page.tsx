import type { Metadata } from 'next'
import { accept } from '@/app/compte/invitation/actions'
import { requirePerson } from '@/app/session'
import { AccountForm } from '@/components/accounts/account-form'
import { OrganisationLine } from '@/components/accounts/organisation-line'
import { PageTitle } from '@/components/ui/page-title'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import { invitationsOf } from '@/lib/accounts/accept-invitation'
import { untouchedForm } from '@/lib/accounts/form-state'
import { listMemberships, organisationsOfAddress, searchOrganisations } from '@/lib/accounts/organisations'
import { accountCopy } from '@/lib/copy/accounts'
import { membershipCopy, membershipErrorWords } from '@/lib/copy/memberships'
import { database } from '@/lib/platform/database'
import { cancelRequest, found, join } from './actions'

export const metadata: Metadata = { title: membershipCopy.list.title }

const words = membershipCopy.list

/** Which organisations one acts for, and how to come to one. */
export default async function OrganisationsPage({ searchParams }: { searchParams: Promise<{ q?: unknown }> }) {
  const { email, emailVerified, id } = await requirePerson('/compte/organisations')
  const { q } = await searchParams
  const sought = typeof q === 'string' ? q.trim() : ''
  const memberships = await listMemberships(database, id)
  const mine = new Set(memberships.map(({ organisation }) => organisation.id))
  const invitations = emailVerified ? await invitationsOf(database, email, new Date()) : []
  const colleagues = (await organisationsOfAddress(database, email)).filter((one) => !mine.has(one.id))
  const results = (await searchOrganisations(database, sought)).filter((one) => !mine.has(one.id))
  return (
    <>
      <PageTitle title={words.title}>{memberships.length === 0 && <p>{words.none}</p>}</PageTitle>
      {memberships.length > 0 && (
        <ul className="mt-6 border-t border-rule">
          {memberships.map(({ organisation, role, state }) => (
            <li
              key={organisation.id}
              className="flex flex-wrap items-center justify-between gap-3 border-b border-rule py-3"
            >
              {state === 'ACTIVE' ? (
                <>
                  <a href={`/compte/organisations/${organisation.slug}`} className="block min-h-11">
                    <OrganisationLine {...organisation} />
                  </a>
                  <p className="text-sm">{membershipCopy.roles[role]}</p>
                </>
              ) : (
                <>
                  <div>
                    <OrganisationLine {...organisation} />
                    <p className="mt-1 text-sm">{words.waiting}</p>
                  </div>
                  <RowButton action={cancelRequest} name="organisation" id={organisation.id} label={words.cancel} />
                </>
              )}
            </li>
          ))}
        </ul>
      )}
      {invitations.length > 0 && (
        <section aria-labelledby="invitations" className="mt-8">
          <h2 id="invitations" className="text-lg font-semibold">
            {words.invited}
          </h2>
          <ul className="mt-4 border-t border-rule">
            {invitations.map(({ id: invitationId, organisation }) => (
              <li
                key={invitationId}
                className="flex flex-wrap items-center justify-between gap-3 border-b border-rule py-3"
              >
                <p>
                  <OrganisationLine {...organisation} />
                </p>
                <RowButton
                  action={accept}
                  name="invitation"
                  id={invitationId}
                  label={membershipCopy.invitation.submit}
                />
              </li>
            ))}
          </ul>
        </section>
      )}
      {colleagues.length > 0 && (
        <section aria-labelledby="adresse" className="mt-8">
          <h2 id="adresse" className="text-lg font-semibold">
            {words.yours}
          </h2>
          <Joinable organisations={colleagues} label={words.join} />
        </section>
      )}
      <section aria-labelledby="rejoindre" className="mt-10">
        <h2 id="rejoindre" className="text-lg font-semibold">
          {membershipCopy.search.title}
        </h2>
        <form method="get" className="mt-3 grid max-w-md gap-3">
          <TextField type="search" name="q" label={membershipCopy.search.label} defaultValue={sought} />
          <p>
            <button type="submit" className="button-quiet">
              {membershipCopy.search.submit}
            </button>
          </p>
        </form>
        {sought !== '' && results.length === 0 && <p className="mt-3">{membershipCopy.search.none}</p>}
        <Joinable organisations={results} label={words.ask} />
      </section>
      <section aria-labelledby="creer" className="mt-10">
        <h2 id="creer" className="text-lg font-semibold">
          {membershipCopy.found.title}
        </h2>
        <p className="mt-1 mb-4 max-w-2xl">{membershipCopy.found.intro}</p>
        <AccountForm
          action={found}
          initial={untouchedForm}
          fields={[
            { name: 'nom', label: membershipCopy.found.name, type: 'text', autoComplete: 'organization' },
            {
              name: 'sigle',
              label: membershipCopy.found.acronym,
              type: 'text',
              autoComplete: 'off',
              optional: true,
            },
          ]}
          submit={membershipCopy.found.submit}
          errorTitle={accountCopy.errorTitle}
          sentences={membershipErrorWords}
        />
      </section>
    </>
  )
}

type Organisation = Awaited<ReturnType<typeof searchOrganisations>>[number]

function Joinable({ organisations, label }: { organisations: readonly Organisation[]; label: string }) {
  if (organisations.length === 0) return null
  return (
    <ul className="mt-4 border-t border-rule">
      {organisations.map((organisation) => (
        <li
          key={organisation.id}
          className="flex flex-wrap items-center justify-between gap-3 border-b border-rule py-3"
        >
          <p>
            <OrganisationLine {...organisation} />
          </p>
          <RowButton action={join} name="organisation" id={organisation.id} label={label} />
        </li>
      ))}
    </ul>
  )
}

function RowButton(props: { action: (form: FormData) => Promise<void>; name: string; id: string; label: string }) {
  return (
    <form action={props.action}>
      <input type="hidden" name={props.name} value={props.id} />
      <SubmitButton quiet>{props.label}</SubmitButton>
    </form>
  )
}
