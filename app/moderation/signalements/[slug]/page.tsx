import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requirePerson } from '@/app/session'
import { ModerationNav } from '@/components/moderation/moderation-nav'
import { ReportAnswerForm } from '@/components/moderation/report-answer-form'
import { OpenReportList } from '@/components/moderation/report-list'
import { Callout } from '@/components/ui/callout'
import { PageTitle } from '@/components/ui/page-title'
import { may } from '@/lib/accounts/permissions'
import { reportedStateNames, reportHandlingCopy } from '@/lib/copy/report-handling'
import { capitalised } from '@/lib/copy/typography'
import { mayDecide } from '@/lib/moderation/decide-offer'
import { findReportedOffer } from '@/lib/moderation/list-reports'
import { findKeptOffer } from '@/lib/offers/queries'
import { mayBeSlug } from '@/lib/offers/slug'
import { pool } from '@/lib/platform/database'
import { handle } from './actions'

export const metadata: Metadata = { title: reportHandlingCopy.title }

interface ReportedOfferPageProps {
  readonly params: Promise<{ readonly slug: string }>
}

/** The open reports of one offer, and what a moderator makes of them. */
export default async function ReportedOfferPage({ params }: ReportedOfferPageProps) {
  const { slug } = await params
  const actor = await requirePerson(`/moderation/signalements/${encodeURIComponent(slug)}`)
  if (!may(actor, 'moderate')) notFound()
  const offer = mayBeSlug(slug) ? await findKeptOffer(pool, { slug }) : null
  if (offer === null) notFound()
  const reported = await findReportedOffer(pool, slug)
  const isOwn = !may(actor, 'moderate', { postedById: offer.postedById })
  return (
    <>
      <ModerationNav current="signalements" />
      <p className="pt-4 text-sm">
        <a href="/moderation/signalements" className="inline-flex min-h-11 items-center">
          {reportHandlingCopy.back}
        </a>
      </p>
      <PageTitle title={capitalised(offer.title)} />
      <p className="mt-2 font-semibold">{reportedStateNames[offer.status]}</p>
      <p>
        <a href={`/moderation/offres/${slug}`} className="inline-flex min-h-11 items-center">
          {reportHandlingCopy.review}
        </a>
      </p>
      {reported === null ? (
        <p className="mt-4">{reportHandlingCopy.noneOfOffer}</p>
      ) : (
        <>
          <section aria-labelledby="signales" className="mt-6">
            <h2 id="signales" className="text-xl font-strong tracking-tight">
              {reportHandlingCopy.reports}
            </h2>
            <OpenReportList reports={reported.reports} />
          </section>
          <section aria-labelledby="traiter" className="mt-8">
            <h2 id="traiter" className="text-xl font-strong tracking-tight">
              {reportHandlingCopy.form}
            </h2>
            {isOwn ? (
              <div className="mt-3">
                <Callout tone="soon">{reportHandlingCopy.own}</Callout>
              </div>
            ) : (
              <ReportAnswerForm
                action={handle}
                hidden={{
                  offre: slug,
                  version: String(reported.version),
                  signalements: reported.reports.map(({ id }) => id).join(' '),
                }}
                mayRelease={reported.status === 'HELD' && mayDecide(reported.status, 'approve')}
                mayRefuse={mayDecide(reported.status, 'refuse')}
              />
            )}
          </section>
        </>
      )}
    </>
  )
}
