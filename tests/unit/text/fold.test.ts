import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldText, foldWords } from '@/lib/text/fold'
import { wordsAt } from '@/lib/text/span'

describe('folding', () => {
  it.each([
    ['Présélectionné·e', 'preselectionne·e'],
    ['L’ŒUVRE', "l'oeuvre"],
    ['“objet” – « poste »', '«objet» - « poste »'],
    ['17\u00a0h\u202f30', '17 h 30'],
    ['disponibilité\u0301', 'disponibilite'],
    ['1ᵉʳ', '1er'],
    ['٢٤ جويلية', '24 جويلية'],
    ['حُدّد أجل', 'حدد اجل'],
    ['a\r\nb', 'a\nb'],
    // Copies of PDF files leave a space behind every line, or a margin before it.
    ['mi  \nla \r\n fa ', 'mi\nla\nfa '],
    ['   o  mi', '•  mi'],
    ['\to\tmi', ' • mi'],
    ['« o Saraya »', '« o saraya »'],
    ['**Lieu :** *Gao*', '*lieu : *gao*'],
    ['*Lieu :* Gao', '*lieu : gao'],
    ['*****', '*****'],
    ['a\t \nb', 'a \nb'],
    ['n°\ufeff 3', 'n° 3'],
    ['❶ Juriste ➂ Planton ⓵', '1 juriste 3 planton 1'],
  ])('%s', (source, folded) => {
    expect(foldText(source).text).toBe(folded)
  })

  it.each([
    ['dÃ©cembre', 'decembre'],
    ['dĂ©cembre', 'decembre'],
    ['Ã  compter', 'a compter'],
    ['Ã compter, lÃ -bas', 'a compter, la-bas'],
    ['lâ€™annonce', "l'annonce"],
    ['main d’Å“uvre', "main d'oeuvre"],
    ['COMPOSlTlON DU DOSSlER, lNGENIEUR, l’ONG, ALlou', "composition du dossier, ingenieur, l'ong, allou"],
    ['Â« poste Â»', '« poste »'],
  ])('repairs %s', (source, folded) => {
    expect(foldText(source).text).toBe(folded)
  })

  it('leaves alone what is right', () => {
    expect(foldText('« validé » à São Tomé').text).toBe('« valide » a sao tome')
  })

  it('compares words whatever their spaces', () => {
    expect(foldWords('  N’Djaména \n Est ')).toBe("n'djamena est")
  })
})

describe('the way back to the source', () => {
  it('finds the very words', () => {
    const source = 'Clôture : 14 aoÃ»t 2026 — l’offre'
    const folded = foldText(source)
    const start = folded.text.indexOf('14 aout 2026')
    expect(wordsAt(source, folded.sourceSpan(start, start + '14 aout 2026'.length))).toBe('14 aoÃ»t 2026')
  })

  it('leaves the spaces at a line’s end out of a word’s place', () => {
    const notice = foldText('prise de \nservice  \nle 4 mai')
    const at = notice.text.indexOf('service')
    expect(notice.sourceSpan(at, at + 7)).toEqual({ start: 10, end: 17 })
  })

  it('takes along the marks that folding drops', () => {
    const source = 'disponibilite\u0301 avérée'
    const folded = foldText(source)
    expect(wordsAt(source, folded.sourceSpan(0, 'disponibilite'.length))).toBe('disponibilite\u0301')
  })

  it('keeps every span inside the source and in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (source) => {
        const folded = foldText(source)
        let last = 0
        for (let at = 0; at < folded.text.length; at++) {
          const { start, end } = folded.sourceSpan(at, at + 1)
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(source.length)
          last = start
        }
      }),
    )
  })
})
