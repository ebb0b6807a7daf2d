import type { ReactNode } from 'react'
import { deadlineInFull, organisationCopy } from '@/lib/copy/organisation-offers'
import { capitalised } from '@/lib/copy/typography'
import type { KeptOffer } from '@/lib/offers/queries'
import { PageTitle } from '../ui/page-title'

/** The head of a page on which one thing is done to one offer: which one it is, and the way back. */
export function OfferActHead({
  title,
  offer,
  children,
}: {
  readonly title: string
  readonly offer: KeptOffer
  readonly children?: ReactNode
}) {
  return (
    <>
      <p className="pt-4">
        <a href={`/organisation/offres/${offer.slug}`} className="inline-flex min-h-11 items-center text-sm">
          {capitalised(offer.title)}
        </a>
      </p>
      <PageTitle title={title}>
        <p className="font-semibold">
          {organisationCopy.extend.actual} {deadlineInFull(offer.deadline)}
        </p>
        {children}
      </PageTitle>
    </>
  )
}
