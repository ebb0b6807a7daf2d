import type { Metadata } from 'next'
import { AdministrationNav } from '@/components/administration/administration-nav'
import { FindForm } from '@/components/administration/find-form'
import { OrganisationLines } from '@/components/administration/organisation-lines'
import { Outcome } from '@/components/administration/outcome'
import { PageTitle } from '@/components/ui/page-title'
import { findOrganisations } from '@/lib/administration/find-organisations'
import { organisationErrors, organisationsCopy } from '@/lib/copy/administration'
import { database } from '@/lib/platform/database'
import { askedWords } from '../asked-words'
import { requireAdministrator } from '../require-administrator'

export const metadata: Metadata = { title: organisationsCopy.title }

interface OrganisationsPageProps {
  readonly searchParams: Promise<{ readonly q?: unknown; readonly refus?: unknown }>
}

/** The organisations, to be found by what they are or were called. */
export default async function OrganisationsPage({ searchParams }: OrganisationsPageProps) {
  await requireAdministrator('/administration/organisations')
  const { q, refus } = await searchParams
  const words = askedWords(q)
  const found = await findOrganisations(database, words)
  return (
    <>
      <PageTitle title={organisationsCopy.title}>
        <p>{organisationsCopy.intro}</p>
      </PageTitle>
      <AdministrationNav current="organisations" />
      <Outcome done={null} doneWords={{}} refusal={refus} refusals={organisationErrors} />
      <FindForm label={organisationsCopy.search} submit={organisationsCopy.submit} name="q" value={words} />
      <p role="status" className="mt-6">
        {words === '' ? organisationsCopy.most : found.length === 0 && organisationsCopy.none}
      </p>
      <OrganisationLines organisations={found} addressOf={({ id }) => `/administration/organisations/${id}`} />
    </>
  )
}
