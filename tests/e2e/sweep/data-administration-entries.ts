import { database } from '@/lib/platform/database'
import { storeOrganisation, storePerson } from '@/tests/factories/person'
import { type ActionEntries, type RouteEntries, untouched } from './entries'
import { type Role, type Scene, signedIn } from './scene'

const administrators: readonly Role[] = ['admin']
const page = (path: (scene: Scene) => string | Promise<string>) =>
  ({ path, sees: administrators, visitor: 'sign-in' }) as const

const organisations = '/administration/organisations'
const people = '/administration/personnes'
const places = '/administration/lieux'
const synonyms = '/administration/synonymes'

const anyPlace = () => database.place.findFirstOrThrow({ where: { town: { not: null } } })
const newGroup = ({ now }: Scene) =>
  database.synonymGroup.create({
    data: { phrases: ['essai du balayage', 'épreuve du balayage'], editedAt: now },
    select: { id: true, editedAt: true },
  })
async function groupFields(scene: Scene) {
  const { id, editedAt } = await newGroup(scene)
  return { groupe: String(id), vu: editedAt?.toISOString() ?? '' }
}

export const dataAdministrationRoutes: RouteEntries = {
  'administration/organisations': page(() => organisations),
  'administration/organisations/[id]': page(({ a }) => `${organisations}/${a.id}`),
  'administration/organisations/[id]/fusion': page(
    async ({ a, now }) => `${organisations}/${a.id}/fusion?avec=${(await storeOrganisation({}, now)).id}`,
  ),
  'administration/personnes': page(() => people),
  'administration/personnes/[id]': page(({ people: { owner } }) => `${people}/${owner.id}`),
  'administration/lieux': page(() => places),
  'administration/lieux/[id]': page(async () => `${places}/${(await anyPlace()).id}`),
  'administration/synonymes': page(() => synonyms),
  'administration/synonymes/[id]': page(async (scene) => `${synonyms}/${(await newGroup(scene)).id}`),
  'administration/recherches': page(() => '/administration/recherches'),
  'compte/effacer': { path: () => '/compte/effacer', sees: signedIn, visitor: 'sign-in' },
}

const ofA = (fields: Readonly<Record<string, string>>) => ({
  page: ({ a }: Scene) => `${organisations}/${a.id}`,
  args: ({ a }: Scene) => [untouched, { organisation: a.id, ...fields }],
  may: administrators,
})
/** Somebody who is nobody else in the scene. */
const ofSomebody = (fields: Readonly<Record<string, string>>) => ({
  page: () => people,
  args: async ({ a, now }: Scene) => {
    const { id } = await storePerson({ memberOf: [{ organisationId: a.id }] }, now)
    return [untouched, { personne: id, ...fields }]
  },
  may: administrators,
})

export const dataAdministrationActions: ActionEntries = {
  'administration/organisations/actions.ts rename': ofA({ nom: 'Renommée par le balayage', sigle: '' }),
  'administration/organisations/actions.ts setAliases': ofA({ 'autres-noms': 'Autre nom du balayage' }),
  'administration/organisations/actions.ts addOrganisationDomain': ofA({ domaine: 'balayage.example' }),
  'administration/organisations/actions.ts removeOrganisationDomain': {
    page: ({ a }) => `${organisations}/${a.id}`,
    args: ({ a }) => [{ organisation: a.id, domaine: 'balayage.example' }],
    may: administrators,
  },
  'administration/organisations/actions.ts merge': {
    page: ({ a }) => `${organisations}/${a.id}`,
    args: async ({ a, now }) => [{ organisation: a.id, avec: (await storeOrganisation({}, now)).id }],
    may: administrators,
  },
  'administration/personnes/actions.ts setRole': ofSomebody({ role: 'MODERATOR' }),
  'administration/personnes/actions.ts block': ofSomebody({ acte: 'bloquer' }),
  'administration/personnes/actions.ts forget': ofSomebody({ effacer: 'oui' }),
  'administration/lieux/actions.ts add': {
    page: () => places,
    args: () => [
      untouched,
      {
        pays: 'ML',
        region: 'Gao',
        ville: `Balayage ${crypto.randomUUID()}`,
        fuseau: 'Africa/Bamako',
        'autres-noms': '',
      },
    ],
    may: administrators,
  },
  'administration/lieux/actions.ts edit': {
    page: () => places,
    args: async () => {
      const { id, town, timeZone } = await anyPlace()
      return [untouched, { lieu: String(id), ville: town ?? '', fuseau: timeZone, 'autres-noms': '' }]
    },
    may: administrators,
  },
  'administration/synonymes/actions.ts add': {
    page: () => synonyms,
    args: () => [untouched, { mots: 'essai du balayage\népreuve du balayage', cherches: '' }],
    may: administrators,
  },
  'administration/synonymes/actions.ts edit': {
    page: () => synonyms,
    args: async (scene) => [
      untouched,
      { ...(await groupFields(scene)), mots: 'essai du balayage\ntentative du balayage', cherches: '' },
    ],
    may: administrators,
  },
  'administration/synonymes/actions.ts remove': {
    page: () => synonyms,
    args: async (scene) => [await groupFields(scene)],
    may: administrators,
  },
  // Everybody's own: whoever has a session.
  'compte/effacer/actions.ts forgetMe': {
    page: () => '/compte/effacer',
    args: () => [untouched, { effacer: 'oui' }],
    may: signedIn,
  },
  'compte/effacer/actions.ts signInAgain': { page: () => '/compte/effacer', args: () => [], may: signedIn },
}
