import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { KeptOfferList } from '@/components/organisation/kept-offer-list'
import { KeptOfferSearch } from '@/components/organisation/kept-offer-search'
import { PageTitle } from '@/components/ui/page-title'
import { organisationsByIds } from '@/lib/accounts/organisations'
import { may } from '@/lib/accounts/permissions'
import { organisationCopy } from '@/lib/copy/organisation-offers'
import { type KeptListParameters, keptListAddress, readKeptListAddress } from '@/lib/offers/kept-list-address'
import { countKeptOffers, keptPageSize, listKeptOffers } from '@/lib/offers/list-kept-offers'
import { database } from '@/lib/platform/database'
import { requirePerson } from '../session'

export const metadata: Metadata = { title: organisationCopy.list.title }

const words = organisationCopy.list

/** The offers of one's organisations, by state. */
export default async function OrganisationPage({
  searchParams,
}: {
  readonly searchParams: Promise<KeptListParameters>
}) {
  const person = await requirePerson('/organisation')
  const memberOf = person.memberships
    .map(({ organisationId }) => organisationId)
    .filter((organisationId) => may(person, 'see-own-offers', { organisationId }))
  if (memberOf.length === 0) notFound()
  const organisations = await organisationsByIds(database, memberOf)
  const asked = readKeptListAddress(await searchParams)
  const chosen = organisations.find(({ slug }) => slug === asked.organisation)
  const now = new Date()
  const criteria = { organisationIds: chosen === undefined ? memberOf : [chosen.id], words: asked.words }
  const [counts, offers] = await Promise.all([
    countKeptOffers(database, criteria, now),
    listKeptOffers(database, { ...criteria, list: asked.list, page: asked.page }, now),
  ])
  const hasMore = counts[asked.list] > asked.page * keptPageSize
  return (
    <>
      <PageTitle title={words.title}>
        <ul className="flex flex-wrap items-center gap-x-6 gap-y-2">
          <li>
            <a href="/deposer" className="button">
              {words.post}
            </a>
          </li>
          {organisations.map(({ slug, name, acronym }) => (
            <li key={slug}>
              <a href={`/compte/organisations/${slug}`} className="inline-flex min-h-11 items-center">
                {words.members} · {acronym ?? name}
              </a>
            </li>
          ))}
        </ul>
      </PageTitle>
      <KeptOfferSearch asked={asked} counts={counts} organisations={organisations} />
      <KeptOfferList offers={offers} now={now} namesKeeper={organisations.length > 1} />
      {offers.length === 0 && (
        <p className="mt-6 max-w-2xl">
          {counts.all + counts.archived === 0 && asked.words === '' ? words.noneYet : words.none}
        </p>
      )}
      {(asked.page > 1 || hasMore) && (
        <p className="mt-6 flex gap-6">
          {asked.page > 1 && (
            <a href={keptListAddress({ ...asked, page: asked.page - 1 })} className="button-quiet">
              {words.previous}
            </a>
          )}
          {hasMore && (
            <a href={keptListAddress({ ...asked, page: asked.page + 1 })} className="button-quiet">
              {words.next}
            </a>
          )}
        </p>
      )}
    </>
  )
}
