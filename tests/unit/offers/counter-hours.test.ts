import { describe, expect, it } from 'vitest'
import { readCounterHours } from '@/lib/offers/counter-hours'

/** « 1 08:00-16:00 » for each weekday, in their order. */
function table(stated: readonly string[], country: 'ML' | 'DZ' | null = 'ML'): string[] | null {
  const hours = readCounterHours(stated, country)
  if (hours === null) return null
  return [...hours.openings]
    .sort(([a], [b]) => a - b)
    .map(([day, openings]) => `${day} ${openings.map(({ opens, closes }) => `${opens}-${closes}`).join(' ')}`)
}

const days = (numbers: readonly number[], hours: string) => numbers.map((day) => `${day} ${hours}`)
const week = [1, 2, 3, 4, 5]

describe('hours of a counter', () => {
  it.each([
    ['du lundi au vendredi de 8h à 16h30', days(week, '08:00-16:30')],
    ['tous les jours ouvrables de 7h30 à 15h', days(week, '07:30-15:00')],
    ['de 9h à 15h du lundi au jeudi', days([1, 2, 3, 4], '09:00-15:00')],
    ['lundi-jeudi 8h-16h, vendredi 8h-13h', [...days([1, 2, 3, 4], '08:00-16:00'), '5 08:00-13:00']],
    [
      'du lundi au jeudi de 8h à 16h et le vendredi de 8h à 12h',
      [...days([1, 2, 3, 4], '08:00-16:00'), '5 08:00-12:00'],
    ],
    ['les lundis et mercredis de 8 h à 12 h', days([1, 3], '08:00-12:00')],
    ['tous les jours de 8 heures à 16 heures', days([1, 2, 3, 4, 5, 6, 7], '08:00-16:00')],
    ['du lundi au vendredi de 8h à 12h et de 14h30 à 17h', days(week, '08:00-12:00 14:30-17:00')],
    ['du dimanche au jeudi de 8:00 à 16:00', days([1, 2, 3, 4, 7], '08:00-16:00')],
  ])('%s', (stated, expected) => {
    expect(table([stated])).toEqual(expected)
    expect(readCounterHours([stated], 'ML')?.daysAreStated).toBe(true)
  })

  it('takes several statements together', () => {
    expect(table(['du lundi au jeudi (8h00-16h00)', 'le vendredi (8h00-12h30)'])).toEqual([
      ...days([1, 2, 3, 4], '08:00-16:00'),
      '5 08:00-12:30',
    ])
  })

  it('takes working days where none are stated, and says so', () => {
    expect(table(['de 8h30 à 17h'])).toEqual(days(week, '08:30-17:00'))
    expect(readCounterHours(['de 8h30 à 17h'], 'ML')?.daysAreStated).toBe(false)
  })

  it('knows that Algeria works on Sunday and rests on Friday', () => {
    expect(table(['les jours ouvrables de 8h à 16h'], 'DZ')).toEqual(days([1, 2, 3, 4, 7], '08:00-16:00'))
  })

  it.each([['aux heures de service'], ['les lundis et mercredis matin'], ['de 17h à 8h'], ['']])(
    'reads nothing into « %s »',
    (stated) => {
      expect(table([stated])).toBeNull()
    },
  )
})
