import { database } from '@/lib/platform/database'
import { type ActionEntries, type ActionEntry, type RouteEntries, untouched } from './entries'
import { type Scene, staff } from './scene'

const ofA = ({ a }: Scene) => `/moderation/organisations/${a.slug}`
const ofStaff = { sees: staff, visitor: 'sign-in' } as const

export const trustRoutes: RouteEntries = {
  'moderation/organisations': { path: () => '/moderation/organisations', ...ofStaff },
  'moderation/organisations/[slug]': { path: ofA, ...ofStaff },
  'moderation/organisations/[slug]/droits': {
    path: (scene) => `${ofA(scene)}/droits?personne=${scene.people.member.id}`,
    ...ofStaff,
  },
}

/** A note of the scene's moderator, whom an administrator may stand in for. */
async function storeNote({ a, people, now }: Scene): Promise<string> {
  const data = { organisationId: a.id, authorId: people.moderator.id, words: 'Récépissé vu', at: now }
  return (await database.organisationNote.create({ data })).id
}

const onA = (args: ActionEntry['args']): ActionEntry => ({ page: ofA, args, may: staff })

export const trustActions: ActionEntries = {
  'moderation/organisations/[slug]/actions.ts setRight': onA(({ a, people }) => [
    untouched,
    { organisation: a.id, personne: people.member.id, vu: '', niveau: 'TRUSTED', raison: '' },
  ]),
  'moderation/organisations/[slug]/actions.ts note': onA(({ a }) => [
    untouched,
    { organisation: a.id, note: 'Appelés au bureau' },
  ]),
  'moderation/organisations/[slug]/actions.ts remove': onA(async (scene) => [
    { organisation: scene.a.id, note: await storeNote(scene) },
  ]),
}
