import 'server-only'
import { createHash } from 'node:crypto'
import { database } from '@/lib/platform/database'
import { draftOffers } from '@/lib/posting/draft-offers'
import { isTextPosted } from '@/lib/posting/posted-text'
import type { ReadDraft } from './require-draft'

/** The offers that a draft would make now, with all that is wrong or doubtful. */
export async function readOffers({ organisation, organisationId, state }: ReadDraft, now: Date) {
  const contentHash = createHash('sha256').update(state.decoded.text, 'utf8').digest('hex')
  const isPosted = await isTextPosted(database, organisationId, contentHash, now)
  return draftOffers({ ...state, organisation }, { now, isPosted })
}
