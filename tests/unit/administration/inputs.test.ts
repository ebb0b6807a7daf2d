import { describe, expect, test } from 'vitest'
import { aliasErrors, domainErrors, linesOf, nameErrors, normalDomain } from '@/lib/administration/organisation-input'
import { placeFieldErrors } from '@/lib/administration/place-input'
import { synonymFieldErrors } from '@/lib/administration/synonym-input'

const codes = (errors: readonly { field: string; code: string }[]) =>
  errors.map(({ field, code }) => `${field} ${code}`)

describe('an organisation as typed', () => {
  test.each([
    [{ nom: 'Alliance Médicale', sigle: '' }, []],
    [{ nom: '', sigle: '' }, ['nom name-missing']],
    [{ nom: 'Gagnez sur www.exemple.test', sigle: '' }, ['nom name-malformed']],
    [{ nom: 'a'.repeat(121), sigle: 'a'.repeat(41) }, ['nom name-too-long', 'sigle acronym-malformed']],
  ])('%j', (typed, errors) => {
    expect(codes(nameErrors(typed))).toEqual(errors)
  })

  test('its other names are lines, each once', () => {
    expect(linesOf(' Croix  Rouge\r\n\nCR\nCR ')).toEqual(['Croix Rouge', 'CR'])
    expect(codes(aliasErrors(['CR', 'http://exemple.test']))).toEqual(['autres-noms alias-malformed'])
    expect(codes(aliasErrors(Array.from({ length: 31 }, (_, i) => `Nom ${i}`)))).toHaveLength(1)
  })

  test.each([
    ['@Ong.Example', []],
    ['ong', ['domaine domain-malformed']],
    ['rh@ong.example', ['domaine domain-malformed']],
    ['gmail.com', ['domaine domain-free']],
    ['yahoo.fr', ['domaine domain-free']],
  ])('the domain %s', (typed, errors) => {
    expect(codes(domainErrors(normalDomain(typed)))).toEqual(errors)
  })
})

test.each([
  [{ phrases: ['a', 'b'], askedAs: [] }, []],
  [{ phrases: ['a'], askedAs: ['b'] }, []],
  [{ phrases: ['a'], askedAs: [] }, ['mots few']],
  [{ phrases: [], askedAs: ['a', 'b'] }, ['mots few']],
  [{ phrases: ['a'.repeat(101), 'b'], askedAs: [] }, ['mots long']],
  [{ phrases: ['a'], askedAs: Array.from({ length: 41 }, (_, i) => `b${i}`) }, ['cherches long']],
])('a group of synonyms %#', (group, errors) => {
  expect(codes(synonymFieldErrors(group))).toEqual(errors)
})

test.each([
  [{ town: 'Gao', timeZone: 'Africa/Bamako', otherNames: ['Gawo'] }, []],
  [
    { town: '', timeZone: 'Europe/Paris', otherNames: ['غاو'] },
    ['ville name-missing', 'fuseau zone-unknown', 'autres-noms names-malformed'],
  ],
  [{ town: 'غاو', timeZone: 'Africa/Bamako', otherNames: [] }, ['ville name-malformed']],
])('a town %#', (town, errors) => {
  expect(codes(placeFieldErrors(town, ['Africa/Bamako']))).toEqual(errors)
})
