import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sentenceAround } from '@/lib/text/sentence-around'

/** The sentence around the words between ‹ and ›. */
function around(marked: string): string {
  const start = marked.indexOf('‹')
  const source = marked.replace(/[‹›]/g, '')
  const sentence = sentenceAround(source, { start, end: marked.indexOf('›') - 1 })
  return source.slice(sentence.start, sentence.end)
}

describe('the sentence around some words', () => {
  it('goes from full stop to full stop', () => {
    expect(around('Bonjour à tous. Envoyez le dossier avant le ‹20 février 2026›. Merci !')).toBe(
      'Envoyez le dossier avant le 20 février 2026.',
    )
  })

  it('keeps to its line', () => {
    expect(around('Poste : comptable\nDate limite : ‹20 février 2026›\nLieu : Gao')).toBe(
      'Date limite : 20 février 2026',
    )
  })

  it('goes over a line end that only wraps the sentence, blank line or not', () => {
    expect(around('Les dossiers sont reçus au\nbureau, au plus \n\ntard le ‹16 juin 2025›. Aucun après.')).toBe(
      'Les dossiers sont reçus au\nbureau, au plus \n\ntard le 16 juin 2025.',
    )
  })

  it('takes a label on the line above with it', () => {
    expect(around('Profil\nDate limite de dépôt :\n‹20 février 2026›\nLieu : Gao')).toBe(
      'Date limite de dépôt :\n20 février 2026',
    )
  })

  it('does not end at an abbreviation', () => {
    expect(around('Écrire à M. Traoré, tél. 20 21, avant le ‹20 février 2026›. Merci.')).toBe(
      'Écrire à M. Traoré, tél. 20 21, avant le 20 février 2026.',
    )
  })

  it('does not run into another item of a list', () => {
    expect(around('- Déposer avant le ‹20 février›\n- CV ;\n- Lettre.')).toBe('- Déposer avant le 20 février')
    expect(around('3. Avant le ‹20 février›\n4. Un CV')).toBe('3. Avant le 20 février')
  })

  it('says where it had to cut, between words', () => {
    const source = `${'mot '.repeat(200)}le 20 février ${'et puis '.repeat(200)}`
    const start = source.indexOf('20 février')
    const sentence = sentenceAround(source, { start, end: start + 10 })
    expect(sentence).toMatchObject({ cutBefore: true, cutAfter: true })
    expect(sentence.end - sentence.start).toBeLessThan(700)
    expect(source.slice(sentence.start - 1, sentence.start)).toMatch(/\s/)
    expect(source.slice(sentence.end, sentence.end + 1)).toMatch(/\s/)
  })

  it('holds the words and lies in the text, whatever they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.nat(300), fc.nat(300), (source, a, b) => {
        const start = Math.min(a, b, source.length)
        const end = Math.min(Math.max(a, b), source.length)
        const sentence = sentenceAround(source, { start, end })
        expect(sentence.start).toBeGreaterThanOrEqual(0)
        expect(sentence.start).toBeLessThanOrEqual(start)
        expect(sentence.end).toBeGreaterThanOrEqual(end)
        expect(sentence.end).toBeLessThanOrEqual(source.length)
      }),
    )
  })
})
