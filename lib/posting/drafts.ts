import 'server-only'
import { z } from 'zod'
import type { DecodedNotice } from '../decoding/decoded-notice'
import type { DecodingRefusal } from '../decoding/decoding'
import { decodingRefusals } from '../decoding/decoding'
import { type OrganisationProof, proofOf } from '../offers/organisation-proof'
import type { Transaction } from '../platform/database'
import { isId } from '../platform/id'
import { decodedSchema } from './draft-reading'
import { type PostingForm, postingFormSchema } from './posting-form'

/** A draft with what its pages need. */
export interface Draft {
  readonly id: string
  readonly personId: string
  readonly organisationId: string
  readonly source: string | null
  readonly fileId: string | null
  readonly version: number
  readonly createdAt: Date
  readonly savedAt: Date
  readonly organisation: DraftOrganisation
  readonly state:
    | { readonly kind: 'waiting' }
    | { readonly kind: 'refused'; readonly refusal: DecodingRefusal }
    | { readonly kind: 'read'; readonly decoded: DecodedNotice; readonly form: PostingForm }
}

export interface DraftOrganisation {
  readonly name: string
  readonly acronym: string | null
  readonly slug: string
  readonly aliases: readonly string[]
  readonly domains: readonly string[]
  readonly proof: OrganisationProof | null
}

/** The draft of that id, when it is one of these organisations; null without. */
export async function findDraft(
  db: Transaction,
  id: string,
  organisationIds: readonly string[],
): Promise<Draft | null> {
  if (!isId(id)) return null
  const row = await db.postingDraft.findUnique({
    where: { id, organisationId: { in: [...organisationIds] } },
    include: {
      organisation: { include: { domains: { select: { domain: true } } } },
    },
  })
  if (row === null) return null
  const { decoded, form, refusal, organisation, ...draft } = row
  return {
    ...draft,
    organisation: {
      ...organisation,
      domains: organisation.domains.map(({ domain }) => domain),
      proof: proofOf(organisation),
    },
    state: stateOf(decoded, form, refusal),
  }
}

function stateOf(decoded: unknown, form: unknown, refusal: string | null): Draft['state'] {
  if (refusal !== null) return { kind: 'refused', refusal: z.enum(decodingRefusals).parse(refusal) }
  if (decoded === null) return { kind: 'waiting' }
  return { kind: 'read', decoded: decodedSchema.parse(decoded), form: postingFormSchema.parse(form) }
}

/** A line of the list of drafts. */
export interface ListedDraft {
  readonly id: string
  readonly titles: readonly string[]
  readonly source: string | null
  readonly organisation: string
  readonly person: string
  readonly savedAt: Date
  readonly state: Draft['state']['kind']
}

const titlesSchema = z.object({ posts: z.array(z.object({ form: z.object({ title: z.string() }) })) })

/** The drafts of these organisations, the last saved first. */
export async function listDrafts(db: Transaction, organisationIds: readonly string[]): Promise<readonly ListedDraft[]> {
  const rows = await db.postingDraft.findMany({
    where: { organisationId: { in: [...organisationIds] } },
    select: {
      id: true,
      source: true,
      savedAt: true,
      refusal: true,
      form: true,
      organisation: { select: { name: true } },
      person: { select: { name: true } },
    },
    orderBy: { savedAt: 'desc' },
    take: 50,
  })
  return rows.map(({ form, refusal, organisation, person, ...draft }) => ({
    ...draft,
    organisation: organisation.name,
    person: person.name,
    titles: form === null ? [] : titlesSchema.parse(form).posts.flatMap(({ form: { title } }) => title || []),
    state: refusal !== null ? 'refused' : form === null ? 'waiting' : 'read',
  }))
}
