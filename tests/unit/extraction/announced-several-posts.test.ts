import { describe, expect, it } from 'vitest'
import { facts, read } from './read'

const titles = (text: string) => read(text).postings.map(({ title }) => title?.value ?? null)

describe('the ways of announcing several posts', () => {
  it.each([
    [
      'keycaps',
      'L’Amel cherche 7 personnes\n\n1️⃣ *VIGILE* – 5 postes\n📍 Gao\n📄 CDD 8 mois\n\n2️⃣ *CUISINIER* – 2 postes\n📍 Kidal\n📄 CDI',
    ],
    [
      'circled figures',
      'Deux postes sont ouverts :\n① Vigile (5), basé à Gao. Bac+3.\n② Cuisinier (2), basé à Kidal. Bac+2.',
    ],
    [
      'letters and dashes',
      '*A – VIGILE* (5 postes)\n▫️ Où ? Gao\n▫️ Contrat : CDI\n\n*B – CUISINIER* (2 personnes)\n▫️ Où ? Kidal\n▫️ Contrat : CDD 2 mois',
    ],
    ['Roman figures', 'I. VIGILE (5)\nLieu : Gao\nProfil : BEPC\n\nII. CUISINIER (2)\nLieu : Kidal\nProfil : CAP'],
    [
      'names alone with the same labels',
      'VIGILE (5)\nLieu : Gao\nProfil du vigile\n- BEPC\n\nCUISINIER (2)\nLieu : Kidal\nProfil du cuisinier\n- CAP',
    ],
    ['names alone with counts', '🔥 ÇA RECRUTE 🔥\n🌙 VIGILE (5)\n➡ basé à Gao\n🍲 CUISINIER (2)\n➡ basé à Kidal'],
    [
      'first and second',
      'Premier poste : vigile (5), basé à Gao, CDD de six mois.\nSecond poste : cuisinier (2), basé à Kidal, CDI.',
    ],
    ['references', 'Réf. A1 : Vigile (5)\nLieu : Gao\n\nRéf. B2 : Cuisinier (2)\nLieu : Kidal'],
    ['codes in brackets', 'Nous recherchons :\n[V-01] Vigile (5) – Gao\n[C-02] Cuisinier (2) – Kidal'],
    ['decimals', 'Postes vacants\n1.1 Vigile (05)\nBasé à Gao, il veille.\n1.2 Cuisinier (02)\nBasé à Kidal, il cuit.'],
    ['numbers of notices', 'Offre n° 12/2026 – Vigile (5)\nLieu : Gao\nOffre n° 13/2026 – Cuisinier (2)\nLieu : Kidal'],
    [
      'items with lines of their own',
      'Le Nord cherche ses collègues :\n► VIGILE (5), basé à Gao\nCDD dès juillet\n► CUISINIER (2), basé à Kidal\nCDI',
    ],
    ['a list with counts', 'L’ONG Lafia recrute :\n- 05 vigiles à Gao\n- 02 cuisiniers à Kidal'],
    ['counts behind names', 'Profils recherchés\n• Vigile : 5 – Gao\n• Cuisinier : 2 – Kidal'],
    ['tabs', 'Poste\tNombre\tLieu\nVigile\t05\tGao\nCuisinier\t02\tKidal'],
    ['a table copied a cell a line', 'Poste\nNombre\nLieu\nVigile\n05\nGao\nCuisinier\n02\nKidal'],
    [
      'a table with a rule of bars',
      '| Intitulé du poste | Nbre | Lieu d’affectation |\n|---|---|---|\n| Vigile | 5 | Gao |\n| Cuisinier | 2 | Kidal |',
    ],
  ])('%s', (_, text) => {
    const found = facts(`${text}\n\nDossiers à rh@rive.example avant le 4 mai 2026.`)
    expect(found.map(([title, ...rest]) => [String(title).toLowerCase(), ...rest])).toEqual([
      ['vigile', 5, 'Gao', '2026-05-04'],
      ['cuisinier', 2, 'Kidal', '2026-05-04'],
    ])
  })

  it.each([
    [
      'L’ONG recrute un (1) mécanicien, un (1) magasinier et quatre (4) chauffeurs poids lourd.',
      ['mécanicien', 'magasinier', 'chauffeur poids lourd'],
    ],
    [
      'Elle recrute, pour une enquête à Gao : un (1) juriste ; dix (10) enquêteurs ; un (1) pilote de drone.',
      ['juriste', 'enquêteur', 'pilote de drone'],
    ],
    ['L’association a besoin de trois maçons et de deux ferrailleurs.', ['maçon', 'ferrailleur']],
    ['Postes ouverts : Juriste (01), Archiviste (01) et Vigile (03).', ['Juriste', 'Archiviste', 'Vigile']],
    ['ONG Danaya : 1 juriste et 2 vigiles', ['juriste', 'vigile']],
  ])('in one sentence: %s', (text, expected) => {
    expect(titles(text)).toEqual(expected)
  })

  it('takes what stands at the place of a name for one, known or not', () => {
    expect(titles('Poste 1 : Sourcier\nLieu : Gao\nPoste 2 : Ludothécaire\nLieu : Mopti')).toEqual([
      'Sourcier',
      'Ludothécaire',
    ])
    expect(titles('Poste 1 : diplôme Bac+4\nPoste 2 : savoir lire et écrire')).toHaveLength(1)
  })

  it('finds as many paragraphs as posts, each about one', () => {
    const text = `Nous cherchons deux personnes.

Le ou la juriste, basé(e) à Goma, plaide. Contrat de douze mois.

L’archiviste, basé(e) à Bunia, classe. Contrat de six mois.

Écrire à rh@rive.example avant le 1er juin 2026.`
    expect(titles(text)).toEqual(['juriste', 'archiviste'])
    expect(read(text).postings.map(({ durationMonths }) => durationMonths?.value)).toEqual([12, 6])
  })
})
