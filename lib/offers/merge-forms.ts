import { changedFields, type OfferForm, type OfferFormField } from './offer-form'

/** Two people's work on one form, of which both began with the same. */
export interface MergedForms {
  /** One's own words, and the other's where only they changed something. */
  readonly form: OfferForm
  /** Fields that only the other changed, now in the form. */
  readonly taken: readonly OfferFormField[]
  /** Fields that both changed, each otherwise: one's own words stand in the form. */
  readonly disputed: readonly OfferFormField[]
}

/** Brings together what two people made of a form, so that neither loses a word. */
export function mergeForms(base: OfferForm, mine: OfferForm, theirs: OfferForm): MergedForms {
  const byMe = new Set(changedFields(base, mine))
  const byThem = changedFields(base, theirs)
  const differing = new Set(changedFields(mine, theirs))
  const taken = byThem.filter((field) => !byMe.has(field))
  return {
    form: { ...mine, ...Object.fromEntries(taken.map((field) => [field, theirs[field]])) },
    taken,
    disputed: byThem.filter((field) => byMe.has(field) && differing.has(field)),
  }
}
