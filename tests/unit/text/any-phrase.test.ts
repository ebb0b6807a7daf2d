import { describe, expect, it } from 'vitest'
import { anyPhrase } from '@/lib/text/any-phrase'

describe('a pattern for any of some phrases', () => {
  const phrases = ['dix', 'dix[- ]sept', 'dix[- ]huit', 'douze', 'un', 'une']
  const pattern = new RegExp(`^${anyPhrase(phrases)}$`)

  it.each(['dix', 'dix-sept', 'dix huit', 'douze', 'un', 'une'])('« %s »', (words) => {
    expect(pattern.test(words)).toBe(true)
  })

  it.each(['di', 'dix-', 'dix-neuf', 'dixsept', 'uneune', ''])('not « %s »', (words) => {
    expect(pattern.test(words)).toBe(false)
  })

  it('takes the longest that fits, whatever their order', () => {
    const found = new RegExp(anyPhrase(phrases)).exec('dix-sept personnes')?.[0]
    expect(found).toBe('dix-sept')
    expect(new RegExp(anyPhrase(phrases.toReversed())).exec('dix-sept personnes')?.[0]).toBe(found)
  })

  it('gives back the longer one where what follows does not fit', () => {
    expect(new RegExp(String.raw`${anyPhrase(phrases)} ans`).exec('dix ans')?.[0]).toBe('dix ans')
  })
})
