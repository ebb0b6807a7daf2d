import type { EditConflict } from '@/components/organisation/edit-state'
import { formValueWords } from '@/lib/copy/form-values'
import { mergeForms } from '@/lib/offers/merge-forms'
import { type OfferForm, offerFormSchema } from '@/lib/offers/offer-form'

/** What a page showed before its form was sent, as it says itself; it decides nothing but what is told as changed. */
export function shownForm(sent: FormData, form: OfferForm): { readonly base: OfferForm; readonly version: number } {
  const version = Number(sent.get('version'))
  return {
    base: baseOf(String(sent.get('base') ?? '')) ?? form,
    version: Number.isInteger(version) && version > 0 && version < 2 ** 31 ? version : 0,
  }
}

function baseOf(json: string): OfferForm | null {
  try {
    return offerFormSchema.parse(JSON.parse(json))
  } catch {
    return null
  }
}

/** A form that was sent with what somebody else wrote meanwhile, to be looked at and sent again. */
export function mergedForm(
  shown: { readonly base: OfferForm; readonly form: OfferForm },
  theirs: OfferForm,
): { readonly form: OfferForm; readonly base: OfferForm; readonly conflict: EditConflict } {
  const { form, taken, disputed } = mergeForms(shown.base, shown.form, theirs)
  const valuesOf = (fields: typeof taken) => fields.map((field) => ({ field, words: formValueWords(theirs, field) }))
  return { form, base: theirs, conflict: { taken: valuesOf(taken), disputed: valuesOf(disputed) } }
}
