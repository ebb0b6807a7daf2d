import 'server-only'
import { plainNotice } from '@/lib/decoding/decoded-notice'
import { readNotice } from '@/lib/extraction/read-notice'
import { offerFromPosting } from '@/lib/ingestion/offer-from-posting'
import { formOfFacts } from '@/lib/offers/form-of-facts'
import { withOrganisations } from '@/lib/offers/new-offer'
import type { OfferForm } from '@/lib/offers/offer-form'
import type { KeptOffer } from '@/lib/offers/queries'
import { foldWords } from '@/lib/text/fold'

/** Reading takes a few milliseconds for a notice of some pages, and time linear in its text. */
const mostCharacters = 300_000

/** The form as reading fills it in by today's rules: of the posting that has the offer's title, else its place in the notice. Null where none is it. */
export function formAsRead({ title, notice }: KeptOffer, ordinal: number): OfferForm | null {
  if (notice.text.length > mostCharacters) return null
  const reading = readNotice(notice.text, { published: notice.publishedOn, country: null })
  const { postings } = reading
  const named = postings.findIndex((posting) => foldWords(posting.title?.value ?? '') === foldWords(title))
  // A person may have added or taken out posts: places agree only where nothing else can be meant.
  const index = named >= 0 ? named : postings.length === 1 ? 0 : ordinal
  const posting = postings[index]
  if (posting === undefined) return null
  return formOfFacts(withOrganisations(offerFromPosting(plainNotice(notice.text), reading, index, posting)))
}
