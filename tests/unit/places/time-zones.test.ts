import { describe, expect, it } from 'vitest'
import { zoneOfCity } from '@/lib/places/time-zones'

describe('zoneOfCity', () => {
  it.each([
    ['Bamako', 'Africa/Bamako'],
    ['BAMAKO', 'Africa/Bamako'],
    ['N’Djamena', 'Africa/Ndjamena'],
    ['Tunis', 'Africa/Tunis'],
    ['Rabat', 'Africa/Casablanca'],
    ['Alger', 'Africa/Algiers'],
    ['Goma', 'Africa/Lubumbashi'],
    ['Kinshasa', 'Africa/Kinshasa'],
    ['Paris', 'Europe/Paris'],
    ['New-York', 'America/New_York'],
    ['Genève', 'Europe/Zurich'],
    ['Geneve', 'Europe/Zurich'],
    ['Addis Abeba', 'Africa/Addis_Ababa'],
    ['Mali', 'Africa/Bamako'],
    ['Maroc', 'Africa/Casablanca'],
  ])('heure de %s is %s', (city, zone) => {
    expect(zoneOfCity(city)).toBe(zone)
    expect(() => new Intl.DateTimeFormat('fr', { timeZone: zone })).not.toThrow()
  })

  it.each(['locale', 'Atlantis', '', 'RDC', 'Léré'])('heure de %s is unknown, or not one zone', (city) => {
    expect(zoneOfCity(city)).toBeNull()
  })
})
