import { randomUUID } from 'node:crypto'
import { database } from '@/lib/platform/database'
import { createDraft } from '@/lib/posting/create-draft'
import { storeOffer } from '@/tests/factories/stored-offer'
import { type ActionEntries, type RouteEntries, untouched } from './entries'
import { members, type Scene, signedIn } from './scene'

/** A draft of A's member. */
async function storeDraft({ a, people, now }: Scene): Promise<string> {
  const source = { bytes: Buffer.from('Poste : Logisticien'), name: null }
  const draft = await createDraft(database, { personId: people.member.id, organisationId: a.id, source, at: now })
  if ('refusal' in draft) throw new Error(draft.refusal)
  return draft.id
}

/** The notice of an offer that A posted. */
async function storeNotice({ a, people, now }: Scene): Promise<string> {
  const id = await storeOffer({ title: 'Logisticien', keeperId: a.id, postedById: people.member.id }, now)
  return (await database.offer.findUniqueOrThrow({ where: { id } })).noticeId
}

const draftPage = (under: string) => async (scene: Scene) => `/deposer/${await storeDraft(scene)}${under}`
const ofMembers = { sees: members, visitor: 'sign-in' } as const

export const postingRoutes: RouteEntries = {
  deposer: { path: () => '/deposer', sees: signedIn, visitor: 'sign-in' },
  'deposer/[id]': { path: draftPage(''), ...ofMembers },
  'deposer/[id]/verification': { path: draftPage('/verification'), ...ofMembers },
  'deposer/[id]/apercu': { path: draftPage('/apercu'), ...ofMembers },
  'deposer/recu/[notice]': { path: async (scene) => `/deposer/recu/${await storeNotice(scene)}`, ...ofMembers },
}

const onDraft = {
  page: () => `/deposer/${randomUUID()}`,
  args: async (scene: Scene) => [{ brouillon: await storeDraft(scene), version: '1', faire: 'add' }],
  may: members,
}

export const postingActions: ActionEntries = {
  'deposer/actions.ts takeSource': {
    page: () => '/deposer',
    args: ({ a }) => [untouched, { organisation: a.id, texte: 'Poste : Comptable', adresse: '' }],
    may: members,
  },
  'deposer/[id]/actions.ts saveForm': onDraft,
  'deposer/[id]/actions.ts saveTyped': onDraft,
  'deposer/[id]/actions.ts discard': onDraft,
  'deposer/[id]/verification/actions.ts confirmFindings': {
    ...onDraft,
    page: () => `/deposer/${randomUUID()}/verification`,
  },
  'deposer/[id]/apercu/actions.ts publish': { ...onDraft, page: () => `/deposer/${randomUUID()}/apercu` },
}
