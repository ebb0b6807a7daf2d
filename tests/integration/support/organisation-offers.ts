import { beforeEach } from 'vitest'
import type { OfferEdit } from '@/lib/offers/edit-offer'
import { formOfFacts } from '@/lib/offers/form-of-facts'
import type { OfferForm } from '@/lib/offers/offer-form'
import { findKeptOffer, type KeptOffer } from '@/lib/offers/queries'
import type { Transaction } from '@/lib/platform/database'
import { database, pool } from '@/lib/platform/database'
import { storeOrganisation, storePerson } from '@/tests/factories/person'
import { type StoredOffer, storeOffer } from '@/tests/factories/stored-offer'

export const now = new Date('2026-02-18T10:00Z')
export const later = new Date('2026-02-18T11:00Z')

/** In each test, the organisation whose offers are kept true, and its member who does. */
export const keeping = { keeperId: '', actor: '' }

beforeEach(async () => {
  keeping.keeperId = (await storeOrganisation({}, now)).id
  keeping.actor = (await storePerson({ memberOf: [{ organisationId: keeping.keeperId }] }, now)).id
})

/** A public offer of the organisation that ends on Friday, 20 February 2026 at 17:00 in Bamako. */
export async function keptOffer(stated: Partial<StoredOffer> = {}): Promise<KeptOffer> {
  const deadline = { date: '2026-02-20', time: '17:00' }
  const keeper = { keeperId: keeping.keeperId, postedById: keeping.actor }
  return read(await storeOffer({ title: 'Comptable', deadline, ...keeper, ...stated }, now))
}

export async function read(id: string): Promise<KeptOffer> {
  const offer = await findKeptOffer(pool, { id })
  if (offer === null) throw new Error('no offer')
  return offer
}

export const act = <T>(change: (tx: Transaction) => Promise<T>): Promise<T> => database.$transaction(change)

export const seen = ({ id, version }: KeptOffer, at = later) => ({
  offerId: id,
  version,
  actor: keeping.actor,
  at,
})

/** To Friday, 6 March 2026 at noon. */
export const extension = {
  date: '2026-03-06',
  time: '12:00',
  reason: 'Délai demandé par les candidats',
  level: 'ALLOWED',
  confirmed: null,
} as const

/** An edit by a member who is not trusted, of a date that was wrong. */
export function edited(offer: KeptOffer, change: Partial<OfferForm>): OfferEdit {
  return {
    ...seen(offer),
    form: { ...formOfFacts(offer), ...change },
    proposedAt: null,
    level: 'ALLOWED',
    laterDate: { kind: 'corrected' },
    confirmed: null,
  }
}
