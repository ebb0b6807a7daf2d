import { randomUUID } from 'node:crypto'
import { joinOrganisation } from '@/lib/accounts/join-organisation'
import { database } from '@/lib/platform/database'
import { storeActor } from '@/tests/factories/person'
import { type ActionEntries, type RouteEntries, untouched } from './entries'
import { members, owners, roles, type Scene, signedIn, staff, verified } from './scene'

const settings = (scene: Scene) => `/compte/organisations/${scene.a.slug}`
const nowhere = () => randomUUID()

export const accountRoutes: RouteEntries = {
  'compte/connexion': { path: () => '/compte/connexion', sees: roles },
  'compte/inscription': { path: () => '/compte/inscription', sees: roles },
  'compte/lien': { path: () => `/compte/lien?jeton=${nowhere()}`, sees: roles },
  'compte/verification': { path: () => `/compte/verification?jeton=${nowhere()}`, sees: roles },
  'compte/mot-de-passe': { path: () => '/compte/mot-de-passe', sees: roles },
  'compte/invitation': { path: () => `/compte/invitation?jeton=${nowhere()}`, sees: roles },
  compte: { path: () => '/compte', sees: signedIn, visitor: 'sign-in' },
  'compte/sessions': { path: () => '/compte/sessions', sees: signedIn, visitor: 'sign-in' },
  'compte/organisations': { path: () => '/compte/organisations', sees: signedIn, visitor: 'sign-in' },
  'compte/organisations/[slug]': { path: settings, sees: [...members, ...staff], visitor: 'sign-in' },
}

/** Somebody who asks to join A. */
async function asking({ a, now }: Scene): Promise<string> {
  const person = await storeActor({}, now)
  await joinOrganisation(database, { person, organisationId: a.id, siteUrl: 'http://localhost', at: now })
  return person.id
}

async function invitation({ a, now }: Scene, email: string): Promise<string> {
  const expiresAt = new Date(now.getTime() + 86_400_000)
  const { id } = await database.invitation.create({
    data: { organisationId: a.id, email, tokenHash: randomUUID(), createdAt: now, expiresAt },
  })
  return id
}

export const accountActions: ActionEntries = {
  // Open to everybody: what they ask for is proved by a password or the secret of a link.
  'compte/connexion/actions.ts signIn': {
    page: () => '/compte/mot-de-passe',
    args: () => [untouched, { courriel: `${nowhere()}@exemple.test`, 'mot-de-passe': 'rien' }],
    may: roles,
  },
  'compte/inscription/actions.ts signUp': {
    page: () => '/compte/mot-de-passe',
    args: () => [untouched, { nom: '', courriel: '', 'mot-de-passe': '' }],
    may: roles,
  },
  'compte/lien/actions.ts signInByLink': {
    page: () => '/compte/lien',
    args: () => [untouched, { jeton: nowhere() }],
    may: roles,
  },
  'compte/verification/actions.ts confirm': {
    page: () => '/compte/verification',
    args: () => [untouched, { jeton: nowhere(), 'mot-de-passe': 'rien' }],
    may: roles,
  },
  'compte/mot-de-passe/actions.ts askForReset': {
    page: () => '/compte/mot-de-passe',
    args: () => [untouched, { courriel: '' }],
    may: roles,
  },
  'compte/mot-de-passe/actions.ts resetPassword': {
    page: () => '/compte/mot-de-passe',
    args: () => [untouched, { jeton: nowhere(), 'mot-de-passe': 'assez long pour passer' }],
    may: roles,
  },
  'compte/actions.ts signOut': { page: () => '/compte/mot-de-passe', args: () => [], may: roles },
  // One's own affairs.
  'compte/sessions/actions.ts revoke': {
    page: () => '/compte/sessions',
    args: () => [{ connexion: nowhere() }],
    may: signedIn,
  },
  'compte/sessions/actions.ts revokeOthers': { page: () => '/compte/sessions', args: () => [{}], may: signedIn },
  'compte/organisations/actions.ts join': {
    page: () => '/compte/organisations',
    args: ({ a }) => [{ organisation: a.id }],
    may: ['stranger', ...staff],
  },
  'compte/organisations/actions.ts cancelRequest': {
    page: () => '/compte/organisations',
    args: async (scene) => {
      await asking(scene)
      return [{ organisation: scene.a.id }]
    },
    may: verified,
  },
  'compte/organisations/actions.ts found': {
    page: () => '/compte/organisations',
    args: () => [untouched, { nom: '', sigle: '' }],
    may: verified,
  },
  'compte/invitation/actions.ts accept': {
    page: () => '/compte/organisations',
    args: async (scene) => [{ invitation: await invitation(scene, scene.people.stranger.email) }],
    may: ['stranger'],
  },
  // An organisation's affairs.
  'compte/organisations/[slug]/actions.ts decide': {
    page: settings,
    args: async (scene) => [untouched, { organisation: scene.a.slug, personne: await asking(scene), reponse: 'oui' }],
    may: [...owners, ...staff],
  },
  'compte/organisations/[slug]/actions.ts invite': {
    page: settings,
    args: ({ a }) => [untouched, { organisation: a.slug, courriel: `${nowhere()}@exemple.test` }],
    may: owners,
  },
  'compte/organisations/[slug]/actions.ts withdraw': {
    page: settings,
    args: async (scene) => [
      { organisation: scene.a.slug, invitation: await invitation(scene, `${nowhere()}@exemple.test`) },
    ],
    may: owners,
  },
  'compte/organisations/[slug]/actions.ts changeRole': {
    page: settings,
    args: ({ a, people }) => [untouched, { organisation: a.slug, personne: people.member.id, role: 'OWNER' }],
    may: owners,
  },
  'compte/organisations/[slug]/actions.ts remove': {
    page: settings,
    args: ({ a, people }) => [untouched, { organisation: a.slug, personne: people.member.id }],
    may: owners,
  },
  'compte/organisations/[slug]/actions.ts leave': {
    page: settings,
    args: ({ a }) => [untouched, { organisation: a.slug }],
    may: verified,
  },
}
