import { ReportAnswer } from '@/components/offers/report-form'
import { reportCopy } from '@/lib/copy/report'
import { notFoundPage, respond } from '../../../../respond'
import type { OfferParams } from '../../find-offer'
import { findReportable } from '../find-reportable'
import { reportHead } from '../report-head'

export async function GET(request: Request, { params }: OfferParams): Promise<Response> {
  const { slug } = await params
  return respond(request, `/offres/${slug}/signaler/merci`, async () => {
    if ((await findReportable(slug)) === null) return notFoundPage
    return {
      status: 200,
      head: reportHead(reportCopy.thanksTitle),
      content: <ReportAnswer slug={slug} title={reportCopy.thanksTitle} words={reportCopy.thanks} />,
      changesAt: null,
    }
  })
}
