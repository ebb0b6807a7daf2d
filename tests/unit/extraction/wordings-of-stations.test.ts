import { describe, expect, it } from 'vitest'
import { readOne, values } from './read'

const context = { published: '2026-01-10', country: 'ML' } as const

describe('other wordings: duty stations', () => {
  it.each([
    ['EMPLOI A – Chauffeur\nOù : Gao\nContrat : CDD', ['Gao']],
    ['Poste : Chauffeur\nOù : Gao', ['Gao']],
    ['Poste : Chauffeur\nLieu d’affectation : Ségou (et non Gao, comme écrit par erreur)', ['Ségou']],
    ['Poste : Chauffeur\nLieu : Ségou, avec des déplacements à Gao et à Kidal', ['Ségou']],
    ['Poste : Chauffeur\nLieu : Ségou au lieu de Gao', ['Ségou']],
    [
      'TERMES DE RÉFÉRENCE\nEnquête de base\nLes prochaines études connues se feront à Kayes, à Kita et à Nioro.',
      ['Kayes', 'Kita', 'Nioro'],
    ],
    [
      'TERMES DE RÉFÉRENCE\nConsultant pour la formation des élus communaux\nAnimer trois sessions de vingt participants, à Kayes et à Kita.',
      ['Kayes', 'Kita'],
    ],
    [
      'TERMES DE RÉFÉRENCE\nRéalisation d’une enquête sur les conditions de travail\nL’ONG est active dans les régions de Gao, Mopti et Ségou.\nLe prestataire devra interroger 300 ouvrières à Kayes et Kita.',
      ['Kayes', 'Kita'],
    ],
    [
      'TERMES DE RÉFÉRENCE\nÉtude de marché du beurre de karité\nL’association intervient dans les régions de Gao et de Mopti.\nLe consultant rencontrera les coopératives à Kayes et à Kita.',
      ['Kayes', 'Kita'],
    ],
    [
      'TERMES DE RÉFÉRENCE\nÉvaluation finale du projet Benkadi\nLes données seront collectées à Kayes et à Kita auprès de 200 ménages.',
      ['Kayes', 'Kita'],
    ],
    [
      'TERMES DE RÉFÉRENCE\nÉtude de référence\n3. Zone\nL’enquête se fera dans les communes de Bouza et Keita.',
      ['Bouza', 'Keita'],
    ],
    [
      'DEMANDE DE PROPOSITIONS\nContrôle de réseaux d’eau\n\nB/ Lieux\nMoughataas de Kankossa et de Barkéol (Assaba). Le chef de mission résidera à Kankossa.',
      ['Kankossa', 'Barkéol'],
    ],
    [
      'L’union recrute trois animateurs, qui seront logés l’un à Kayes, l’autre à Kita, le dernier à Nioro.',
      ['Kayes', 'Kita', 'Nioro'],
    ],
    ['Nous recrutons deux animateurs, le premier pour Kayes, le second pour Kita.', ['Kayes', 'Kita']],
    ['Le poste de comptable est rattaché à notre antenne de Kita.', ['Kita']],
    ['Vous serez basé·e à Kita.', ['Kita']],
    ['La personne retenue sera basée dans la ville de Kita.', ['Kita']],
    ['Le ou la titulaire résidera à Kita.', ['Kita']],
    ['Comptable\nEn poste à Kita, vous tenez la caisse.', ['Kita']],
    ['L’ONG Rive recrute un comptable en poste à Kita.', ['Kita']],
    ['L’ONG Rive recrute un comptable pour son antenne de Kita.', ['Kita']],
    ['L’ONG Rive recrute un comptable au bureau de Kita.', ['Kita']],
    ['L’ONG Rive recrute, à Kita, un comptable.', ['Kita']],
    ['L’ONG Rive recrute deux comptables (Kita et Nioro).', ['Kita', 'Nioro']],
    ['Avis de recrutement d’un comptable à Kita', ['Kita']],
    ['Le poste se trouve à Kita.', ['Kita']],
    ['Travail à Kita, du lundi au vendredi.', ['Kita']],
    ['Vous travaillez à Kita avec trois collègues.', ['Kita']],
    ['Poste de comptable, Kita', ['Kita']],
    ['C’est un poste à Kita.', ['Kita']],
    ['Le stage se passe dans nos bureaux de Kita.', ['Kita']],
    ['Bureau : Kita, quartier Segoubougouni', ['Kita']],
    ['Vous vivrez à Kita.', ['Kita']],
    ['Résidence obligatoire à Kita.', ['Kita']],
    ['Lieu de résidence : Kita', ['Kita']],
    ['Poste d’attache : Kita', ['Kita']],
    ['Port d’attache : Kita', ['Kita']],
    ['Ville : Kita – possibilité de télétravail', ['Kita']],
    ['Deux postes : un à Kita, un à Nioro. L’ONG recrute des comptables.', ['Kita', 'Nioro']],
    ['Les agents seront répartis entre Kita et Nioro.', ['Kita', 'Nioro']],
    ['Deux animateurs sont recherchés : l’un exercera à Kita, l’autre à Nioro.', ['Kita', 'Nioro']],
    [
      'TERMES DE RÉFÉRENCE\nAudit des comptes\nLe consultant visitera les caisses de Kita et de Nioro.',
      ['Kita', 'Nioro'],
    ],
    ['TERMES DE RÉFÉRENCE\nÉtude socio-économique\nZone de l’étude : cercles de Kita et de Nioro', ['Kita', 'Nioro']],
    ['TERMES DE RÉFÉRENCE\nÉtude socio-économique\nL’étude couvre les cercles de Kita et de Nioro.', ['Kita', 'Nioro']],
    [
      'TERMES DE RÉFÉRENCE\nÉtude socio-économique\nLe champ géographique de l’étude comprend Kita et Nioro.',
      ['Kita', 'Nioro'],
    ],
    ['TERMES DE RÉFÉRENCE\nÉtude socio-économique\nLes localités retenues sont Kita et Nioro.', ['Kita', 'Nioro']],
    [
      'TERMES DE RÉFÉRENCE\nÉtude socio-économique\nTrois villages par cercle seront visités à Kita et à Nioro.',
      ['Kita', 'Nioro'],
    ],
    [
      'TERMES DE RÉFÉRENCE\nÉtude socio-économique\nLes focus groups seront organisés à Kita et à Nioro.',
      ['Kita', 'Nioro'],
    ],
    ['Formation de formateurs\nConsultant formateur\nLa formation se tient à Kita, salle du conseil.', ['Kita']],
    ['L’ONG Rive, installée à Kita, recrute un comptable.', []],
    ['Les dossiers sont déposés à Kita.', []],
    ['Le test aura lieu à Kita. L’ONG recrute un comptable.', []],
    ['TERMES DE RÉFÉRENCE\nÉtude socio-économique\nL’association intervient dans les cercles de Kita et de Nioro.', []],
    ['TERMES DE RÉFÉRENCE\nÉtude socio-économique\nL’atelier de restitution se tiendra à Kita.', []],
    ['L’ONG Rive travaille à Kita et à Nioro depuis 2010. Elle recrute un comptable.', []],
    ['Le premier rejoindra le pôle documentation, à Matam. L’observatoire recrute un stagiaire.', ['Matam']],
    ['Nous avons besoin de deux animateurs, qui seront logés l’un à Kayes, l’autre à Kita.', ['Kayes', 'Kita']],
    ['Poste : Comptable\nLieu de travail : notre antenne de Kita (50 % du temps sur le terrain à Nioro)', ['Kita']],
    ['Poste : Comptable\nVille de résidence : Kita', ['Kita']],
    ['Poste : Comptable\nAffecté(e) à : Kita', ['Kita']],
    ['Poste : Comptable\nRattachement géographique : Kita', ['Kita']],
    ['Poste : Comptable\nImplantation : Kita', ['Kita']],
    ['Poste : Comptable\nSite : Kita', ['Kita']],
    ['Poste : Comptable\nOù travaillerez-vous ?\nÀ Kita, dans nos locaux.', ['Kita']],
    ['Poste : Comptable\nLieu : au siège de l’association, à Kita', ['Kita']],
    ['La personne recrutée tiendra son bureau à Kita.', ['Kita']],
    ['Vous aurez votre bureau à Kita.', ['Kita']],
    ['Le travail se fait à Kita, au siège.', ['Kita']],
    ['Le titulaire sera en résidence à Kita.', ['Kita']],
    ['Le travail se partage entre Kita et Nioro.', ['Kita', 'Nioro']],
    ['Le titulaire sera domicilié à Kita.', ['Kita']],
    ['L’emploi s’exerce à Kita.', ['Kita']],
    [
      'TERMES DE RÉFÉRENCE\nCapitalisation du projet Eau\nL’équipe se déplacera à Kita, Nioro et Diéma.',
      ['Kita', 'Nioro', 'Diéma'],
    ],
    [
      'TERMES DE RÉFÉRENCE\nÉvaluation à mi-parcours\nDouze villages des cercles de Kita et de Nioro forment l’échantillon.',
      ['Kita', 'Nioro'],
    ],
    ['TERMES DE RÉFÉRENCE\nÉvaluation à mi-parcours\nZone couverte : Kita et Nioro', ['Kita', 'Nioro']],
    ['TERMES DE RÉFÉRENCE\nÉvaluation à mi-parcours\nPérimètre : communes de Kita et de Nioro', ['Kita', 'Nioro']],
    ['TERMES DE RÉFÉRENCE\nÉvaluation à mi-parcours\nTerrain : Kita et Nioro', ['Kita', 'Nioro']],
  ])('« %s » → %j', (text, expected) => {
    const posting = readOne(text, context)
    expect(values(posting.locations)).toEqual(expected)
  })
})
