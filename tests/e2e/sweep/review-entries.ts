import { createHash, randomBytes } from 'node:crypto'
import { addDays } from 'date-fns'
import { formOfFacts } from '@/lib/offers/form-of-facts'
import { textFields } from '@/lib/offers/offer-form'
import { findKeptOffer } from '@/lib/offers/queries'
import { database, pool } from '@/lib/platform/database'
import { postPrefix } from '@/lib/posting/typed-posting-form'
import { storeOffer } from '@/tests/factories/stored-offer'
import type { ActionArgument, ActionEntries, RouteEntries } from './entries'
import { type Scene, staff } from './scene'

const ofStaff = { sees: staff, visitor: 'sign-in' } as const

/** An offer of A that waits, or is public. */
async function offerOfA({ a, people, now }: Scene, status: 'PENDING' | 'PUBLISHED' = 'PENDING') {
  const id = await storeOffer(
    {
      title: 'Logisticien',
      deadline: { date: addDays(now, 10).toISOString().slice(0, 10) },
      organisations: [a.name],
      applyEmails: ['rh@a.example'],
      keeperId: a.id,
      postedById: people.member.id,
      status,
      publishedAt: status === 'PENDING' ? null : now,
    },
    now,
  )
  const offer = await findKeptOffer(pool, { id })
  if (offer === null) throw new Error('no offer')
  return offer
}

export const reviewRoutes: RouteEntries = {
  'moderation/corrections': { path: () => '/moderation/corrections', ...ofStaff },
  'moderation/offres/[slug]': {
    path: async (scene) => `/moderation/offres/${(await offerOfA(scene)).slug}`,
    ...ofStaff,
  },
  'moderation/offres/[slug]/original': {
    path: async (scene) => {
      const { id, slug } = await offerOfA(scene)
      const bytes = randomBytes(16)
      const hash = createHash('sha256').update(bytes).digest('hex')
      const file = { hash, mediaType: 'application/octet-stream', bytes }
      const { id: fileId } = await database.noticeFile.create({ data: { ...file, receivedAt: scene.now } })
      await database.offer.update({ where: { id }, data: { fileId, source: 'avis.pdf' } })
      return `/moderation/offres/${slug}/original`
    },
    ...ofStaff,
  },
}

const state: ActionArgument = { state: { refusal: null, words: '' } }
// Of an offer that is none: which one an action is about stands in its form, and no other page offers these.
const page = () => '/moderation/offres/aucune'

export const reviewActions: ActionEntries = {
  'moderation/offres/[slug]/actions.ts decide': {
    page,
    args: async (scene) => {
      const offer = await offerOfA(scene)
      const form = formOfFacts(offer)
      const fields = [...textFields, 'applyEmails' as const].map((field) => [postPrefix(0) + field, form[field]])
      return [state, { offre: offer.slug, version: '1', decision: 'approuver', ...Object.fromEntries(fields) }]
    },
    may: staff,
  },
  'moderation/offres/[slug]/actions.ts decideProposal': {
    page,
    args: async (scene) => {
      const offer = await offerOfA(scene, 'PUBLISHED')
      const form = { ...formOfFacts(offer), applyEmails: 'autre@a.example' }
      const { now, people } = scene
      await database.proposedEdit.create({
        data: { offerId: offer.id, version: 1, form, risky: ['applyEmails'], actor: people.member.id, at: now },
      })
      return [state, { offre: offer.slug, version: '1', propose: now.toISOString(), decision: 'approuver' }]
    },
    may: staff,
  },
  'moderation/offres/[slug]/actions.ts undo': {
    page,
    args: async (scene) => {
      const { id: offerId, slug } = await offerOfA(scene)
      await database.offer.update({ where: { id: offerId }, data: { status: 'HELD', version: 2 } })
      const decision = { kind: 'HELD', fromStatus: 'PENDING', toStatus: 'HELD', version: 2 } as const
      const { id } = await database.moderationDecision.create({
        data: { ...decision, offerId, at: scene.now, moderatorId: scene.people.moderator.id },
      })
      return [state, { offre: slug, annuler: id }]
    },
    may: staff,
  },
}
