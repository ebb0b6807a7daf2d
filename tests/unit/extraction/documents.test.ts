import { describe, expect, it } from 'vitest'
import { readOne, values } from './read'

const documents = (text: string) => values(readOne(text).documents)
const inFile = (words: string) => documents(`Dossier de candidature\n- ${words}`)

describe('documents to send', () => {
  it.each([
    ['un curriculum vitae daté et signé', ['CV']],
    ['une lettre de motivation adressée au Directeur', ['LETTRE_MOTIVATION']],
    ['une demande manuscrite timbrée', ['DEMANDE_MANUSCRITE']],
    ['les copies légalisées des diplômes et attestations', ['DIPLOMES']],
    ['les copies des diplômes et des attestations de travail', ['DIPLOMES', 'ATTESTATIONS_TRAVAIL']],
    ['les attestations ou certificats de travail', ['ATTESTATIONS_TRAVAIL']],
    ['une copie de la CIN et du permis de conduire', ['PIECE_IDENTITE', 'PERMIS_CONDUIRE']],
    ['la carte NINA ou le passeport', ['PIECE_IDENTITE']],
    ['un CV indiquant trois personnes de référence', ['CV', 'REFERENCES']],
    ['un extrait d’acte de naissance', ['EXTRAIT_NAISSANCE']],
    ['un certificat de nationalité et un certificat de résidence', ['CERTIFICAT_NATIONALITE', 'CERTIFICAT_RESIDENCE']],
    ['un certificat de visite et de contre-visite', ['CERTIFICAT_MEDICAL']],
    ['deux photos d’identité', ['PHOTO']],
    ['le formulaire P11 rempli', ['FORMULAIRE']],
    ['le NIF, le quitus fiscal et les statuts', ['REGISTRE_COMMERCE']],
    ['une proposition technique (démarche et chronogramme)', ['OFFRE_TECHNIQUE']],
    ['une offre technique avec la méthodologie', ['OFFRE_TECHNIQUE', 'METHODOLOGIE']],
    ['deux rapports d’évaluation rédigés', ['EXEMPLES_TRAVAUX']],
    ['une lettre de recommandation', ['OTHER:lettre de recommandation']],
  ])('%s', (words, expected) => {
    expect(inFile(words)).toEqual(expected)
  })

  it('reads them in a sentence anywhere, and in the list that a sentence opens', () => {
    expect(documents('Envoyez votre CV et une lettre de motivation à rh@rive.ml.')).toEqual(['CV', 'LETTRE_MOTIVATION'])
    expect(documents('CONDITIONS\nVeuillez fournir les pièces suivantes :\n- Une copie du CV\n- Une photo')).toEqual([
      'CV',
      'PHOTO',
    ])
  })

  it.each([
    'Dossier\n- CV\nLe casier judiciaire sera demandé aux seuls candidats admis.',
    'Dossier\n- CV\nL’extrait de casier judiciaire et le certificat médical seront exigés des candidats retenus.',
    'Dossier\n- CV\n\nSélection\nLes candidats retenus fourniront un casier judiciaire.',
    'Dossier\n- CV\n\nProfil\n- Permis de conduire catégorie B\n- Diplôme de comptabilité',
    'Dossier\n- CV\n\nTâches\n- Publier des photos\n- Tenir le registre de commerce équitable',
  ])('leaves out what is asked later or is no paper: %s', (text) => {
    expect(documents(text)).toEqual(['CV'])
  })

  it('takes « Profil : … » on one line for no section that swallows what follows', () => {
    expect(documents('Profil : Master en droit\n\nEnvoyer CV + lettre + 3 références à rh@rive.ml')).toEqual([
      'CV',
      'LETTRE_MOTIVATION',
      'REFERENCES',
    ])
  })

  it('reads no reference number as a person of reference', () => {
    expect(documents('Envoyez un CV sous la référence LOG/12 à rh@rive.ml')).toEqual(['CV'])
  })
})
