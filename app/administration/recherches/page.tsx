import type { Metadata } from 'next'
import { AdministrationNav } from '@/components/administration/administration-nav'
import { PageTitle } from '@/components/ui/page-title'
import { listFruitlessSearches } from '@/lib/administration/fruitless-searches'
import { fruitlessCopy } from '@/lib/copy/administration-search'
import { formatNumber } from '@/lib/copy/counts'
import { formatDay } from '@/lib/copy/dates'
import { buttonLabel } from '@/lib/copy/site-administration'
import { database } from '@/lib/platform/database'
import { noCriteria } from '@/lib/search/criteria'
import { listAddress } from '@/lib/search/list-address'
import { requireAdministrator } from '../require-administrator'

export const metadata: Metadata = { title: fruitlessCopy.title }

/** What was looked for and not found, with what can be done about it. */
export default async function FruitlessSearchesPage() {
  await requireAdministrator('/administration/recherches')
  const searches = await listFruitlessSearches(database, new Date())
  return (
    <>
      <PageTitle title={fruitlessCopy.title}>
        <p>{fruitlessCopy.intro}</p>
      </PageTitle>
      <AdministrationNav current="recherches" />
      {searches.length === 0 ? (
        <p className="mt-6">{fruitlessCopy.none}</p>
      ) : (
        <ul aria-label={fruitlessCopy.caption} className="mt-6 border-b border-rule">
          {searches.map(({ words, count, lastDay }) => (
            <li key={words} className="border-t border-rule py-2">
              <p className="wrap-anywhere">
                <span className="font-semibold">{words}</span>{' '}
                <span className="text-sm text-quiet">
                  {`${formatNumber(count)} fois, la dernière le ${formatDay(lastDay.toISOString().slice(0, 10))}`}
                </span>
              </p>
              <p className="flex flex-wrap gap-x-6">
                <a
                  href={listAddress({ ...noCriteria, words })}
                  aria-label={buttonLabel(fruitlessCopy.retry, words)}
                  className="inline-flex min-h-11 items-center"
                >
                  {fruitlessCopy.retry}
                </a>
                <a
                  href={`/administration/synonymes?${new URLSearchParams({ avec: words })}`}
                  aria-label={buttonLabel(fruitlessCopy.synonym, words)}
                  className="inline-flex min-h-11 items-center"
                >
                  {fruitlessCopy.synonym}
                </a>
              </p>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
