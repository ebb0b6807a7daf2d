import { addDays } from 'date-fns'
import { database } from '@/lib/platform/database'
import type { LinkAction } from '@/lib/platform/prisma/enums'
import { newSecret } from '@/lib/platform/secrets'
import { storeOffer } from '@/tests/factories/stored-offer'
import type { ActionEntries, RouteEntries } from './entries'
import { members, roles, type Scene } from './scene'

/** An open offer of A, as its address has it. */
async function storeOfferOfA({ a, people, now }: Scene) {
  const id = await storeOffer({ title: 'Logisticien', keeperId: a.id, postedById: people.member.id }, now)
  return database.offer.findUniqueOrThrow({ where: { id } })
}

/** The secret of a link that acts in the name of A's member. */
async function storeLink(scene: Scene, action: LinkAction): Promise<string> {
  const { secret, hash } = newSecret()
  const { id: offerId } = await storeOfferOfA(scene)
  const times = { createdAt: scene.now, expiresAt: addDays(scene.now, 1) }
  await database.actionLink.create({
    data: { tokenHash: hash, offerId, personId: scene.people.member.id, action, ...times },
  })
  return secret
}

const counts = async (scene: Scene) => `/organisation/offres/${(await storeOfferOfA(scene)).slug}/chiffres`

export const reminderRoutes: RouteEntries = {
  // The secret in the address stands for a password, whoever has it.
  'agir/[token]': { path: async (scene) => `/agir/${await storeLink(scene, 'FILLED')}`, sees: roles },
  'organisation/offres/[slug]/chiffres': { path: counts, sees: members, visitor: 'sign-in' },
  'organisation/offres/[slug]/chiffres/csv': {
    path: async (scene) => `${await counts(scene)}/csv`,
    sees: members,
    visitor: 'sign-in',
  },
}

export const reminderActions: ActionEntries = {
  'agir/[token]/actions.ts follow': {
    page: () => '/compte/mot-de-passe',
    args: async (scene) => [
      { state: { errors: [], form: {} } },
      { jeton: await storeLink(scene, 'FILLED'), version: '1' },
    ],
    may: roles,
  },
}
