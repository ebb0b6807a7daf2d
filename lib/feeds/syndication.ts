import { Feed } from 'feed'
import { entryTitle } from '../copy/feeds'
import { siteCopy } from '../copy/site'
import { offerUrl } from './entry-address'
import { entryLines } from './entry-lines'
import type { FeedEntry } from './feed-entry'
import { cdataText, htmlText, xmlText } from './xml-text'

/** A search as something to follow. */
export interface FollowedSearch {
  readonly title: string
  /** The list of it, and the feed itself, as whole addresses. */
  readonly listUrl: string
  readonly feedUrl: string
  readonly siteUrl: string
  readonly entries: readonly FeedEntry[]
}

/** Minutes after which readers may ask again. */
const minutesToLive = 60

/** The search in Atom 1.0. */
export function atomFeed(search: FollowedSearch, now: Date): string {
  // In Atom the library declares titles to be HTML.
  return feedOf(search, now, htmlText).atom1()
}

/** The search in RSS 2.0, whose titles are plain text. */
export function rssFeed(search: FollowedSearch, now: Date): string {
  return feedOf(search, now, cdataText).rss2()
}

function feedOf(
  { title, listUrl, feedUrl, siteUrl, entries }: FollowedSearch,
  now: Date,
  titleText: typeof xmlText,
): Feed {
  const changes = entries.map(({ changedAt }) => changedAt.getTime())
  const feed = new Feed({
    id: feedUrl,
    title: xmlText(title),
    description: siteCopy.description,
    link: listUrl,
    feed: feedUrl,
    author: { name: siteCopy.name, link: siteUrl },
    language: 'fr',
    ttl: minutesToLive,
    generator: false,
    // An empty feed has nothing that changed; its date is of no use to anybody, but both formats demand one.
    updated: changes.length === 0 ? now : new Date(Math.max(...changes)),
  })
  for (const entry of entries)
    feed.addItem({
      // Stays when title or address change.
      id: `urn:uuid:${entry.id}`,
      title: titleText(entryTitle(entry, now)),
      link: offerUrl(siteUrl, entry.slug),
      date: entry.changedAt,
      published: entry.publishedAt,
      description: entryLines(entry)
        .map((line) => `<p>${htmlText(line)}</p>`)
        .join(''),
    })
  return feed
}
