import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requirePerson } from '@/app/session'
import { PageTitle } from '@/components/ui/page-title'
import { may } from '@/lib/accounts/permissions'
import { postingCopy } from '@/lib/copy/posting'
import { capitalised } from '@/lib/copy/typography'
import { database } from '@/lib/platform/database'
import { isId } from '@/lib/platform/id'

const words = postingCopy.received
export const metadata: Metadata = { title: words.pending }

export default async function ReceivedPage({ params }: { params: Promise<{ readonly notice: string }> }) {
  const { notice } = await params
  const person = await requirePerson('/deposer')
  const keeperIds = person.memberships
    .map(({ organisationId }) => organisationId)
    .filter((organisationId) => may(person, 'see-own-offers', { organisationId }))
  const offers = isId(notice)
    ? await database.offer.findMany({
        where: { noticeId: notice, keeperId: { in: keeperIds } },
        select: { title: true, slug: true, status: true },
        orderBy: { ordinal: 'asc' },
      })
    : []
  if (offers.length === 0) notFound()
  const isPublished = offers.every(({ status }) => status === 'PUBLISHED')
  return (
    <PageTitle title={isPublished ? words.published : words.pending}>
      <p>{isPublished ? words.publishedWords : words.pendingWords}</p>
      <ul className="mt-4">
        {offers.map(({ slug, title, status }) => (
          <li key={slug}>
            {status === 'PUBLISHED' ? (
              <a href={`/offres/${slug}`} className="inline-flex min-h-11 items-center font-semibold">
                {capitalised(title)}
              </a>
            ) : (
              <span className="inline-flex min-h-11 items-center font-semibold">{capitalised(title)}</span>
            )}
          </li>
        ))}
      </ul>
      <p className="mt-4 flex flex-wrap gap-3">
        <a href="/organisation" className="button">
          {words.toOrganisation}
        </a>
        <a href="/deposer" className="button-quiet">
          {words.another}
        </a>
      </p>
    </PageTitle>
  )
}
