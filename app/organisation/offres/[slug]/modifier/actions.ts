'use server'

import { redirect } from 'next/navigation'
import { mergedForm, shownForm } from '@/app/offer-form-state'
import type { EditState } from '@/components/organisation/edit-state'
import { typedValues } from '@/lib/accounts/form-state'
import type { DoneCode } from '@/lib/copy/organisation-offers'
import { confirmedWords, readConfirmation, unconfirmed } from '@/lib/offers/confirmation'
import { editOffer } from '@/lib/offers/edit-offer'
import type { Finding } from '@/lib/offers/finding'
import { formOfFacts } from '@/lib/offers/form-of-facts'
import { likelyLaterDate } from '@/lib/offers/later-date'
import { checkOffer } from '@/lib/offers/offer-checks'
import { changedFields, type OfferForm } from '@/lib/offers/offer-form'
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
  const typed = typedValues(sent, ['confirmation', 'points', 'nature', 'motif'])
  const laterDate = laterDateOf(typed)
  const refused: EditState = {
    ...shown,
    form,
    errors: [],
    findings: [],
    confirmation: typed.confirmation,
    laterDate,
    refusal: null,
    conflict: null,
  }
  const read = readOfferForm(form)
  if (read.kind === 'refused') return { ...refused, errors: read.errors }

  const findings = await findingsOf(kept, form, now)
  const why = readConfirmation(typed)
  if (why.kind === 'refused') return { ...refused, findings, refusal: why.code }
  if (unconfirmed(findings, why.confirmed).length > 0 && shown.version === offer.version)
    return { ...refused, findings }

  const proposedAt = shown.proposedAt === '' ? null : new Date(shown.proposedAt)
  const confirmed = confirmedWords(findings, why.confirmed)
  const change = { offerId: offer.id, version: shown.version, actor: person.id, at: now }
  const edit = { ...change, form, proposedAt, level, laterDate, confirmed }
  const outcome = await database.$transaction((tx) => editOffer(tx, edit))
  if (outcome.kind === 'done') {
    const applied = offer.status === 'PUBLISHED' ? 'appliquee' : 'enregistree'
    const done: DoneCode = ({ applied, proposed: 'relue', partly: 'partie', unchanged: 'inchangee' } as const)[
      outcome.outcome
    ]
    redirect(`/organisation/offres/${offer.slug}?fait=${done}`)
  }
  if (outcome.kind === 'incomplete') return { ...refused, errors: outcome.errors }
  if (outcome.kind === 'asks-why-later') {
    const kind = likelyLaterDate(offer, now)
    return { ...refused, findings, laterDate: { kind, reason: '' } }
  }
  return outcome.code === 'changed-meanwhile'
    ? merged(refused, offer.slug)
    : { ...refused, findings, refusal: outcome.code }
}

/** What was answered to why the date becomes a later one; null where it was not asked. */
function laterDateOf({ nature, motif }: { readonly nature: string; readonly motif: string }): EditState['laterDate'] {
  return nature === 'extended' || nature === 'corrected' ? { kind: nature, reason: motif } : null
}

/** What the page showed before it was sent, as it says itself. */
function shownBefore(sent: FormData, form: OfferForm) {
  const proposedAt = String(sent.get('propose') ?? '')
  return {
    ...shownForm(sent, form),
    proposedAt: Number.isNaN(Date.parse(proposedAt)) ? '' : proposedAt,
    attempt: Date.now(),
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
    titles: null,
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
  return {
    ...state,
    ...mergedForm(state, theirs),
    version: offer.version,
    proposedAt: proposal?.at.toISOString() ?? '',
  }
}
