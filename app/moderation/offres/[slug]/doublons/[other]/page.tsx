import type { Metadata } from 'next'
import { ChangeTable } from '@/components/moderation/change-table'
import { decidedWords } from '@/components/moderation/duplicate-list'
import { MergeForms } from '@/components/moderation/merge-forms'
import { ModerationNav } from '@/components/moderation/moderation-nav'
import { StateMark } from '@/components/organisation/state-mark'
import { Callout } from '@/components/ui/callout'
import { PageTitle } from '@/components/ui/page-title'
import { duplicateCopy, likenessWords } from '@/lib/copy/duplicates'
import { changeRows } from '@/lib/copy/form-changes'
import { organisationWords } from '@/lib/copy/offer-page'
import { reviewMoment } from '@/lib/copy/review'
import { capitalised } from '@/lib/copy/typography'
import { listDuplicates } from '@/lib/moderation/list-duplicates'
import { whyApart } from '@/lib/moderation/why-apart'
import { formOfFacts } from '@/lib/offers/form-of-facts'
import type { KeptOffer } from '@/lib/offers/queries'
import { database, pool } from '@/lib/platform/database'
import { requireReviewed } from '../../require-reviewed'
import { decidePair } from './actions'

export const metadata: Metadata = { title: duplicateCopy.pageTitle }

interface PairPageProps {
  readonly params: Promise<{ readonly slug: string; readonly other: string }>
  readonly searchParams: Promise<{ readonly fait?: string | string[] }>
}

/** Two offers that may be the same, side by side: what differs, both notices, and what can be decided. */
export default async function PairPage({ params, searchParams }: PairPageProps) {
  const { slug, other: otherSlug } = await params
  const { offer, isOwn } = await requireReviewed(slug)
  const { offer: other, isOwn: isOtherOwn } = await requireReviewed(otherSlug)
  const { fait = '' } = await searchParams
  const now = new Date()
  const pair = (await listDuplicates(database, offer)).find((known) => known.other.id === other.id)
  const areMerged = pair?.state === 'MERGED'
  const rows = [
    ...outside(offer, other),
    ...changeRows(formOfFacts(offer), formOfFacts(other)).map(({ name, from, to }) => ({ name, cells: [from, to] })),
  ]
  return (
    <>
      <ModerationNav current="file" />
      <p className="pt-4 text-sm">
        <a href={`/moderation/offres/${slug}`} className="inline-flex min-h-11 items-center">
          {duplicateCopy.back}
        </a>
      </p>
      <PageTitle title={duplicateCopy.pageTitle} />
      {pair !== undefined && (
        <p className="mt-2">
          <strong className="font-semibold">{decidedWords(pair)}</strong>
          {'\u00a0: '}
          {likenessWords(pair)}
        </p>
      )}
      {pair?.republished && <p className="mt-2">{duplicateCopy.republishedMore}</p>}
      <ul className="mt-4 grid gap-4 sm:grid-cols-2">
        {[
          { it: offer, name: duplicateCopy.first },
          { it: other, name: duplicateCopy.second },
        ].map(({ it, name }) => (
          <li key={it.id}>
            <p className="text-sm text-quiet">{name}</p>
            <a href={`/moderation/offres/${it.slug}`} className="inline-flex min-h-11 items-center font-semibold">
              {capitalised(it.title)}
            </a>
            <p>
              <StateMark offer={it} now={now} />
            </p>
          </li>
        ))}
      </ul>
      {rows.length === 0 ? (
        <p className="mt-4">{duplicateCopy.noDifference}</p>
      ) : (
        <ChangeTable
          caption={duplicateCopy.caption}
          heads={[duplicateCopy.field, duplicateCopy.first, duplicateCopy.second]}
          rows={rows}
        />
      )}
      <section aria-labelledby="decider" className="mt-8">
        <h2 id="decider" className="text-xl font-strong tracking-tight">
          {duplicateCopy.decide}
        </h2>
        {isOwn || isOtherOwn ? (
          <div className="mt-3">
            <Callout tone="soon">{duplicateCopy.own}</Callout>
          </div>
        ) : (
          <MergeForms
            key={String(fait)}
            action={decidePair}
            hidden={{
              offre: slug,
              autre: otherSlug,
              version: String(offer.version),
              autreVersion: String(other.version),
            }}
            areMerged={areMerged}
            first={await whyApart(pool, other, offer, now)}
            second={await whyApart(pool, offer, other, now)}
          />
        )}
      </section>
      <section aria-labelledby="annonces" className="mt-8">
        <h2 id="annonces" className="text-xl font-strong tracking-tight">
          {duplicateCopy.notices}
        </h2>
        <div className="mt-3 grid gap-6 lg:grid-cols-2">
          {[offer, other].map(({ id, notice }, i) => (
            <div key={id}>
              <h3 className="font-semibold">{i === 0 ? duplicateCopy.first : duplicateCopy.second}</h3>
              <p className="mt-2 text-sm whitespace-pre-wrap wrap-anywhere">{notice.text}</p>
            </div>
          ))}
        </div>
      </section>
    </>
  )
}

/** What no form holds: who hires, where each came from and when. */
function outside(offer: KeptOffer, other: KeptOffer) {
  const hirers = (of: KeptOffer) => of.organisations.map(organisationWords).join(', ')
  return [
    { name: duplicateCopy.organisation, cells: [hirers(offer), hirers(other)] },
    { name: duplicateCopy.source, cells: [offer.notice.source, other.notice.source] },
    { name: duplicateCopy.arrived, cells: [offer, other].map(({ notice }) => reviewMoment(notice.receivedAt)) },
  ].filter(({ cells: [one, two] }) => one !== two)
}
