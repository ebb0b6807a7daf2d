/** What generated offers are made of. Words that every notice holds, and words that few do, in the proportions of real ones. */

export const roles = [
  'Chargé de projet',
  'Assistante administrative',
  'Logisticien',
  'Chauffeur',
  'Animatrice communautaire',
  'Responsable suivi-évaluation',
  'Comptable',
  'Superviseur WASH',
  'Infirmière',
  'Agent de protection',
  'Coordinateur de projet',
  'Gardien',
  'Nutritionniste',
  'Psychologue',
  'Chef de base',
  'Sage-femme',
  'Chargée de communication',
  'Ingénieur hydraulique',
  'Enquêteur',
  'Magasinier',
  'Responsable administratif et financier',
  'Consultant en évaluation',
  'Formatrice',
  'Médecin',
  'Agronome',
  'Auditeur interne',
  'Statisticienne',
  'Mécanicien',
  'Juriste',
  'Géomaticien',
] as const

export const subjects = [
  'de la sécurité alimentaire',
  'des déplacés internes',
  'de la santé maternelle',
  'de l’eau potable',
  'de la scolarisation des filles',
  'des coopératives maraîchères',
  'du relèvement économique',
  'de la cohésion sociale',
  'de la petite enfance',
  'des violences basées sur le genre',
  'de la vaccination',
  'des semences améliorées',
  'du pastoralisme',
  'de l’apprentissage des jeunes',
] as const

/** « {subject} », « {role} » and « {town} » are filled in. */
export const sentences = [
  'Le titulaire du poste assure la mise en œuvre du projet dans le domaine {subject}.',
  'Il ou elle prépare les rapports mensuels et les transmet à la coordination.',
  'Basé à {town}, le poste demande des déplacements fréquents dans les communes.',
  'La personne retenue participe aux réunions de coordination avec les partenaires.',
  'Elle veille au respect des procédures d’achat et du code de conduite.',
  'Les activités portent sur le suivi {subject} et l’appui aux comités villageois.',
  'Diplôme universitaire et trois ans d’expérience dans une organisation internationale exigés.',
  'Maîtrise du français ; la connaissance d’une langue locale est un atout.',
  'Bonne connaissance du tableur et des outils de collecte mobile.',
  'Une expérience {subject} sera appréciée.',
  'Les candidatures féminines sont vivement encouragées.',
  'Aucun frais n’est demandé aux candidats à aucune étape du recrutement.',
  'Le contrat débute dès que possible, sous réserve du financement.',
  'Seuls les candidats présélectionnés seront contactés pour un entretien.',
  'Le poste de {role} est placé sous la supervision du chef de projet.',
  'Les dossiers comprennent un CV, une lettre de motivation et les copies des diplômes.',
  'L’organisation lutte contre l’exploitation et les abus sexuels.',
  'Des missions {subject} sont prévues chaque trimestre.',
] as const

/** Stands in one offer of 250. */
export const rareWords = ['apiculture', 'télédétection', 'prothésiste', 'bibliothécaire'] as const
/** Stands in the same number of open offers whatever the size, to compare sizes with like hits. */
export const plantedWord = 'cartographie'
export const plantedCount = 200

const first = [
  'Alliance',
  'Action',
  'Secours',
  'Réseau',
  'Fondation',
  'Comité',
  'Initiative',
  'Union',
  'Appui',
  'Solidarité',
]
const second = ['Sahel', 'Fleuve', 'Savane', 'Atlas', 'Oasis', 'Littoral', 'Djoliba', 'Adrar', 'Liptako', 'Casamance']
const third = ['Développement', 'Santé', 'Enfance', 'Eau', 'Jeunesse']
export const employers = first.flatMap((a) => second.flatMap((b) => third.map((c) => `${a} ${b} ${c}`)))
