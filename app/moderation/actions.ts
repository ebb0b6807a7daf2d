'use server'

import { revalidatePath } from 'next/cache'
import { notFound } from 'next/navigation'
import { requirePerson } from '@/app/session'
import { type QueueState, untouchedQueue } from '@/components/moderation/queue-state'
import type { Person } from '@/lib/accounts/actor'
import { type FormState, typedValues, untouchedForm } from '@/lib/accounts/form-state'
import { may } from '@/lib/accounts/permissions'
import { notDecidedSentence } from '@/lib/copy/moderation-decisions'
import { decideMany, type SeenOffer } from '@/lib/moderation/decide-many'
import { readDecision } from '@/lib/moderation/decision-input'
import { undoDecision } from '@/lib/moderation/undo-decision'
import { database } from '@/lib/platform/database'
import { readEnv } from '@/lib/platform/env'
import { isId } from '@/lib/platform/id'

/** More than a page of the queue has is no form of ours. */
const mostAtOnce = 100

async function requireModerator(): Promise<Person> {
  const actor = await requirePerson('/moderation')
  if (!may(actor, 'moderate')) notFound()
  return actor
}

/** Decides of the ticked offers (`offre`), or of the one whose button was pressed (`seule`: decision, id and version). */
export async function decideFromQueue(_: QueueState, sent: FormData): Promise<QueueState> {
  const moderator = await requireModerator()
  const typed = typedValues(sent, ['decision', 'raison', 'mots', 'seule'])
  const [decisionOfOne, ...one] = typed.seule.split(' ')
  const chosen = typed.seule === '' ? sent.getAll('offre').map(String) : [one.join(' ')]
  const kept: QueueState = { ...untouchedQueue, chosen, reason: typed.raison, words: typed.mots }
  const read = readDecision({ ...typed, decision: typed.seule === '' ? typed.decision : (decisionOfOne ?? '') })
  if (read.kind === 'refused')
    return {
      ...kept,
      errors: read.errors.map(({ field, code }) => ({ field: field === 'decision' ? ('file' as const) : field, code })),
    }
  const offers = chosen.map(seenOffer).filter((offer) => offer !== null)
  if (offers.length === 0 || offers.length > mostAtOnce)
    return { ...kept, errors: [{ field: 'file', code: 'none-chosen' }] }

  const deciding = { moderator, at: new Date(), siteUrl: readEnv().siteUrl, decision: read.decision }
  const { left } = await decideMany(database, offers, deciding)
  revalidatePath('/moderation')
  const named = await database.offer.findMany({
    where: { id: { in: left.map(({ offerId }) => offerId) } },
    select: { id: true, title: true, slug: true },
  })
  return {
    ...untouchedQueue,
    left: left.flatMap(({ offerId, outcome }) => {
      const offer = named.find(({ id }) => id === offerId)
      return offer === undefined ? [] : [{ title: offer.title, slug: offer.slug, why: notDecidedSentence(outcome) }]
    }),
  }
}

function seenOffer(value: string): SeenOffer | null {
  const [id, version] = value.split(' ')
  return isId(id) && /^\d{1,9}$/.test(version ?? '') ? { offerId: id, version: Number(version) } : null
}

/** Takes decisions back that were made at once (`decisions`: their ids). */
export async function undo(_: FormState, sent: FormData): Promise<FormState> {
  const moderator = await requireModerator()
  const { decisions } = typedValues(sent, ['decisions'])
  const undoing = { moderator, at: new Date(), siteUrl: readEnv().siteUrl }
  const refusals = []
  for (const decisionId of decisions.split(' ').filter(isId).slice(0, mostAtOnce)) {
    const undone = await undoDecision(database, { ...undoing, decisionId })
    if (undone.kind === 'refused') refusals.push({ field: 'decisions', code: undone.code })
  }
  revalidatePath('/moderation')
  return { ...untouchedForm, errors: refusals }
}
