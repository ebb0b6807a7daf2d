import { reportReasonWords } from '@/lib/copy/report'
import { openReportsWords, reportedStateNames, reportHandlingCopy } from '@/lib/copy/report-handling'
import { reviewMoment } from '@/lib/copy/review'
import { capitalised } from '@/lib/copy/typography'
import type { OpenReport, ReportedOffer } from '@/lib/moderation/list-reports'

interface ReportedOfferListProps {
  readonly offers: readonly ReportedOffer[]
  readonly moderatorId: string
}

/** Reported offers with what is said of each. */
export function ReportedOfferList({ offers, moderatorId }: ReportedOfferListProps) {
  return (
    <ul className="mt-4 border-b border-rule">
      {offers.map(({ id, slug, title, status, postedById, reports }) => (
        <li key={id} id={slug} className="border-t border-rule py-5">
          <h2 className="text-lg font-strong">{capitalised(title)}</h2>
          <p className="text-sm text-quiet">
            {reportedStateNames[status]} · {openReportsWords(reports.length)}
          </p>
          <OpenReportList reports={reports} />
          <p className="flex flex-wrap gap-x-6">
            {postedById === moderatorId ? (
              <span className="inline-flex min-h-11 items-center">{reportHandlingCopy.own}</span>
            ) : (
              <a href={`/moderation/signalements/${slug}`} className="inline-flex min-h-11 items-center font-semibold">
                {reportHandlingCopy.handle}
                <span className="sr-only">{` ${title}`}</span>
              </a>
            )}
            <a href={`/moderation/offres/${slug}`} className="inline-flex min-h-11 items-center">
              {reportHandlingCopy.review}
              <span className="sr-only">{` ${title}`}</span>
            </a>
          </p>
        </li>
      ))}
    </ul>
  )
}

/** What the public says of an offer, in its words. */
export function OpenReportList({ reports }: { readonly reports: readonly OpenReport[] }) {
  return (
    <ul className="mt-3 grid max-w-2xl gap-3">
      {reports.map(({ id, at, reason, words, wantsAnswer }) => (
        <li key={id} className="border-l-2 border-rule pl-4">
          <p className="font-semibold">{reportReasonWords[reason].words}</p>
          {words !== null && <p className="whitespace-pre-wrap wrap-anywhere">{words}</p>}
          <p className="text-sm text-quiet">
            {[reviewMoment(at), wantsAnswer ? reportHandlingCopy.wantsAnswer : null].filter(Boolean).join(' · ')}
          </p>
        </li>
      ))}
    </ul>
  )
}
