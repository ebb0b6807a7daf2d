import { describe, expect, it } from 'vitest'
import { stickyMatches } from '@/lib/text/sticky-matches'
import { indexWords, keptWords } from '@/lib/text/word-index'
import { wordPattern } from '@/lib/text/word-pattern'

const contract = wordPattern(/\bcontrats?\b/y)
const paper = wordPattern(/\b(?:lettre|cv|copie)/y)
const text = 'contrat, cv et lettre; controle du contrat (copies)'

describe('where words begin like a pattern', () => {
  it('is told in the order of the text, whatever the beginnings', () => {
    expect(indexWords(text)(contract)).toEqual([0, 35])
    expect(indexWords(text)(paper)).toEqual([9, 15, 44])
  })

  it('is nowhere when no word begins so', () => {
    expect(indexWords('offre')(contract)).toEqual([])
    expect(indexWords('')(contract)).toEqual([])
  })

  it('tells words apart by their first six letters, and takes whatever may match', () => {
    expect(indexWords('contr contrat controle contrit')(contract)).toEqual([6])
    expect(indexWords('contrate contraste')(contract)).toEqual([0, 9])
  })

  it('is told of a pattern made after the text was first asked', () => {
    const words = indexWords(text)
    expect(words(contract)).toHaveLength(2)
    expect(words(wordPattern(/\bcontrole\b/))).toEqual([23])
  })

  it('stands behind figures and marks too', () => {
    expect(indexWords("3contrats d'contrat")(contract)).toEqual([1, 12])
  })

  it('gives the places of different words in the order of the text', () => {
    const either = wordPattern(/\b(?:alpha|beta|gamma|delta|omega)\b/)
    const text = 'delta beta alpha other omega alpha gamma beta delta'
    const places = indexWords(text)(either)
    expect(places).toEqual([0, 6, 11, 23, 29, 35, 41, 46])
  })

  it('leaves out the places that were blanked', () => {
    const words = indexWords('contrat un contrat deux contrat')
    expect(keptWords(words, (at) => at < 5 || at > 20)(contract)).toEqual([0, 24])
    expect(words(contract)).toEqual([0, 11, 24])
  })
})

describe('sticky matches', () => {
  it('are tried at the places alone, and none overlaps another', () => {
    expect(stickyMatches(/aa?/y, 'aaa a', [0, 1, 4]).map(({ index }) => index)).toEqual([0, 4])
    expect(stickyMatches(/a/y, 'aaa', [])).toEqual([])
    expect(stickyMatches(/b/y, 'ab', [0])).toEqual([])
  })
})
