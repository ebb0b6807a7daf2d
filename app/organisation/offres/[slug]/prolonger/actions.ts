'use server'

import { redirect } from 'next/navigation'
import type { ExtendState } from '@/components/organisation/extend-form'
import { typedValues } from '@/lib/accounts/form-state'
import type { DoneCode } from '@/lib/copy/organisation-offers'
import { extendNotice, extendOffer } from '@/lib/offers/extend-offer'
import { extensionFields, readExtension } from '@/lib/offers/extension-form'
import { database } from '@/lib/platform/database'
import { requireKeptOffer } from '../../../require-kept-offer'

/** Moves the deadline of an offer, and where `portee` is `avis` of its twins too. */
export async function extend(_: ExtendState, sent: FormData): Promise<ExtendState> {
  const { person, offer, level } = await requireKeptOffer(String(sent.get('offre') ?? ''), 'extend-offer', '/prolonger')
  const form = typedValues(sent, extensionFields)
  const forAll = sent.get('portee') === 'avis'
  const shown: ExtendState = { form, forAll, errors: [], findings: [], refusal: null }
  const read = readExtension(form)
  if (read.kind === 'refused') return { ...shown, errors: read.errors }
  const version = Number(sent.get('version'))
  const extension = {
    ...read,
    offerId: offer.id,
    version: Number.isSafeInteger(version) ? version : 0,
    actor: person.id,
    at: new Date(),
    level,
  }
  const outcome = await database.$transaction((tx) =>
    forAll ? extendNotice(tx, offer, extension) : extendOffer(tx, extension),
  )
  if (outcome.kind === 'doubtful') return { ...shown, findings: outcome.findings }
  if (outcome.kind === 'refused') return { ...shown, refusal: outcome.code }
  const done: DoneCode = outcome.outcome === 'applied' ? 'prolongee' : 'relue'
  redirect(`/organisation/offres/${offer.slug}?fait=${done}`)
}
