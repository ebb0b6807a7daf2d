import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { EditForm } from '@/components/organisation/edit-form'
import { OfferActHead } from '@/components/organisation/offer-act-head'
import { offerProofs } from '@/components/organisation/offer-proofs'
import { SourcePane } from '@/components/posting/source-pane'
import { organisationCopy } from '@/lib/copy/organisation-offers'
import { formOfFacts } from '@/lib/offers/form-of-facts'
import { findProposedEdit } from '@/lib/offers/proposed-edit'
import { mayChange } from '@/lib/offers/transitions'
import { database } from '@/lib/platform/database'
import { type OfferParams, requireKeptOffer } from '../../../require-kept-offer'
import { save } from './actions'

const words = organisationCopy.edit

export const metadata: Metadata = { title: words.title }

/** The form of one offer: what is there now, or the change that waits for a moderator. */
export default async function EditOfferPage({ params }: OfferParams) {
  const { slug } = await params
  const { offer } = await requireKeptOffer(slug, 'edit-offer', '/modifier')
  if (!mayChange(offer, 'edit', new Date())) notFound()
  const proposal = await findProposedEdit(database, offer.id)
  const { marks, proofs } = offerProofs(offer)
  const form = proposal?.form ?? formOfFacts(offer)
  const intro = offer.status === 'PENDING' ? words.introPending : words.intro
  return (
    <>
      <OfferActHead title={words.title} offer={offer}>
        <p className="mt-2">{intro}</p>
        {proposal !== null && <p className="mt-2">{words.goesOn}</p>}
      </OfferActHead>
      <EditForm
        action={save}
        slug={offer.slug}
        initial={{
          form,
          base: form,
          version: offer.version,
          proposedAt: proposal?.at.toISOString() ?? '',
          attempt: 0,
          errors: [],
          findings: [],
          confirmation: '',
          laterDate: null,
          refusal: null,
          conflict: null,
        }}
        proofs={proofs}
        source={<SourcePane text={offer.notice.text} marks={marks} />}
      />
    </>
  )
}
