import { expect } from '@playwright/test'
import { XMLParser } from 'fast-xml-parser'
import ICAL from 'ical.js'
import { dayFromNow, importNotices, noticeText } from './support/notices'
import { test, uniqueWord } from './support/offers'
import { askTwice, changeData, newVisitor } from './support/visitor'

const parser = new XMLParser({ ignoreAttributes: false, isArray: (name) => ['entry', 'item', 'link'].includes(name) })

test('@desktop a search can be followed in Atom and RSS: what is open, the deadline first', async ({
  request,
  baseURL,
  offers: { soon, closed },
}) => {
  const { word, path } = soon
  const atom = await request.get(`/api/feeds/atom?q=${word}`, { headers: newVisitor() })
  expect(atom.headers()['content-type']).toBe('application/atom+xml; charset=utf-8')
  const { feed } = parser.parse(await atom.text())
  expect(feed.entry).toHaveLength(1)
  expect(feed.entry[0].link[0]['@_href']).toBe(`${baseURL}${path}`)
  expect(feed.entry[0].title['#text']).toMatch(/^\[avant le \d\d\/\d\d, 17.h\] Magasinier/)
  expect(feed.link.find((link: Record<string, string>) => link['@_rel'] === 'self')['@_href']).toBe(
    `${baseURL}/api/feeds/atom?q=${word}`,
  )

  const rss = await request.get(`/api/feeds/rss?q=${word}`, { headers: newVisitor() })
  expect(rss.headers()['content-type']).toBe('application/rss+xml; charset=utf-8')
  const { channel } = parser.parse(await rss.text()).rss
  expect(channel.item).toHaveLength(1)
  expect(channel.item[0].guid['#text']).toBe(feed.entry[0].id)
  const none = await request.get(`/api/feeds/atom?q=${closed.word}`, { headers: newVisitor() })
  expect(parser.parse(await none.text()).feed.entry).toBeUndefined()
})

test('@desktop a list announces the feeds of its own search', async ({ page, request, offers: { soon } }) => {
  await page.goto(`/offres?q=${soon.word}`)
  for (const type of ['application/atom+xml', 'application/rss+xml', 'text/calendar']) {
    const address = await page.locator(`link[rel="alternate"][type="${type}"]`).getAttribute('href')
    const response = await request.get(address ?? '/rien', { headers: newVisitor() })
    expect(response.status(), address ?? '').toBe(200)
    expect(await response.text()).toContain('Magasinier')
  }
})

test('@desktop a feed is sent again only when it changed, and then at once', async ({ request }) => {
  test.slow()
  const word = uniqueWord()
  const [path = ''] = await importNotices([noticeText({ word, deadline: dayFromNow(9) })])
  const address = `/api/feeds/atom?q=${word}`
  const first = await request.get(address, { headers: newVisitor() })
  const headers = { ...newVisitor(), 'If-None-Match': first.headers().etag ?? '' }
  await changeData(
    `UPDATE "Offer" SET "status" = 'PENDING', "changedAt" = now(), "version" = "version" + 1 WHERE "slug" = $1`,
    [path.split('/').at(-1)],
  )
  const after = await request.get(address, { headers })
  expect(after.status()).toBe(200)
  expect(parser.parse(await after.text()).feed.entry).toBeUndefined()
  expect((await askTwice(address)).again.status).toBe(304)
})

test('@desktop a calendar of a search holds the event that the offer’s own calendar holds', async ({
  request,
  baseURL,
  offers: { soon },
}) => {
  const { word, path } = soon
  const response = await request.get(`/api/feeds/calendar?q=${word}`, { headers: newVisitor() })
  expect(response.headers()['content-type']).toBe('text/calendar; charset=utf-8')
  const eventsOf = (text: string) => new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent')
  const [event, ...more] = eventsOf(await response.text())
  expect(more).toEqual([])
  const [own] = eventsOf(await (await request.get(`${path}/calendrier.ics`)).text())
  for (const name of ['uid', 'sequence', 'dtstart', 'status'])
    expect(String(event?.getFirstPropertyValue(name))).toBe(String(own?.getFirstPropertyValue(name)))
  expect(event?.getFirstPropertyValue('url')).toBe(`${baseURL}${path}`)
  expect(event?.getAllSubcomponents('valarm')).toHaveLength(2)
})

test('@desktop a kind of feed that there is none of is said to be so', async ({ request }) => {
  expect((await request.get('/api/feeds/xml', { headers: newVisitor() })).status()).toBe(404)
})
