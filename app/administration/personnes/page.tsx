import type { Metadata } from 'next'
import { AdministrationNav } from '@/components/administration/administration-nav'
import { FindForm } from '@/components/administration/find-form'
import { Outcome } from '@/components/administration/outcome'
import { PageTitle } from '@/components/ui/page-title'
import { findPeople } from '@/lib/administration/people'
import { peopleCopy, peopleDone } from '@/lib/copy/administration'
import { database } from '@/lib/platform/database'
import { askedWords } from '../asked-words'
import { requireAdministrator } from '../require-administrator'

export const metadata: Metadata = { title: peopleCopy.title }

interface PeoplePageProps {
  readonly searchParams: Promise<{ readonly q?: unknown; readonly fait?: unknown }>
}

/** Who has an account, to be found by name or address. */
export default async function PeoplePage({ searchParams }: PeoplePageProps) {
  await requireAdministrator('/administration/personnes')
  const { q, fait } = await searchParams
  const words = askedWords(q)
  const found = await findPeople(database, words)
  return (
    <>
      <PageTitle title={peopleCopy.title}>
        <p>{peopleCopy.intro}</p>
      </PageTitle>
      <AdministrationNav current="personnes" />
      <Outcome done={fait} doneWords={peopleDone} />
      <FindForm label={peopleCopy.search} submit={peopleCopy.submit} name="q" value={words} />
      <p role="status" className="mt-6">
        {words === '' ? peopleCopy.staff : found.length === 0 && peopleCopy.none}
      </p>
      {found.length > 0 && (
        <ul className="mt-3 border-b border-rule">
          {found.map(({ id, name, email, role, emailVerified, blockedAt }) => (
            <li key={id} className="border-t border-rule py-2 wrap-anywhere">
              <a href={`/administration/personnes/${id}`} className="inline-flex min-h-11 items-center font-semibold">
                {name}
              </a>
              <p className="text-sm text-quiet">
                {[
                  email,
                  ...(role === null ? [] : [peopleCopy.role[role]]),
                  ...(emailVerified ? [] : [peopleCopy.unconfirmed]),
                  ...(blockedAt === null ? [] : [peopleCopy.blocked]),
                ].join(' · ')}
              </p>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
