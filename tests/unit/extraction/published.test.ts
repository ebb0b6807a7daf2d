import { describe, expect, it } from 'vitest'
import { read } from './read'

const published = (text: string) => read(text).published

describe('publication date', () => {
  it.each([
    ['Poste : Juriste\nFait à Zinder, le 07 novembre 2025\nLe Directeur', '2025-11-07'],
    ['Poste : Juriste\nSévaré, le 13 février 2026', '2026-02-13'],
    ['Poste : Juriste\nNiamey le 27 février 2026\nLe Chef de mission', '2026-02-27'],
    ['Une ONG recrute\nPar Info Emploi – 3 juin 2025 – 0 commentaire', '2025-06-03'],
    ['Publié le 14 jan. 26\nPoste : Juriste', '2026-01-14'],
    ['Advertised: 25 Feb 2026\nDeadline: 11 Mar 2026', '2026-02-25'],
    ['Une ONG recrute 3 agents (20 février 2026)\nPar La Rédaction', '2026-02-20'],
    ['REDAC 08.09.2025 1967\nPoste : Juriste', '2025-09-08'],
    ['Période d’affichage : du 10 au 21 novembre 2025', '2025-11-10'],
    ['[17/03/2026, 08:41] Offres : Poste : Juriste', '2026-03-17'],
  ])('%s', (text, expected) => {
    expect(published(text)).toBe(expected)
  })

  it('prefers the signature to the site, and the site to the display', () => {
    const display = 'Période d’affichage : du 10 au 21 novembre 2025\n'
    const site = 'Publié le 9 novembre 2025\n'
    expect(published(`${site}${display}Fait à Gao, le 7 novembre 2025`)).toBe('2025-11-07')
    expect(published(`${display}${site}`)).toBe('2025-11-09')
  })

  it('takes no start, no workshop and no month alone for it', () => {
    expect(published('Prise de poste : 15 octobre 2025')).toBeNull()
    expect(published('Un atelier tenu à Gao le 11 décembre 2025 a conclu.')).toBeNull()
    expect(published('Fiche créée en août 2025')).toBeNull()
    expect(published('Dossiers à la mairie de Gao avant le 4 mai 2026')).toBeNull()
  })

  it('what is known beforehand wins', async () => {
    const { readNotice } = await import('@/lib/extraction/read-notice')
    expect(readNotice('Fait à Gao, le 7 novembre 2025', { published: '2025-11-08', country: null })).toMatchObject({
      published: '2025-11-08',
      publishedEvidence: null,
    })
  })
})
