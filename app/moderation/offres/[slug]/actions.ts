'use server'

import { redirect } from 'next/navigation'
import { mergedForm, shownForm } from '@/app/offer-form-state'
import type { ProposalState, ReviewState, UndoState } from '@/components/moderation/review-state'
import { typedValues } from '@/lib/accounts/form-state'
import { decideEdit } from '@/lib/moderation/decide-edit'
import { decideOffer } from '@/lib/moderation/decide-offer'
import { decisionFields, decisionParameters, decisionWordsLength, readDecision } from '@/lib/moderation/decision-input'
import { queueAddress, readQueueAddress } from '@/lib/moderation/queue-address'
import { undoDecision } from '@/lib/moderation/undo-decision'
import { formOfFacts } from '@/lib/offers/form-of-facts'
import { typedOfferForm } from '@/lib/offers/typed-offer-form'
import { database } from '@/lib/platform/database'
import { readEnv } from '@/lib/platform/env'
import { isId } from '@/lib/platform/id'
import { postPrefix } from '@/lib/posting/typed-posting-form'
import { stateOf } from './opened-state'
import { type Reviewed, requireReviewed } from './require-reviewed'

/** Decides of an offer with what was corrected of it. Nothing is written, and nothing typed lost, where that cannot be. */
export async function decide(_: ReviewState, sent: FormData): Promise<ReviewState> {
  const reviewed = await requireReviewed(String(sent.get('offre') ?? ''))
  const { person, offer } = reviewed
  const at = new Date()
  const form = typedOfferForm(sent, postPrefix(0))
  const typed = typedValues(sent, decisionFields)
  const { base, version } = shownForm(sent, form)
  const refused: ReviewState = {
    ...stateOf(offer),
    form,
    base,
    version,
    reason: typed.raison,
    words: typed.mots,
    attempt: at.getTime(),
  }
  const read = readDecision(typed)
  if (read.kind === 'refused') return { ...refused, decisionErrors: read.errors }
  const { decision } = read
  const { siteUrl } = readEnv()
  const outcome = await decideOffer(database, {
    offerId: offer.id,
    version,
    moderator: person,
    at,
    siteUrl,
    decision,
    form,
  })
  if (outcome.kind === 'done') return leadBack(reviewed, sent, at)
  if (outcome.kind !== 'decided-meanwhile') return { ...refused, outcome }
  const { offer: theirs } = await requireReviewed(offer.slug)
  const { decisions, publishing } = stateOf(theirs)
  return {
    ...refused,
    ...mergedForm({ base, form }, formOfFacts(theirs)),
    version: theirs.version,
    decisions,
    publishing,
    outcome,
  }
}

/** Accepts or refuses the change that waits for a public offer, as they saw it. */
export async function decideProposal(_: ProposalState, sent: FormData): Promise<ProposalState> {
  const reviewed = await requireReviewed(String(sent.get('offre') ?? ''))
  const { person, offer } = reviewed
  const { decision, motif } = typedValues(sent, ['decision', 'motif'] as const)
  const refused: ProposalState = { words: motif, decisionErrors: [], outcome: null }
  const accepts = decision === decisionParameters.approve
  if (!accepts && decision !== decisionParameters.refuse)
    return { ...refused, decisionErrors: [{ field: 'motif', code: 'decision-missing' }] }
  if (!accepts && motif === '') return { ...refused, decisionErrors: [{ field: 'motif', code: 'words-missing' }] }
  if (motif.length > decisionWordsLength)
    return { ...refused, decisionErrors: [{ field: 'motif', code: 'words-too-long' }] }
  const at = new Date()
  const proposedAt = new Date(String(sent.get('propose') ?? ''))
  const outcome = await decideEdit(database, {
    offerId: offer.id,
    version: shownForm(sent, formOfFacts(offer)).version,
    proposedAt,
    moderator: person,
    at,
    siteUrl: readEnv().siteUrl,
    decision: accepts ? { kind: 'approve' } : { kind: 'refuse', words: motif },
  })
  return outcome.kind === 'done' ? leadBack(reviewed, sent, at) : { ...refused, outcome }
}

/** Takes a decision back, as long as nobody was told. */
export async function undo(_: UndoState, sent: FormData): Promise<UndoState> {
  const reviewed = await requireReviewed(String(sent.get('offre') ?? ''))
  const decisionId = String(sent.get('annuler') ?? '')
  if (!isId(decisionId)) return { refusal: 'not-found' }
  const at = new Date()
  const outcome = await undoDecision(database, {
    decisionId,
    moderator: reviewed.person,
    at,
    siteUrl: readEnv().siteUrl,
  })
  return outcome.kind === 'refused' ? { refusal: outcome.code } : leadBack(reviewed, sent, at)
}

/** To the offer as it stands now, with the part of the queue that they came from. */
function leadBack({ offer }: Reviewed, sent: FormData, at: Date): never {
  const queue = Object.fromEntries(new URLSearchParams(String(sent.get('file') ?? '')))
  const address = queueAddress(readQueueAddress(queue), `/moderation/offres/${offer.slug}`)
  redirect(`${address}${address.includes('?') ? '&' : '?'}fait=${at.getTime()}`)
}
