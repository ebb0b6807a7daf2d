import { checkOffer } from './offer-checks'
import { provisionalTitle } from './provisional-title'
import type { KeptOffer } from './queries'

/** Why an offer cannot be published as it stands, whoever wants it. */
export type UnfitReason =
  | 'no-title'
  | 'no-organisation'
  | 'no-country'
  | 'deadline-without-instant'
  | 'deadline-past'
  | 'no-way-to-apply'

/**
 * What keeps a stored offer from going out: what `whyItWaits` asks of a notice taken in, and what blocks a person who posts. Empty when
 * nothing does. One that was public may come back after its end: it is shown as closed.
 * @param isTitled a person has seen the form with its title: the notice's first line may be one
 */
export function whyUnfit(offer: KeptOffer, now: Date, isTitled: boolean): readonly UnfitReason[] {
  const { title, organisations, country, deadline, notice, evidence, publishedAt } = offer
  const unfit: UnfitReason[] = []
  const isProvisional = title === provisionalTitle(notice.text) && !evidence.some(({ field }) => field === 'title')
  if (!isTitled && isProvisional && publishedAt === null) unfit.push('no-title')
  const [first] = organisations
  if (first === undefined) unfit.push('no-organisation')
  if (deadline.kind === 'fixed' && deadline.closesAt === null) unfit.push('deadline-without-instant')
  if (country === null) return [...unfit, 'no-country']
  const organisation = { name: first?.name ?? '', acronym: first?.acronym ?? null, aliases: [], domains: [] }
  const context = { now, organisation, named: null, titles: null, isPosted: false }
  const codes = checkOffer({ ...offer, country, documents: [] }, notice.text, context).map(({ code }) => code)
  if (codes.includes('deadline-past') && publishedAt === null) unfit.push('deadline-past')
  if (codes.includes('no-way-to-apply')) unfit.push('no-way-to-apply')
  return unfit
}
