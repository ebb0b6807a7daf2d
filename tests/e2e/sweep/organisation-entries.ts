import { addDays } from 'date-fns'
import { formOfFacts } from '@/lib/offers/form-of-facts'
import { textFields } from '@/lib/offers/offer-form'
import { findKeptOffer } from '@/lib/offers/queries'
import { database, pool } from '@/lib/platform/database'
import { postPrefix } from '@/lib/posting/typed-posting-form'
import { type StoredOffer, storeOffer } from '@/tests/factories/stored-offer'
import { isAskedAbout } from '../support/asked-about'
import type { ActionArgument, ActionEntries, RouteEntries } from './entries'
import { members, type Scene } from './scene'

const inTenDays = ({ now }: Scene) => addDays(now, 10).toISOString().slice(0, 10)

/** An open offer of A, by its address. */
async function storeOfferOfA(scene: Scene, stated: Partial<StoredOffer> = {}): Promise<string> {
  const { a, people, now } = scene
  const deadline = { date: inTenDays(scene), time: '17:00' }
  const id = await storeOffer(
    {
      title: 'Logisticien',
      deadline,
      keeperId: a.id,
      postedById: people.member.id,
      applyEmails: ['rh@a.example'],
      ...stated,
    },
    now,
  )
  return (await database.offer.findUniqueOrThrow({ where: { id } })).slug
}

/** Some three weeks on, a day that no check points at. */
function laterDay(scene: Scene, days = 20): string {
  const date = addDays(scene.now, days).toISOString().slice(0, 10)
  return isAskedAbout(date) ? laterDay(scene, days + 1) : date
}

function dateFields(date: string) {
  const [deadlineYear = '', month, day] = date.split('-')
  return { deadlineDay: String(Number(day)), deadlineMonth: String(Number(month)), deadlineYear }
}

const offerPage = (part: string) => async (scene: Scene) => `/organisation/offres/${await storeOfferOfA(scene)}${part}`
const ofMembers = { sees: members, visitor: 'sign-in' } as const

export const organisationRoutes: RouteEntries = {
  // B's owner sees B's list.
  organisation: { path: () => '/organisation', sees: ['stranger', ...members], visitor: 'sign-in' },
  'organisation/offres/[slug]': { path: offerPage(''), ...ofMembers },
  'organisation/offres/[slug]/modifier': { path: offerPage('/modifier'), ...ofMembers },
  'organisation/offres/[slug]/prolonger': { path: offerPage('/prolonger'), ...ofMembers },
  'organisation/offres/[slug]/cloturer': { path: offerPage('/cloturer'), ...ofMembers },
  'organisation/offres/[slug]/retirer': { path: offerPage('/retirer'), ...ofMembers },
  'organisation/offres/[slug]/avis-de-prorogation': { path: offerPage('/avis-de-prorogation'), ...ofMembers },
}

const state: ActionArgument = { state: { refusal: null, typed: '' } }
const page = () => '/organisation'

/** What an action is sent about an offer of A that is in that state. */
function about(fields: Readonly<Record<string, string>>, stated: (scene: Scene) => Partial<StoredOffer> = () => ({})) {
  return async (scene: Scene) => [state, { offre: await storeOfferOfA(scene, stated(scene)), version: '1', ...fields }]
}

const closedEarly = ({ now }: Scene) =>
  ({ closesAt: now, sendBy: now, closedEarlyAt: now, closingReason: 'FILLED' }) as const

export const organisationActions: ActionEntries = {
  'organisation/offres/[slug]/actions.ts close': { page, args: about({ raison: 'FILLED' }), may: members },
  'organisation/offres/[slug]/actions.ts reopen': { page, args: about({}, closedEarly), may: members },
  'organisation/offres/[slug]/actions.ts withdraw': { page, args: about({ raison: 'Doublon' }), may: members },
  'organisation/offres/[slug]/actions.ts archive': { page, args: about({ ranger: 'oui' }, closedEarly), may: members },
  'organisation/offres/[slug]/actions.ts copy': {
    page,
    args: async (scene) => [{ offre: await storeOfferOfA(scene) }],
    may: members,
  },
  'organisation/offres/[slug]/prolonger/actions.ts extend': {
    page,
    args: (scene) => about({ ...dateFields(laterDay(scene)), reason: 'Forte demande' })(scene),
    may: members,
  },
  'organisation/offres/[slug]/modifier/actions.ts save': {
    page,
    args: async (scene) => {
      const slug = await storeOfferOfA(scene)
      const offer = await findKeptOffer(pool, { slug })
      if (offer === null) throw new Error('no offer')
      const form = { ...formOfFacts(offer), applyEmails: offer.application.emails.join('\n'), reference: 'A/1' }
      const fields = [...textFields, 'applyEmails' as const].map((field) => [postPrefix(0) + field, form[field]])
      return [state, { offre: slug, version: '1', propose: '', verifie: 'oui', ...Object.fromEntries(fields) }]
    },
    may: members,
  },
}
