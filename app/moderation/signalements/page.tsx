import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requirePerson } from '@/app/session'
import { ModerationNav } from '@/components/moderation/moderation-nav'
import { ReportedOfferList } from '@/components/moderation/report-list'
import { Callout } from '@/components/ui/callout'
import { PageTitle } from '@/components/ui/page-title'
import { may } from '@/lib/accounts/permissions'
import { reportHandlingCopy } from '@/lib/copy/report-handling'
import { listReportedOffers } from '@/lib/moderation/list-reports'
import { pool } from '@/lib/platform/database'

export const metadata: Metadata = { title: reportHandlingCopy.title }

interface ReportsPageProps {
  readonly searchParams: Promise<{ readonly fait?: string | string[] }>
}

/** Offers that the public reported, the most serious first. */
export default async function ReportsPage({ searchParams }: ReportsPageProps) {
  const actor = await requirePerson('/moderation/signalements')
  if (!may(actor, 'moderate')) notFound()
  const { fait } = await searchParams
  const offers = await listReportedOffers(pool)
  return (
    <>
      <PageTitle title={reportHandlingCopy.title} />
      <ModerationNav current="signalements" />
      {fait !== undefined && (
        <div role="status" className="mt-6">
          <Callout tone="plain">{reportHandlingCopy.done}</Callout>
        </div>
      )}
      <p className="mt-6">{offers.length === 0 ? reportHandlingCopy.none : reportHandlingCopy.intro}</p>
      {offers.length > 0 && <ReportedOfferList offers={offers} moderatorId={actor.id} />}
    </>
  )
}
