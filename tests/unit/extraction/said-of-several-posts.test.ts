import { describe, expect, it } from 'vitest'
import { read, values } from './read'

const twoPosts = 'L’ONG Rive recrute :\nPoste 1 : Comptable\nLieu : Kita\nPoste 2 : Chauffeur\nLieu : Kayes\n'

function starts(text: string) {
  return read(text).postings.map(({ start }) => start?.value ?? null)
}

describe('one sentence that gives each post its own start', () => {
  it.each([
    'Prise de service : 2 mars 2026 (poste 1), 1er avril 2026 (poste 2).',
    'Prise de service : le 2 mars 2026 pour le poste 1, le 1er avril 2026 pour le poste 2',
    'Les contrats débutent le 2 mars 2026 pour le comptable et le 1er avril 2026 pour le chauffeur.',
    'Le comptable prend service le 2 mars 2026, le chauffeur le 1er avril 2026.',
  ])('« %s »', (line) => {
    expect(starts(`${twoPosts}${line}`)).toEqual(['2026-03-02', '2026-04-01'])
  })

  it('names some of them together, under a table', () => {
    const text =
      'Poste | Nombre | Lieu\nComptable | 1 | Bol\nMoniteur | 8 | Liwa\nAcheteur | 1 | Bol\n\nPRISE DE FONCTION\nComptable et acheteur : 2 mars 2026. Moniteurs : 16 mars 2026.'
    expect(starts(text)).toEqual(['2026-03-02', '2026-03-16', '2026-03-02'])
  })

  it('one date for all is everybody’s', () => {
    expect(starts(`${twoPosts}Prise de service pour les deux postes : 2 mars 2026.`)).toEqual([
      '2026-03-02',
      '2026-03-02',
    ])
  })

  it('a post that no date is said of has none', () => {
    const text =
      'Lot A : Chef d’antenne\nCDD de 24 mois.\nLot B : Pépiniériste\nCDD de 10 mois.\nLot C : Secrétaire\nCDD de 12 mois.\n\nPrise de service : le 12 janvier 2026 pour les lots A et C, le 2 février 2026 pour le lot B.'
    expect(starts(text)).toEqual(['2026-01-12', '2026-02-02', '2026-01-12'])
    expect(starts(text.replace('les lots A et C', 'le lot A'))).toEqual(['2026-01-12', '2026-02-02', null])
  })
})

describe('papers of several posts', () => {
  const papers = (text: string) => read(text).postings.map(({ documents }) => values(documents).toSorted())

  it('are everybody’s where the words say so, though they name somebody by his office', () => {
    const list = 'Pièces. Pour tous les postes : une demande manuscrite adressée au Comptable public, un CV.'
    expect(papers(`${twoPosts}\n${list}`)).toEqual([
      ['CV', 'DEMANDE_MANUSCRITE'],
      ['CV', 'DEMANDE_MANUSCRITE'],
    ])
  })

  it('are not the last post’s where they are said below it of the first', () => {
    const list =
      'DOSSIER À ENVOYER\nPour le poste 1 : un CV et les copies des diplômes.\nPour le poste 2 : un CV et une copie du permis de conduire.'
    expect(papers(`${twoPosts}\n${list}`)).toEqual([
      ['CV', 'DIPLOMES'],
      ['CV', 'PERMIS_CONDUIRE'],
    ])
  })
})

describe('lots', () => {
  it.each([
    ['Rive recrute\nLot 1 : Animateur\nDurée : 3 mois\nLot 2 : Fontainier\nDurée : 5 mois', 2],
    ['Appel d’offres\nLot 1 : Climatiseurs\nLot 2 : Onduleurs', 1],
    ['Appel d’offres\nLot 1 : Classeurs\nQuantité : 30\nLot 2 : Ordinateurs\nQuantité : 5', 1],
  ])('%j', (text, count) => {
    expect(read(text).postings).toHaveLength(count)
  })
})

describe('a table of posts', () => {
  const table =
    'Fonction | Effectif | Résidence | Durée du contrat\nComptable | 1 | Kita | 24 mois\nCaissière | 1 | Kayes | 12 mois\n'

  it('ends with its last row: what stands below is said of all', () => {
    const text = `${table}\nTous les contrats sont à durée déterminée et pourront être renouvelés. L’entrée en service est arrêtée au 2 mars 2026.\n\n1. COMPTABLE\nConditions : licence, trois ans de métier.\n2. CAISSIÈRE\nConditions : CAP, deux ans de métier.`
    expect(read(text).postings).toMatchObject([
      { contractType: { value: 'CDD' }, renewable: { value: true }, start: { value: '2026-03-02' } },
      { contractType: { value: 'CDD' }, renewable: { value: true }, start: { value: '2026-03-02' } },
    ])
  })
})
