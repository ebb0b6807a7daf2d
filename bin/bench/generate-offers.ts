import { addDays } from 'date-fns'
import { closingInstants } from '@/lib/deadlines/closing'
import { localDateAt } from '@/lib/deadlines/local-time'
import { contractTypes, sectors } from '@/lib/extraction/posting'
import { slugOf } from '@/lib/offers/slug'
import { gazetteerPlaces } from '@/lib/places/place'
import { pick, pickEarly, seededRandom } from './seeded-random'
import { employers, plantedCount, plantedWord, rareWords, roles, sentences, subjects } from './vocabulary'

/** One generated offer, with what its rows hold. */
export interface GeneratedOffer {
  readonly slug: string
  readonly title: string
  readonly text: string
  readonly employer: string
  readonly place: (typeof gazetteerPlaces)[number] & { readonly region: string }
  readonly contract: string
  readonly sectors: readonly string[]
  readonly documents: readonly string[]
  readonly experience: number | null
  readonly publishedAt: Date
  readonly date: string
  readonly closesAt: Date
}

const towns = gazetteerPlaces.flatMap((place) =>
  place.region === null || place.town === null ? [] : [{ ...place, region: place.region }],
)
const openShare = 0.2

/** So many offers, always the same for the same count and day: a fifth of them open, the others closed during the last two years. */
export function* generateOffers(count: number, now: Date): Generator<GeneratedOffer> {
  const random = seededRandom(count)
  let planted = 0
  for (let i = 0; i < count; i++) {
    const isOpen = random() < openShare
    const place = pickEarly(random, towns)
    const role = pickEarly(random, roles)
    const title = random() < 0.5 ? role : `${role} ${pick(random, subjects)}`
    const hasPlanted = isOpen && planted < Math.min(plantedCount, count * openShare * 0.9)
    if (hasPlanted) planted++
    const date = localDateAt(
      addDays(now, isOpen ? 1 + Math.floor(random() ** 2 * 45) : -1 - Math.floor(random() * 730)),
      place.timeZone,
    )
    const closing = closingInstants(
      { date, time: random() < 0.4 ? '17:00' : null, zone: null, flags: [], alternatives: [] },
      place.timeZone,
    )
    if (closing === null) throw new Error(`no instant for ${date}`)
    const text = noticeText(random, { title, role, place: place.town ?? '', words: hasPlanted ? [plantedWord] : [] })
    yield {
      slug: `${slugOf(title, 60)}-${i.toString(36)}`,
      title,
      text: `${text}\nRéférence ${i}.`,
      employer: pickEarly(random, employers),
      place,
      contract: pickEarly(random, contractTypes),
      sectors: [pickEarly(random, sectors)],
      documents: ['CV', 'LETTRE_MOTIVATION', ...(random() < 0.2 ? ['CASIER_JUDICIAIRE'] : [])],
      experience: random() < 0.3 ? null : Math.floor(random() * 8),
      publishedAt: addDays(closing.closesAt, -15),
      date,
      closesAt: closing.closesAt,
    }
  }
}

function noticeText(
  random: () => number,
  { title, role, place, words }: { title: string; role: string; place: string; words: readonly string[] },
): string {
  const lines = Array.from({ length: 14 }, () =>
    pick(random, sentences)
      .replace('{subject}', pick(random, subjects))
      .replace('{town}', place)
      .replace('{role}', role),
  )
  const rare = random() < 1 / 250 ? [`Une pratique de ${pick(random, rareWords)} est demandée.`] : []
  return [
    `AVIS DE RECRUTEMENT`,
    `Poste : ${title}`,
    ...lines,
    ...rare,
    ...words.map((word) => `Notions de ${word}.`),
  ].join('\n')
}
