import type { Badge } from '../deadlines/badge'
import type { Offer } from '../offers/offer'
import { percentEncoded } from '../text/percent-encoded'
import { sendByLine } from './deadline-warnings'
import { organisationInShort, placeWords } from './offer-page'
import { statedDeadline } from './offer-preview'
import { capitalised, fr } from './typography'

/** Messages are read on small screens, and previews cut longer ones. */
const maxLength = 500
const maxPart = 70

export const shareCopy = {
  title: 'Faire connaître cette offre',
  whatsApp: 'WhatsApp',
  telegram: 'Telegram',
  link: fr`Adresse de cette page`,
  calendar: 'Mettre dans mon agenda',
} as const

/** A message of under 500 characters, the address at its end: what, who, where, until when. */
export function shareText(
  { title, organisations, locations, country, deadline }: Omit<Offer, 'id'>,
  badge: Badge,
  url: string,
): string {
  const [organisation] = organisations
  const place = placeWords(
    locations.map(({ label }) => label),
    country,
  )
  const whoAndWhere = [organisation === undefined ? null : organisationInShort(organisation), place]
    .filter((part) => part !== null)
    .map(cut)
    .join(', ')
  const told = [
    cut(capitalised(title)),
    statedDeadline(deadline, badge),
    badge.perhapsClosed ? null : sendByLine(deadline),
  ]
  const join = (lines: readonly (string | null)[]) =>
    [...lines.filter((line) => line !== null && line !== ''), url].join('\n')
  const [what = null, ...until] = told
  const whole = join([what, whoAndWhere, ...until])
  return whole.length < maxLength ? whole : join([what, ...until])
}

export function whatsAppAddress(text: string): string {
  return `https://wa.me/?text=${percentEncoded(text)}`
}

export function telegramAddress(text: string, url: string): string {
  // Telegram puts the address before the text itself.
  const words = text.slice(0, -url.length).trim()
  return `https://t.me/share/url?url=${percentEncoded(url)}&text=${percentEncoded(words)}`
}

function cut(words: string): string {
  return words.length <= maxPart ? words : `${words.slice(0, maxPart).replace(/\s+\S*$/, '')}…`
}
