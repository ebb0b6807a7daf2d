/** An address that search engines may keep, and when what stands there last changed. */
export interface SitemapAddress {
  readonly url: string
  /** Null where nobody can say. */
  readonly changedAt: Date | null
}

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n'
const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9'

/** What one file may hold, by the rules of sitemaps.org. */
export const mostAddresses = 50_000

/** A sitemap. Only `lastmod` is told: search engines disregard the rest. */
export function sitemap(addresses: readonly SitemapAddress[]): string {
  return `${declaration}<urlset xmlns="${namespace}">\n${addresses.map(entry('url')).join('')}</urlset>\n`
}

/** A list of sitemaps, where one cannot hold everything. */
export function sitemapIndex(parts: readonly SitemapAddress[]): string {
  return `${declaration}<sitemapindex xmlns="${namespace}">\n${parts.map(entry('sitemap')).join('')}</sitemapindex>\n`
}

function entry(name: 'url' | 'sitemap') {
  return ({ url, changedAt }: SitemapAddress) => {
    const lastmod = changedAt === null ? '' : `<lastmod>${changedAt.toISOString()}</lastmod>`
    return `<${name}><loc>${url.replaceAll('&', '&amp;')}</loc>${lastmod}</${name}>\n`
  }
}
