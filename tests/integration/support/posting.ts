import { randomUUID } from 'node:crypto'
import { database } from '@/lib/platform/database'
import type { PostingLevel } from '@/lib/platform/prisma/client'
import { createDraft } from '@/lib/posting/create-draft'
import { draftOffers } from '@/lib/posting/draft-offers'
import { findDraft } from '@/lib/posting/drafts'
import type { PostingForm } from '@/lib/posting/posting-form'
import { saveDraft } from '@/lib/posting/save-draft'
import { submitDraft } from '@/lib/posting/submit-draft'
import { storeOrganisation, storePerson } from '@/tests/factories/person'

export const now = new Date('2026-02-02T10:00Z')
export const later = (hours: number) => new Date(now.getTime() + hours * 3_600_000)

export async function colleagues(level: PostingLevel) {
  const organisation = await storeOrganisation({ domains: [`${randomUUID().slice(0, 8)}.example`] }, now)
  const organisationId = organisation.id
  const person = await storePerson({ memberOf: [{ organisationId }] }, now)
  await database.postingRight.create({ data: { organisationId, personId: person.id, level } })
  const { domain } = await database.organisationDomain.findFirstOrThrow({ where: { organisationId } })
  return { organisation, organisationId, personId: person.id, domain }
}
export type Colleagues = Awaited<ReturnType<typeof colleagues>>

/** A notice that nothing is wrong with, unlike any other. */
export const notice = (
  { organisation, domain }: Colleagues,
  posts = ['Logisticien'],
) => `${organisation.name} recrute à Ségou, au Mali.

${posts.map((title, i) => (posts.length > 1 ? `${i + 1}. ${title}` : `Poste : ${title}`)).join('\n')}

Envoyez CV et lettre de motivation à rh@${domain}, avec pour objet « ${posts.join(', ')} ».
Date limite : vendredi 20 février 2026 à 17 h 00.
Réf. ${randomUUID()}`

export async function drafted(who: Colleagues, text = notice(who), name: string | null = null) {
  const created = await createDraft(database, { ...who, source: { bytes: Buffer.from(text), name }, at: now })
  if ('refusal' in created) throw new Error(created.refusal)
  return created.id
}

/** The draft as its own organisation finds it. */
export async function found(id: string) {
  const draft = await database.postingDraft.findUnique({ where: { id } })
  return draft && findDraft(database, id, [draft.organisationId])
}

export async function read(id: string) {
  const draft = await found(id)
  if (draft?.state.kind !== 'read') throw new Error(`draft ${draft?.state.kind}`)
  return { ...draft, ...draft.state }
}

/** The draft with its form changed, and a reason for whatever the checks point at. */
export async function settled(id: string, change: (form: PostingForm) => PostingForm = (form) => form) {
  const draft = await read(id)
  const form = change(draft.form)
  const offers = draftOffers({ ...draft, form }, { now, isPosted: true })
  const reasons = Object.fromEntries(offers.flatMap(({ findings }) => findings.map(({ key }) => [key, 'voulu'])))
  const { organisationId, version } = draft
  await saveDraft(database, { id, organisationId, version, form: { ...form, reasons }, at: now })
  return draft.version + 1
}

export const submit = async (id: string, who: Colleagues, at = now) =>
  submitDraft(database, { id, ...who, version: await settled(id), at })
