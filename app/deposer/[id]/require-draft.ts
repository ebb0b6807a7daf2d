import 'server-only'
import { notFound } from 'next/navigation'
import { requirePerson } from '@/app/session'
import type { Person } from '@/lib/accounts/actor'
import { may } from '@/lib/accounts/permissions'
import { database } from '@/lib/platform/database'
import { type Draft, findDraft } from '@/lib/posting/drafts'

export interface DraftParams {
  readonly params: Promise<{ readonly id: string }>
}

/** The draft of an address and who asks for it; to strangers it is not there. */
export async function requireDraft(
  id: string,
  permission: 'see-draft' | 'edit-draft',
): Promise<{ readonly person: Person; readonly draft: Draft }> {
  const person = await requirePerson(`/deposer/${encodeURIComponent(id)}`)
  const organisationIds = person.memberships
    .map(({ organisationId }) => organisationId)
    .filter((organisationId) => may(person, permission, { organisationId }))
  const draft = await findDraft(database, id, organisationIds)
  if (draft === null) notFound()
  return { person, draft }
}

/** Which draft a form is about. */
export function draftIdOf(sent: FormData): string {
  const id = sent.get('brouillon')
  return typeof id === 'string' ? id : ''
}

/** Which version of it a form was made from; 0, which none has, where it does not say. */
export function versionOf(sent: FormData): number {
  const version = Number(sent.get('version'))
  return Number.isInteger(version) && version > 0 && version < 2 ** 31 ? version : 0
}

/** What the pages of a draft that was read work with. */
export type ReadDraft = Draft & { readonly state: Extract<Draft['state'], { kind: 'read' }> }

export function isRead(draft: Draft): draft is ReadDraft {
  return draft.state.kind === 'read'
}
