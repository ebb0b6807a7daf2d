import { addDays } from 'date-fns'
import { database } from '@/lib/platform/database'
import { storeOffer } from '@/tests/factories/stored-offer'
import type { ActionArgument, ActionEntries, RouteEntries } from './entries'
import { type Scene, staff } from './scene'

const ofStaff = { sees: staff, visitor: 'sign-in' } as const

/** An offer of A that somebody reported. */
async function reported({ a, people, now }: Scene) {
  const offerId = await storeOffer(
    {
      title: 'Logisticien',
      deadline: { date: addDays(now, 10).toISOString().slice(0, 10) },
      organisations: [a.name],
      keeperId: a.id,
      postedById: people.member.id,
    },
    now,
  )
  const { slug } = await database.offer.findUniqueOrThrow({ where: { id: offerId }, select: { slug: true } })
  const { id } = await database.offerReport.create({ data: { offerId, at: now, reason: 'CLOSED' } })
  return { slug, reportId: id }
}

export const reportRoutes: RouteEntries = {
  'moderation/signalements': { path: () => '/moderation/signalements', ...ofStaff },
  'moderation/signalements/[slug]': {
    path: async (scene) => `/moderation/signalements/${(await reported(scene)).slug}`,
    ...ofStaff,
  },
}

const state: ActionArgument = { state: { values: {}, errors: [], why: null, attempt: 0 } }

export const reportActions: ActionEntries = {
  'moderation/signalements/[slug]/actions.ts handle': {
    page: () => '/moderation/signalements/une',
    args: async (scene) => {
      const { slug, reportId } = await reported(scene)
      const seen = { offre: slug, version: '1', signalements: reportId }
      return [state, { ...seen, issue: 'UNFOUNDED', reponse: 'Vérifié.', decision: 'laisser', raison: '', mots: '' }]
    },
    may: staff,
  },
}
