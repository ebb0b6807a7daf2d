import type { DecodedNotice } from '../decoding/decoded-notice'
import type { OrganisationName } from '../extraction/posting'
import type { Finding } from '../offers/finding'
import { keepDeadline } from '../offers/keep-deadline'
import type { NewOffer } from '../offers/new-offer'
import { type CheckContext, checkOffer, isSameOrganisation } from '../offers/offer-checks'
import type { OfferFacts } from '../offers/offer-facts'
import { changedFields, type OfferForm } from '../offers/offer-form'
import { type OfferFormError, readOfferForm } from '../offers/read-offer-form'
import { standingEvidence } from './draft-proofs'
import { type DraftReading, readingOf } from './draft-reading'
import type { DraftOrganisation } from './drafts'
import { formOfReading, isShared, type PostingForm, wholePosts } from './posting-form'

/** A post of a draft: the offer it would make, or what stands in the way of it, and what to look at twice. */
export interface DraftOffer {
  readonly post: number
  readonly errors: readonly OfferFormError[]
  readonly findings: readonly KeyedFinding[]
  /** Null while there are errors. */
  readonly offer: NewOffer | null
}

export interface KeyedFinding extends Finding {
  /** The same for the same doubt, so that a reason given for it lasts; another address or date is another doubt. */
  readonly key: string
}

interface Draft {
  readonly decoded: DecodedNotice
  readonly form: PostingForm
  readonly organisation: DraftOrganisation
}

/** Each post of a draft as the offer it would make. */
export function draftOffers(
  { decoded, form, organisation }: Draft,
  { now, isPosted }: Pick<CheckContext, 'now' | 'isPosted'>,
): readonly DraftOffer[] {
  const reading = readingOf(decoded)
  const asRead = wholePosts(formOfReading(reading.offers))
  const titles = [...form.posts, ...asRead].map(({ form: { title } }) => title)
  const offers = wholePosts(form).map(({ read, form: whole }, post): DraftOffer => {
    const result = readOfferForm(whole)
    if (result.kind === 'refused') return { post, errors: placed(result.errors, form, post), findings: [], offer: null }
    const original = read === null ? undefined : asRead[read]?.form
    const stated = statedHirer(result.facts, reading.notice.organisation)
    const isOwn = stated === null || isSameOrganisation(organisation, stated.value)
    const hirer = isOwn ? { name: organisation.name, acronym: organisation.acronym } : stated.value
    // What is wrong with the notice is said once, with its first post.
    const ofNotice =
      post === 0
        ? { isPosted, named: reading.notice.organisation, titles }
        : { isPosted: false, named: null, titles: null }
    const context = { now, organisation, ...ofNotice, named: stated ?? ofNotice.named }
    const found = checkOffer(result.facts, decoded.text, context)
    return {
      post,
      errors: [],
      findings: found.map((finding) => ({
        ...finding,
        key: `${post + 1} ${finding.code} ${finding.detail ?? ''}`.slice(0, 200),
      })),
      offer: newOffer({ facts: result.facts, form: whole, original, reading, read, ordinal: post, hirer }),
    }
  })
  return offers.map((each) => ({
    ...each,
    findings: each.findings.filter((finding) => !isToldBefore(finding, each, offers, form)),
  }))
}

type NamedOrganisation = NonNullable<CheckContext['named']>

/** Who hires by the form, with what the notice says of the same name; null where the form leaves it to who posts. */
function statedHirer({ organisations: [first] }: OfferFacts, read: NamedOrganisation | null): NamedOrganisation | null {
  if (first === undefined) return null
  return read?.value.name === first.name ? read : { value: { name: first.name, acronym: null }, span: null }
}

/** A doubt about what all posts share is told with the first. */
function isToldBefore(finding: KeyedFinding, { post }: DraftOffer, [first]: readonly DraftOffer[], form: PostingForm) {
  const told = first?.findings.some(({ code, detail }) => code === finding.code && detail === finding.detail) ?? false
  return post > 0 && told && isShared(form, finding.field)
}

/** What is wrong with a shared field is wrong once, in the first post. */
function placed(errors: readonly OfferFormError[], form: PostingForm, post: number): readonly OfferFormError[] {
  return post === 0 ? errors : errors.filter(({ field }) => !isShared(form, field))
}

interface Parts {
  readonly facts: OfferFacts
  readonly form: OfferForm
  readonly original: OfferForm | undefined
  readonly reading: DraftReading
  readonly read: number | null
  readonly ordinal: number
  readonly hirer: OrganisationName
}

function newOffer({ facts, form, original, reading, read, ordinal, hirer }: Parts): NewOffer {
  const posting = read === null ? undefined : reading.offers[read]
  const changed = original === undefined ? [] : changedFields(original, form)
  // The words that name another do not prove who hires.
  const unproven = original?.organisation === form.organisation ? changed : [...changed, 'organisation' as const]
  return {
    ...facts,
    ordinal,
    organisation: hirer,
    language: reading.notice.language,
    deadline: keepDeadline(facts, posting?.deadline ?? null),
    evidence: posting === undefined ? [] : standingEvidence(posting.evidence, unproven),
  }
}

/** The findings that nobody has given a reason for. */
export function openFindings(offers: readonly DraftOffer[], { reasons }: PostingForm): readonly KeyedFinding[] {
  return offers.flatMap(({ findings }) =>
    findings.filter(({ severity, key }) => severity === 'error' || (reasons[key] ?? '') === ''),
  )
}
