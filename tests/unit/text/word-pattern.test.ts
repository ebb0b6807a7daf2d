import { describe, expect, it } from 'vitest'
import { hasHead, headAt, mayBegin, wordPattern } from '@/lib/text/word-pattern'

/** Of these words, those that a match of the pattern may begin with; null when it may begin with anything. */
function begun(pattern: RegExp, ...words: string[]): string[] | null {
  const { heads } = wordPattern(pattern)
  return heads && words.filter((word) => hasHead(heads, headAt(word, 0)))
}

describe('what the matches of a pattern can begin with', () => {
  it('takes every alternative, groups and optional parts apart', () => {
    expect(begun(/\bcv\b|\bcontrats?\b/, 'cv', 'contrat', 'compte')).toEqual(['cv', 'contrat'])
    expect(begun(/\b(?:la |l')?mission|\b(?:avec|sans) frais/, 'la', 'l', 'mission', 'avec', 'sans', 'frais')).toEqual([
      'la',
      'l',
      'mission',
      'avec',
      'sans',
    ])
    expect(begun(/\bab?c/, 'abc', 'ac', 'abd', 'ad')).toEqual(['abc', 'ac'])
    expect(begun(/\bpostes?\b/, 'poste', 'pos', 'post')).toEqual(['poste', 'pos', 'post'])
  })

  it('knows that a word of two letters is over', () => {
    expect(begun(/\bau bureau/, 'au', 'aube')).toEqual(['au'])
    expect(begun(/\bau/, 'au', 'aube')).toEqual(['au', 'aube'])
  })

  it('passes over look-arounds, marks and figures before the first letter', () => {
    expect(begun(/(?<!profil )recherche|\d{1,3} mois|^\W*sans /, 'recherche', 'mois', 'sans', 'profil')).toEqual([
      'recherche',
      'mois',
      'sans',
    ])
  })

  it('says that it cannot tell, rather than leave a beginning out', () => {
    for (const pattern of [/\b\w+ment\b/, /@|\bcourriel/, /[ab]c/, /.*fin/, /\b(?:x|)y?/])
      expect(begun(pattern)).toBeNull()
  })

  it('takes a pattern of many optional parts at once', () => {
    expect(begun(new RegExp(`\\b${'(?:a|b|c)?'.repeat(40)}z`), 'abc', 'z', 'dz')).toEqual(['abc', 'z'])
  })

  it('closes a beginning at a repeated or unknown letter', () => {
    expect(begun(/\bro+le/, 'role', 'roole', 'rile')).toEqual(['role', 'roole'])
    expect(begun(/\bc[eo]rt/, 'cert', 'cort', 'dort')).toEqual(['cert', 'cort'])
  })
})

describe('whether a line may begin so', () => {
  const heading = wordPattern(/^(?:\d+ )?commentaires?|^autres offres/)

  it('looks at its first letters', () => {
    expect(mayBegin('12 commentaires', heading)).toBe(true)
    expect(mayBegin('autres', heading)).toBe(true)
    expect(mayBegin('les autres offres', heading)).toBe(false)
    expect(mayBegin('', heading)).toBe(false)
  })

  it('ends a word at an optional mark behind its letters', () => {
    expect(begun(/\bsous(?:\W{1,2}plis?)?agent/, 'sous', 'sousagent', 'souspli')).toEqual([
      'sous',
      'sousagent',
      'souspli',
    ])
    expect(begun(/\bau(?: x)? bureau/, 'au', 'aux', 'aube')).toEqual(['au'])
    expect(begun(/\bau(?:-x|\.x)b/, 'au', 'aux')).toEqual(['au'])
  })

  it('is tried at words only, whatever stands in the middle of it', () => {
    expect(wordPattern(/\bsous(?:\s\d{1,3}| les)? jours/).sticky).not.toBeNull()
    expect(wordPattern(/\b(?:dans (?:\d+|dix)|sous) jours/).sticky).not.toBeNull()
    expect(wordPattern(/(?:\d+ )?jours/).sticky).toBeNull()
    expect(wordPattern(/sous|(?:\(|\d )jours/).sticky).toBeNull()
  })
})
