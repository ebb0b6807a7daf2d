import { subMilliseconds } from 'date-fns'
import { dayHeading } from '@/lib/copy/offer-list'
import { type Badge, badgeAt } from '@/lib/deadlines/badge'
import type { LocalDate } from '@/lib/deadlines/deadline'
import { localDateAt } from '@/lib/deadlines/local-time'
import type { ListedOffer } from '@/lib/search/listed-offer'

export interface DayGroup {
  readonly heading: string
  readonly offers: readonly { readonly offer: ListedOffer; readonly badge: Badge }[]
}

/** Offers in their order, under the last day on which one can apply. */
export function dayGroups(offers: readonly ListedOffer[], now: Date): readonly DayGroup[] {
  const groups: { heading: string; offers: { offer: ListedOffer; badge: Badge }[] }[] = []
  for (const offer of offers) {
    const badge = badgeAt(offer.deadline, now)
    const heading = dayHeading(badge, lastDay(offer, badge))
    const last = groups.at(-1)
    if (last?.heading === heading) last.offers.push({ offer, badge })
    else groups.push({ heading, offers: [{ offer, badge }] })
  }
  return groups
}

/** The day the badge counts to, that of the cautious instant, in the deadline's own zone; once closed, the last there was. */
function lastDay({ deadline: { closesAt, sendBy, zone } }: ListedOffer, badge: Badge): LocalDate | null {
  const end = badge.state === 'closed' ? closesAt : sendBy
  return end === null || zone === null ? null : localDateAt(subMilliseconds(end, 1), zone)
}
