import { describe, expect, it } from 'vitest'
import { isDoubleSpaced } from '@/lib/text/double-spacing'

const sentence = 'La personne tient la caisse,\nle journal et\nles pièces du bureau.\n'
const spaced = (text: string) => text.replaceAll('\n', '\n\n')

describe('a text with a blank line behind each', () => {
  it('is one whose sentences go on behind them', () => {
    expect(isDoubleSpaced(spaced(sentence.repeat(5)))).toBe(true)
    expect(isDoubleSpaced(spaced(sentence.repeat(5)).replaceAll('\n', ' \r\n'))).toBe(true)
  })

  it('may have lists whose items stand closer', () => {
    const list = '- Un CV\n- Une lettre\n- Une photo\n'
    expect(isDoubleSpaced(spaced(sentence.repeat(5)) + list)).toBe(true)
  })

  it('is none of paragraphs, nor one that is cut as sentences are', () => {
    expect(isDoubleSpaced('La personne tient la caisse.\n\n'.repeat(20))).toBe(false)
    expect(isDoubleSpaced(sentence.repeat(5))).toBe(false)
    expect(isDoubleSpaced(`${sentence}\n`.repeat(5))).toBe(false)
  })

  it('is none of a few lines', () => {
    expect(isDoubleSpaced(spaced(sentence))).toBe(false)
  })
})
