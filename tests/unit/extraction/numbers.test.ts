import { describe, expect, it } from 'vitest'
import { numberPattern, numberValue } from '@/lib/extraction/numbers'

const pattern = new RegExp(numberPattern)

describe('numbers in words and figures', () => {
  it.each([
    ['douze (12)', 12],
    ['quarante-cinq', 45],
    ['soixante-douze', 72],
    ['vingt et un', 21],
    ['02', 2],
    ['un (1)', 1],
  ])('%s', (words, expected) => {
    const found = pattern.exec(words)
    expect(found?.[0]).toBe(words)
    expect(numberValue(found?.[0] ?? '')).toBe(expected)
  })

  it.each(['1,4', 'aucun', 'sixieme', '1.200'])('no number in « %s »', (words) => {
    expect(pattern.exec(words)?.[0] ?? null).toBeNull()
  })
})
