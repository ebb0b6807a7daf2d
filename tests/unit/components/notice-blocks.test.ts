import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { listMarkLength, noticeBlocks } from '@/components/offers/notice-blocks'

/** Blocks as « kind: line | line », line ends and runs of spaces as one space. */
function set(source: string): string[] {
  return noticeBlocks(source).map(({ kind, lines }) => {
    const words = lines.map(({ start, end }) => source.slice(start, end).replace(/\s+/g, ' '))
    return `${kind}: ${words.join(' | ')}`
  })
}

const visible = (words: string) => words.replace(/\s+/g, '')

describe('the text of a notice, set for reading', () => {
  it('knows headings, lists and paragraphs', () => {
    const source = [
      'AVIS DE RECRUTEMENT',
      '',
      'Profil recherché :',
      '- Bac + 3 ;',
      '• deux ans de pratique.',
      '',
      'Lieu : Gao',
      'Durée : 8 mois',
    ].join('\n')
    expect(set(source)).toEqual([
      'heading: AVIS DE RECRUTEMENT',
      'heading: Profil recherché :',
      'list: - Bac + 3 ; | • deux ans de pratique.',
      'paragraph: Lieu : Gao | Durée : 8 mois',
    ])
  })

  it('joins the lines that a margin cut, and a list item with them', () => {
    const source = [
      'L’association est créée le 9 janvier 2010 pour améliorer un accès',
      'de soins de santé à toutes les communautés.',
      '- Encadrer les animateurs et contrôler la qualité de leur',
      'travail ;',
      '- Rendre compte.',
    ].join('\n')
    expect(set(source)).toEqual([
      'paragraph: L’association est créée le 9 janvier 2010 pour améliorer un accès de soins de santé à toutes les communautés.',
      'list: - Encadrer les animateurs et contrôler la qualité de leur travail ; | - Rendre compte.',
    ])
  })

  it('keeps lines apart that end or begin on their own', () => {
    expect(set('Poste : comptable\nlieu : Gao')).toEqual(['paragraph: Poste : comptable | lieu : Gao'])
    expect(set('Merci de votre intérêt.\nBonne chance')).toEqual(['paragraph: Merci de votre intérêt. | Bonne chance'])
  })

  it('sees a list whose marks were lost in copying', () => {
    expect(set('Attributions\nPlanifier les activités ;\nRendre compte.\n\nFait à Lomé')).toEqual([
      'heading: Attributions',
      'list: Planifier les activités ; | Rendre compte.',
      'paragraph: Fait à Lomé',
    ])
  })

  it('tells a numbered heading from a numbered list', () => {
    expect(set('Termes\n\n1. Contexte\n\nLe projet a deux ans.')).toContain('heading: 1. Contexte')
    expect(set(`Termes\n\n1. Contexte\n${'Le projet a deux ans. '.repeat(8)}`)).toContain('heading: 1. Contexte')
    expect(set('Pièces\n\n1. Un CV\n2. Une lettre')).toContain('list: 1. Un CV | 2. Une lettre')
    expect(set('Pièces\n\n1. Un CV\n\n2. Une lettre\n\nMerci.')[1]).toBe('list: 1. Un CV')
  })

  it('takes no date, address or full sentence for a heading or a list', () => {
    expect(set('12.06.2025')).toEqual(['paragraph: 12.06.2025'])
    expect(set('RH@ONG.EXAMPLE')).toEqual(['paragraph: RH@ONG.EXAMPLE'])
    expect(set('Nous recrutons :')).toEqual(['paragraph: Nous recrutons :'])
    expect(listMarkLength('2026 est une année')).toBe(0)
    expect(listMarkLength('-5 degrés')).toBe(1)
    expect(listMarkLength('1) CV')).toBe(3)
    expect(listMarkLength('on recrute')).toBe(0)
  })

  it('loses nothing, repeats nothing and keeps the order, whatever the text', () => {
    const line = fc.oneof(
      fc.string({ maxLength: 40 }),
      fc.constantFrom('- CV ;', '  ', 'PROFIL', 'Tâches :', '\uf0b7 Une tâche', '1. Lettre', 'et la suite,', '\t'),
      fc.string({ unit: 'binary', maxLength: 20 }),
    )
    const text = fc.array(line, { maxLength: 40 }).map((lines) => lines.join('\n'))
    fc.assert(
      fc.property(text, (source) => {
        const lines = noticeBlocks(source).flatMap((block) => block.lines)
        expect(visible(lines.map(({ start, end }) => source.slice(start, end)).join(''))).toBe(visible(source))
        for (const [i, { start }] of lines.entries()) expect(start).toBeGreaterThanOrEqual(lines[i - 1]?.end ?? 0)
      }),
    )
  })
})
