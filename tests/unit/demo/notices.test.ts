import { describe, expect, it } from 'vitest'
import { badgeAt } from '@/lib/deadlines/badge'
import { plusDays } from '@/lib/deadlines/local-time'
import { plainNotice } from '@/lib/decoding/decoded-notice'
import { readNotice } from '@/lib/extraction/read-notice'
import { offerFromPosting } from '@/lib/ingestion/offer-from-posting'
import { whyItWaits } from '@/lib/offers/new-offer'
import { foldWords } from '@/lib/text/fold'
import { wordsAt } from '@/lib/text/span'
import { demonstrationFiles } from '@/prisma/demo/files'
import { renderDemonstration } from '@/prisma/demo/render'

const files = await demonstrationFiles()
const unknown = { published: null, country: null }

const days: readonly (readonly [string, string])[] = [
  ['an ordinary Sunday', '2026-11-22T12:00:00Z'],
  ['the last evening of a year', '2026-12-31T22:30:00Z'],
  ['the last day of a February', '2027-02-28T12:00:00Z'],
  ['the 28th of February of a leap year', '2028-02-28T12:00:00Z'],
  ['the eve of Morocco’s clocks going back for Ramadan', '2027-02-06T12:00:00Z'],
  ['the night they go forward again', '2027-03-14T02:30:00Z'],
  ['a first of the month', '2027-05-01T08:00:00Z'],
]

/** `jour+3 17:00 midnight` on a day → what reading must find. */
function deadlineOn(today: string, deadline: string) {
  const [first = '', ...others] = deadline.split(' ')
  if (first === 'rolling' || first === 'none') return { kind: first, date: null, time: null, flags: [] }
  const isTime = (word: string) => /^\d\d:\d\d$/.test(word)
  return {
    kind: 'fixed',
    date: plusDays(today, Number(first.replace('jour', ''))),
    time: others.find(isTime) ?? null,
    flags: others.filter((word) => !isTime(word)),
  }
}

describe.each(days)('demonstration notices on %s', (_, now) => {
  it.each(files)('$name is read as it promises', ({ content }) => {
    const { today, text, promised } = renderDemonstration(content, new Date(now))
    const { postings } = readNotice(text, unknown)
    const read = postings.map(({ deadline: { kind, date, time, flags } }) => ({ kind, date, time, flags: [...flags] }))
    expect(read).toEqual(promised('deadline').map((deadline) => deadlineOn(today, deadline)))
  })
})

describe('demonstration notices', () => {
  const now = new Date('2026-11-22T12:00:00Z')
  const read = files.map(({ name, content }) => {
    const { text, promised } = renderDemonstration(content, now)
    const reading = readNotice(text, unknown)
    const offers = reading.postings.map((posting, ordinal) =>
      offerFromPosting(plainNotice(text), reading, ordinal, posting),
    )
    return { name, text, promised, reading, offers }
  })

  it.each(read)(
    '$name: organisation, titles, contract and addresses are read as a candidate would',
    ({ text, promised, reading, offers }) => {
      expect(foldWords(reading.organisation?.value.name ?? '')).toBe(foldWords(promised('organisation').join()))
      expect(offers).toHaveLength(promised('title').length)
      for (const [i, { title, contractType, application }] of offers.entries()) {
        // « Chargé(e) de projet – économie sociale et solidaire » may keep what follows the dash or not.
        expect(foldWords(title ?? '').startsWith(foldWords(promised('title')[i] ?? '')), title ?? 'no title').toBe(true)
        expect(contractType).toBe(promised('contract').join())
        const addresses = [...text.matchAll(/[\w.-]+@[\w-]+\.example/g)].map(([address]) => address)
        expect([...application.emails, ...application.copyEmails]).toEqual(addresses)
      }
    },
  )

  it.each(read)('$name can be published, and is found in its country', ({ promised, reading, offers }) => {
    expect([reading.country]).toEqual(promised('country'))
    expect(offers.map((offer) => whyItWaits(offer, { publish: true, isCut: false }))).toEqual(offers.map(() => null))
    for (const offer of offers) expect(offer.locations.map(({ place }) => place?.country)).toContain(reading.country)
  })

  it.each(read)('$name says plainly that it is an example, which no field holds', ({ text, offers }) => {
    const mark = 'Annonce d’exemple, écrite pour la démonstration de Baara : ne pas postuler.'
    expect(text.endsWith(mark)).toBe(true)
    const from = text.length - mark.length
    for (const { evidence } of offers)
      for (const { span } of evidence)
        expect(wordsAt(text, span)).toBe(text.slice(span.start, Math.min(span.end, from)))
    for (const address of text.matchAll(/[^\s@]+@[^\s@]+/g)) expect(address[0]).toMatch(/\.example[.,]?$/)
  })

  it('show together every state of the badge but an impossible date, and every kind of doubt a person meets', () => {
    const badges = read.flatMap(({ offers }) => offers.map((offer) => badgeAt(offer.deadline, now)))
    expect(new Set(badges.map((badge) => badge.state))).toEqual(
      new Set(['closed', 'today', 'tomorrow', 'soon', 'open', 'rolling', 'unstated']),
    )
    expect(new Set(badges.flatMap((badge) => badge.doubts))).toEqual(
      new Set(['conflict', 'weekday-mismatch', 'midnight', 'year-inferred']),
    )
  })
})
