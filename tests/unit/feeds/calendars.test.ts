import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { offerCalendar } from '@/lib/feeds/offer-calendar'
import { searchCalendar } from '@/lib/feeds/search-calendar'
import type { Offer } from '@/lib/offers/offer'
import { fullOffer, keptDeadline, rollingDeadline } from '@/tests/factories/offer'
import { awkward, awkwardRead, feedEntry } from './feed-entry-example'

const siteUrl = 'https://baara.example'

function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text))
  return { calendar, events: calendar.getAllSubcomponents('vevent') }
}

function eventOf(over: Partial<Offer> = {}) {
  const text = offerCalendar(fullOffer(over), siteUrl)
  if (text === null) throw new Error('no calendar')
  const { events } = read(text)
  const [event] = events
  if (event === undefined) throw new Error('no event')
  const value = (name: string) => event.getFirstPropertyValue(name)
  return { text, event, value, lines: text.replace(/\r\n[ \t]/g, '').split('\r\n') }
}

function search(entries = [feedEntry()]) {
  const address = `${siteUrl}/offres?pays=mali`
  return searchCalendar({ title: 'Mali, « eau ; santé »', listUrl: address, feedUrl: address, siteUrl, entries })
}

describe('the calendar of an offer', () => {
  it('is one event with an identity for ever and a sequence that grows', () => {
    const { value } = eventOf({ version: 4, changedAt: new Date('2026-02-03T09:30:00Z') })
    expect(value('uid')).toBe('0190a000-0000-7000-8000-000000000000@baara')
    expect(value('sequence')).toBe(4)
    expect(String(value('dtstamp'))).toBe('2026-02-03T09:30:00Z')
    expect(value('status')).toBe('CONFIRMED')
    expect(value('url')).toBe('https://baara.example/offres/logisticien-segou')
  })

  it('is cancelled when its organisation closed the offer early, on the day that was entered', () => {
    const at = new Date('2026-02-18T10:00:00Z')
    const deadline = { ...keptDeadline({ date: '2026-02-20', time: '17:00' }), closesAt: at, sendBy: at }
    const { value, lines, event } = eventOf({ version: 5, deadline, closedEarly: { at, reason: 'FILLED' } })
    expect(value('status')).toBe('CANCELLED')
    expect(value('sequence')).toBe(5)
    expect(lines).toContain('DTSTART:20260220T170000Z')
    expect(event.getAllSubcomponents('valarm')).toEqual([])
    expect(String(value('description'))).toContain('le poste est pourvu')
    // Nobody is told any more where to write.
    expect(String(value('description'))).not.toContain('rh@eaux.example')
  })

  it('places an hour as an instant without an end', () => {
    const { lines } = eventOf({ deadline: keptDeadline({ date: '2026-02-20', time: '17:00' }, 'Africa/Tunis') })
    expect(lines).toContain('DTSTART:20260220T160000Z')
    expect(lines.filter((line) => /^(DTEND|DURATION)/.test(line))).toEqual([])
  })

  it.each([
    ['without an hour', keptDeadline({ date: '2026-02-20' }), '20260220'],
    ['at 24 h', keptDeadline({ date: '2026-02-20', time: '24:00' }), '20260220'],
    ['without an hour, east of UTC', keptDeadline({ date: '2026-03-01' }, 'Africa/Tripoli'), '20260301'],
    [
      'that the notice may mean a day earlier',
      keptDeadline({ date: '2026-02-20', flags: ['conflict'], alternatives: [{ date: '2026-02-18', time: null }] }),
      '20260218',
    ],
    [
      'at a midnight that may begin the day',
      keptDeadline({ date: '2026-02-20', time: '24:00', flags: ['midnight'] }),
      '20260219',
    ],
  ])('takes a deadline %s for its last local day', (_, deadline, date) => {
    const { lines } = eventOf({ deadline })
    expect(lines).toContain(`DTSTART;VALUE=DATE:${date}`)
  })

  it('says what the notice states beside the cautious date', () => {
    const deadline = keptDeadline({
      date: '2026-02-20',
      flags: ['conflict'],
      alternatives: [{ date: '2026-02-18', time: null }],
    })
    expect(eventOf({ deadline }).value('description')).toContain('vendredi 20\u00a0février 2026')
  })

  it('tells all that is needed to apply', () => {
    const description = String(eventOf().value('description'))
    expect(description).toContain('rh@eaux.example')
    expect(description).toContain('Candidature Logisticien & achats')
    expect(description).toContain('Rue 420, porte 32, Bamako')
    expect(description).toContain('https://baara.example/offres/logisticien-segou')
  })

  it('rings two and seven days before', () => {
    const { event } = eventOf()
    const alarms = event.getAllSubcomponents('valarm')
    expect(alarms.map((alarm) => String(alarm.getFirstPropertyValue('trigger'))).sort()).toEqual(['-P2D', '-P7D'])
    expect(alarms.every((alarm) => alarm.getFirstPropertyValue('action') === 'DISPLAY')).toBe(true)
  })

  it('gives copies, numbers and the word on a destroyed address, as the page does', () => {
    const { application } = fullOffer()
    const told = (over: Partial<Offer['application']>) =>
      String(eventOf({ application: { ...application, ...over } }).value('description'))
    expect(told({})).toContain('En copie\u00a0: direction@eaux.example')
    expect(told({})).toContain('+223 20 00 00 00')
    expect(told({})).not.toContain('effacée')
    expect(told({ emails: [] })).toContain('Écrire à\u00a0: direction@eaux.example')
    expect(told({ emails: [], copyEmails: [], emailDestroyed: true })).toContain('a été effacée')
  })

  it('tells the hour at the place where the notice counts in another zone, though only the country is known', () => {
    const deadline = keptDeadline({
      date: '2026-02-20',
      time: '17:00',
      zone: 'Europe/Paris',
      flags: ['time-zone-stated'],
    })
    expect(eventOf({ deadline }).value('description')).toContain('il sera 16\u00a0h')
  })

  it('has one colon after the name of a deadline without an hour', () => {
    const [line = ''] = String(eventOf({ deadline: keptDeadline({ date: '2026-02-20' }) }).value('description')).split(
      '\n',
    )
    expect(line.split(':')).toHaveLength(2)
    expect(line).toContain('jusqu’à la fin de la journée')
  })

  it('does not exist without a date', () => {
    expect(offerCalendar(fullOffer({ deadline: rollingDeadline }), siteUrl)).toBeNull()
  })

  it('brings awkward words back as they were, in lines of at most 75 octets that end in CRLF', () => {
    const label = `${awkward}\nsuite, ${'é'.repeat(90)}`
    const { text, value } = eventOf({ title: awkward, locations: [{ label, place: null }] })
    // A control character becomes a space here, as does half a pair.
    const words = awkwardRead.replace('🚰  fin', '🚰    fin')
    expect(String(value('summary')).replace(/\s+/g, ' ')).toContain(words.replace(/\s+/g, ' '))
    expect(value('location')).toContain(`\nsuite, ${'é'.repeat(90)}`)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
    // Each line by itself is whole UTF-8: no character is cut in two.
    expect(text).not.toContain('\ufffd')
  })
})

describe('the calendar of a search', () => {
  it('can be subscribed to', () => {
    const { calendar, events } = read(search())
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0')
    expect(calendar.getFirstPropertyValue('method')).toBe('PUBLISH')
    expect(calendar.getFirstPropertyValue('x-wr-calname')).toBe('Mali, « eau ; santé »')
    expect(String(calendar.getFirstPropertyValue('refresh-interval'))).toBe('PT6H')
    expect(events).toHaveLength(1)
  })

  it('gives an offer the identity that its own calendar gives', () => {
    const own = eventOf({ id: feedEntry().id }).value('uid')
    expect(read(search()).events[0]?.getFirstPropertyValue('uid')).toBe(own)
  })

  it('leaves out what has no date, and may be empty', () => {
    expect(read(search([feedEntry({ deadline: rollingDeadline })])).events).toEqual([])
    expect(read(search([])).events).toEqual([])
  })
})
