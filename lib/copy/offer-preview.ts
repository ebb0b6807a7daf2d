import type { Badge, KeptDeadline } from '../deadlines/badge'
import type { LocalDate } from '../deadlines/deadline'
import type { Offer } from '../offers/offer'
import { contractWords } from './contract'
import { formatDay, formatTime, nightBefore } from './dates'
import { badgeWords, undatedWords } from './deadline-badge'
import { sendByLine } from './deadline-warnings'
import { hourWords, offerCopy, organisationInShort, placeWords } from './offer-page'
import { siteCopy } from './site'
import { capitalised, fr } from './typography'

type Previewed = Pick<
  Offer,
  | 'title'
  | 'organisations'
  | 'locations'
  | 'country'
  | 'deadline'
  | 'contractType'
  | 'durationMonths'
  | 'durationDays'
  | 'renewable'
>

/** Previews cut longer titles. */
const maxTitle = 60

/** What, who and where in at most 60 characters; the place gives way first, then the organisation, then the end of the title. */
export function previewTitle({ title, organisations, locations }: Previewed): string {
  const [organisation] = organisations
  const parts = [
    capitalised(title),
    ...(organisation === undefined ? [] : [organisationInShort(organisation)]),
    ...locations.slice(0, 1).map(({ label }) => label),
  ]
  for (let kept = parts.length; kept > 0; kept--) {
    const words = parts.slice(0, kept).join(', ')
    if (words.length <= maxTitle) return words
  }
  return `${capitalised(title)
    .slice(0, maxTitle)
    .replace(/\s+\S*$/, '')}…`
}

/** The deadline first: many readers see nothing else. No days left are counted, since previews and results are kept for weeks. */
export function previewDescription(offer: Previewed, badge: Badge): string {
  const { deadline } = offer
  return [
    badge.state === 'closed' ? badgeWords(badge, deadline) : statedDeadline(deadline, badge),
    badge.state === 'closed' || badge.perhapsClosed ? null : (sendByLine(deadline)?.replace(/\.$/, '') ?? null),
    offer.organisations.map(organisationInShort).join(', ') || null,
    placeWords(
      offer.locations.map(({ label }) => label),
      offer.country,
    ),
    contractWords(offer),
  ]
    .filter((part) => part !== null)
    .join(' · ')
}

/** « Date limite : vendredi 20 février 2026 à 17 h (heure de Bamako) ». */
export function statedDeadline(deadline: KeptDeadline, badge: Badge): string {
  if (deadline.date === null) return undatedWords(badge) ?? offerCopy.deadline
  const hour = deadline.time === null ? '' : ` ${hourWords(deadline)}`
  return fr`Date limite : ${formatDay(deadline.date)}${hour}`
}

/** What the picture of an offer shows. */
export interface CardWords {
  readonly site: string
  readonly title: string
  /** « Eaux du Sahel · Ségou, Mali ». */
  readonly whoAndWhere: string
  /** « Date limite », « Clôturée depuis le ». */
  readonly label: string
  /** « vendredi 20 février 2026 à 17 h ». */
  readonly until: string
  /** « Par prudence, envoyez au plus tard le 19 février. » Empty where the stated end is the one to keep to. */
  readonly caution: string
}

export function cardWords(offer: Previewed, badge: Badge): CardWords {
  const { deadline, organisations, locations } = offer
  const place = placeWords(
    locations.map(({ label }) => label),
    offer.country,
  )
  const isClosed = badge.state === 'closed'
  const day = deadline.date === null ? null : dayOnCard(deadline.date, !isClosed && deadline.time === '00:00')
  const hour = deadline.time === null ? '' : ` à ${formatTime(deadline.time)}`
  return {
    site: siteCopy.name,
    title: capitalised(offer.title),
    whoAndWhere: [organisations.map(organisationInShort).join(', '), place].filter(Boolean).join(' · '),
    label: isClosed ? (day === null ? 'Clôturée' : 'Clôturée depuis le') : offerCopy.deadline,
    until: day !== null ? `${day}${hour}` : isClosed ? '' : (undatedWords(badge) ?? ''),
    // Also when it is past: a picture is kept for weeks and must not lose it.
    caution: isClosed ? '' : (sendByLine(deadline) ?? ''),
  }
}

/** 0 h of a day is taken for its end unless it is said as a night. */
function dayOnCard(date: LocalDate, beginsIt: boolean): string {
  return beginsIt ? `${nightBefore(date)} ${date.slice(0, 4)}` : formatDay(date)
}

/** For whoever does not see the picture. */
export function cardDescription({ title, whoAndWhere, label, until, caution }: CardWords): string {
  return [title, whoAndWhere, `${label} ${until}`.trim(), caution].filter((part) => part !== '').join('. ')
}
