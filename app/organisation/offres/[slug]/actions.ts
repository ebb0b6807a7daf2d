'use server'

import { redirect } from 'next/navigation'
import type { ActState } from '@/components/organisation/act-button'
import type { ReasonState } from '@/components/organisation/reason-state'
import type { Permission } from '@/lib/accounts/permissions'
import type { DoneCode } from '@/lib/copy/organisation-offers'
import { archiveOffer } from '@/lib/offers/archive-offer'
import type { Changed } from '@/lib/offers/change-offer'
import { closeOffer, reopenOffer } from '@/lib/offers/close-offer'
import { closingReasons } from '@/lib/offers/offer'
import { withdrawOffer } from '@/lib/offers/withdraw-offer'
import { database } from '@/lib/platform/database'
import { copyToDraft } from '@/lib/posting/copy-offer'
import { type Kept, requireKeptOffer } from '../../require-kept-offer'

/** Who changes which offer, as they saw it. */
async function changing(form: FormData, permission: Permission, part = '') {
  const kept = await requireKeptOffer(String(form.get('offre') ?? ''), permission, part)
  const version = Number(form.get('version'))
  return { ...kept, change: changeOf(kept, Number.isSafeInteger(version) ? version : 0) }
}

function changeOf({ person, offer }: Kept, version: number) {
  return { offerId: offer.id, version, actor: person.id, at: new Date() }
}

function leadOn(slug: string, done: DoneCode): never {
  redirect(`/organisation/offres/${slug}?fait=${done}`)
}

function actState(outcome: Changed | { kind: 'blocked' }): ActState {
  if (outcome.kind === 'blocked') return { refusal: 'blocked' }
  return { refusal: outcome.kind === 'refused' ? outcome.code : null }
}

/** Opens an offer again that was closed early. */
export async function reopen(_: ActState, form: FormData): Promise<ActState> {
  const { offer, level, change } = await changing(form, 'close-offer')
  if (level === 'BLOCKED') return actState({ kind: 'blocked' })
  const outcome = await database.$transaction((tx) => reopenOffer(tx, change))
  return outcome.kind === 'done' ? leadOn(offer.slug, 'rouverte') : actState(outcome)
}

/** Puts an offer away (`ranger` is `oui`) or takes it out again. */
export async function archive(_: ActState, form: FormData): Promise<ActState> {
  const { offer, level, change } = await changing(form, 'archive-offer')
  if (level === 'BLOCKED') return actState({ kind: 'blocked' })
  const archived = form.get('ranger') === 'oui'
  const outcome = await database.$transaction((tx) => archiveOffer(tx, { ...change, archived }))
  return outcome.kind === 'done' ? leadOn(offer.slug, archived ? 'rangee' : 'sortie') : actState(outcome)
}

/** Begins a draft that says the same. */
export async function copy(form: FormData): Promise<void> {
  const { person, offer } = await changing(form, 'copy-offer')
  const draft = { offer, organisationId: offer.keeperId, personId: person.id, at: new Date() }
  const copied = await copyToDraft(database, draft)
  redirect('refusal' in copied ? `/deposer?refus=${copied.refusal}` : `/deposer/${copied.id}`)
}

/** Closes an offer before its date. */
export async function close(_: ReasonState, form: FormData): Promise<ReasonState> {
  const { offer, level, change } = await changing(form, 'close-offer', '/cloturer')
  const chosen = String(form.get('raison') ?? '')
  const reason = closingReasons.find((code) => code === chosen)
  if (level === 'BLOCKED') return { refusal: 'blocked', typed: chosen }
  if (reason === undefined) return { refusal: 'reason-missing', typed: '' }
  const outcome = await database.$transaction((tx) => closeOffer(tx, { ...change, reason }))
  return outcome.kind === 'done' ? leadOn(offer.slug, 'cloturee') : { refusal: outcome.code, typed: reason }
}

/** Takes an offer off the site for good. */
export async function withdraw(_: ReasonState, form: FormData): Promise<ReasonState> {
  const { offer, level, change } = await changing(form, 'withdraw-offer', '/retirer')
  const typed = String(form.get('raison') ?? '')
    .replace(/\0|\p{Cs}/gu, '')
    .slice(0, 2000)
  if (level === 'BLOCKED') return { refusal: 'blocked', typed }
  const outcome = await database.$transaction((tx) => withdrawOffer(tx, { ...change, reason: typed }))
  return outcome.kind === 'done' ? leadOn(offer.slug, 'retiree') : { refusal: outcome.code, typed }
}
