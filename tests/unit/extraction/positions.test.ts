import { describe, expect, it } from 'vitest'
import { readOne } from './read'

const positions = (text: string) => readOne(text).positions?.value ?? null

describe('people sought', () => {
  it.each([
    ['Poste à pourvoir : 01\nJuriste à Gao', 1],
    ['Poste : Juriste\nNombre de postes : 02', 2],
    ['Nombre de postes à combler  02 postes\nPoste : Juriste', 2],
    ['Poste : Juriste (03 postes)', 3],
    ['L’ONG recrute deux (02) juristes.', 2],
    ['L’ONG recrute un(e) (01) juriste.', 1],
    ['Poste : Juriste\nNombre : 04 (dont deux femmes)', 4],
    ['Poste : Juriste\nNbre : 3', 3],
    ['Effectif demandé : quatre (04)\nPoste : Juriste', 4],
    ['Poste : Juriste\n\nNous souhaitons engager une personne (1) dès mai.', 1],
    ['Poste : Juriste\n\nLe poste (2)\nVous plaidez.', 2],
    ['Nous embauchons trois infirmières à domicile.', 3],
    ['Poste : Juriste – Gao (3), Mopti (2)', 5],
    ['Poste : Juriste : 3', 3],
    ['Poste : Juriste\nLieux :\n- Gao : un (01) poste\n- Mopti : deux (02) postes', 3],
    ['Poste : Juriste\n\nLocalité | Nombre\nGao | 2\nMopti | 3', 5],
    ['Poste : Juriste\nNombre : Gao (3), Kidal (2)', 5],
    ['Poste : Volontaire\nNous cherchons huit (8) volontaires.', 8],
    ['Poste : Juriste\nL’ONG recrute des juristes au nombre de douze (12).', 12],
    ['Poste : Juriste\nUn seul poste à pourvoir', 1],
    ['Code  Intitulé  Nbre  Affectation\nA  Juriste  4  Gao (2), Mopti (2)\nB  Planton  1  Gao', 4],
    ['JURISTE (un poste)\nLieu : Gao', 1],
    ['Animateurs : 2 à Kita, 1 à Kayes et 1 à Nioro', 4],
    ['Enquêteurs\nPostes : Kita (3), Kayes (2) et Nioro (1)', 6],
  ])('%s', (text, expected) => {
    expect(positions(text)).toBe(expected)
  })

  it.each([
    'L’ONG recrute un(e) juriste.',
    'Profil n° 2\nJuriste',
    'Poste : Juriste\nRéf. 04/2026 – 5 personnes seront convoquées au test.',
    'Poste : Juriste\nDossier (2 copies) : CV, diplôme (1), photo (2)',
    'Poste : Juriste\nÂge : 25 à 40 ans',
    'Poste : Juriste\nL’ONG a recruté trois juristes en 2024.',
    'Poste : Juriste\nDeux ans d’expérience',
    'Poste : Juriste (CDD de 12 mois)',
    'L’ONG offre un soutien à 300 personnes.\nPoste : Juriste',
    'La Maison propose un stage de juriste à une personne curieuse.',
    'Poste : Juriste\nVous encadrez 12 animateurs et deux techniciens.',
    'Poste : Juriste (un an de pratique)',
  ])('none in « %s »', (text) => {
    expect(positions(text)).toBeNull()
  })
})
