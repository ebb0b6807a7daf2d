import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findRegion, findTown, placesIn } from '@/lib/places/find-place'
import { foldText } from '@/lib/text/fold'
import { wordsAt } from '@/lib/text/span'

/** The mentions of a text as « the source's words: what they mean ». */
function mentionsIn(text: string): string[] {
  return placesIn(foldText(text)).map(({ span, places }) => {
    const meanings = places.map((place) => [place.country, place.region, place.town].filter(Boolean).join(' '))
    return `${wordsAt(text, span)}: ${meanings.join(' | ')}`
  })
}

describe('findTown, findRegion', () => {
  it.each([
    ['Tera', 'Téra'],
    ['TÉRA', 'Téra'],
    ["N'Djamena", 'N’Djaména'],
    ['N’Djaména', 'N’Djaména'],
    ['NDJAMENA', 'N’Djaména'],
    ['Bobo Dioulasso', 'Bobo-Dioulasso'],
    ['bobo-dioulasso', 'Bobo-Dioulasso'],
    ['Bobo', 'Bobo-Dioulasso'],
    ['Fada Ngourma', 'Fada N’Gourma'],
    ['M’Bour', 'Mbour'],
    ['N’Zérékoré', 'Nzérékoré'],
    ['Kolondieba', 'Kolondiéba'],
    ['El Kef', 'Le Kef'],
    ['Al-Hoceima', 'Al Hoceïma'],
  ])('%s is %s', (written, town) => {
    expect(findTown(written).map((place) => place.town)).toContain(town)
  })

  it('gives every country that shares a name, or the one asked for', () => {
    expect(
      findTown('Léré')
        .map((place) => place.country)
        .sort(),
    ).toEqual(['ML', 'TD'])
    expect(findTown('Léré', 'TD')).toEqual([
      { country: 'TD', region: 'Mayo-Kebbi Ouest', town: 'Léré', timeZone: 'Africa/Ndjamena' },
    ])
  })

  it('gives the zone of the region in the DR Congo', () => {
    expect(findTown('Goma')[0]?.timeZone).toBe('Africa/Lubumbashi')
    expect(findTown('Mbandaka')[0]?.timeZone).toBe('Africa/Kinshasa')
  })

  it('tells a region from the town of its name', () => {
    expect(findRegion('Gao')).toEqual([{ country: 'ML', region: 'Gao', town: null, timeZone: 'Africa/Bamako' }])
    expect(findTown('Gao')[0]?.town).toBe('Gao')
  })

  it.each(['bamakois', 'Bama ko', 'Paris', 'Sa', '', 'Mali', 'région'])(
    '%s is no town of a country asked for',
    (words) => {
      expect(findTown(words, 'ML')).toEqual([])
    },
  )
})

describe('placesIn', () => {
  it('takes the longest name, over hyphens, apostrophes and line ends', () => {
    expect(mentionsIn('Postes à Bobo-\nDioulasso, Fada N’Gourma, Guinée-Bissau et au BURKINA\nFASO.')).toEqual([
      'Bobo-\nDioulasso: BF Hauts-Bassins Bobo-Dioulasso',
      'Fada N’Gourma: BF Est Fada N’Gourma',
      'Guinée-Bissau: GW',
      'BURKINA\nFASO: BF',
    ])
  })

  it('reads countries by name, other name and adjective, and tells the adjective', () => {
    const text = 'Une ONG tunisienne, en RCI, en R.D.C. et en République centrafricaine'
    expect(mentionsIn(text)).toEqual(['tunisienne: TN', 'RCI: CI', 'R.D.C: CD', 'République centrafricaine: CF'])
    expect(placesIn(foldText(text)).map((mention) => mention.demonym)).toEqual([true, false, false, false])
  })

  it.each([
    'un quartier bamakois',
    'il est tombé, il est parti man say sale',
    'les langues : kita, tera, moba, bla et fada',
    'san doute',
    'le sac à main, une prise de sang',
    'Sa mission',
    'Centre de santé communautaire',
    'Est requis : un diplôme. Nord et Sud.',
    'GUIDER LES ÉQUIPES\nGuider les équipes',
    'au Nigeria, dans l’Office du Niger, en Guinée équatoriale, en République du Congo',
    'recrutement@bamako.ml, https://emploi.mali/gao, www.tunis.tn',
    'Le candidat enverra son CV',
  ])('finds no place in « %s »', (text) => {
    expect(mentionsIn(text)).toEqual([])
  })

  it('reads the short names where the source writes a capital', () => {
    expect(mentionsIn('Bases : San, Bla, Kita, TERA et Man')).toEqual([
      'San: ML San San | ML San',
      'Bla: ML Ségou Bla',
      'Kita: ML Kita Kita | ML Kita',
      'TERA: NE Tillabéri Téra',
      'Man: CI Tonkpi Man',
    ])
  })

  it('reads regions named by common words behind what announces them, in a list too', () => {
    expect(mentionsIn('dans les régions de l’Est, du Centre-Nord et du Sahel, à Guider')).toEqual([
      'Est: BF Est | CM Est',
      'Centre-Nord: BF Centre-Nord',
      'Sahel: BF Sahel',
      'Guider: CM Nord Guider',
    ])
  })

  it('never throws, and its spans lie in the text, in order, on the words found', () => {
    const pieces = fc.constantFrom(
      'Bamako',
      'N’Djaména',
      'San',
      ' ',
      '-',
      '\n',
      'Ã©',
      '’',
      'Bobo',
      'Dioulasso',
      '@',
      'é',
      'région du ',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string({ unit: 'binary' }))), (parts) => {
        const text = parts.join('')
        let last = 0
        for (const { span } of placesIn(foldText(text))) {
          expect(span.start).toBeGreaterThanOrEqual(last)
          expect(span.end).toBeGreaterThan(span.start)
          last = span.end
        }
        expect(last).toBeLessThanOrEqual(text.length)
      }),
    )
  })

  it('does no more than linear work on names begun over and over', () => {
    const milliseconds = (times: number) => {
      const folded = foldText('République démocratique du '.repeat(times))
      const runs = Array.from({ length: 5 }, () => {
        const start = performance.now()
        placesIn(folded)
        return performance.now() - start
      })
      return Math.min(...runs)
    }
    milliseconds(2_000)
    expect(milliseconds(32_000)).toBeLessThan(milliseconds(4_000) * 8 * 4)
  })
})
