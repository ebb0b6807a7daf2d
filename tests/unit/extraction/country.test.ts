import { describe, expect, it } from 'vitest'
import { read } from './read'

describe('country and language', () => {
  it.each([
    ['Pays : Algérie\nBase : Rabouni', 'DZ'],
    ['Lieu : Nioro du Sahel', 'ML'],
    ['Tél. (+221) 33 981 00 00\nPoste : Juriste', 'SN'],
    ['CV à rh@rive.td avant le 4 mai 2026', 'TD'],
    ['Poste : Médecin\nVille : Jacmel, dans le Département de l’Ouest (Haïti)', null],
    ['Poste : Juriste', null],
  ])('%s', (text, expected) => {
    expect(read(text).country).toBe(expected)
  })

  it('lets the duty station win over a country that the text only speaks of', () => {
    expect(read('Lieu : Agadez\nLe Mali et le Mali encore accueillent notre siège.').country).toBe('NE')
  })

  it.each([
    ['Nous recrutons pour le bureau de Gao une juriste.', 'fr'],
    ['The officer is responsible for the reports of the office.', 'en'],
    ['تعلن الجمعية عن فتح باب الترشح لمنصب محاسب', 'ar'],
  ])('%s', (text, expected) => {
    expect(read(text).language).toBe(expected)
  })
})
