import { addDays } from 'date-fns'
import { database } from '@/lib/platform/database'
import { type StoredOffer, storeOffer } from '@/tests/factories/stored-offer'
import { type ActionEntries, type RouteEntries, untouched } from './entries'
import { type Scene, staff } from './scene'

const ofStaff = { sees: staff, visitor: 'sign-in' } as const

export const queueRoutes: RouteEntries = {
  moderation: { path: () => '/moderation', ...ofStaff },
  'moderation/demandes': { path: () => '/moderation/demandes', ...ofStaff },
}

/** An offer of A that waits and may be published. */
async function waiting({ a, people, now }: Scene): Promise<string> {
  const offer: StoredOffer = {
    title: 'Logisticien',
    deadline: { date: addDays(now, 10).toISOString().slice(0, 10) },
    organisations: [a.name],
    applyEmails: ['rh@a.example'],
    keeperId: a.id,
    postedById: people.member.id,
    status: 'PENDING',
    publishedAt: null,
  }
  return storeOffer(offer, now)
}

export const queueActions: ActionEntries = {
  'moderation/actions.ts decideFromQueue': {
    page: () => '/moderation',
    args: async (scene) => [untouched, { seule: `suspendre ${await waiting(scene)} 1`, raison: '', mots: '' }],
    may: staff,
  },
  'moderation/actions.ts undo': {
    page: () => '/moderation',
    args: async (scene) => {
      const offerId = await waiting(scene)
      const decision = { kind: 'HELD', fromStatus: 'PENDING', toStatus: 'HELD', version: 2 } as const
      await database.offer.update({ where: { id: offerId }, data: { status: 'HELD', version: 2 } })
      const { id } = await database.moderationDecision.create({
        data: { ...decision, offerId, at: scene.now, moderatorId: scene.people.moderator.id },
      })
      return [untouched, { decisions: id }]
    },
    may: staff,
  },
}
