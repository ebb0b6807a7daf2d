'use server'

import { notFound, redirect } from 'next/navigation'
import { may } from '@/lib/accounts/permissions'
import { database } from '@/lib/platform/database'
import { submitDraft } from '@/lib/posting/submit-draft'
import { draftIdOf, requireDraft, versionOf } from '../require-draft'

/** Sends what was previewed: that version and no other. */
export async function publish(sent: FormData): Promise<void> {
  const id = draftIdOf(sent)
  const { person, draft } = await requireDraft(id, 'edit-draft')
  if (!may(person, 'post-offer', { organisationId: draft.organisationId })) notFound()
  const submitted = await submitDraft(database, {
    id,
    organisationId: draft.organisationId,
    version: versionOf(sent),
    personId: person.id,
    at: new Date(),
  })
  switch (submitted.kind) {
    case 'submitted':
      redirect(`/deposer/recu/${submitted.noticeId}`)
      break
    case 'wrong':
      redirect(submitted.errors.length > 0 ? `/deposer/${id}?erreurs=1` : `/deposer/${id}/verification`)
      break
    case 'daily-limit':
      redirect(`/deposer/${id}/apercu?refus=limite`)
      break
    case 'blocked':
      redirect(`/deposer/${id}/apercu?refus=bloque`)
      break
    default:
      redirect(`/deposer/${id}?change=1`)
  }
}
