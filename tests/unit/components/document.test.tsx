import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { Document } from '@/components/document'

describe('every page', () => {
  it('names the interface for programs at its foot', () => {
    const head = { title: null, description: 'Des offres', indexed: true, canonical: '/' } as const
    const html = renderToStaticMarkup(
      <Document
        head={{ ...head, feeds: null, openGraph: null, jsonLd: null, script: null }}
        stylesheet="/assets/a.css"
        siteUrl="https://baara.example"
      >
        rien
      </Document>,
    )
    expect(html).toMatch(/<footer.*href="\/api\/v1\/openapi\.json"[^>]*>Pour les développeurs\u00a0: API<.*<\/footer>/)
  })
})
