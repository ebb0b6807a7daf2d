import { afterEach, describe, expect, it } from 'vitest'
import { noCriteria, type SearchCriteria } from '@/lib/search/criteria'
import { findKnownPlace, learnPlaces, withKnownPlace } from '@/lib/search/known-place'

describe('a place by its slug', () => {
  it('is a region or a town of its country', () => {
    expect(findKnownPlace('ML', 'gao')).toEqual({ country: 'ML', name: 'Gao', isTown: true })
    expect(findKnownPlace('BF', 'centre-nord')).toEqual({ country: 'BF', name: 'Centre-Nord', isTown: false })
    expect(findKnownPlace('SN', 'gao')).toBeNull()
    expect(findKnownPlace('ML', 'constructor')).toBeNull()
  })
})

describe('a search for a place', () => {
  const settled = (asked: Partial<SearchCriteria>) => {
    const { country, place } = withKnownPlace({ ...noCriteria, ...asked })
    return { country, place }
  }

  it('stays as it is in the country of the place', () => {
    expect(settled({ country: 'ML', place: 'gao' })).toEqual({ country: 'ML', place: 'gao' })
    expect(settled({ country: 'ML' })).toEqual({ country: 'ML', place: null })
  })

  it('forgets the town of the country before', () => {
    expect(settled({ country: 'NE', place: 'gao' })).toEqual({ country: 'NE', place: null })
  })

  it('knows the country of a place that only one has', () => {
    expect(settled({ place: 'gao' })).toEqual({ country: 'ML', place: 'gao' })
    // Both in Burkina Faso and in Cameroon.
    expect(settled({ place: 'sud-ouest' })).toEqual({ country: null, place: null })
    expect(settled({ place: 'atlantide' })).toEqual({ country: null, place: null })
  })
})

describe('what administrators changed', () => {
  afterEach(() => learnPlaces([]))

  it('is known by its new name, at its new address; the old one and other spellings lead there', () => {
    learnPlaces([{ country: 'ML', name: 'Ansongo-la-Neuve', otherNames: ['Ansongo', 'Asongo'] }])
    const place = { country: 'ML', name: 'Ansongo-la-Neuve', isTown: true }
    for (const slug of ['ansongo-la-neuve', 'ansongo', 'asongo']) {
      expect(findKnownPlace('ML', slug)).toEqual(place)
      expect(withKnownPlace({ ...noCriteria, country: 'ML', place: slug }).place).toBe('ansongo-la-neuve')
    }
    expect(withKnownPlace({ ...noCriteria, place: 'asongo' })).toMatchObject({
      country: 'ML',
      place: 'ansongo-la-neuve',
    })
    expect(findKnownPlace('SN', 'asongo')).toBeNull()
  })

  it('leaves a region its name when its capital is called otherwise', () => {
    learnPlaces([{ country: 'ML', name: 'Gawo', otherNames: ['Gao'] }])
    expect(findKnownPlace('ML', 'gao')).toEqual({ country: 'ML', name: 'Gao', isTown: false })
    expect(findKnownPlace('ML', 'gawo')?.name).toBe('Gawo')
  })

  it('is forgotten when it is no longer so', () => {
    learnPlaces([{ country: 'ML', name: 'Ville-Neuve', otherNames: [] }])
    learnPlaces([])
    expect(findKnownPlace('ML', 'ville-neuve')).toBeNull()
    expect(findKnownPlace('ML', 'gao')?.name).toBe('Gao')
  })
})
