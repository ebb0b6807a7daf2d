import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireAdministrator } from '@/app/administration/require-administrator'
import { AdministrationNav } from '@/components/administration/administration-nav'
import { Callout } from '@/components/ui/callout'
import { PageTitle } from '@/components/ui/page-title'
import { SubmitButton } from '@/components/ui/submit-button'
import { findAdministeredOrganisation } from '@/lib/administration/find-organisations'
import { countMoved, movedParts, mustGoOtherWay } from '@/lib/administration/merge-preview'
import { movedWords, organisationCounts, organisationsCopy } from '@/lib/copy/administration'
import { formatNumber } from '@/lib/copy/counts'
import { database } from '@/lib/platform/database'
import { isId } from '@/lib/platform/id'
import { merge } from '../../actions'

export const metadata: Metadata = { title: organisationsCopy.merge.preview }

interface MergePageProps {
  readonly params: Promise<{ readonly id: string }>
  readonly searchParams: Promise<{ readonly avec?: unknown }>
}

const words = organisationsCopy.merge

/** What a merge of two organisations would do, before it is done. */
export default async function MergePage({ params, searchParams }: MergePageProps) {
  await requireAdministrator('/administration/organisations')
  const [{ id }, { avec }] = await Promise.all([params, searchParams])
  if (!isId(id) || !isId(avec) || id === avec) notFound()
  const [from, into, moved] = await Promise.all([
    findAdministeredOrganisation(database, id),
    findAdministeredOrganisation(database, avec),
    countMoved(database, id),
  ])
  if (from === null || into === null) notFound()
  const isRefused = await mustGoOtherWay(database, from, into)
  const isTrusted = from.verifiedAt !== null || into.verifiedAt === null
  return (
    <>
      <PageTitle title={words.preview} />
      <AdministrationNav current="organisations" />
      <dl className="mt-6 grid gap-4 sm:grid-cols-2">
        {[
          { term: words.goes, organisation: from },
          { term: words.stays, organisation: into },
        ].map(({ term, organisation: { name, slug, verifiedAt, _count } }) => (
          <div key={term} className="min-w-0 wrap-anywhere">
            <dt className="text-sm text-quiet">{term}</dt>
            <dd className="font-semibold">{name}</dd>
            <dd className="text-sm">
              {[
                organisationCounts({ offers: _count.offers, members: _count.memberships }),
                ...(verifiedAt === null ? [] : [organisationsCopy.verified]),
                slug,
              ].join(' · ')}
            </dd>
          </div>
        ))}
      </dl>
      <table className="mt-8 w-full max-w-md text-left">
        <caption className="text-left text-lg font-semibold">{words.takes}</caption>
        <thead>
          <tr className="border-b border-rule text-sm text-quiet">
            <th scope="col" className="py-2 font-normal">
              {words.part}
            </th>
            <th scope="col" className="py-2 text-right font-normal">
              {words.count}
            </th>
          </tr>
        </thead>
        <tbody>
          {movedParts.map((part) => (
            <tr key={part} className="border-b border-rule">
              <th scope="row" className="py-2 font-normal">
                {movedWords[part]}
              </th>
              <td className="py-2 text-right tabular-nums">{formatNumber(moved[part])}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="mt-6 grid max-w-2xl gap-3">
        {isRefused ? (
          <Callout tone="doubtful">{words.otherWay}</Callout>
        ) : (
          <>
            <p>{words.redirect}</p>
            <Callout tone={isTrusted ? 'plain' : 'doubtful'}>
              {isTrusted ? words.membersJoin : words.membersAsk}
            </Callout>
            {from.verifiedAt !== null && into.verifiedAt === null && <p>{words.proof}</p>}
            <p>{words.noMore}</p>
          </>
        )}
      </div>
      <div className="mt-6 flex flex-wrap items-center gap-x-6 gap-y-3">
        {isRefused ? (
          <a
            href={`/administration/organisations/${avec}/fusion?avec=${id}`}
            className="inline-flex min-h-11 items-center font-semibold"
          >
            {words.turn}
          </a>
        ) : (
          <form action={merge}>
            <input type="hidden" name="organisation" value={id} />
            <input type="hidden" name="avec" value={avec} />
            <SubmitButton>{words.submit}</SubmitButton>
          </form>
        )}
        <a href={`/administration/organisations/${id}`} className="inline-flex min-h-11 items-center">
          {words.back}
        </a>
      </div>
    </>
  )
}
