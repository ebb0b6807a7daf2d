'use server'

import { notFound, redirect } from 'next/navigation'
import { type FormState, typedValues } from '@/lib/accounts/form-state'
import { may } from '@/lib/accounts/permissions'
import type { fileRefusalSentences } from '@/lib/copy/ingestion-sentences'
import type { sourceSentences } from '@/lib/copy/posting'
import { database } from '@/lib/platform/database'
import { fetchPage } from '@/lib/platform/fetch-page'
import { isId } from '@/lib/platform/id'
import { kickJob } from '@/lib/platform/queue'
import { createDraft, type NewSource } from '@/lib/posting/create-draft'
import { maxSourceBytes } from '@/lib/posting/source-file'
import { rateLimit } from '../rate-limit'
import { requirePerson } from '../session'

type SourceCode = keyof typeof sourceSentences | keyof typeof fileRefusalSentences
export type SourceState = FormState<SourceCode>

const fetchLimits = {
  maxBytes: maxSourceBytes,
  milliseconds: 15_000,
  redirects: 5,
  allowPrivate: false,
  allowAnyPort: false,
}

/** Takes a notice as words, a file or the address of a page, and goes on to its draft. */
export async function takeSource(_: SourceState, form: FormData): Promise<SourceState> {
  const person = await requirePerson('/deposer')
  const values = typedValues(form, ['organisation', 'texte', 'adresse'])
  const refuse = (field: string, code: SourceCode): SourceState => ({ errors: [{ field, code }], values, done: null })
  const { organisation: organisationId } = values
  if (!isId(organisationId)) return refuse('organisation', 'bad-organisation')
  if (!may(person, 'post-offer', { organisationId })) notFound()

  const sent = form.get('fichier')
  const file = sent instanceof File && sent.size > 0 ? sent : null
  const given = [file !== null, values.texte !== '', values.adresse !== ''].filter(Boolean).length
  if (given === 0) return refuse('texte', 'nothing-given')
  if (given > 1) return refuse('texte', 'several-given')
  if ((await rateLimit('notices', person.id)) !== null) return refuse('texte', 'too-often')

  const field = file !== null ? 'fichier' : values.adresse !== '' ? 'adresse' : 'texte'
  const source = await sourceOf(file, values)
  if ('refusal' in source) return refuse(field, source.refusal)
  const draft = await createDraft(database, { personId: person.id, organisationId, source, at: new Date() })
  if ('refusal' in draft) return refuse(field, draft.refusal)
  if (!draft.isRead) kickJob('read-draft')
  redirect(`/deposer/${draft.id}`)
}

async function sourceOf(
  file: File | null,
  { texte, adresse }: { texte: string; adresse: string },
): Promise<NewSource | { refusal: SourceCode }> {
  if (file !== null) {
    if (file.size > maxSourceBytes) return { refusal: 'too-large' }
    return { bytes: new Uint8Array(await file.arrayBuffer()), name: file.name || 'annonce' }
  }
  if (adresse === '') return { bytes: new TextEncoder().encode(texte.replace(/\r\n?/g, '\n')), name: null }
  const page = await fetchPage(adresse, fetchLimits)
  return 'refusal' in page ? page : { bytes: page.bytes, name: page.url }
}
