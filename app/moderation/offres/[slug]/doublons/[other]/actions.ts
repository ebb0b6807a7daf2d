'use server'

import { redirect } from 'next/navigation'
import type { MergeState } from '@/components/moderation/merge-state'
import { typedValues } from '@/lib/accounts/form-state'
import { type Merged, mergeOffers } from '@/lib/moderation/merge-offers'
import { tellApart } from '@/lib/moderation/tell-apart'
import { undoMerge } from '@/lib/moderation/undo-merge'
import { database } from '@/lib/platform/database'
import { readEnv } from '@/lib/platform/env'
import { requireReviewed } from '../../require-reviewed'

/** Decides of two offers as they were seen: one of them stays, they are not the same, or what was merged is parted again. */
export async function decidePair(_: MergeState, sent: FormData): Promise<MergeState> {
  const typed = typedValues(sent, ['offre', 'autre', 'version', 'autreVersion', 'decision'] as const)
  const { person, offer } = await requireReviewed(typed.offre)
  const { offer: other } = await requireReviewed(typed.autre)
  const both = { moderator: person, at: new Date(), siteUrl: readEnv().siteUrl }
  const first = { offerId: offer.id, version: Number(typed.version) }
  const second = { offerId: other.id, version: Number(typed.autreVersion) }
  const into = (gone: typeof first, stays: typeof first) => ({
    ...both,
    ...gone,
    otherId: stays.offerId,
    otherVersion: stays.version,
  })
  const decided = await decide()
  if (decided.kind === 'refused') return { refusal: decided.code }
  redirect(`/moderation/offres/${offer.slug}/doublons/${other.slug}?fait=${both.at.getTime()}`)

  async function decide(): Promise<Merged> {
    switch (typed.decision) {
      case 'garder-premiere':
        return mergeOffers(database, into(second, first))
      case 'garder-seconde':
        return mergeOffers(database, into(first, second))
      case 'pas-la-meme':
        return tellApart(database, into(first, second))
      case 'separer': {
        const { duplicateOfId } = await database.offer.findUniqueOrThrow({ where: { id: offer.id } })
        return undoMerge(database, duplicateOfId === other.id ? into(first, second) : into(second, first))
      }
      default:
        return { kind: 'refused', code: 'not-in-this-state' }
    }
  }
}
