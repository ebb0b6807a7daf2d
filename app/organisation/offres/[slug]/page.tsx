import type { Metadata } from 'next'
import { KeptOfferHistory } from '@/components/organisation/kept-offer-history'
import { OfferActs } from '@/components/organisation/offer-acts'
import { StateMark } from '@/components/organisation/state-mark'
import { Callout } from '@/components/ui/callout'
import { PageTitle } from '@/components/ui/page-title'
import { moveReasonWords, moveWords } from '@/lib/copy/deadline-moves'
import { closedWords } from '@/lib/copy/offer-page'
import { deadlineInFull, doneSentences, isDoneCode, organisationCopy } from '@/lib/copy/organisation-offers'
import { capitalised } from '@/lib/copy/typography'
import { listOfferHistory } from '@/lib/offers/offer-history'
import { findProposedEdit } from '@/lib/offers/proposed-edit'
import { standingMove } from '@/lib/offers/standing-move'
import { mayChange, offerActs } from '@/lib/offers/transitions'
import { database } from '@/lib/platform/database'
import { type OfferParams, requireKeptOffer } from '../../require-kept-offer'
import { archive, copy, reopen } from './actions'

export const metadata: Metadata = { title: organisationCopy.list.title }

const words = organisationCopy.offer

/** One offer as its organisation sees it: where it stands, what can be done, what was done. */
export default async function KeptOfferPage({
  params,
  searchParams,
}: OfferParams & { readonly searchParams: Promise<{ fait?: unknown }> }) {
  const { slug } = await params
  const { offer, level } = await requireKeptOffer(slug, 'see-own-offers')
  const { fait } = await searchParams
  const now = new Date()
  const [proposal, history] = await Promise.all([
    findProposedEdit(database, offer.id),
    listOfferHistory(database, offer.id),
  ])
  const move = standingMove(offer)
  const acts = level === 'BLOCKED' ? [] : offerActs.filter((act) => mayChange(offer, act, now))
  return (
    <>
      <p className="pt-4">
        <a href="/organisation" className="inline-flex min-h-11 items-center text-sm">
          {words.back}
        </a>
      </p>
      <PageTitle title={capitalised(offer.title)}>
        <p className="flex flex-wrap items-center gap-x-6 gap-y-2">
          <StateMark offer={offer} now={now} />
          {offer.status === 'PUBLISHED' && (
            <a href={`/offres/${offer.slug}`} className="inline-flex min-h-11 items-center">
              {words.public}
            </a>
          )}
          {offer.publishedAt !== null && (
            <a href={`/organisation/offres/${offer.slug}/chiffres`} className="inline-flex min-h-11 items-center">
              {words.counts}
            </a>
          )}
        </p>
      </PageTitle>
      <div className="mt-6 grid max-w-3xl gap-8">
        {isDoneCode(fait) && (
          <p role="status" className="rounded-md bg-open px-4 py-3 font-semibold text-on-open">
            {doneSentences[fait]}
          </p>
        )}
        {level === 'BLOCKED' && <Callout tone="urgent">{words.blocked}</Callout>}
        {proposal !== null && (
          <Callout tone="doubtful">
            <p className="font-semibold">{words.proposedTitle}</p>
            <p className="mt-1">{words.proposed}</p>
          </Callout>
        )}
        <section aria-labelledby="date-limite">
          <h2 id="date-limite" className="text-sm font-semibold text-quiet">
            {words.deadline}
          </h2>
          <p className="text-lg font-semibold">{deadlineInFull(offer.deadline)}</p>
          {offer.closedEarly !== null && <p className="mt-1">{closedWords(offer)}</p>}
          {move !== null && (
            <>
              <p className="mt-1">{moveWords(move)}</p>
              <p>{moveReasonWords(move.reason)}</p>
            </>
          )}
        </section>
        <OfferActs offer={offer} acts={acts} hasMove={move !== null} actions={{ archive, copy, reopen }} />
        <KeptOfferHistory history={history} />
      </div>
    </>
  )
}
