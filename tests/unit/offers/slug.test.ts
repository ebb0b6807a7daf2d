import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { offerSlug, slugOf } from '@/lib/offers/slug'

const contentHash = 'ff00ff00'.padEnd(64, '0')
const organisation = { name: 'Association Exemple pour la Danse des Dunes', acronym: 'AEDD' }

describe('slugOf', () => {
  it.each([
    ['Côte d’Ivoire', 'cote-d-ivoire'],
    ['  Chargé·e de l’Œuvre — N° 3 ', 'charge-e-de-l-oeuvre-n-3'],
    ['…', ''],
  ])('%s → %s', (words, slug) => {
    expect(slugOf(words)).toBe(slug)
  })

  it('cuts between words, and a single long word where it must', () => {
    expect(slugOf('alpha beta gamma', 11)).toBe('alpha-beta')
    expect(slugOf('alpha beta gamma', 10)).toBe('alpha-beta')
    expect(slugOf('alphabetique', 5)).toBe('alpha')
  })
})

describe('offerSlug', () => {
  it('says what, where and who, then what makes it unique', () => {
    expect(offerSlug({ title: 'Comptable', place: 'Téra', organisation, contentHash, ordinal: 0 })).toBe(
      'comptable-tera-aedd-1yr5uyo',
    )
    expect(offerSlug({ title: null, place: null, organisation: null, contentHash, ordinal: 2 })).toBe('1yr5uyo-3')
  })

  it.each([
    ['Chargé(e) de projet', 'charge-de-projet'],
    ['Consultant.e', 'consultant'],
    ['Logisticien·ne', 'logisticien'],
    ['Responsable (WASH)', 'responsable-wash'],
    ['Coordinateur St.Louis', 'coordinateur-st-louis'],
  ])('writes « %s » without its gender endings', (title, words) => {
    const slug = offerSlug({ title, place: null, organisation: null, contentHash, ordinal: 0 })
    expect(slug).toBe(`${words}-1yr5uyo`)
  })

  it('tells two posts of one notice with the same title apart', () => {
    const same = { title: 'Comptable', place: 'Téra', organisation, contentHash }
    expect(offerSlug({ ...same, ordinal: 0 })).not.toBe(offerSlug({ ...same, ordinal: 1 }))
  })

  it('is always an address part of at most 80 characters', () => {
    const words = fc.option(fc.string({ unit: 'grapheme', maxLength: 300 }))
    fc.assert(
      fc.property(words, words, fc.string({ maxLength: 200 }), fc.nat(200), (title, place, name, ordinal) => {
        const slug = offerSlug({ title, place, organisation: { name, acronym: null }, contentHash, ordinal })
        expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
        expect(slug.length).toBeLessThanOrEqual(80)
      }),
    )
  })
})
