import type { KeptDeadline } from '../deadlines/badge'
import { type EditedFacts, editedFacts } from './edited-facts'
import { formOfFacts } from './form-of-facts'
import type { Offer } from './offer'
import type { OfferFacts } from './offer-facts'
import { changedFields, formGroups, linesOf, type OfferForm, type OfferFormField } from './offer-form'
import { hasWayToApply } from './way-to-apply'

/** What moves an end, the least first: its date, then the clocks of the stations, then those of the country. */
const endFields: readonly (readonly OfferFormField[])[] = [
  formGroups.deadline,
  [...formGroups.deadline, 'locations'],
  [...formGroups.deadline, 'locations', 'country'],
]

/** Where applications are sent or brought, and numbers; what stands together is changed together. */
const addressFields: readonly (readonly OfferFormField[])[] = [
  ['applyEmails', 'applyCopyEmails', 'emailDestroyed'],
  ['applyUrls'],
  ['depositAddresses'],
  ['phones'],
]

/**
 * What of an edit is public at once, whoever states it, because the page would otherwise cost a candidate the post: an end that comes
 * sooner, with no more than what moves it, and addresses that are only taken away while another one remains. An end that comes later, an
 * address that is new or takes another's place: those can wait. The rest is as the offer says it now; null where nothing is urgent.
 */
export function urgentFacts(offer: Offer, stated: OfferFacts): OfferFacts | null {
  const [before, after] = [formOfFacts(offer), formOfFacts(stated)]
  const changed = changedFields(before, after)
  const partly = (fields: readonly OfferFormField[]) =>
    editedFacts(offer, stated, new Set(changed.filter((field) => fields.includes(field))))
  const ofEnd = fieldsOfSoonerEnd(offer.deadline, editedFacts(offer, stated, new Set(changed)).deadline, partly)
  const removed = addressFields.filter((fields) => isRemoval(fields, before, after)).flat()
  const { application } = partly(removed)
  const urgent = [...ofEnd, ...(hasWayToApply({ ...application, inPerson: null }) ? removed : [])]
  if (!changed.some((field) => urgent.includes(field))) return null
  return { ...partly(urgent), deadline: ofEnd.length > 0 ? stated.deadline : offer.deadline }
}

function fieldsOfSoonerEnd(
  before: KeptDeadline,
  whole: KeptDeadline,
  partly: (fields: readonly OfferFormField[]) => EditedFacts,
): readonly OfferFormField[] {
  if (!isNotLater(whole, before) || isNotLater(before, whole)) return []
  return endFields.find((fields) => isNotLater(partly(fields).deadline, whole)) ?? []
}

/** Neither instant comes after the other's; without an end is last. */
function isNotLater(end: KeptDeadline, other: KeptDeadline): boolean {
  const instant = (at: Date | null) => at?.getTime() ?? Number.POSITIVE_INFINITY
  return instant(end.closesAt) <= instant(other.closesAt) && instant(end.sendBy) <= instant(other.sendBy)
}

function isRemoval(fields: readonly OfferFormField[], before: OfferForm, after: OfferForm): boolean {
  return fields.every((field) => {
    const [was, is] = [before[field], after[field]]
    if (typeof was !== 'string' || typeof is !== 'string') return false
    return linesOf(is).every((line) => linesOf(was).includes(line))
  })
}
