'use server'

import { redirect } from 'next/navigation'
import type { DoubleState } from '@/components/moderation/double-state'
import { typedValues } from '@/lib/accounts/form-state'
import { findDouble } from '@/lib/moderation/find-double'
import { pool } from '@/lib/platform/database'
import { requireReviewed } from '../require-reviewed'

/** Leads to an offer beside another one that a moderator takes for the same. Nothing is written. */
export async function compare(_: DoubleState, sent: FormData): Promise<DoubleState> {
  const { offre, doublon } = typedValues(sent, ['offre', 'doublon'] as const)
  const { offer } = await requireReviewed(offre)
  const found = await findDouble(pool, offer, doublon, new Date())
  if (found.kind === 'refused') return { typed: doublon, refusal: found.code }
  redirect(`/moderation/offres/${offer.slug}/doublons/${found.slug}`)
}
