import { describe, expect, it } from 'vitest'
import { readEducation } from '@/lib/extraction/education'
import { proof } from './read'
import { scopeOf } from './scope-of'

const level = (text: string) => readEducation(scopeOf(text))?.value ?? null

describe('the least education that is enough', () => {
  it.each([
    ['Être titulaire d’un diplôme universitaire (Bac + 4 au moins) en agronomie.', 'BAC+4'],
    ['Niveau : Bac+3 et plus', 'BAC+3'],
    ['Être titulaire d’un BAC plus deux en comptabilité', 'BAC+2'],
    ['Formation : Bac+4/5 en économie', 'BAC+4'],
    ['Profil\n- Licence ou Master en sociologie', 'BAC+3'],
    ['Avoir un Master ou une Licence en santé publique', 'BAC+3'],
    ['Titulaire d’une maîtrise en droit', 'BAC+4'],
    ['Être titulaire d’un diplôme d’ingénieur d’État en hydraulique', 'BAC+5'],
    ['Profil\n- DESS, DEA ou équivalent en gestion', 'BAC+5'],
    ['Diplôme requis : mastère professionnel', 'BAC+5'],
    ['Profil\n- BTS en comptabilité ou diplôme équivalent', 'BAC+2'],
    ['Profil\n- DUT ou Bac+3 en finances', 'BAC+2'],
    ['Diplôme de technicien supérieur en génie civil exigé', 'BAC+2'],
    ['Profil\n- Licence appliquée en gestion', 'BAC+3'],
    ['Profil\n- Avoir au moins le BEPC', 'BEPC'],
    ['Avoir le niveau DEF au minimum', 'BEPC'],
    ['Niveau baccalauréat au moins', 'BAC'],
    ['Profil\n- Diplôme de technicien (BT2) ou Bac+2', 'BAC'],
    ['Pour ce poste, licence ou master en sociologie exigé', 'BAC+3'],
    ['Niveau Bac à Bac + 2', 'BAC'],
    ['Profil\n- DEA en droit', 'BAC+5'],
    ['Profil\n- Master en économie ou sociologie\n- CAP en informatique apprécié', 'BAC+5'],
    ['Profil\n- Master en économie ou d’une licence en droit', 'BAC+3'],
    ['Profil\n- Master/Licence en gestion', 'BAC+3'],
    ['Profil\n- CAP ou BT en secrétariat', 'CAP_BEP'],
    ['Profil : titulaire du CEP, sachant lire et écrire', 'PRIMAIRE'],
    ['Être titulaire d’un doctorat en médecine', 'DOCTORAT'],
    ['Profil\n- PhD en statistique', 'DOCTORAT'],
    ['Profile\n• Master’s degree in clinical psychology', 'BAC+5'],
    ['Niveau Requis : BAC + 2, BAC + 3, BAC + 5\n\nProfil\n- Diplôme : Bac+3 en communication', 'BAC+3'],
  ])('%s: %s', (text, expected) => {
    expect(level(text)).toBe(expected)
  })

  it.each([
    'Dossier de candidature\n- la copie du diplôme de licence\n- un CV',
    'Les photocopies légalisées du baccalauréat et du BEPC.',
    'Permis ou licence de conduire de catégorie B.',
    'Chargé de licence et de conformité',
    'Le projet aide 200 jeunes filles en classe de licence et de master.',
    'Bonne maîtrise en toute circonstance de soi',
    'Maîtrise du pack Office et maîtrise de l’anglais',
    'Diplôme universitaire en sciences sociales ou équivalent',
    'Un logiciel sous licence libre',
    'Profil\n- Licence du logiciel SAGE à jour',
    'Profil\n- Disposer de la licence d’un progiciel de cartographie',
    'Vous êtes étudiant en master de communication.',
    'Expérience avec le Master Plan de la ville',
    'Profil\n- Un Master en gestion serait un atout',
    'Profil\n- Licence (Bac+5) en santé',
    'Diplôme d’État d’infirmier exigé',
    'Prévoir un bac à sable et des bacs de culture',
    'Le cap est mis sur la résilience.',
    'ONG de Cap-Vert, avec un niveau de service élevé',
    'Contexte\n\nUn élève sur deux n’atteint pas le baccalauréat.',
  ])('says nothing for: %s', (text) => {
    expect(level(text)).toBeNull()
  })

  it('keeps the words that prove it', () => {
    const text = 'Profil\n- Master ou Licence en droit'
    expect(proof(text, readEducation(scopeOf(text)))).toBe('Licence')
  })

  it('does not give one posting the level of another', () => {
    const text =
      'POSTE N°1 : COMPTABLE\nProfil\n- Bac+3 en gestion\n\nPOSTE N°2 : GARDIEN\nProfil\n- Être sobre et vigilant\n'
    expect([0, 1].map((posting) => readEducation(scopeOf(text, posting))?.value ?? null)).toEqual(['BAC+3', null])
  })
})
