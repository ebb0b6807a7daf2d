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

  it.each([
    ['Un CV à jour accompagné d’une lettre expliquant votre intérêt : rh@rive.ml', ['CV', 'LETTRE_MOTIVATION']],
    [
      'Le dossier comprendra : une demande timbrée ; un CV ; un casier judiciaire.',
      ['DEMANDE_MANUSCRITE', 'CV', 'CASIER_JUDICIAIRE'],
    ],
    ['Votre dossier doit être constitué de :\nCV\nCopie du dernier diplôme\nDeux photos', ['CV', 'DIPLOMES', 'PHOTO']],
    [
      'Ce que nous attendons de vous\n- Votre CV\n- Un mot de motivation\n- Les contacts de deux anciens employeurs',
      ['CV', 'LETTRE_MOTIVATION', 'REFERENCES'],
    ],
    [
      'Étape 1 : préparez votre CV.\nÉtape 2 : scannez votre diplôme et votre carte d’identité.',
      ['CV', 'DIPLOMES', 'PIECE_IDENTITE'],
    ],
    ['Venez avec votre CV et deux photos d’identité.', ['CV', 'PHOTO']],
    ['Indiquez le nom et le téléphone de deux anciens chefs.', ['REFERENCES']],
    ['Pièces\nCV — LM — CNIB', ['CV', 'LETTRE_MOTIVATION', 'PIECE_IDENTITE']],
    [
      'LES DOSSIERS COMPRENNENT\nUne lettre de motivation\nUn CV\n\nLES DOSSIERS SONT REÇUS\nau siège',
      ['LETTRE_MOTIVATION', 'CV'],
    ],
    ['Sont exigés : CV et diplômes. Facultatif : une photo.', ['CV', 'DIPLOMES', 'PHOTO']],
    ['Un CV à rh@rive.org suffit, pas de lettre.', ['CV']],
    [
      'Les certificats de nationalité, de résidence et médical seront joints au CV.',
      ['CERTIFICAT_NATIONALITE', 'CERTIFICAT_RESIDENCE', 'CERTIFICAT_MEDICAL', 'CV'],
    ],
    [
      'Please submit your CV, copies of certificates and three professional references.',
      ['CV', 'DIPLOMES', 'REFERENCES'],
    ],
  ])('whatever stands above them or joins them: %s', (text, expected) => {
    expect(documents(text)).toEqual(expected)
  })

  it.each([
    [
      'Contenu des dossiers\nPli n° 1, dossier administratif :\n- RCCM\nPli n° 2, offre technique :\n- note méthodologique\n- CV\nPli n° 3, offre financière : bordereau des prix.',
      ['REGISTRE_COMMERCE', 'OFFRE_TECHNIQUE', 'METHODOLOGIE', 'CV', 'OFFRE_FINANCIERE'],
    ],
    [
      'L’offre technique présente la méthodologie, les CV et les attestations de bonne fin. L’offre financière est en euros.',
      ['OFFRE_TECHNIQUE', 'METHODOLOGIE', 'CV', 'ATTESTATIONS_TRAVAIL', 'OFFRE_FINANCIERE'],
    ],
    [
      'Votre offre inclura : (i) un devis ; (ii) votre CV ; (iii) un rapport similaire récent.',
      ['OFFRE_FINANCIERE', 'CV', 'EXEMPLES_TRAVAUX'],
    ],
    ['Les cabinets fourniront le registre de commerce et le quitus fiscal.', ['REGISTRE_COMMERCE']],
    ['Les offres sont évaluées : méthodologie 40 points, CV 30 points, offre financière 30 points.', []],
    ['Livrables\n- une note méthodologique\n- un rapport final avec photos', []],
  ])('offers and what they hold: %s', (text, expected) => {
    expect(documents(text)).toEqual(expected)
  })

  it.each([
    'Vous collecterez les dossiers des bénéficiaires : copie de la carte d’identité et photo.',
    'La sélection se fera sur la base du CV, de la lettre de motivation et d’un entretien.',
    'L’analyse des CV et des lettres de motivation aura lieu le 3 mai.',
    'Se munir de sa carte d’identité le jour du test.',
    'Activités\n- Envoyer un point photo chaque samedi\n- Tenir les dossiers du personnel (contrats, diplômes)',
  ])('no demand: %s', (text) => {
    expect(documents(text)).toEqual([])
  })

  it.each([
    'Envoyez un CV, le diplôme sera vérifié à l’entretien.',
    'Dossier\n- CV\nLes originaux ne sont pas à joindre.',
    'Un casier judiciaire est à produire à l’embauche. Envoyez un CV.',
    'Documents à fournir par le candidat retenu :\n- Casier judiciaire\n- Certificat de résidence\n\nDossier :\n- CV',
    'Le candidat doit avoir un casier judiciaire vierge et être titulaire du permis de conduire. Envoyez un CV.',
    'Que faut-il envoyer ?\nUn CV.\n\nDernière mise à jour de nos statuts : 3 mai',
  ])('only the CV: %s', (text) => {
    expect(documents(text)).toEqual(['CV'])
  })

  it.each([
    ['Les chauffeurs ajouteront une copie du permis.', [['CV'], ['CV', 'PERMIS_CONDUIRE'], ['CV']]],
    [
      '- Permis de conduire (poste 2)\n- Certificat médical (postes 2 et 3)',
      [['CV'], ['CV', 'PERMIS_CONDUIRE', 'CERTIFICAT_MEDICAL'], ['CV', 'CERTIFICAT_MEDICAL']],
    ],
    [
      'À ajouter, pour les postes 1 et 3 :\n- diplôme\nÀ ajouter, pour le poste 2 :\n- permis',
      [
        ['CV', 'DIPLOMES'],
        ['CV', 'PERMIS_CONDUIRE'],
        ['CV', 'DIPLOMES'],
      ],
    ],
    [
      'Pour le comptable :\n- diplôme\nPour le chauffeur et le gardien :\n- casier judiciaire',
      [
        ['CV', 'DIPLOMES'],
        ['CV', 'CASIER_JUDICIAIRE'],
        ['CV', 'CASIER_JUDICIAIRE'],
      ],
    ],
  ])('keeps to the posts named: %s', (words, expected) => {
    const posts = '1. COMPTABLE\nLieu : Gao\n\n2. CHAUFFEUR\nLieu : Gao\n\n3. GARDIEN\nLieu : Gao'
    const found = read(`Recrutements\n\n${posts}\n\nDOSSIER\n- CV\n${words}`).postings
    expect(found.map((posting) => values(posting.documents))).toEqual(expected)
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

const twoPosts =
  'L’ONG Rive Claire recrute :\n\nPoste 1 : Comptable\nLieu : Kayes\nContrat : CDD de 12 mois\n\nPoste 2 : Chauffeur\nLieu : Ségou\nContrat : CDI\n\nComment postuler\n'
const byPost = (text: string) => read(twoPosts + text).postings.map((posting) => values(posting.documents))

describe('documents of one post among several', () => {
  it('go on behind a semicolon, without their verb', () => {
    expect(byPost('Chacun joint un CV. Le chauffeur joint son permis ; le comptable, celle de ses diplômes.')).toEqual([
      ['CV', 'DIPLOMES'],
      ['CV', 'PERMIS_CONDUIRE'],
    ])
  })

  it('stand behind a label that names the post, and a label that names none is for all', () => {
    expect(byPost('Dossier : CV, lettre de motivation.\nChauffeur : copie du permis de conduire.')).toEqual([
      ['CV', 'LETTRE_MOTIVATION'],
      ['CV', 'LETTRE_MOTIVATION', 'PERMIS_CONDUIRE'],
    ])
  })
})

describe('papers that are asked for beside others', () => {
  it.each([
    ['Joindre une copie du diplôme et le permis B. Envoyer le tout à rh@rive.org.', ['DIPLOMES', 'PERMIS_CONDUIRE']],
    [
      'Il faut un formulaire de candidature rempli et une lettre d’engagement à signer après la sélection.',
      ['FORMULAIRE'],
    ],
    ['Le dossier comprend un CV et un rapport que la candidate a rédigé.', ['CV', 'EXEMPLES_TRAVAUX']],
    [
      'Dossier : CV, certificats de nationalité et de résidence.',
      ['CERTIFICAT_NATIONALITE', 'CERTIFICAT_RESIDENCE', 'CV'],
    ],
    ['Dossier : CV. Indiquez votre pays de nationalité ou de résidence.', ['CV']],
    ['Pièces de l’offre : CV et deux documents de capitalisation déjà produits', ['CV', 'EXEMPLES_TRAVAUX']],
    ['Envoyez un CV. La personne s’appuiera sur les deux documents déjà produits par le projet.', ['CV']],
    ['Envoyez votre CV. Casier judiciaire et permis de conduire : seulement après ta sélection.', ['CV']],
    ['Envoyez votre CV. Certificat médical : uniquement pour la personne retenue.', ['CV']],
    [
      'Tâches          Saisir les fiches\nPièces exigées          CV – Demande manuscrite – Copie légalisée BEPC',
      ['CV', 'DEMANDE_MANUSCRITE', 'DIPLOMES'],
    ],
    ['Envoyez votre CV et votre casier judiciaire, seulement par courriel.', ['CASIER_JUDICIAIRE', 'CV']],
    ['Envoyez votre CV. Il ou elle reçoit les formulaires de collecte et contrôle les données transmises.', ['CV']],
  ])('%s', (text, expected) => {
    expect(documents(text).toSorted()).toEqual(expected)
  })
})
