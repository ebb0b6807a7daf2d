'use server'

import { redirect } from 'next/navigation'
import type { EditState } from '@/components/organisation/edit-state'
import { formValueWords } from '@/lib/copy/form-values'
import type { DoneCode } from '@/lib/copy/organisation-offers'
import { editOffer } from '@/lib/offers/edit-offer'
import type { Finding } from '@/lib/offers/finding'
import { formOfFacts } from '@/lib/offers/form-of-facts'
import { mergeForms } from '@/lib/offers/merge-forms'
import { checkOffer } from '@/lib/offers/offer-checks'
import { changedFields, type OfferForm, offerFormSchema } from '@/lib/offers/offer-form'
import { findProposedEdit } from '@/lib/offers/proposed-edit'
import { readOfferForm } from '@/lib/offers/read-offer-form'
import { typedOfferForm } from '@/lib/offers/typed-offer-form'
import { database } from '@/lib/platform/database'
import { postPrefix } from '@/lib/posting/typed-posting-form'
import { type Kept, requireKeptOffer } from '../../../require-kept-offer'

/** Saves the form of an offer. Nothing is written, and nothing lost, where somebody else was quicker. */
export async function save(_: EditState, sent: FormData): Promise<EditState> {
  const kept = await requireKeptOffer(String(sent.get('offre') ?? ''), 'edit-offer', '/modifier')
  const { person, offer, level } = kept
  const now = new Date()
  const form = typedOfferForm(sent, postPrefix(0))
  const shown = shownBefore(sent, form)
  const refused: EditState = { ...shown, form, errors: [], findings: [], refusal: null, conflict: null }
  const read = readOfferForm(form)
  if (read.kind === 'refused') return { ...refused, errors: read.errors }

  const findings = (await findingsOf(kept, form, now)).filter(
    ({ severity }) => severity === 'error' || sent.get('verifie') !== 'oui',
  )
  if (findings.length > 0 && shown.version === offer.version) return { ...refused, findings }

  const proposedAt = shown.proposedAt === '' ? null : new Date(shown.proposedAt)
  const edit = { offerId: offer.id, version: shown.version, actor: person.id, at: now, form, proposedAt, level }
  const outcome = await database.$transaction((tx) => editOffer(tx, edit))
  if (outcome.kind === 'done') {
    const applied = offer.status === 'PUBLISHED' ? 'appliquee' : 'enregistree'
    const done: DoneCode = ({ applied, proposed: 'relue', unchanged: 'inchangee' } as const)[outcome.outcome]
    redirect(`/organisation/offres/${offer.slug}?fait=${done}`)
  }
  if (outcome.kind === 'incomplete') return { ...refused, errors: outcome.errors }
  return outcome.code === 'changed-meanwhile' ? merged(refused, offer.slug) : { ...refused, refusal: outcome.code }
}

/** What the page showed before it was sent, as it says itself; it decides nothing but what is told as changed. */
function shownBefore(sent: FormData, form: OfferForm) {
  const version = Number(sent.get('version'))
  const proposedAt = String(sent.get('propose') ?? '')
  return {
    base: baseOf(String(sent.get('base') ?? '')) ?? form,
    version: Number.isSafeInteger(version) ? version : 0,
    proposedAt: Number.isNaN(Date.parse(proposedAt)) ? '' : proposedAt,
    attempt: Date.now(),
  }
}

function baseOf(json: string): OfferForm | null {
  try {
    return offerFormSchema.parse(JSON.parse(json))
  } catch {
    return null
  }
}

/** What a careful colleague would point at in what this form changes. */
async function findingsOf({ offer }: Kept, form: OfferForm, now: Date): Promise<readonly Finding[]> {
  const read = readOfferForm(form)
  if (read.kind === 'refused') return []
  const { domains, ...organisation } = await database.organisation.findUniqueOrThrow({
    where: { id: offer.keeperId },
    select: { name: true, acronym: true, aliases: true, domains: { select: { domain: true } } },
  })
  const context = {
    now,
    organisation: { ...organisation, domains: domains.map(({ domain }) => domain) },
    named: null,
    isPosted: false,
  }
  const changed = new Set(changedFields(formOfFacts(offer), form).map(groupOf))
  return checkOffer(read.facts, offer.notice.text, context).filter(({ field }) => changed.has(groupOf(field)))
}

/** The three fields of a date, the hour and the zone are one thing to check. */
function groupOf(field: string): string {
  return field.startsWith('deadline') ? 'deadline' : field
}

/** The form with what somebody else wrote meanwhile, to be looked at and sent again. */
async function merged(state: EditState, slug: string): Promise<EditState> {
  const { offer } = await requireKeptOffer(slug, 'edit-offer', '/modifier')
  const proposal = await findProposedEdit(database, offer.id)
  const theirs = proposal?.form ?? formOfFacts(offer)
  const { form, taken, disputed } = mergeForms(state.base, state.form, theirs)
  const valuesOf = (fields: typeof taken) => fields.map((field) => ({ field, words: formValueWords(theirs, field) }))
  return {
    ...state,
    form,
    base: theirs,
    version: offer.version,
    proposedAt: proposal?.at.toISOString() ?? '',
    conflict: { taken: valuesOf(taken), disputed: valuesOf(disputed) },
  }
}
