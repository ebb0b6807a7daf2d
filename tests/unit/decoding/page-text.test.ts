import { describe, expect, it } from 'vitest'
import { textOfPages } from '@/lib/decoding/page-text'
import type { PageWords } from '@/lib/decoding/page-words'

/** Words of 11 points, each letter 5 wide: `[left, baseline, text]`. */
type Placed = readonly [left: number, baseline: number, text: string]
const page = (...placed: Placed[]): PageWords => ({
  height: 800,
  isOcr: false,
  words: placed.map(([left, baseline, text]) => ({
    text,
    left,
    right: left + 5 * text.length,
    baseline,
    size: 11,
    font: 'f',
  })),
})
const textOf = (...pages: PageWords[]) => textOfPages(pages).text

describe('paragraphs', () => {
  it('are rejoined where the line was full and left where it was not', () => {
    const text = textOf(
      page(
        [50, 300, 'Le dossier est à envoyer au bureau de la coordination avant'],
        [50, 314, 'le 4 mai 2026 à midi.'],
        [50, 328, 'Lieu : Ségou'],
        [50, 342, 'Durée : six mois'],
      ),
    )
    expect(text.split('\n')).toEqual([
      'Le dossier est à envoyer au bureau de la coordination avant le 4 mai 2026 à midi.',
      'Lieu : Ségou',
      'Durée : six mois',
      '',
    ])
  })

  it('do not swallow the items of a list, however full the line above is', () => {
    const text = textOf(
      page(
        [50, 300, 'Les pièces que chaque personne doit joindre à sa candidature'],
        [50, 314, '- un CV'],
        [50, 328, '1. une lettre'],
        [50, 342, 'Date limite : 4 mai'],
      ),
    )
    expect(text.trim().split('\n')).toHaveLength(4)
  })

  it('go on over the end of a page where the sentence does', () => {
    const first = page([50, 300, 'Le dossier est à envoyer au bureau de la coordination avant'])
    const wide: Placed = [50, 320, 'Une autre ligne aussi longue que la plus longue de la page.']
    expect(textOf(first, page([50, 300, 'le 4 mai 2026.']))).toContain('avant le 4 mai 2026.')
    expect(textOf(page([50, 300, 'Une fin.'], wide), page([50, 300, 'Le 4 mai 2026.']))).toContain('page.\n\nLe 4 mai')
  })
})

describe('page furniture', () => {
  const body = (n: number): Placed => [50, 400, `Le texte de la page ${['une', 'deux'][n]}.`]
  it('is left out: page numbers always, what each page repeats, a header after its first time', () => {
    const pages = [0, 1].map((n) =>
      page([50, 30, 'ONG Exemple'], body(n), [50, 770, 'BP 12 Bamako'], [250, 785, `Page ${n + 1} sur 2`]),
    )
    expect(textOf(...pages)).toBe('ONG Exemple\n\nLe texte de la page une.\n\nLe texte de la page deux.\n')
  })

  it('is not what differs by more than its page number', () => {
    const pages = [1, 2].map((n) => page([50, 40, `Article ${n}. Le marché`], [50, 300, `Texte ${n}.`]))
    expect(textOf(...pages)).toMatch(/Article 1\..*Article 2\./s)
  })

  it('is not what stands once, nor what is repeated amid the page', () => {
    const pages = [0, 1].map((n) =>
      page([50, 40, n === 0 ? 'Un titre' : 'Une suite'], [50, 300, 'Lieu : Ségou'], body(n)),
    )
    const text = textOf(...pages)
    expect(text).toContain('Un titre')
    expect(text).toContain('Une suite')
    expect(text.match(/Lieu : Ségou/g)).toHaveLength(2)
  })
})

describe('tables', () => {
  it('are read row by row, their cells apart', () => {
    const text = textOf(
      page(
        ...([300, 316, 332] as const).flatMap((y, i): Placed[] => [
          [50, y, ['Poste', 'Comptable', 'Chauffeur'][i] ?? ''],
          [150, y, ['Nombre', '1', '2'][i] ?? ''],
          [230, y, ['Lieu', 'Ségou', 'Mopti'][i] ?? ''],
        ]),
      ),
    )
    expect(text).toBe('Poste | Nombre | Lieu\nComptable | 1 | Ségou\nChauffeur | 2 | Mopti\n')
  })

  it('have the lines that a cell wraps onto brought back to it', () => {
    const text = textOf(
      page(
        [50, 300, 'Poste'],
        [200, 300, 'Lieu'],
        [50, 322, 'Responsable du suivi et'],
        [200, 322, 'Kayes et'],
        [50, 335, 'de la qualité'],
        [200, 335, 'Nioro'],
        [50, 357, 'Gardien'],
        [200, 357, 'Mopti'],
      ),
    )
    expect(text).toBe('Poste | Lieu\nResponsable du suivi et de la qualité | Kayes et Nioro\nGardien | Mopti\n')
  })

  it('keep a cell that stands in the middle of a tall row in that row', () => {
    const text = textOf(
      page(
        [50, 300, 'Poste'],
        [200, 300, 'Nombre'],
        [50, 320, 'Responsable du suivi'],
        [200, 327, '2'],
        [50, 334, 'et de la qualité'],
        [50, 356, 'Gardien'],
        [200, 356, '1'],
      ),
    )
    expect(text).toBe('Poste | Nombre\nResponsable du suivi et de la qualité | 2\nGardien | 1\n')
  })

  it('are not made of a justified line, whose words all stand wide apart', () => {
    const words = ['Le', 'dossier', 'complet', 'est', 'remis']
    let left = 50
    const spread = words.map((word): Placed => {
      const at = left
      left += 5 * word.length + 13
      return [at, 300, word]
    })
    expect(textOf(page(...spread, [50, 314, 'au bureau de la coordination du lieu']))).toMatch(
      /^Le dossier complet est remis/,
    )
  })
})

describe('two columns', () => {
  const left = [
    'Le réseau réunit les sages-',
    'femmes de la région et suit',
    'chaque année neuf mille de',
    'ces consultations dans les',
    'communes rurales du pays',
    'avec les districts.',
  ]
  const right = [
    'La candidate parle haoussa',
    'et a cinq ans de pratique.',
    'Elle envoie son dossier au',
    'réseau avec un CV et une',
    'lettre avant le lundi trente',
    'novembre 2026.',
  ]
  it('are read one after the other', () => {
    const text = textOf(
      page(
        ...left.map((line, i): Placed => [50, 300 + 14 * i, line]),
        ...right.map((line, i): Placed => [250, 300 + 14 * i, line]),
      ),
    )
    expect(text).toMatch(
      /^Le réseau réunit les sages-femmes .* avec les districts\.\n\nLa candidate .* novembre 2026\.\n$/s,
    )
  })

  it('are not seen in a table of labels and values', () => {
    const rows = ['Poste', 'Lieu', 'Durée', 'Début', 'Contrat', 'Nombre']
    const text = textOf(
      page(
        ...rows.map((label, i): Placed => [50, 300 + 14 * i, label]),
        ...right.map((line, i): Placed => [250, 300 + 14 * i, line]),
      ),
    )
    expect(text.split('\n')[0]).toBe('Poste | La candidate parle haoussa')
  })
})

describe('what comes from an image', () => {
  it('is told from the rest', () => {
    const scanned = { ...page([50, 300, 'Date limite : 4 mai 2026']), isOcr: true }
    const { text, ocr } = textOfPages([page([50, 300, 'Voir l’avis ci-joint.']), scanned])
    expect(ocr.map(({ start, end }) => text.slice(start, end))).toEqual(['Date limite : 4 mai 2026'])
  })
})
