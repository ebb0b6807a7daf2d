import { describe, expect, it } from 'vitest'
import { countries, countryByCode, isCountryCode } from '@/lib/places/countries'
import { countryCodes } from '@/lib/places/country'
import { gazetteerPlaces, placesOfCountry } from '@/lib/places/place'
import { placeKey } from '@/lib/places/place-key'

function isZone(timeZone: string): boolean {
  try {
    return new Intl.DateTimeFormat('fr', { timeZone }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

describe('gazetteer', () => {
  it('has every country we serve, once, under its own code', () => {
    expect(countries.map((country) => country.code)).toEqual([...countryCodes])
    expect(new Set(countries.map((country) => country.name)).size).toBe(countryCodes.length)
  })

  it('knows every time zone it names', () => {
    expect(gazetteerPlaces.filter((place) => !isZone(place.timeZone))).toEqual([])
    expect(isZone('Africa/Kolondieba')).toBe(false)
  })

  it.each(countries)('$name: regions, towns, and its capital among them', (country) => {
    const towns = country.regions.flatMap((region) => region.towns)
    expect(country.regions.length).toBeGreaterThan(0)
    expect(towns.length).toBeGreaterThanOrEqual(5)
    expect(towns).toContain(country.capital)
    expect(country.regions.every((region) => region.towns.length > 0)).toBe(true)
  })

  it.each(countries)('$name: no place twice, however it is written', (country) => {
    const keys = placesOfCountry(country).map(
      (place) => `${placeKey(place.region ?? '')}/${placeKey(place.town ?? '')}`,
    )
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([])
  })

  it.each(countries)(
    '$name: every other name leads to a place of it, and is not merely another spelling',
    (country) => {
      const names = new Set(placesOfCountry(country).map((place) => place.town ?? place.region))
      for (const [otherName, name] of Object.entries(country.otherNames ?? {})) {
        expect(names, otherName).toContain(name)
        expect(placeKey(otherName)).not.toBe(placeKey(name))
      }
    },
  )

  it('writes names with typographic apostrophes', () => {
    const names = countries.flatMap((country) => [
      country.name,
      country.within,
      ...country.aliases,
      ...placesOfCountry(country).map((place) => place.town ?? place.region ?? ''),
    ])
    expect(
      names.filter((name) => name.includes("'") || name !== name.normalize('NFC') || name !== name.trim()),
    ).toEqual([])
  })

  it('has the new regions of Mali, 58 wilayas, 24 governorates, 12 Moroccan regions and 26 Congolese provinces', () => {
    const regionCount = (code: (typeof countryCodes)[number]) => countryByCode(code).regions.length
    expect([regionCount('ML'), regionCount('DZ'), regionCount('TN'), regionCount('MA'), regionCount('CD')]).toEqual([
      20, 58, 24, 12, 26,
    ])
  })

  it('knows a code from what is none', () => {
    expect(isCountryCode('ML')).toBe(true)
    for (const other of ['ml', 'FR', '', 'toString', null, 7]) expect(isCountryCode(other)).toBe(false)
  })
})
