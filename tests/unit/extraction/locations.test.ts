import { describe, expect, it } from 'vitest'
import { readOne, values } from './read'

const places = (text: string) => values(readOne(text).locations)

describe('duty stations', () => {
  it.each([
    ['Lieu d’affectation : Nioro et Kita', ['Nioro', 'Kita']],
    ['Lieu : Kita, avec des déplacements à Kayes et Nioro', ['Kita']],
    ['Lieux d’affectation :\n- Koro (02)\n- Bankass (02)', ['Koro', 'Bankass']],
    ['Lieu d’affectation\n-\nKoro\n-\nBankass', ['Koro', 'Bankass']],
    ['Lieux\n02 agents – Goz Beïda (Sila)\n01 agent – Farchana (Ouaddaï)', ['Goz Beïda', 'Farchana']],
    ['Base : Rabouni (wilaya de Tindouf)', ['Rabouni']],
    ['Lieu de travail : Agadez, Niger', ['Agadez']],
    ['LocalisationKaya / Burkina Faso', ['Kaya']],
    ['Lieu : région de Kayes', ['Kayes']],
    ['Lieu de la mission :\n\nÀ domicile avec des déplacements au bureau du projet à Sfax', ['Sfax']],
    ['Poste : Enseignant\nPoste à temps plein, basé à Kindia', ['Kindia']],
  ])('%s', (text, expected) => {
    expect(places(text)).toEqual(expected)
  })

  it('keeps a village that no gazetteer knows', () => {
    expect(places('Lieu : Kafanabougou')).toEqual(['Kafanabougou'])
  })

  it('takes the area of a study, and not that of a project', () => {
    const area = 'Le projet s’est déroulé dans les communes de Dassa-Zoumè, Glazoué et Savalou.'
    expect(places(`Évaluation finale du projet Semences\n\n${area}`)).toEqual(['Dassa-Zoumè', 'Glazoué', 'Savalou'])
    expect(places(`Poste : Comptable\n\n${area}`)).toEqual([])
  })

  it('names no country, no employer’s address and no place of a test', () => {
    expect(places('Lieu du Travail : Mali')).toEqual([])
    expect(
      places('Poste : Juriste\n\nDossiers au siège, quartier Niaréla, Bamako.\nTest écrit à Ségou le 4 mai 2026.'),
    ).toEqual([])
  })
})
