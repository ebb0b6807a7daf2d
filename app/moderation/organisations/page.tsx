import type { Metadata } from 'next'
import { askedWords } from '@/app/administration/asked-words'
import { FindForm } from '@/components/administration/find-form'
import { OrganisationLines } from '@/components/administration/organisation-lines'
import { ModerationNav } from '@/components/moderation/moderation-nav'
import { PageTitle } from '@/components/ui/page-title'
import { findOrganisations } from '@/lib/administration/find-organisations'
import { trustCopy } from '@/lib/copy/organisation-trust'
import { database } from '@/lib/platform/database'
import { requireModerator } from './require-organisation'

const words = trustCopy.list

export const metadata: Metadata = { title: words.title }

interface OrganisationsPageProps {
  readonly searchParams: Promise<{ readonly q?: unknown }>
}

/** The organisations, to be found by what they are or were called. */
export default async function OrganisationsPage({ searchParams }: OrganisationsPageProps) {
  await requireModerator('/moderation/organisations')
  const asked = askedWords((await searchParams).q)
  const found = await findOrganisations(database, asked)
  return (
    <>
      <PageTitle title={words.title}>
        <p>{words.intro}</p>
      </PageTitle>
      <ModerationNav current="organisations" />
      <FindForm label={words.search} submit={words.submit} name="q" value={asked} />
      <p role="status" className="mt-6">
        {asked === '' ? words.most : found.length === 0 && words.none}
      </p>
      <OrganisationLines organisations={found} addressOf={({ slug }) => `/moderation/organisations/${slug}`} />
    </>
  )
}
