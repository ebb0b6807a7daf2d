import type { Metadata } from 'next'
import { CopiedText } from '@/components/organisation/copied-text'
import { PageTitle } from '@/components/ui/page-title'
import { extensionNotice, organisationCopy } from '@/lib/copy/organisation-offers'
import { capitalised } from '@/lib/copy/typography'
import { readEnv } from '@/lib/platform/env'
import { type OfferParams, requireKeptOffer } from '../../../require-kept-offer'

const words = organisationCopy.notice

export const metadata: Metadata = { title: words.title }

/** The words by which an organisation tells that it moved a deadline. */
export default async function ExtensionNoticePage({ params }: OfferParams) {
  const { slug } = await params
  const { offer } = await requireKeptOffer(slug, 'see-own-offers', '/avis-de-prorogation')
  const text = extensionNotice(offer, `${readEnv().siteUrl}/offres/${offer.slug}`)
  return (
    <>
      <p className="pt-4">
        <a href={`/organisation/offres/${offer.slug}`} className="inline-flex min-h-11 items-center text-sm">
          {capitalised(offer.title)}
        </a>
      </p>
      <PageTitle title={words.title}>
        <p>{text === null ? words.none : words.intro}</p>
      </PageTitle>
      {text !== null && <CopiedText text={text} />}
    </>
  )
}
