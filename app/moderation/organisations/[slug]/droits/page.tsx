import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { askedWords } from '@/app/administration/asked-words'
import { DataForm } from '@/components/administration/data-form'
import { ModerationNav } from '@/components/moderation/moderation-nav'
import { HeldWords, type RightHeld } from '@/components/moderation/posting-rights'
import { PageTitle } from '@/components/ui/page-title'
import { TextField } from '@/components/ui/text-field'
import type { Person } from '@/lib/accounts/actor'
import { may } from '@/lib/accounts/permissions'
import { domainErrors, normalDomain } from '@/lib/administration/organisation-input'
import { levelChoices, posterWords, postingRightErrors, trustCopy } from '@/lib/copy/organisation-trust'
import { findPoster, findPostingDomain } from '@/lib/moderation/list-posting-rights'
import { database } from '@/lib/platform/database'
import { isId } from '@/lib/platform/id'
import { requireOrganisation } from '../../require-organisation'
import { setRight } from '../actions'

const words = trustCopy.right

export const metadata: Metadata = { title: words.title }

interface RightPageProps {
  readonly params: Promise<{ readonly slug: string }>
  /** A person's id or a domain; neither: a domain is asked for. */
  readonly searchParams: Promise<{ readonly personne?: unknown; readonly domaine?: unknown }>
}

/** What one person, or whoever writes from one domain, may post for an organisation. */
export default async function RightPage({ params, searchParams }: RightPageProps) {
  const [{ slug }, { personne, domaine }] = await Promise.all([params, searchParams])
  const { person, organisation } = await requireOrganisation(slug)
  const asked = normalDomain(askedWords(domaine))
  const refusal = asked === '' ? undefined : domainErrors(asked)[0]?.code
  return (
    <>
      <PageTitle title={words.title}>
        <p>
          <a href={`/moderation/organisations/${slug}`} className="inline-flex min-h-11 items-center">
            {organisation.name}
          </a>
        </p>
      </PageTitle>
      <ModerationNav current="organisations" />
      <div className="mt-6">
        {personne !== undefined ? (
          <PersonRight organisationId={organisation.id} personId={personne} moderator={person} />
        ) : asked === '' || refusal !== undefined ? (
          <DomainSearch typed={asked} error={refusal && postingRightErrors[refusal]} />
        ) : (
          <DomainRight organisationId={organisation.id} domain={asked} moderator={person} />
        )}
      </div>
    </>
  )
}

interface HolderProps {
  readonly organisationId: string
  readonly moderator: Person
}

async function PersonRight({ organisationId, personId, moderator }: HolderProps & { readonly personId: unknown }) {
  const poster = isId(personId) ? await findPoster(database, organisationId, personId) : null
  if (poster === null) notFound()
  const hidden = { organisation: organisationId, personne: poster.id }
  return (
    <>
      <h2 className="text-lg font-semibold wrap-anywhere">{poster.name}</h2>
      <p className="text-sm text-quiet wrap-anywhere">{`${poster.email} · ${posterWords(poster)}`}</p>
      <RightForm
        hidden={hidden}
        of={poster}
        own={may(moderator, 'set-posting-right', { personId: poster.id }) ? null : trustCopy.people.self}
      />
    </>
  )
}

async function DomainRight({ organisationId, domain, moderator }: HolderProps & { readonly domain: string }) {
  const of = await findPostingDomain(database, organisationId, domain)
  return (
    <>
      <h2 className="text-lg font-semibold wrap-anywhere">{domain}</h2>
      {of.isOrganisations && <p className="text-sm text-quiet">{trustCopy.domains.organisations}</p>}
      <RightForm
        hidden={{ organisation: organisationId, domaine: domain }}
        of={of}
        own={may(moderator, 'set-posting-right', { domain }) ? null : trustCopy.domains.self}
      />
    </>
  )
}

interface RightFormProps {
  readonly hidden: Readonly<Record<string, string>>
  readonly of: RightHeld
  /** Why it is not theirs to say; null: it is. */
  readonly own: string | null
}

function RightForm({ hidden, of, own }: RightFormProps) {
  const level = of.own?.level ?? ''
  return (
    <>
      <p className="mt-3 mb-6">
        {`${words.now}\u00a0: `}
        <HeldWords {...of} />
      </p>
      {own === null ? (
        <DataForm
          action={setRight}
          hidden={{ ...hidden, vu: level }}
          errorTitle={words.errorTitle}
          sentences={postingRightErrors}
          submit={words.submit}
          fields={[
            { kind: 'choice', name: 'niveau', label: words.level, value: level, choices: levelChoices },
            {
              kind: 'lines',
              name: 'raison',
              label: words.reason,
              hint: words.reasonHint,
              value: of.own?.reason ?? '',
              optional: true,
            },
          ]}
        />
      ) : (
        <p>{own}</p>
      )}
    </>
  )
}

function DomainSearch({ typed, error }: { readonly typed: string; readonly error: string | undefined }) {
  return (
    <form method="get" noValidate className="grid max-w-md gap-5">
      <TextField
        name="domaine"
        label={words.domain}
        hint={words.domainHint}
        error={error}
        defaultValue={typed}
        autoComplete="off"
        required
      />
      <p>
        <button type="submit" className="button-quiet">
          {words.next}
        </button>
      </p>
    </form>
  )
}
