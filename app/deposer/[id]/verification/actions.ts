'use server'

import { redirect } from 'next/navigation'
import { database } from '@/lib/platform/database'
import { openFindings } from '@/lib/posting/draft-offers'
import { saveDraft } from '@/lib/posting/save-draft'
import { typedReasons } from '@/lib/posting/typed-posting-form'
import { readOffers } from '../read-offers'
import { draftIdOf, isRead, requireDraft, versionOf } from '../require-draft'

/** Keeps why what the checks point at is meant; goes on once nothing is left. */
export async function confirmFindings(sent: FormData): Promise<void> {
  const id = draftIdOf(sent)
  const { draft } = await requireDraft(id, 'edit-draft')
  if (!isRead(draft)) redirect(`/deposer/${id}`)
  const { state, organisationId } = draft
  const form = { ...state.form, reasons: { ...state.form.reasons, ...typedReasons(sent) } }
  const at = new Date()
  const saved = await saveDraft(database, { id, organisationId, version: versionOf(sent), form, at })
  // A colleague changed the facts that these reasons are about.
  if (saved.kind === 'stale') redirect(`/deposer/${id}?change=1`)
  const offers = await readOffers({ ...draft, state: { ...state, form } }, at)
  redirect(openFindings(offers, form).length > 0 ? `/deposer/${id}/verification?manque=1` : `/deposer/${id}/apercu`)
}
