import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inlineParts } from '@/components/offers/inline-parts'
import { webAddress } from '@/lib/text/web-address'

const whole = (source: string) => ({ start: 0, end: source.length })
const links = (source: string) =>
  inlineParts(source, whole(source), { marks: [], withLinks: true }).flatMap(({ href }) =>
    href === null ? [] : [href],
  )

describe('the parts of a line', () => {
  it('makes links of addresses, without the punctuation after them', () => {
    expect(links('Écrire à rh@ong.example, ou voir https://ong.example/offre?a=1.')).toEqual([
      'mailto:rh@ong.example',
      'https://ong.example/offre?a=1',
    ])
    expect(links('(www.ong.example)')).toEqual(['https://www.ong.example'])
  })

  it('makes none where it must not', () => {
    const source = 'Écrire à rh@ong.example ou https://ong.example'
    expect(inlineParts(source, whole(source), { marks: [], withLinks: false })).toEqual([
      { ...whole(source), marked: false, href: null },
    ])
    expect(links('javascript:alert(1) ou [email protected] ou 12@ ou @ong')).toEqual([])
    expect(webAddress('javascript:alert(1)')).toBeNull()
  })

  it('marks the words of a span, across a link too', () => {
    const source = 'Avant le 20 février à rh@ong.example.'
    const mark = { start: 9, end: 25 }
    const parts = inlineParts(source, whole(source), { marks: [mark], withLinks: true })
    expect(
      parts
        .filter(({ marked }) => marked)
        .map(({ start, end }) => source.slice(start, end))
        .join(''),
    ).toBe(source.slice(9, 25))
  })

  it('fills the line, in order', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), fc.nat(80), fc.nat(80), (source, a, b) => {
        const line = whole(source)
        const marks = [{ start: Math.min(a, b), end: Math.max(a, b) }]
        const parts = inlineParts(source, line, { marks, withLinks: true })
        expect(parts.map(({ start, end }) => source.slice(start, end)).join('')).toBe(source)
      }),
    )
  })
})
