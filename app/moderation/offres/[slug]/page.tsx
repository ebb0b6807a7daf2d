import type { Metadata } from 'next'
import { DoubleForm } from '@/components/moderation/double-form'
import { DuplicateList } from '@/components/moderation/duplicate-list'
import { ModerationNav } from '@/components/moderation/moderation-nav'
import { ReviewNotes } from '@/components/moderation/organisation-notes'
import { ReviewBanner } from '@/components/moderation/review-banner'
import { ReviewCorrections } from '@/components/moderation/review-corrections'
import { ReviewFlags } from '@/components/moderation/review-flags'
import { ReviewForm } from '@/components/moderation/review-form'
import { ReviewHead } from '@/components/moderation/review-head'
import { ReviewHistory } from '@/components/moderation/review-history'
import { ReviewOrganisation } from '@/components/moderation/review-organisation'
import { ReviewProposal } from '@/components/moderation/review-proposal'
import { Shortcuts } from '@/components/moderation/shortcuts'
import { ProofLight } from '@/components/offer-form/proof-light'
import { offerProofs } from '@/components/organisation/offer-proofs'
import { doubtfulFirst } from '@/components/posting/doubts'
import { SourcePane } from '@/components/posting/source-pane'
import { changeRows } from '@/lib/copy/form-changes'
import { reviewCopy, reviewMoment } from '@/lib/copy/review'
import { fr } from '@/lib/copy/typography'
import { editDecisions } from '@/lib/moderation/decide-edit'
import { listDuplicates } from '@/lib/moderation/list-duplicates'
import { nextInQueue } from '@/lib/moderation/next-in-queue'
import { type QueueParameters, queueAddress, readQueueAddress } from '@/lib/moderation/queue-address'
import { findReview } from '@/lib/moderation/review'
import { mayUndo } from '@/lib/moderation/undo-decision'
import { undoUntil } from '@/lib/moderation/undo-window'
import { mayMerge } from '@/lib/moderation/why-apart'
import { formOfFacts } from '@/lib/offers/form-of-facts'
import { formGroupNames } from '@/lib/offers/offer-form'
import { database, pool } from '@/lib/platform/database'
import { decide, decideProposal, undo } from './actions'
import { compare } from './doublons/actions'
import { formAsRead } from './form-as-read'
import { stateOf } from './opened-state'
import { requireReviewed } from './require-reviewed'
import { reviewDoubts } from './review-doubts'

export const metadata: Metadata = { title: reviewCopy.title }

interface ReviewPageProps {
  readonly params: Promise<{ readonly slug: string }>
  readonly searchParams: Promise<QueueParameters>
}

/** One offer for who decides of it: what is doubtful, its form beside its source, what is known of those behind it, what was done. */
export default async function ReviewPage({ params, searchParams }: ReviewPageProps) {
  const { slug } = await params
  const { person, offer, isOwn } = await requireReviewed(slug)
  const parameters = await searchParams
  const asked = readQueueAddress(parameters)
  // Something was done: forms begin anew. Not by the version, or without scripts what was typed would be lost to who comes second.
  const done = String(parameters.fait ?? '')
  const now = new Date()
  const [review, duplicates, nextSlug] = await Promise.all([
    findReview(database, offer, now),
    listDuplicates(database, offer),
    nextInQueue(pool, asked, { slug, moderatorId: person.id, now }),
  ])
  const { lastDecision, proposal, history } = review
  const { marks, proofs } = offerProofs(offer)
  const { sentences, doubts } = reviewDoubts(offer, review, proofs, now)
  const form = formOfFacts(offer)
  const address = (of: string) => queueAddress(asked, `/moderation/offres/${of}`)
  const next = nextSlug === null ? null : address(nextSlug)
  const hidden = { offre: slug, file: new URL(address(slug), 'http://x').search }
  const undoable =
    lastDecision !== null &&
    !isOwn &&
    mayUndo(lastDecision) &&
    lastDecision.version === offer.version &&
    now < undoUntil(lastDecision.at)
  return (
    <>
      <ModerationNav current="file" />
      <ReviewHead
        offer={offer}
        poster={review.poster}
        isOwn={isOwn}
        now={now}
        queue={queueAddress(asked)}
        next={lastDecision === null ? next : null}
      />
      <div className="mt-6 grid gap-6">
        {lastDecision !== null && (
          <ReviewBanner
            key={`suite ${done}`}
            decision={lastDecision}
            undoUntil={undoable ? undoUntil(lastDecision.at) : null}
            undo={undo}
            hidden={hidden}
            next={next}
          />
        )}
        <ReviewFlags sentences={sentences} doubts={doubts} />
        {proposal !== null && (
          <ReviewProposal
            key={`changement ${done}`}
            action={decideProposal}
            hidden={{ ...hidden, version: String(offer.version), propose: proposal.at.toISOString() }}
            rows={changeRows(form, proposal.form).map((row) => ({
              ...row,
              isRisky: row.fields.some((field) => proposal.risky.includes(field)),
            }))}
            by={fr`${reviewCopy.proposal.by} ${proposal.by ?? reviewCopy.someone}, le ${reviewMoment(proposal.at)}`}
            reason={proposal.reason}
            isOwn={isOwn || proposal.actor === person.id}
            decisions={editDecisions(offer)}
          />
        )}
      </div>
      <ReviewForm
        key={`offre ${done}`}
        action={decide}
        hidden={hidden}
        initial={stateOf(offer)}
        groups={doubtfulFirst(formGroupNames, 0, doubts)}
        proofs={proofs}
        isOwn={isOwn}
        source={
          // Folded on a phone; beside the form there is room, and it stands open where the browser can be told so.
          <details className="lg:[&::details-content]:[content-visibility:visible]">
            <summary className="min-h-11 cursor-pointer content-center font-semibold lg:supports-[selector(::details-content)]:hidden">
              {reviewCopy.showSource}
            </summary>
            <SourcePane text={offer.notice.text} marks={marks} />
          </details>
        }
      />
      <ProofLight />
      <Shortcuts keys={isOwn ? ['n'] : ['a', 'c', 'h', 'r', 'n']} />
      <div className="mt-12 grid gap-12 lg:grid-cols-2">
        <ReviewCorrections asRead={formAsRead(offer, review.ordinal)} now={form} history={history} />
        <DuplicateList slug={slug} duplicates={duplicates} now={now}>
          {mayMerge(offer.status) && <DoubleForm action={compare} slug={slug} />}
        </DuplicateList>
        <ReviewOrganisation
          organisations={review.organisations}
          others={review.others}
          notes={<ReviewNotes organisations={review.organisations} notes={review.notes} />}
        />
        <ReviewHistory history={history} />
      </div>
    </>
  )
}
