import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { OfferPage } from '@/components/offers/offer-page'
import { Callout } from '@/components/ui/callout'
import { SubmitButton } from '@/components/ui/submit-button'
import { postingLevel } from '@/lib/accounts/posting-level'
import { postingCopy, postTitle } from '@/lib/copy/posting'
import { badgeAt } from '@/lib/deadlines/badge'
import { database } from '@/lib/platform/database'
import { readEnv } from '@/lib/platform/env'
import { openFindings } from '@/lib/posting/draft-offers'
import { readingOf } from '@/lib/posting/draft-reading'
import { previewOffer } from '@/lib/posting/preview-offer'
import { readOffers } from '../read-offers'
import { type DraftParams, isRead, requireDraft } from '../require-draft'
import { publish } from './actions'

const words = postingCopy.preview
export const metadata: Metadata = { title: words.title }

type Asked = { readonly poste?: unknown; readonly refus?: unknown }

export default async function PreviewPage({ params, searchParams }: DraftParams & { searchParams: Promise<Asked> }) {
  const { id } = await params
  const { person, draft } = await requireDraft(id, 'see-draft')
  if (!isRead(draft)) redirect(`/deposer/${id}`)
  const now = new Date()
  const { decoded, form } = draft.state
  const offers = await readOffers(draft, now)
  if (offers.some(({ errors }) => errors.length > 0)) redirect(`/deposer/${id}?erreurs=1`)
  if (openFindings(offers, form).length > 0) redirect(`/deposer/${id}/verification`)
  const { poste, refus } = await searchParams
  const shown = offers.find(({ post }) => String(post + 1) === poste) ?? offers[0]
  if (shown?.offer == null) redirect(`/deposer/${id}`)
  const offer = previewOffer({ ...draft, offer: shown.offer, decoded, reading: readingOf(decoded), now })
  const isTrusted = (await postingLevel(database, person.id, draft.organisationId)) === 'TRUSTED'
  return (
    <>
      <section aria-label={words.title} className="mt-6 rounded-md border border-rule bg-sunken px-4 py-3">
        {refus === 'limite' && <Callout tone="urgent">{words.dailyLimit}</Callout>}
        {refus === 'bloque' && <Callout tone="urgent">{words.blocked}</Callout>}
        <p className="font-semibold">{words.words}</p>
        <p>{isTrusted ? words.atOnce : words.moderated}</p>
        {offers.length > 1 && (
          <nav aria-label={words.posts} className="mt-2 flex flex-wrap gap-x-4">
            {offers.map(({ post }) => (
              <a
                key={post}
                href={`/deposer/${id}/apercu?poste=${post + 1}`}
                aria-current={post === shown.post ? 'page' : undefined}
                className="inline-flex min-h-11 items-center"
              >
                {postTitle(post, form.posts[post]?.form.title ?? '')}
              </a>
            ))}
          </nav>
        )}
        <form action={publish} className="mt-3 flex flex-wrap gap-3">
          <input type="hidden" name="brouillon" value={id} />
          <input type="hidden" name="version" value={draft.version} />
          <SubmitButton pending={words.pending}>{words.submit}</SubmitButton>
          <a href={`/deposer/${id}`} className="button-quiet">
            {words.back}
          </a>
        </form>
      </section>
      <OfferPage
        offer={offer}
        badge={badgeAt(offer.deadline, now)}
        similar={[]}
        now={now}
        url={`${readEnv().siteUrl}/offres/${offer.slug}`}
        hasHistory={false}
        sightings={[]}
      />
    </>
  )
}
