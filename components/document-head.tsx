import { pageTitle, siteCopy } from '@/lib/copy/site'
import { feedAddress, feedKinds } from '@/lib/search/feed-address'

/** What the head of a page says of it. */
export interface PageHead {
  /** Null on the home page. */
  readonly title: string | null
  readonly description: string
  /** Whether search engines may keep the page. */
  readonly indexed: boolean
  /** The path that this page is known by: `/offres/pays/mali`. Null where it has none, as on an error. */
  readonly canonical: string | null
  /** The search whose feeds the page announces. */
  readonly feeds: AnnouncedFeeds | null
  /** How a shared link looks. Null: as title and description say, without a picture. */
  readonly openGraph: OpenGraph | null
  /** What the page tells machines, as schema.org has it. */
  readonly jsonLd: object | null
  /** The path of a script that betters the page. It must work without. */
  readonly script: string | null
}

export interface AnnouncedFeeds {
  /** « Offres d’emploi, Mali, santé ». */
  readonly title: string
  /** As `feedQuery` writes it; empty for every offer. */
  readonly query: string
}

export interface OpenGraph {
  /** Up to some 60 characters: previews cut there. */
  readonly title: string
  readonly type: 'website' | 'article'
  readonly image: OpenGraphImage | null
}

export interface OpenGraphImage {
  /** The path of a JPEG or PNG. */
  readonly path: string
  readonly width: number
  readonly height: number
  readonly alt: string
}

const feedTypes = {
  atom: 'application/atom+xml',
  rss: 'application/rss+xml',
  calendar: 'text/calendar',
} as const satisfies Record<(typeof feedKinds)[number], string>

/** What stands in the head of every public page. `siteUrl` has no slash at its end. */
export function DocumentHead({
  head,
  stylesheet,
  siteUrl,
}: {
  readonly head: PageHead
  readonly stylesheet: string
  readonly siteUrl: string
}) {
  return (
    <>
      <meta charSet="utf-8" />
      <title>{pageTitle(head.title)}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="description" content={head.description} />
      {!head.indexed && <meta name="robots" content="noindex" />}
      {head.canonical !== null && <link rel="canonical" href={`${siteUrl}${head.canonical}`} />}
      <meta name="color-scheme" content="light dark" />
      <meta name="theme-color" media="(prefers-color-scheme: light)" content="#fbf7ef" />
      <meta name="theme-color" media="(prefers-color-scheme: dark)" content="#15141d" />
      <meta name="format-detection" content="telephone=no" />
      <link rel="icon" type="image/svg+xml" href="/baara.svg" />
      <link rel="stylesheet" href={stylesheet} />
      {head.feeds !== null && <FeedLinks feeds={head.feeds} />}
      {head.canonical !== null && <SharedLink head={head} canonical={head.canonical} siteUrl={siteUrl} />}
      {head.jsonLd !== null && <script type="application/ld+json">{escapedJson(head.jsonLd)}</script>}
      {head.script !== null && <script type="module" src={head.script} />}
    </>
  )
}

function FeedLinks({ feeds: { title, query } }: { feeds: AnnouncedFeeds }) {
  return feedKinds.map((kind) => (
    <link key={kind} rel="alternate" type={feedTypes[kind]} title={title} href={feedAddress(kind, query)} />
  ))
}

/** The Open Graph: what WhatsApp and others show of a shared link. */
function SharedLink({ head, canonical, siteUrl }: { head: PageHead; canonical: string; siteUrl: string }) {
  const { title, type, image } = head.openGraph ?? { title: pageTitle(head.title), type: 'website', image: null }
  const properties: readonly (readonly [string, string])[] = [
    ['og:title', title],
    ['og:description', head.description],
    ['og:url', `${siteUrl}${canonical}`],
    ['og:type', type],
    ['og:locale', 'fr_FR'],
    ['og:site_name', siteCopy.name],
    ...(image === null
      ? []
      : ([
          ['og:image', `${siteUrl}${image.path}`],
          ['og:image:width', String(image.width)],
          ['og:image:height', String(image.height)],
          ['og:image:alt', image.alt],
        ] as const)),
  ]
  return (
    <>
      {properties.map(([property, content]) => (
        <meta key={property} property={property} content={content} />
      ))}
      {image !== null && <meta name="twitter:card" content="summary_large_image" />}
    </>
  )
}

/** JSON that cannot end the script element it stands in. */
function escapedJson(value: object): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c')
}
