import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireAdministrator } from '@/app/administration/require-administrator'
import { AdministrationNav } from '@/components/administration/administration-nav'
import { DataForm } from '@/components/administration/data-form'
import { ForgetTerms } from '@/components/administration/forget-terms'
import { Outcome } from '@/components/administration/outcome'
import { Section } from '@/components/administration/section'
import { PageTitle } from '@/components/ui/page-title'
import { logAddress } from '@/lib/administration/audit-log-address'
import { organisationsLeft } from '@/lib/administration/last-owner'
import { findAdministeredPerson } from '@/lib/administration/people'
import { peopleCopy, peopleDone, peopleErrors } from '@/lib/copy/administration'
import { membershipCopy } from '@/lib/copy/memberships'
import { instantWords } from '@/lib/copy/site-administration'
import { database } from '@/lib/platform/database'
import { isId } from '@/lib/platform/id'
import { block, forget, setRole } from '../actions'

export const metadata: Metadata = { title: peopleCopy.title }

interface PersonPageProps {
  readonly params: Promise<{ readonly id: string }>
  readonly searchParams: Promise<{ readonly fait?: unknown }>
}

const words = peopleCopy

/** One person: what they may do, for whom, and the way to delete their data. */
export default async function PersonPage({ params, searchParams }: PersonPageProps) {
  await requireAdministrator('/administration/personnes')
  const [{ id }, { fait }] = await Promise.all([params, searchParams])
  const person = isId(id) ? await findAdministeredPerson(database, id) : null
  if (person === null) notFound()
  const left = await organisationsLeft(database, id)
  const form = { hidden: { personne: id }, errorTitle: 'Rien n’a été changé', sentences: peopleErrors }
  const isBlocked = person.blockedAt !== null
  return (
    <>
      <PageTitle title={person.name}>
        <p className="wrap-anywhere">
          {[
            person.email,
            ...(person.emailVerified ? [] : [words.unconfirmed]),
            ...(isBlocked ? [words.blocked] : []),
          ].join(' · ')}
        </p>
        <p className="text-sm text-quiet">{`${words.since} ${instantWords(person.createdAt)}`}</p>
      </PageTitle>
      <AdministrationNav current="personnes" />
      <Outcome done={fait} doneWords={peopleDone} />
      <p className="mt-4">
        <a href={logAddress({ person: id })} className="inline-flex min-h-11 items-center">
          {words.log}
        </a>
      </p>
      <Section id="organisations" title={words.organisations}>
        {person.memberships.length === 0 ? (
          <p>{words.noOrganisation}</p>
        ) : (
          <ul>
            {person.memberships.map(({ organisation, role, state }) => (
              <li key={organisation.id}>
                <a
                  href={`/administration/organisations/${organisation.id}`}
                  className="inline-flex min-h-11 items-center"
                >
                  {organisation.name}
                </a>
                {`, ${state === 'ASKED' ? words.asked : membershipCopy.roles[role]}`}
              </li>
            ))}
          </ul>
        )}
      </Section>
      <Section id="role-sur-le-site" title={words.role.title}>
        <DataForm
          {...form}
          quiet
          action={setRole}
          submit={words.role.submit}
          fields={[
            {
              kind: 'choice',
              name: 'role',
              label: words.role.label,
              hint: words.role.hint,
              value: person.role ?? '',
              choices: [
                { value: '', words: words.role.none },
                { value: 'MODERATOR', words: words.role.MODERATOR },
                { value: 'ADMIN', words: words.role.ADMIN },
              ],
            },
          ]}
        />
      </Section>
      <Section id="blocage" title={words.block.title}>
        <p className="mb-3 max-w-2xl text-sm text-quiet">{words.block.hint}</p>
        <DataForm
          {...form}
          quiet
          hidden={{ personne: id, acte: isBlocked ? 'debloquer' : 'bloquer' }}
          action={block}
          submit={isBlocked ? words.block.undo : words.block.submit}
          fields={[]}
        />
      </Section>
      <Section id="donnees" title={words.forget.title}>
        <ForgetTerms left={left} />
        <div className="mt-4">
          <DataForm
            {...form}
            quiet
            action={forget}
            submit={words.forget.submit}
            fields={[{ kind: 'check', name: 'effacer', label: words.forget.sure, value: '' }]}
          />
        </div>
      </Section>
    </>
  )
}
