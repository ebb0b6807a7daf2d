import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { describe, expect, it } from 'vitest'
import { atomFeed, type FollowedSearch, rssFeed } from '@/lib/feeds/syndication'
import { keptDeadline, rollingDeadline } from '@/tests/factories/offer'
import { awkward, awkwardRead, feedEntry } from './feed-entry-example'

const now = new Date('2026-02-10T12:00:00Z')
const search = (over: Partial<FollowedSearch> = {}): FollowedSearch => ({
  title: 'Baara : offres d’emploi, « R&D »',
  listUrl: 'https://baara.example/offres?q=R%26D&pays=mali',
  feedUrl: 'https://baara.example/api/feeds/atom?q=R%26D&pays=mali',
  siteUrl: 'https://baara.example',
  entries: [feedEntry()],
  ...over,
})
const parser = new XMLParser({ ignoreAttributes: false, isArray: (name) => ['entry', 'item'].includes(name) })

function atom(over: Partial<FollowedSearch> = {}, at = now) {
  const xml = atomFeed(search(over), at)
  expect(XMLValidator.validate(xml)).toBe(true)
  return parser.parse(xml).feed
}

function rss(over: Partial<FollowedSearch> = {}) {
  const xml = rssFeed(search(over), now)
  expect(XMLValidator.validate(xml)).toBe(true)
  return parser.parse(xml).rss.channel
}

describe('an Atom feed', () => {
  it('has all that RFC 4287 asks of a feed', () => {
    const feed = atom()
    expect(feed['@_xmlns']).toBe('http://www.w3.org/2005/Atom')
    expect(feed.id).toBe('https://baara.example/api/feeds/atom?q=R%26D&pays=mali')
    expect(feed.title).toBe('Baara : offres d’emploi, « R&D »')
    expect(feed.author.name).toBe('Baara')
    expect(feed.updated).toBe('2026-02-03T09:30:00.000Z')
    const links = feed.link.map((link: Record<string, string>) => [link['@_rel'], link['@_href']])
    expect(links).toEqual([
      ['alternate', 'https://baara.example/offres?q=R%26D&pays=mali'],
      ['self', 'https://baara.example/api/feeds/atom?q=R%26D&pays=mali'],
    ])
  })

  it('gives each offer an id for ever, the time of its change, and the deadline first', () => {
    const [entry] = atom().entry
    expect(entry.id).toBe('urn:uuid:0190a000-0000-7000-8000-000000000001')
    expect(entry.updated).toBe('2026-02-03T09:30:00.000Z')
    expect(entry.published).toBe('2026-02-01T08:00:00.000Z')
    expect(entry.link['@_href']).toBe('https://baara.example/offres/logisticien-segou')
    expect(entry.title['#text']).toBe('[avant le 20/02, 17 h] Logisticien, Eaux du Sahel'.replace('17 h', '17\u00a0h'))
    expect(entry.summary['#text']).toContain('vendredi 20\u00a0février 2026 à 17\u00a0h (heure de Bamako)')
  })

  it('is newest by its newest entry, and dated even when empty', () => {
    const later = feedEntry({ changedAt: new Date('2026-02-09T00:00:00Z') })
    expect(atom({ entries: [feedEntry(), later] }).updated).toBe('2026-02-09T00:00:00.000Z')
    expect(atom({ entries: [] }).updated).toBe(now.toISOString())
  })

  it('carries any words, as HTML in its titles', () => {
    const [entry] = atom({ entries: [feedEntry({ title: awkward, locations: [awkward] })] }).entry
    const html = awkwardRead.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
    expect(entry.title['#text']).toContain(html)
    expect(atom({ entries: [feedEntry({ title: ']]> ]]>' })] }).entry[0].title['#text']).toContain(']]&gt; ]]&gt;')
    expect(entry.summary['#text']).toContain(`<p>Lieu\u00a0: ${html}, Mali</p>`)
  })
})

describe('the brackets of a title', () => {
  it.each([
    ['a day as a whole', keptDeadline({ date: '2026-02-20' }), '[jusqu’au 20/02]'],
    ['an hour and minutes', keptDeadline({ date: '2026-02-20', time: '16:30' }), '[avant le 20/02, 16 h 30]'],
    ['24:00', keptDeadline({ date: '2026-02-20', time: '24:00' }), '[jusqu’au 20/02]'],
    [
      'midnight that may begin the day',
      keptDeadline({ date: '2026-02-20', time: '24:00', flags: ['midnight'] }),
      '[jusqu’au 19/02]',
    ],
    [
      'the earlier of two dates',
      keptDeadline({ date: '2026-02-20', flags: ['conflict'], alternatives: [{ date: '2026-02-18', time: null }] }),
      '[jusqu’au 18/02]',
    ],
    [
      'the last hour of another zone',
      keptDeadline({ date: '2026-02-20', time: '00:30', zone: 'Africa/Tunis' }),
      '[avant le 20/02, 0 h 30]',
    ],
    ['no end', rollingDeadline, '[sans date limite]'],
    ['nothing stated', { ...rollingDeadline, kind: 'none' as const }, '[date limite non précisée]'],
    ['a day that is none', { ...keptDeadline({ date: null }) }, '[date limite incertaine]'],
  ])('say, of %s: %s', (_, deadline, brackets) => {
    const [entry] = atom({ entries: [feedEntry({ deadline })] }).entry
    expect(entry.title['#text'].replaceAll('\u00a0', ' ')).toMatch(
      new RegExp(`^${brackets.replace(/[[\]]/g, '\\$&')} Logisticien`),
    )
  })

  it('promise nothing once the cautious date is past', () => {
    const deadline = keptDeadline({
      date: '2026-02-20',
      flags: ['conflict'],
      alternatives: [{ date: '2026-02-08', time: null }],
    })
    expect(atom({ entries: [feedEntry({ deadline })] }).entry[0].title['#text']).toMatch(/^\[peut-être déjà clôturée\]/)
  })
})

describe('an RSS feed', () => {
  it('has all that RSS 2.0 asks, in French, for an hour', () => {
    const channel = rss()
    expect(channel.title).toBe('Baara : offres d’emploi, « R&D »')
    expect(channel.link).toBe('https://baara.example/offres?q=R%26D&pays=mali')
    expect(channel.description).not.toBe('')
    expect(channel.language).toBe('fr')
    expect(channel.ttl).toBe(60)
    expect(channel['atom:link']['@_rel']).toBe('self')
  })

  it('gives each offer the same id as Atom, marked as no address, and dates of RFC 822', () => {
    const [item] = rss().item
    expect(item.guid).toEqual({ '#text': 'urn:uuid:0190a000-0000-7000-8000-000000000001', '@_isPermaLink': 'false' })
    expect(item.pubDate).toBe('Sun, 01 Feb 2026 08:00:00 GMT')
    expect(item.title).toMatch(/^\[avant le 20\/02, 17.h\] Logisticien/)
  })

  it('carries any words, plain in its titles', () => {
    expect(rss({ entries: [feedEntry({ title: awkward })] }).item[0].title).toContain(awkwardRead)
    const ends = 'A ]]> b ]]> <c> ]]]]>'
    const channel = rss({ title: ends, entries: [feedEntry({ title: ends })] })
    expect(channel.item[0].title).toContain(ends)
    expect(channel.title).toBe(ends)
  })
})
