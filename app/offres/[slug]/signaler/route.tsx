import { ReportAnswer, ReportForm, type ReportFormProps } from '@/components/offers/report-form'
import { reportCopy } from '@/lib/copy/report'
import type { Offer } from '@/lib/offers/offer'
import { readReport } from '@/lib/offers/offer-report-input'
import { reportOffer } from '@/lib/offers/report-offer'
import { database } from '@/lib/platform/database'
import { readEnv } from '@/lib/platform/env'
import { isFromHere } from '@/lib/platform/same-origin'
import { answerForm, notFoundPage, type Page, respond } from '../../../respond'
import { findOffer, type OfferParams } from '../find-offer'
import { readForm } from '../read-form'
import { reportHead } from './report-head'

export async function GET(request: Request, { params }: OfferParams): Promise<Response> {
  const { slug } = await params
  return respond(request, `/offres/${slug}/signaler`, async () => {
    const offer = await findOffer(slug)
    return offer === null ? notFoundPage : formPage(offer, 200, { reason: '', words: '', refusals: [] })
  })
}

export async function POST(request: Request, { params }: OfferParams): Promise<Response> {
  const { slug } = await params
  return answerForm(request, async (now) => {
    const offer = await findOffer(slug)
    if (offer === null) return notFoundPage
    const form = isFromHere(request.headers, readEnv().siteUrl) ? await readForm(request) : null
    if (form === null) return refusedPage(slug)
    const read = readReport(form)
    if (read.kind === 'refused') return formPage(offer, 400, read)
    if (read.kind === 'report') await reportOffer(database, offer.id, read.report, now)
    return { status: 303, location: `/offres/${slug}/signaler/merci` }
  })
}

function formPage(offer: Offer, status: 200 | 400, sent: Omit<ReportFormProps, 'offer'>): Page {
  return {
    status,
    head: reportHead(reportCopy.title),
    content: <ReportForm offer={offer} reason={sent.reason} words={sent.words} refusals={sent.refusals} />,
    changesAt: null,
  }
}

function refusedPage(slug: string): Page {
  return {
    status: 400,
    head: reportHead(reportCopy.refusedTitle),
    content: <ReportAnswer slug={slug} title={reportCopy.refusedTitle} words={reportCopy.refused} />,
    changesAt: null,
  }
}
