import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { EditForm } from '@/components/organisation/edit-form'
import { OfferActHead } from '@/components/organisation/offer-act-head'
import { offerProofs } from '@/components/organisation/offer-proofs'
import { SourceText } from '@/components/posting/source-text'
import { organisationCopy } from '@/lib/copy/organisation-offers'
import { postingCopy } from '@/lib/copy/posting'
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
  const { offer, level } = await requireKeptOffer(slug, 'edit-offer', '/modifier')
  if (!mayChange(offer, 'edit', new Date())) notFound()
  const proposal = await findProposedEdit(database, offer.id)
  const { marks, proofs } = offerProofs(offer)
  const form = proposal?.form ?? formOfFacts(offer)
  const intro = offer.status === 'PENDING' ? words.introPending : level === 'TRUSTED' ? words.introTrusted : words.intro
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
          refusal: null,
          conflict: null,
        }}
        proofs={proofs}
        source={
          <div className="lg:sticky lg:top-4 lg:self-start">
            <h2 id="source" className="text-xl font-strong tracking-tight">
              {postingCopy.form.source}
            </h2>
            <section
              // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
              tabIndex={0}
              aria-labelledby="source"
              className="mt-3 rounded-md border border-rule bg-surface p-4 text-sm lg:max-h-[80vh] lg:overflow-y-auto"
            >
              <SourceText text={offer.notice.text} marks={marks} />
            </section>
          </div>
        }
      />
    </>
  )
}
