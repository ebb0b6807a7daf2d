import { describe, expect, it } from 'vitest'
import { zonePlace, zoneWords } from '@/lib/copy/time-zones'
import { countries } from '@/lib/places/countries'

describe('a zone in words', () => {
  it.each([
    ['Africa/Bamako', 'heure de Bamako'],
    ['Africa/Abidjan', 'heure d’Abidjan'],
    ['Africa/Algiers', 'heure d’Alger'],
    ['Africa/Ouagadougou', 'heure d’Ouagadougou'],
    ['Africa/Ndjamena', 'heure de N’Djaména'],
    ['Africa/Porto-Novo', 'heure de Porto-Novo'],
    ['Africa/Cairo', 'heure du Caire'],
    ['America/New_York', 'heure de New York'],
    ['UTC', 'temps universel, GMT'],
  ])('%s is « %s »', (zone, words) => {
    expect(zoneWords(zone)).toBe(words)
  })

  it('turns the sign of Etc/GMT zones, which IANA writes the other way round', () => {
    expect(zoneWords('Etc/GMT-1')).toBe('GMT+1')
    expect(zoneWords('Etc/GMT+5')).toBe('GMT−5')
  })

  it('places an hour', () => {
    expect(zonePlace('Africa/Cairo')).toBe('au Caire')
    expect(zonePlace('Africa/Tunis')).toBe('à Tunis')
  })

  it('has no underscore nor English city for any country we serve', () => {
    for (const { timeZone } of countries) expect(zoneWords(timeZone)).toMatch(/^heure d(e |’)[\p{Lu}][\p{L}’ -]+$/u)
    expect(countries.map(({ timeZone }) => zoneWords(timeZone))).not.toContain('heure d’Algiers')
  })
})
