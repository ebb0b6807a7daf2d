import 'server-only'
import type { FieldProof } from '@/components/offer-form/field-proofs'
import { type Doubt, doubtsOf } from '@/components/posting/doubts'
import { deadlineWarnings } from '@/lib/copy/deadline-warnings'
import { waitingSentences } from '@/lib/copy/ingestion-sentences'
import { unfitSentences } from '@/lib/copy/moderation-decisions'
import { signalSentences } from '@/lib/copy/offer-signals'
import { capitalised } from '@/lib/copy/typography'
import type { Review } from '@/lib/moderation/review'
import { formOfFacts } from '@/lib/offers/form-of-facts'
import type { WaitingReason } from '@/lib/offers/new-offer'
import { checkOffer } from '@/lib/offers/offer-checks'
import { placeZoneOf } from '@/lib/offers/place-zone'
import type { KeptOffer } from '@/lib/offers/queries'
import { whyUnfit } from '@/lib/offers/why-unfit'
import { postPrefix } from '@/lib/posting/typed-posting-form'

/** What a command knew when it took the notice in, and nothing in the offer tells. */
const unseen = ['deadline-read-by-ocr', 'notice-cut'] as const satisfies readonly WaitingReason[]

/** What a moderator looks at before all else: sentences about the whole offer, then doubts that lead to their fields. */
export function reviewDoubts(
  offer: KeptOffer,
  { organisations, history, signals }: Review,
  proofs: readonly FieldProof[],
  now: Date,
): { readonly sentences: readonly string[]; readonly doubts: readonly Doubt[] } {
  const { country, notice, deadline } = offer
  const warnings = deadlineWarnings(deadline, { published: notice.publishedOn, placeZone: placeZoneOf(offer) })
  const told = new Set<string>(warnings.map(({ flag }) => flag))
  // The warning names all of the dates.
  if (told.has('conflict')) told.add('other-closing-date')
  const unfit = offer.status === 'PUBLISHED' ? [] : whyUnfit(offer, now, true)
  const [first] = organisations
  const context = {
    now,
    organisation: {
      name: first?.name ?? '',
      acronym: first?.acronym ?? null,
      aliases: first?.aliases ?? [],
      domains: first?.domains ?? [],
    },
    named: null,
    titles: null,
    isPosted: false,
  }
  const facts = country === null ? null : { ...offer, country, documents: [] }
  const findings = facts === null ? [] : checkOffer(facts, notice.text, context)
  const doubts = doubtsOf(
    { posts: [{ read: null, form: formOfFacts(offer) }], shared: [], reasons: {} },
    // What is said in a whole sentence needs no flag.
    proofs.map((proof) => ({ ...proof, post: 0, flags: proof.flags.filter((flag) => !told.has(flag)) })),
    [
      {
        post: 0,
        errors: [],
        offer: null,
        findings: findings
          .filter(({ code }) => !told.has(code) && !unfit.some((reason) => reason === code))
          .map((finding) => ({ ...finding, key: finding.code })),
      },
    ],
  )
  const ofReading = unseen.filter((reason) => history.some((event) => event.reason === reason))
  return {
    sentences: [
      ...signalSentences(signals),
      ...unfit.map((reason) => unfitSentences[reason]),
      ...ofReading.map((reason) => capitalised(waitingSentences[reason])),
    ],
    doubts: [
      ...warnings.map(({ words }) => ({
        post: 0,
        group: 'deadline' as const,
        href: `#${postPrefix(0)}deadlineKind`,
        words,
      })),
      ...doubts,
    ],
  }
}
