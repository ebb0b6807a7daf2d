import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { describe, expect, it } from 'vitest'
import { sitemap, sitemapIndex } from '@/lib/feeds/sitemap'

const changedAt = new Date('2026-02-03T09:30:00Z')
const addresses = [
  { url: 'https://baara.example/offres?pays=mali&contrat=cdd', changedAt },
  { url: 'https://baara.example/', changedAt: null },
]
const parser = new XMLParser({ isArray: (name) => name === 'url' || name === 'sitemap' })

describe('a sitemap', () => {
  it('gives addresses with the time of their last change, and no time that nobody knows', () => {
    const xml = sitemap(addresses)
    expect(XMLValidator.validate(xml)).toBe(true)
    expect(parser.parse(xml).urlset.url).toEqual([
      { loc: 'https://baara.example/offres?pays=mali&contrat=cdd', lastmod: '2026-02-03T09:30:00.000Z' },
      { loc: 'https://baara.example/' },
    ])
  })

  it('may list its parts instead', () => {
    const xml = sitemapIndex([{ url: 'https://baara.example/sitemap/0.xml', changedAt }])
    expect(XMLValidator.validate(xml)).toBe(true)
    expect(parser.parse(xml).sitemapindex.sitemap).toEqual([
      { loc: 'https://baara.example/sitemap/0.xml', lastmod: '2026-02-03T09:30:00.000Z' },
    ])
  })
})
