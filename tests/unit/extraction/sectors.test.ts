import { describe, expect, it } from 'vitest'
import type { Range } from '@/lib/extraction/lines'
import { layOut } from '@/lib/extraction/notice-text'
import { readSectors } from '@/lib/extraction/sectors'
import { proof, values } from './read'
import { scopeOf } from './scope-of'

/** The sectors of a notice whose title is its first line. */
function sectors(text: string) {
  const scope = scopeOf(text)
  const title: Range = { start: 0, end: scope.notice.text.split('\n')[0]?.length ?? 0 }
  return readSectors(scope, title)
}

describe('the fields of work of a posting', () => {
  it.each([
    ['Nutritionniste', ['NUTRITION']],
    ['Sage-femme d’État', ['SANTE']],
    ['Infirmier superviseur', ['SANTE']],
    ['Technicien de laboratoire', ['SANTE']],
    ['Technicien forage', ['WASH']],
    ['Superviseur EHA', ['WASH']],
    ['Promoteur d’hygiène', ['WASH']],
    ['Animateur eau, hygiène et assainissement', ['WASH']],
    ['Gestionnaire de cas VBG', ['PROTECTION']],
    ['Point focal PSEA', ['PROTECTION']],
    ['Assistant protection de l’enfance', ['PROTECTION', 'ENFANCE']],
    ['Chargé de microfinance', ['INSERTION_ECONOMIQUE']],
    ['Chargée d’employabilité des jeunes', ['INSERTION_ECONOMIQUE']],
    ['Animateur AGR', ['INSERTION_ECONOMIQUE']],
    ['Chef de projet éducation inclusive', ['EDUCATION', 'HANDICAP']],
    ['Superviseur pédagogique', ['EDUCATION']],
    ['Agent de santé animale', ['AGRICULTURE']],
    ['Animateur agricole', ['AGRICULTURE']],
    ['Responsable sécurité alimentaire', ['SECURITE_ALIMENTAIRE']],
    ['Coordinateur abris', ['ABRIS']],
    ['Expert en changement climatique', ['ENVIRONNEMENT']],
    ['Chargé de cohésion sociale', ['COHESION_SOCIALE']],
    ['Démineur humanitaire', ['DEMINAGE']],
    ['Spécialiste genre', ['GENRE']],
    ['Expert en gouvernance locale', ['GOUVERNANCE']],
    ['Technicien de projet – Migrations', ['MIGRATION']],
    ['Journaliste de radio communautaire', ['CULTURE_MEDIAS']],
    ['Coordinateur de la sécurité alimentaire et nutritionnelle', ['SECURITE_ALIMENTAIRE', 'NUTRITION']],
    ['Étude sur les violences basées sur le genre en milieu scolaire', ['PROTECTION', 'EDUCATION']],
    ['Spécialiste en sauvegarde environnementale et sociale', ['ENVIRONNEMENT']],
    ['Chargé de l’éducation à la santé', ['SANTE']],
    ['Responsable santé, nutrition, EHA et protection', ['SANTE', 'NUTRITION', 'WASH']],
  ])('%s → %s', (title, expected) => {
    expect(values(sectors(title))).toEqual(expected)
  })

  it.each([
    'Comptable',
    'Chauffeur',
    'Chargé de la protection des données',
    'Chargé de la protection sociale',
    'Responsable hygiène, sécurité et environnement',
    'Assistant santé et sécurité au travail',
    'Social media manager',
    'Opérateur radio',
    'Chargé de suivi-évaluation et apprentissage',
    'Spécialiste en migration des données',
    'Chargé de communication',
    'Comptable\nL’ONG intervient dans la santé, l’éducation, la nutrition et l’eau.',
    'Comptable\nDomaines d’intervention : santé, nutrition',
    'Chauffeur\nConditions\nUne assurance santé est offerte.',
    'Comptable\nProfil\n- Expérience dans un projet de nutrition ;',
    'Logisticien\nElle conduit des programmes d’eau, de sécurité alimentaire et d’éducation dans neuf pays.',
    'Comptable\nLe projet est mis en œuvre par l’association Santé pour tous.',
    'Chauffeur\nUne expérience du projet nutrition est un plus.',
    'Comptable\nDépartement de Kédougou, santé comprise',
    'Agent d’hygiène et de nettoyage',
    'Comptable\nContexte\nLe programme pays couvre l’éducation, la santé et la protection.',
    'Comptable\nContexte\nUn projet de relais est mené dans les écoles et les centres de santé.',
    'Chargé de plaidoyer',
    'Chef de projet\nNos règles de protection des enfants sont strictes.',
  ])('none: %s', (text) => {
    expect(values(sectors(text))).toEqual([])
  })

  it.each([
    ['Comptable\nL’ONG cherche pour son projet de santé maternelle :', ['SANTE']],
    [
      'Chef de base\nContexte\nLe projet « Réponse en santé, nutrition et protection » démarre.',
      ['SANTE', 'NUTRITION', 'PROTECTION'],
    ],
    ['Mobilisateur\nDépartement : Médical', ['SANTE']],
    ['Coordinateur\nSecteur d’activité : Agriculture, Environnement', ['AGRICULTURE', 'ENVIRONNEMENT']],
    ['Coordinateur\nTitre du projet : Participation des citoyennes', ['GOUVERNANCE']],
    [
      'Logisticien\nContexte\nUn projet de douze mois consacré à la protection des enfants démarre.',
      ['PROTECTION', 'ENFANCE'],
    ],
    ['Psychologue\nThèmes : Santé, Jeunesse, Droits des femmes', ['SANTE', 'GENRE']],
    ['Nutritionniste\nContexte\nLe projet de protection de l’enfance démarre.', ['NUTRITION']],
    ['Comptable\nContexte\nLe projet d’eau potable est financé par le ministère de la santé.', ['WASH']],
  ])('%s → %s', (text, expected) => {
    expect(values(sectors(text))).toEqual(expected)
  })

  it('gives the words that say it', () => {
    const text = 'Assistant protection  de l’enfance'
    expect(sectors(text).map((sector) => proof(text, sector))).toEqual([
      'protection  de l’enfance',
      'protection  de l’enfance',
    ])
  })

  it('says nothing where there is no title', () => {
    expect(layOut('').text).toBe('')
    expect(readSectors(scopeOf('Santé'), null)).toEqual([])
  })
})
