import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { GoneOfferPage } from '@/components/offers/gone-offer-page'
import { fullOffer, listedOffer } from '../../factories/offer'

describe('what is left of an offer that closed long ago', () => {
  const html = renderToStaticMarkup(
    <GoneOfferPage
      offer={fullOffer()}
      similar={[listedOffer({ slug: 'magasinier-mopti' })]}
      now={new Date('2026-06-01T00:00Z')}
    />,
  ).replace(/[\u00a0\u202f]/g, ' ')

  it('is what it was, since when it is closed, and where to go on', () => {
    for (const words of ['Logisticien', 'Eaux du Sahel (EDS)', 'clôturée depuis le vendredi 20 février 2026'])
      expect(html).toContain(words)
    expect(html).toContain('href="/offres/magasinier-mopti"')
    expect(html).toContain('href="/offres/pays/mali"')
  })

  it('is not its text, nor any address or number in it', () => {
    expect(html).not.toMatch(/eaux\.example|Rue 420|20 00 00 00|AVIS DE RECRUTEMENT/)
  })
})
