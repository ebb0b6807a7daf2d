import { describe, expect, it } from 'vitest'
import { matchedWords } from '@/lib/search/matched-words'

/** The text with its marked words in brackets. */
function marked(text: string, ...stems: string[]): string {
  let rest = text
  for (const { start, end } of [...matchedWords(text, stems)].reverse())
    rest = `${rest.slice(0, start)}[${rest.slice(start, end)}]${rest.slice(end)}`
  return rest
}

describe('the words looked for, where a text says them', () => {
  it.each([
    ['Chargé·e de projet', ['charg', 'projet'], '[Chargé·e] de [projet]'],
    ['Logisticien(ne) à Gao', ['logisticien'], '[Logisticien(ne)] à Gao'],
    ['LOGISTICIENNE', ['logisticien'], '[LOGISTICIENNE]'],
    ['Animatrices et animateurs', ['anim'], '[Animatrices] et [animateurs]'],
    ['Évaluations finales', ['evalu'], '[Évaluations] finales'],
    ['Compétences clés', ['competent'], '[Compétences] clés'],
    ['Sage-femme', ['sag', 'femm'], '[Sage]-[femme]'],
    ['Responsable M&E', ['mnde'], 'Responsable [M&E]'],
  ])('%s', (text, stems, expected) => {
    expect(marked(text, ...stems)).toBe(expected)
  })

  it('marks a phrase only as a whole, little words in it or not', () => {
    expect(marked('Suivi et évaluation du suivi médical', 'suiv evalu')).toBe('[Suivi et évaluation] du suivi médical')
    expect(marked('Suivi-évaluation', 'suiv evalu')).toBe('[Suivi-évaluation]')
  })

  it('leaves other words alone', () => {
    expect(marked('Agent de santé', 'sant')).toBe('Agent de [santé]')
    expect(marked('Sanitaire et sans sa', 'sant')).toBe('Sanitaire et sans sa')
    expect(marked('Or et ordinateur', 'or')).toBe('[Or] et ordinateur')
    expect(marked('Rien', 'projet')).toBe('Rien')
  })

  it('finds nothing where nothing was looked for, and never loses a place in any text', () => {
    expect(matchedWords('Chef de base', [])).toEqual([])
    expect(marked('İ ﬁ 😀 projet', 'projet')).toBe('İ ﬁ 😀 [projet]')
  })
})
