import { describe, expect, it } from 'vitest'
import { read, readOne, values } from './read'

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
    ['une attestation d’inscription à l’Ordre', ['OTHER:attestation d’inscription à l’Ordre']],
    ['une lettre (manuscrite) de motivation', ['LETTRE_MOTIVATION']],
    ['une lettre de deux pages', ['LETTRE_MOTIVATION']],
    ['attestation(s) de stage ou de travail', ['ATTESTATIONS_TRAVAIL']],
    ['les coordonnées de deux personnes qui vous ont encadré', ['REFERENCES']],
    ['les noms de trois anciens responsables', ['REFERENCES']],
    ['the names of three referees', ['REFERENCES']],
    ['offre technique et références de clients', ['OFFRE_TECHNIQUE', 'REFERENCES']],
    ['un rapport ou un article que vous avez rédigé', ['EXEMPLES_TRAVAUX']],
    ['deux exemples de travaux (texte, photo ou son)', ['EXEMPLES_TRAVAUX']],
    ['la copie du baccalauréat', ['DIPLOMES']],
    ['les offres (technique + financière en DZD)', ['OFFRE_TECHNIQUE', 'OFFRE_FINANCIERE']],
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
    ['Profil\n- Licence en droit\n\nLe dossier comporte un CV et les copies des diplômes.', ['CV', 'DIPLOMES']],
    [
      'Le dossier\nCurriculum vitae, lettre de motivation, permis de conduire.',
      ['CV', 'LETTRE_MOTIVATION', 'PERMIS_CONDUIRE'],
    ],
    ['Un CV et une lettre de motivation à rh@rive.ml', ['CV', 'LETTRE_MOTIVATION']],
    ['📂 Apporter : demande écrite + copie de la carte d’identité', ['DEMANDE_MANUSCRITE', 'PIECE_IDENTITE']],
    ['Tâches\n- Trier les CV et les lettres de motivation reçus', []],
    ['Vous classez les CV des prestataires.', []],
    ['Les candidats sont titulaires d’un diplôme de comptabilité et d’un permis.', []],
  ])('prose in other manners: %s', (text, expected) => {
    expect(documents(text)).toEqual(expected)
  })

  it.each([
    'Envoyer un CV, sans lettre de motivation, à rh@rive.ml',
    'Envoyer un CV (le casier judiciaire sera demandé plus tard)',
    'Envoyer un CV, mais ne joignez pas vos diplômes',
    'Envoyer un CV. Il n’est pas nécessaire de joindre une lettre.',
    'Envoyer un CV. Ne joignez pas vos diplômes à ce stade.',
    'Envoyer un CV. Les candidats retenus apporteront l’original de leur diplôme et leur CIN.',
    'Dossier\n- CV\n\nPièces à présenter en cas d’admission\n- Casier judiciaire\n- Certificat médical',
  ])('leaves out what is not wanted or not yet: %s', (text) => {
    expect(documents(text)).toEqual(['CV'])
  })

  it('keeps a paper for the post it is demanded of, by its letter too', () => {
    const posts = '1. COMPTABLE\nLieu : Gao\n\n2. CHAUFFEUR\nLieu : Gao'
    const file = 'DOSSIER\n- CV ;\n- pour le code B : copie du permis de conduire.'
    const found = read(`Recrutements\n\n${posts}\n\n${file}`).postings.map((posting) => values(posting.documents))
    expect(found).toEqual([['CV'], ['CV', 'PERMIS_CONDUIRE']])
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
