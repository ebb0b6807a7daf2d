import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { DocumentHead, type PageHead } from '@/components/document-head'

const plain: PageHead = {
  title: 'Offres',
  description: 'Des offres',
  indexed: true,
  canonical: '/offres/pays/mali',
  feeds: null,
  openGraph: null,
  jsonLd: null,
  script: null,
}

function head(over: Partial<PageHead> = {}): string {
  return renderToStaticMarkup(
    <DocumentHead head={{ ...plain, ...over }} stylesheet="/assets/a.css" siteUrl="https://baara.example" />,
  )
}

describe('the head of a page', () => {
  it('gives its one address, whole', () => {
    expect(head()).toContain('<link rel="canonical" href="https://baara.example/offres/pays/mali"/>')
    expect(head()).toContain('<meta property="og:url" content="https://baara.example/offres/pays/mali"/>')
    expect(head({ canonical: null })).not.toMatch(/canonical|og:/)
  })

  it('keeps search engines out where they have no business', () => {
    expect(head()).not.toContain('noindex')
    expect(head({ indexed: false })).toContain('<meta name="robots" content="noindex"/>')
  })

  it('announces the feeds of the same search', () => {
    const html = head({ feeds: { title: 'Offres, Mali', query: 'pays=mali' } })
    expect(html).toContain(
      '<link rel="alternate" type="application/atom+xml" title="Offres, Mali" href="/api/feeds/atom?pays=mali"/>',
    )
    expect(html).toContain('type="application/rss+xml"')
    expect(html).toContain('type="text/calendar"')
    expect(head({ feeds: { title: 'Offres', query: '' } })).toContain('href="/api/feeds/atom"')
    expect(head()).not.toContain('rel="alternate"')
  })

  it('shows a shared link with its picture', () => {
    const image = { path: '/carte.jpg', width: 1200, height: 630, alt: 'Logisticien' }
    const html = head({ openGraph: { title: 'Logisticien', type: 'article', image } })
    expect(html).toContain('<meta property="og:image" content="https://baara.example/carte.jpg"/>')
    expect(html).toContain('<meta property="og:image:width" content="1200"/>')
    expect(html).toContain('<meta property="og:type" content="article"/>')
    expect(html).toContain('<meta property="og:locale" content="fr_FR"/>')
    expect(head()).not.toContain('og:image')
  })

  it('gives machines JSON that comes back as it was and cannot end its element', () => {
    const jsonLd = { title: '</script><script>alert(1)</script><!-- " & \u2028' }
    const json = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(head({ jsonLd }))?.[1] ?? ''
    expect(json).not.toContain('<')
    expect(JSON.parse(json)).toEqual(jsonLd)
  })

  it('has no script that it was not given', () => {
    expect(head()).not.toContain('<script')
    expect(head({ script: '/assets/b.js' })).toContain('<script type="module" src="/assets/b.js"></script>')
  })
})
