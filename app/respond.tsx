import type { ReactElement } from 'react'
import { Document } from '@/components/document'
import type { PageHead } from '@/components/document-head'
import { BrokenPage, NotFoundPage, TooLargePage, TooManyRequestsPage } from '@/components/error-page'
import { errorCopy, siteCopy } from '@/lib/copy/site'
import type { DataVersion } from '@/lib/platform/data-version'
import { readEnv } from '@/lib/platform/env'
import type { Made } from '@/lib/platform/made'
import { renderDocument } from '@/lib/platform/render-document'
import { assets } from './assets'
import { deliver } from './deliver'

/** A public page as its route makes it; the rest of the document is the same everywhere. */
export interface Page {
  readonly status: 200 | 400 | 404 | 410 | 413 | 429
  readonly head: PageHead
  readonly content: ReactElement
  /** When what the page says next changes by itself. Null: never. */
  readonly changesAt: Date | null
  /** Seconds, with 429. */
  readonly retryAfter?: number
}

/** To another address: for good, or (303) to see what a form led to. */
export interface Redirect {
  readonly status: 301 | 303 | 308
  readonly location: string
}

/** `version` of the data that it is made of, for what may be kept as long as they are the same; null where nothing may. */
type MakePage = (now: Date, version: DataVersion | null) => Promise<Page | Redirect>

/**
 * Answers with a page made for this instant, or kept from before and still true.
 * @param address the page's own path and query, written from parsed criteria and never the visitor's; null when it may not be kept
 */
export function respond(request: Request, address: string | null, makePage: MakePage): Promise<Response> {
  return answer(request, 'pages', address, makePage)
}

/** Answers a form that a visitor sent. */
export function answerForm(request: Request, makePage: MakePage): Promise<Response> {
  return answer(request, 'forms', null, makePage)
}

function answer(request: Request, limit: 'pages' | 'forms', address: string | null, makePage: MakePage) {
  const now = new Date()
  return deliver({
    request,
    now,
    limit,
    address,
    headers: pageHeaders,
    make: async (version) => {
      const page = await makePage(now, version)
      return 'location' in page ? redirection(page) : madeOf(page)
    },
    tooMany: () => (limit === 'forms' ? madeOf(tooManyFormsPage) : tooManyRequests()),
    broken: brokenPage,
  })
}

/** Browsers keep a copy and ask each time whether it still holds: a deadline that was corrected must not show as it was for a minute more. */
export const pageHeaders = { 'Cache-Control': 'no-cache' } as const

export const notFoundPage: Page = {
  status: 404,
  head: errorHead(errorCopy.notFound.title),
  content: <NotFoundPage />,
  changesAt: null,
}

export const tooLargePage: Page = {
  status: 413,
  head: errorHead(errorCopy.tooLarge.title),
  content: <TooLargePage />,
  changesAt: null,
}

export const tooManyFormsPage: Page = {
  status: 429,
  head: errorHead(errorCopy.tooMany.title),
  content: <TooManyRequestsPage of="forms" />,
  changesAt: null,
}

export function tooManyReportsPage(seconds: number): Page {
  return { ...tooManyFormsPage, content: <TooManyRequestsPage of="reports" />, retryAfter: seconds }
}

/** The page as it is sent. */
export async function madeOf({ status, head, content, changesAt, retryAfter }: Page): Promise<Made> {
  const headers = { ...htmlHeaders, ...(retryAfter !== undefined && { 'Retry-After': String(retryAfter) }) }
  return { status, body: await documentOf(head, content), headers, changesAt }
}

const htmlHeaders = { 'Content-Type': 'text/html; charset=utf-8', 'Content-Language': 'fr' } as const

export async function tooManyRequests(): Promise<Made> {
  tooManyHtml ??= documentOf(errorHead(errorCopy.tooMany.title), <TooManyRequestsPage of="pages" />)
  return { status: 429, body: await tooManyHtml, headers: htmlHeaders, changesAt: null }
}

/** Written once: whoever meets it comes again and again. */
let tooManyHtml: Promise<string> | null = null

export async function brokenPage(requestId: string | null): Promise<Made> {
  const body = await documentOf(errorHead(errorCopy.broken.title), <BrokenPage requestId={requestId} />)
  return { status: 500, body, headers: htmlHeaders, changesAt: null }
}

export function redirection({ status, location }: Redirect): Made {
  return { status, body: '', headers: { Location: location }, changesAt: null }
}

function errorHead(title: string): PageHead {
  const nothing = { canonical: null, feeds: null, openGraph: null, jsonLd: null, script: null }
  return { ...nothing, title, description: siteCopy.description, indexed: false }
}

function documentOf(head: PageHead, content: ReactElement): Promise<string> {
  return renderDocument(
    <Document head={head} stylesheet={assets().stylesheet} siteUrl={readEnv().siteUrl}>
      {content}
    </Document>,
  )
}
