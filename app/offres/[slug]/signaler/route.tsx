import { ReportAnswer, ReportForm, type ReportFormProps } from '@/components/offers/report-form'
import { reportCopy } from '@/lib/copy/report'
import { takeReport } from '@/lib/moderation/take-report'
import type { Offer } from '@/lib/offers/offer'
import { type OfferReport, readReport } from '@/lib/offers/offer-report-input'
import { database } from '@/lib/platform/database'
import { readEnv } from '@/lib/platform/env'
import { kickMail } from '@/lib/platform/queue'
import { isFromHere } from '@/lib/platform/same-origin'
import { rateLimit } from '../../../rate-limit'
import { answerForm, notFoundPage, type Page, type Redirect, respond, tooManyReportsPage } from '../../../respond'
import type { OfferParams } from '../find-offer'
import { mergedPage } from '../merged-page'
import { readForm } from '../read-form'
import { findReportable } from './find-reportable'
import { reportHead } from './report-head'
import { claimReport, giveBackReport } from './reported-today'

export async function GET(request: Request, { params }: OfferParams): Promise<Response> {
  const { slug } = await params
  return respond(request, `/offres/${slug}/signaler`, async () => {
    const offer = await findReportable(slug)
    if (offer === null) return nothingHere(slug)
    return formPage(offer, 200, { reason: '', words: '', email: '', refusals: [] })
  })
}

export async function POST(request: Request, { params }: OfferParams): Promise<Response> {
  const { slug } = await params
  return answerForm(request, async (now) => {
    const offer = await findReportable(slug)
    if (offer === null) return nothingHere(slug)
    const form = isFromHere(request.headers, readEnv().siteUrl) ? await readForm(request) : null
    if (form === null) return refusedPage(slug, 'refused')
    const read = readReport(form)
    if (read.kind === 'refused') return formPage(offer, 400, read)
    const address = request.headers.get('X-Forwarded-For') ?? ''
    return read.kind === 'report' ? take(offer, read.report, address, now) : thanked(slug)
  })
}

/** Who opened the form of an offer that was merged meanwhile sends it, as it is, for the one that stays. */
async function nothingHere(slug: string): Promise<Page | Redirect> {
  return (await mergedPage(slug, '/signaler')) ?? notFoundPage
}

/** Only what is taken counts: not the forms with errors before it, nor the same report again. */
async function take(offer: Offer, report: OfferReport, address: string, now: Date): Promise<Page | Redirect> {
  if (!claimReport(offer.id, address)) return refusedPage(offer.slug, 'again')
  try {
    const wait = await rateLimit('reports', address)
    if (wait !== null) {
      giveBackReport(offer.id, address)
      return tooManyReportsPage(wait)
    }
    const isSuspended = await takeReport(database, { offerId: offer.id, report, at: now, siteUrl: readEnv().siteUrl })
    if (isSuspended) kickMail()
  } catch (error) {
    giveBackReport(offer.id, address)
    throw error
  }
  return thanked(offer.slug)
}

function thanked(slug: string): Redirect {
  return { status: 303, location: `/offres/${slug}/signaler/merci` }
}

function formPage(offer: Offer, status: 200 | 400, sent: Omit<ReportFormProps, 'offer'>): Page {
  return {
    status,
    head: reportHead(reportCopy.title),
    content: <ReportForm offer={offer} {...sent} />,
    changesAt: null,
  }
}

/** Why a report is not taken: it came from elsewhere, or it is there already. */
function refusedPage(slug: string, why: 'refused' | 'again'): Page {
  const title = reportCopy[`${why}Title`]
  return {
    status: why === 'again' ? 429 : 400,
    head: reportHead(title),
    content: <ReportAnswer slug={slug} title={title} words={reportCopy[why]} />,
    changesAt: null,
  }
}
