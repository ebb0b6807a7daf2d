import { z } from 'zod'
import { formOfFacts } from '../offers/form-of-facts'
import { type NewOffer, withOrganisations } from '../offers/new-offer'
import {
  emptyOfferForm,
  type FormGroup,
  formGroupNames,
  formGroups,
  type OfferForm,
  type OfferFormField,
  offerFormSchema,
} from '../offers/offer-form'

const groupNames = z.enum(formGroupNames as [FormGroup, ...FormGroup[]])

/** The posts of one notice as forms, and what they share: entered once, in the first of them. */
export const postingFormSchema = z.object({
  posts: z
    .array(
      z.object({
        /** Which posting of the notice it was read from, from 0; null for one that a person added. */
        read: z.number().int().min(0).nullable(),
        form: offerFormSchema,
      }),
    )
    .min(1),
  shared: z.array(groupNames),
  /** Why a finding is meant, by its key. */
  reasons: z.record(z.string(), z.string()),
})
export type PostingForm = Readonly<z.infer<typeof postingFormSchema>>

/** More posts than any notice of the corpus holds. */
export const maxPosts = 60

/** The form that says what was read from a notice, with what is the same for all its posts shared. */
export function formOfReading(offers: readonly NewOffer[]): PostingForm {
  const posts = offers.slice(0, maxPosts).map((offer, read) => ({ read, form: formOfOffer(offer) }))
  if (posts.length === 0) return { posts: [{ read: null, form: emptyOfferForm }], shared: [], reasons: {} }
  return { posts, shared: sharedGroups(posts.map(({ form }) => form)), reasons: {} }
}

/** Nothing read of a deadline is no « aucune date limite »: the person is asked. */
function formOfOffer(offer: NewOffer): OfferForm {
  const form = formOfFacts(withOrganisations(offer))
  return offer.deadline.kind === 'none' ? { ...form, deadlineKind: '' } : form
}

function sharedGroups(forms: readonly OfferForm[]): FormGroup[] {
  const [first, ...others] = forms
  if (first === undefined || others.length === 0) return []
  const ofGroup = (form: OfferForm, group: FormGroup) => JSON.stringify(formGroups[group].map((field) => form[field]))
  return formGroupNames.filter(
    (group) => group !== 'post' && others.every((form) => ofGroup(form, group) === ofGroup(first, group)),
  )
}

/** Each post with all its facts, the shared ones too. */
export function wholePosts({
  posts,
  shared,
}: PostingForm): readonly { readonly read: number | null; readonly form: OfferForm }[] {
  const [first] = posts
  if (first === undefined) return []
  const fields = shared.flatMap((group) => [...formGroups[group]])
  const common = Object.fromEntries(fields.map((field) => [field, first.form[field]]))
  return posts.map(({ read, form }) => ({ read, form: { ...form, ...common } }))
}

/** What a person may do to the posts of a notice, as the value of a button. */
export function changedPosts(form: PostingForm, change: string): PostingForm {
  const [verb = '', what = ''] = change.split(' ')
  const posts = [...wholePosts(form)]
  const [first] = posts
  if (first === undefined) return form
  switch (verb) {
    case 'add':
      if (posts.length >= maxPosts) return form
      return {
        ...form,
        posts: [...posts, { read: null, form: { ...first.form, title: '', positions: '', reference: '' } }],
        // Of a notice with one post nothing was shared yet: what a second one has in common is most of it.
        shared: posts.length === 1 ? formGroupNames.filter((group) => group !== 'post') : form.shared,
        reasons: {},
      }
    case 'remove': {
      const left = posts.filter((_, i) => String(i) !== what)
      return left.length === 0
        ? form
        : { ...form, posts: left, shared: left.length === 1 ? [] : form.shared, reasons: {} }
    }
    case 'share': {
      const group = formGroupNames.find((name) => name === what && name !== 'post')
      return group === undefined || form.shared.includes(group) ? form : { ...form, shared: [...form.shared, group] }
    }
    case 'split':
      return { ...form, posts, shared: form.shared.filter((group) => group !== what) }
    default:
      return form
  }
}

/** Whether a field is entered once for all posts. */
export function isShared({ shared }: PostingForm, field: OfferFormField): boolean {
  return shared.some((group) => (formGroups[group] as readonly OfferFormField[]).includes(field))
}
