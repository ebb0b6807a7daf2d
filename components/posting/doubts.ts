import { findingSentence } from '@/lib/copy/offer-checks'
import { doubtWords, fieldName, formErrorSentence, offerFormCopy } from '@/lib/copy/offer-form'
import { fr } from '@/lib/copy/typography'
import {
  type FormGroup,
  formGroupNames,
  formGroups,
  type OfferForm,
  type OfferFormField,
} from '@/lib/offers/offer-form'
import type { DraftOffer } from '@/lib/posting/draft-offers'
import type { DraftProof } from '@/lib/posting/draft-proofs'
import type { PostingForm } from '@/lib/posting/posting-form'
import { postPrefix } from '@/lib/posting/typed-posting-form'
import type { SummedError } from '../ui/error-summary'

/** Something to look at before all else, and where. */
export interface Doubt {
  readonly post: number
  readonly group: FormGroup
  readonly href: string
  readonly words: string
}

/** What no candidate can do without, empty where it was not found. */
const essentials = ['title', 'country', 'deadlineKind'] as const satisfies readonly OfferFormField[]
/** Ways to apply, of which one is enough. */
const ways = ['applyEmails', 'applyUrls', 'depositAddresses', 'inPerson'] as const satisfies readonly OfferFormField[]

/** What is empty though it matters, what was read with a doubt, and what the checks point at; what is shared once. */
export function doubtsOf(
  { posts, shared }: PostingForm,
  proofs: readonly DraftProof[],
  offers: readonly DraftOffer[],
): readonly Doubt[] {
  const told: ReadonlySet<string> = new Set(offers.flatMap(({ findings }) => findings.map(({ code }) => code)))
  const doubts = posts.flatMap(({ form }, post) => {
    const doubt = (field: OfferFormField, words: string): Doubt => {
      const group = groupOf(field)
      const at = shared.includes(group) ? 0 : post
      return {
        post: at,
        group,
        href: `#${postPrefix(at)}${field}`,
        words: posts.length > 1 && at === post && !shared.includes(group) ? fr`Poste ${post + 1} : ${words}` : words,
      }
    }
    const findings = offers[post]?.findings ?? []
    const own = proofs.filter((proof) => proof.post === post && proof.flags.length > 0)
    return [
      ...essentials.filter((field) => form[field] === '').map((field) => doubt(field, emptyWords(fieldName(field)))),
      ...(lacksWay(form) && !told.has('no-way-to-apply')
        ? [doubt('applyEmails', emptyWords(offerFormCopy.waysToApply))]
        : []),
      ...own.flatMap(({ field, flags }) => {
        // What a check says in a whole sentence needs no flag.
        const left = flags.filter((flag) => !told.has(flag))
        const words = left.map((flag) => doubtWords[flag] ?? flag).join(', ')
        return left.length === 0 ? [] : [doubt(field, fr`${fieldName(field)} : ${words}`)]
      }),
      ...findings.map((finding) => doubt(finding.field, findingSentence(finding))),
    ]
  })
  return [...new Map(doubts.map((doubt) => [`${doubt.href} ${doubt.words}`, doubt])).values()]
}

function lacksWay(form: OfferForm): boolean {
  return ways.every((field) => form[field] === '')
}

/** What is wrong with the posts, for the summary above the form. */
export function summedErrors(offers: readonly DraftOffer[]): readonly SummedError[] {
  return offers.flatMap(({ post, errors }) =>
    errors.map((error) => ({
      field: `${postPrefix(post)}${error.field}`,
      words:
        offers.length > 1
          ? fr`Poste ${post + 1}, ${fieldName(error.field)} : ${formErrorSentence(error)}`
          : fr`${fieldName(error.field)} : ${formErrorSentence(error)}`,
    })),
  )
}

/** The groups of a post with what is doubtful first. */
export function doubtfulFirst(
  groups: readonly FormGroup[],
  post: number,
  doubts: readonly Doubt[],
): readonly FormGroup[] {
  const isDoubtful = (group: FormGroup) => doubts.some((doubt) => doubt.post === post && doubt.group === group)
  const ordered = formGroupNames.filter((group) => groups.includes(group))
  return [...ordered.filter(isDoubtful), ...ordered.filter((group) => !isDoubtful(group))]
}

export function isInGroup(field: OfferFormField, group: FormGroup): boolean {
  return (formGroups[group] as readonly OfferFormField[]).includes(field)
}

function groupOf(field: OfferFormField): FormGroup {
  return formGroupNames.find((group) => isInGroup(field, group)) ?? 'post'
}

function emptyWords(label: string): string {
  return fr`${label} : à remplir`
}
