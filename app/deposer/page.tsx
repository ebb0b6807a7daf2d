import type { Metadata } from 'next'
import { DraftList } from '@/components/posting/draft-list'
import { SourceForm } from '@/components/posting/source-form'
import { PageTitle } from '@/components/ui/page-title'
import { may } from '@/lib/accounts/permissions'
import { postingCopy } from '@/lib/copy/posting'
import { database } from '@/lib/platform/database'
import { listDrafts } from '@/lib/posting/drafts'
import { requirePerson } from '../session'
import { takeSource } from './actions'

const words = postingCopy.start
export const metadata: Metadata = { title: words.title }

export default async function PostingPage() {
  const person = await requirePerson('/deposer')
  const ids = person.memberships
    .map(({ organisationId }) => organisationId)
    .filter((organisationId) => may(person, 'post-offer', { organisationId }))
  if (ids.length === 0) return <NotYet isVerified={person.emailVerified} />
  const organisations = await database.organisation.findMany({
    where: { id: { in: ids } },
    select: { id: true, name: true },
    orderBy: { name: 'asc' },
  })
  return (
    <>
      <PageTitle title={words.title}>
        <p>{words.intro}</p>
      </PageTitle>
      <div className="mt-6 max-w-2xl">
        <SourceForm
          action={takeSource}
          organisations={organisations.map(({ id, name }) => ({ value: id, words: name }))}
        />
      </div>
      <DraftList drafts={await listDrafts(database, ids)} />
    </>
  )
}

function NotYet({ isVerified }: { isVerified: boolean }) {
  const { words, link } = isVerified ? postingCopy.noOrganisation : postingCopy.notVerified
  return (
    <PageTitle title={postingCopy.noOrganisation.title}>
      <p>{words}</p>
      <p className="mt-4">
        <a href={isVerified ? '/compte/organisations' : '/compte'} className="button">
          {link}
        </a>
      </p>
    </PageTitle>
  )
}
