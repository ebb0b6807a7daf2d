import type { Metadata } from 'next'
import { DraftList } from '@/components/posting/draft-list'
import { SourceForm } from '@/components/posting/source-form'
import { Callout } from '@/components/ui/callout'
import { PageTitle } from '@/components/ui/page-title'
import { may } from '@/lib/accounts/permissions'
import { postingCopy, sourceSentences } from '@/lib/copy/posting'
import { database } from '@/lib/platform/database'
import { draftRefusals } from '@/lib/posting/draft-room'
import { listDrafts } from '@/lib/posting/drafts'
import { requirePerson } from '../session'
import { takeSource } from './actions'

const words = postingCopy.start
export const metadata: Metadata = { title: words.title }

type Asked = { readonly refus?: unknown }

export default async function PostingPage({ searchParams }: { searchParams: Promise<Asked> }) {
  const person = await requirePerson('/deposer')
  const { refus } = await searchParams
  const refusal = draftRefusals.find((code) => code === refus)
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
        {refusal !== undefined && <Callout tone="urgent">{sourceSentences[refusal]}</Callout>}
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
