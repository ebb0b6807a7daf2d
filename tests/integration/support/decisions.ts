import { beforeEach } from 'vitest'
import type { Person } from '@/lib/accounts/actor'
import { decideOffer, type OfferDecision } from '@/lib/moderation/decide-offer'
import { findKeptOffer, type KeptOffer } from '@/lib/offers/queries'
import { database, pool } from '@/lib/platform/database'
import { noCriteria } from '@/lib/search/criteria'
import { searchOffers } from '@/lib/search/search-offers'
import { storeActor, storeOrganisation } from '@/tests/factories/person'
import { type StoredOffer, storeOffer } from '@/tests/factories/stored-offer'

export const now = new Date('2026-02-18T10:00Z')
export const siteUrl = 'https://baara.example'
export const minutes = (count: number) => new Date(now.getTime() + count * 60_000)

export let keeperId = ''
export let organisation = ''
export let poster: Person
export let moderator: Person
export let other: Person

/** Sets the scene anew for each test of a file. */
export function setScene() {
  beforeEach(async () => {
    // Mail of other tests must not be sent by these.
    await database.outgoingMail.deleteMany()
    const kept = await storeOrganisation({}, now)
    keeperId = kept.id
    organisation = kept.name
    poster = await storeActor({ name: 'Mariam Diallo', memberOf: [{ organisationId: keeperId }] }, now)
    moderator = await staff('Awa Traoré')
    other = await staff('Oumar Cissé')
  })
}

export const staff = (name: string) => storeActor({ name, role: 'MODERATOR' }, now)

export async function waiting(stated: Partial<StoredOffer> = {}): Promise<KeptOffer> {
  const id = await storeOffer(
    {
      title: 'Comptable',
      text: 'Le reste de l’annonce.',
      deadline: { date: '2026-03-20', time: '17:00' },
      organisations: [organisation],
      applyEmails: ['rh@greniers.example'],
      status: 'PENDING',
      publishedAt: null,
      keeperId,
      postedById: poster.id,
      ...stated,
    },
    now,
  )
  await database.fieldEvidence.create({ data: { offerId: id, field: 'title', start: 0, end: 9 } })
  return read(id)
}

export async function read(id: string): Promise<KeptOffer> {
  const offer = await findKeptOffer(pool, { id })
  if (offer === null) throw new Error('no offer')
  return offer
}

export function decidingOf(decision: OfferDecision['decision'], at = now, by = moderator) {
  return { moderator: by, at, siteUrl, decision }
}

export function deciding(offer: KeptOffer, ...how: Parameters<typeof decidingOf>): OfferDecision {
  return { ...decidingOf(...how), offerId: offer.id, version: offer.version }
}

export const decide = (...asked: Parameters<typeof deciding>) => decideOffer(database, deciding(...asked))
export const approve = { kind: 'approve' } as const
export const refuse = { kind: 'refuse', reason: 'FEE_ASKED', words: 'Le point 4 demande 5 000 FCFA.' } as const

export async function done(...asked: Parameters<typeof deciding>): Promise<string> {
  const outcome = await decide(...asked)
  if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome))
  return outcome.decisionId
}

export async function traces(offerId: string) {
  const [decisions, events] = await Promise.all([
    database.moderationDecision.findMany({ where: { offerId }, orderBy: { version: 'asc' } }),
    database.offerEvent.findMany({ where: { offerId }, orderBy: [{ at: 'asc' }, { id: 'asc' }] }),
  ])
  return { decisions, events: events.map(({ action }) => action), mails: await mailsOf(decisions.map(({ id }) => id)) }
}

export const mailsOf = (ids: readonly string[]) =>
  database.outgoingMail.findMany({ where: { key: { in: ids.map((id) => `decision ${id}`) } } })

export async function isFound(offer: KeptOffer): Promise<boolean> {
  const { offers } = await searchOffers(pool, { ...noCriteria, words: 'Comptable' }, now)
  return offers.some(({ slug }) => slug === offer.slug)
}
