import { formGroupNames } from '../offers/offer-form'
import { typedOfferForm } from '../offers/typed-offer-form'
import type { PostingForm } from './posting-form'

/** Before the names of a post's fields; the shared ones stand in the first post's. */
export function postPrefix(index: number): string {
  return `poste${index + 1}-`
}

/** The posts of a draft as sent by a browser. */
export function typedPostingForm(sent: FormData, before: PostingForm): PostingForm {
  const own = formGroupNames.filter((group) => !before.shared.includes(group))
  return {
    ...before,
    posts: before.posts.map(({ read, form }, i) => ({
      read,
      form: typedOfferForm(sent, postPrefix(i), form, i === 0 ? formGroupNames : own),
    })),
  }
}

/** The reasons given for findings, as sent by a browser: the key of each in `cle-N`, its reason in `raison-N`. */
export function typedReasons(sent: FormData): Record<string, string> {
  const reasons: Record<string, string> = {}
  for (const [name, key] of sent) {
    const reason = sent.get(name.replace('cle-', 'raison-'))
    if (name.startsWith('cle-') && typeof key === 'string' && typeof reason === 'string')
      reasons[key] = reason.replaceAll('\0', '').trim().slice(0, 500)
  }
  return reasons
}
