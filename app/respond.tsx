import type { ReactElement } from 'react'
import { Document, type PageHead } from '@/components/document'
import { BrokenPage, NotFoundPage } from '@/components/error-page'
import { errorCopy, siteCopy } from '@/lib/copy/site'
import { type HtmlPage, htmlResponse } from '@/lib/platform/html-response'
import { stylesheetAddress } from './stylesheet'

/** A public page as its route makes it; the rest of the document is the same everywhere. */
export interface Page extends Omit<HtmlPage, 'document'> {
  readonly head: PageHead
  readonly content: ReactElement
}

/** Answers with a page made for this instant. */
export function respond(request: Request, makePage: (now: Date) => Promise<Page>): Promise<Response> {
  const now = new Date()
  return htmlResponse(
    request,
    now,
    async () => {
      const { head, content, ...page } = await makePage(now)
      return { ...page, document: inDocument(head, content) }
    },
    (requestId) => inDocument(errorHead(errorCopy.broken.title), <BrokenPage requestId={requestId} />),
  )
}

export const notFoundPage: Page = {
  status: 404,
  head: errorHead(errorCopy.notFound.title),
  content: <NotFoundPage />,
  changesAt: null,
}

function errorHead(title: string): PageHead {
  return { title, description: siteCopy.description, indexed: false }
}

function inDocument(head: PageHead, content: ReactElement): ReactElement {
  return (
    <Document head={head} stylesheet={stylesheetAddress()}>
      {content}
    </Document>
  )
}
