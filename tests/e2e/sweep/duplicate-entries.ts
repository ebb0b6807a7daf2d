import { addDays } from 'date-fns'
import { database } from '@/lib/platform/database'
import { storeOffer } from '@/tests/factories/stored-offer'
import type { ActionArgument, ActionEntries, RouteEntries } from './entries'
import { type Scene, staff } from './scene'

/** Two offers of A that may be the same. */
async function twoOfA({ a, people, now }: Scene): Promise<readonly [string, string]> {
  const store = async () => {
    const stated = { date: addDays(now, 10).toISOString().slice(0, 10) }
    const by = { keeperId: a.id, postedById: people.member.id }
    const id = await storeOffer({ title: 'Logisticien', deadline: stated, organisations: [a.name], ...by }, now)
    return (await database.offer.findUniqueOrThrow({ where: { id }, select: { slug: true } })).slug
  }
  return [await store(), await store()]
}

export const duplicateRoutes: RouteEntries = {
  'moderation/offres/[slug]/doublons/[other]': {
    path: async (scene) => {
      const [slug, other] = await twoOfA(scene)
      return `/moderation/offres/${slug}/doublons/${other}`
    },
    sees: staff,
    visitor: 'sign-in',
  },
}

const state: ActionArgument = { state: { refusal: null } }
const untyped: ActionArgument = { state: { typed: '', refusal: null } }

export const duplicateActions: ActionEntries = {
  'moderation/offres/[slug]/doublons/actions.ts compare': {
    page: () => '/moderation/offres/une',
    args: async (scene) => {
      const [offre, doublon] = await twoOfA(scene)
      return [untyped, { offre, doublon }]
    },
    may: staff,
  },
  'moderation/offres/[slug]/doublons/[other]/actions.ts decidePair': {
    page: () => '/moderation/offres/une/doublons/autre',
    args: async (scene) => {
      const [offre, autre] = await twoOfA(scene)
      return [state, { offre, autre, version: '1', autreVersion: '1', decision: 'garder-premiere' }]
    },
    may: staff,
  },
}
