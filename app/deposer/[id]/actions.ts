'use server'

import { notFound, redirect } from 'next/navigation'
import { database } from '@/lib/platform/database'
import { openFindings } from '@/lib/posting/draft-offers'
import { changedPosts } from '@/lib/posting/posting-form'
import { discardDraft, saveBeside, saveDraft } from '@/lib/posting/save-draft'
import { typedPostingForm } from '@/lib/posting/typed-posting-form'
import { readOffers } from './read-offers'
import { draftIdOf, isRead, requireDraft, versionOf } from './require-draft'

/** Saves the form, does what its button says (`faire`) and goes on: to the same page, or, once nothing is wrong, to the next. */
export async function saveForm(sent: FormData): Promise<void> {
  const id = draftIdOf(sent)
  const { person, draft } = await requireDraft(id, 'edit-draft')
  if (!isRead(draft)) notFound()
  const todo = String(sent.get('faire') ?? '')
  const form = changedPosts(typedPostingForm(sent, draft.state.form), todo)
  const { organisationId } = draft
  const at = new Date()
  const saved = await saveDraft(database, { id, organisationId, version: versionOf(sent), form, at })
  if (saved.kind === 'stale') {
    const beside = await saveBeside(database, { id, organisationId, personId: person.id, form, at })
    if ('id' in beside) redirect(`/deposer/${beside.id}?autre=${id}`)
    if (beside.refusal === 'gone') notFound()
    redirect(`/deposer?refus=${beside.refusal}`)
  }
  if (todo !== 'verifier') redirect(`/deposer/${id}`)
  const offers = await readOffers({ ...draft, state: { ...draft.state, form } }, at)
  if (offers.some(({ errors }) => errors.length > 0)) redirect(`/deposer/${id}?erreurs=1`)
  redirect(openFindings(offers, form).length > 0 ? `/deposer/${id}/verification` : `/deposer/${id}/apercu`)
}

/** Saves what was typed so far, out of sight. */
export async function saveTyped(
  sent: FormData,
): Promise<{ readonly kind: 'saved'; readonly version: number } | { readonly kind: 'stale' }> {
  const id = draftIdOf(sent)
  const { draft } = await requireDraft(id, 'edit-draft')
  if (!isRead(draft)) return { kind: 'stale' }
  const form = typedPostingForm(sent, draft.state.form)
  const { organisationId } = draft
  return saveDraft(database, { id, organisationId, version: versionOf(sent), form, at: new Date() })
}

/** Throws the draft away: that version and no other, for somebody may be working on it. */
export async function discard(sent: FormData): Promise<void> {
  const id = draftIdOf(sent)
  const { draft } = await requireDraft(id, 'edit-draft')
  const { organisationId } = draft
  const discarded = await discardDraft(database, { id, organisationId, version: versionOf(sent) })
  redirect(discarded === 'stale' ? `/deposer/${id}?change=1` : '/deposer')
}
