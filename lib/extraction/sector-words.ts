import type { Sector } from './posting'

/** Of several lines one expression: nothing stands between them. */
function words(lines: TemplateStringsArray): string {
  return lines.raw.join('').replace(/\n */g, '')
}

/**
 * Words that name a field of work, folded, the narrower before the wider: « santé animale » before « santé ». Those with no sector look
 * like one and are none: « protection des données », « environnement de travail ».
 */
export const sectorWords: readonly (readonly [sectors: readonly Sector[], words: string])[] = [
  [
    [],
    words`
      protection (?:des donnees|sociale|civile|des vegetaux|du consommateur)|
      environnement (?:de travail|professionnel|institutionnel|de controle)|
      climat (?:des affaires|social|de travail)|migration (?:des? donnees|des? systemes?|du systeme|vers)|
      social media|medias sociaux|operateur\w* radio|radio ?operateur|
      (?:sante|hygiene|qualite),? (?:et )?securite(?: au travail|,? (?:et )?environnement)?|sauvegarde des donnees|hygiene,? (?:et )?(?:de |d')?(?:nettoyage|proprete|entretien)|
      
      (?:quel que soit le|tout|meme|ce|tous les) genres?|assurances? (?:sante|maladie)|
      gouvernance (?:interne|d'entreprise)|deficit\w* alimentaire`,
  ],
  [
    ['AGRICULTURE', 'ENVIRONNEMENT'],
    words`
      agro-?ecolog\w*|agro-?forest\w*`,
  ],
  [
    ['AGRICULTURE', 'EDUCATION'],
    words`
      enseignements? agricoles?|ecoles? d'agriculture|lycees? agricoles?`,
  ],
  [
    ['AGRICULTURE'],
    words`
      (?:sante|nutrition) (?:animale|veterinaire)|medecin(?:e|s)? veterinaires?|
      agri(?:cole|culture|culteur|cultrice)s?|agronom\w*|agro-?\w*|elevages?|eleveurs?|(?:agro)?pastoralism\w*|
      (?:sylvo-?|agro-?)?pastora(?:l|le|les|ux)|veterinaires?|zootech\w*|maraich\w*|semenc\w*|semences|peche|
      pisci\w*|halieut\w*|aquacult\w*|hydro-?agricoles?|perimetres irrigues|irrigation|vulgarisat\w*|
      developpement rural|riziculture|apiculture|apicole|avicoles?|aviculture|
      filieres? (?:betail|riz|mil|cacao|cafe|anacarde|karite|coton|oignon|laitiere?|lait)`,
  ],
  [
    ['SECURITE_ALIMENTAIRE'],
    words`
      (?:in)?securite (?:alimentaire|nutritionnelle)|food security|secal|
      (?:assistance|aide|souverainete|crise) alimentaire|distributions? (?:de vivres|alimentaires?)`,
  ],
  [
    ['NUTRITION'],
    words`
      education nutritionnelle`,
  ],
  [
    ['NUTRITION'],
    words`
      nutrition\w*|malnutri\w*|malnourris|pcima|depistage pb|anje\b`,
  ],
  [
    ['SANTE'],
    words`
      education (?:a la sante|sanitaire|sexuelle)|sante scolaire`,
  ],
  [
    ['EDUCATION', 'HANDICAP'],
    words`
      (?:education|ecole|scolarisation|enseignement) inclusi(?:ve|f)|
      (?:scolarisation|education) des enfants (?:handicapes|en situation de handicap)`,
  ],
  [
    ['PROTECTION', 'ENFANCE'],
    words`
      (?:protection|sauvegarde) (?:de l'enfance|des enfants|de l'enfant|infantile|des mineurs)|child protection|
      espaces? amis? des enfants|enfants separes|enfants? en situation de rue|(?:enfants )?talibes`,
  ],
  [
    ['DEMINAGE'],
    words`
      eree\b|education aux? risques?|engins explosifs|restes explosifs|deminage|demin\w+|
      (?:lutte|action|action humanitaire) (?:anti-?mines|contre les mines)|anti-?mines|mines anti-?personnel\w*|
      munitions non explosees`,
  ],
  [
    ['INSERTION_ECONOMIQUE'],
    words`
      education financiere|autonomisation economique|
      (?:insertion|integration|inclusion|reinsertion|relevement|relance) (?:socio-?)?(?:economique|professionnelle|financiere)|
      (?:insertion|reinsertion) des (?:jeunes|femmes)|activites? generatrices? de revenus?|agr\b|micro-?finance|
      micro-?credits?|micro-?entreprises?|employabilite|entrepren(?:euriat|ariat)\w*|entrepren(?:eu)?rial\w*|
      emploi des jeunes|formation professionnelle|insertion|economie sociale(?: et solidaire)?|
      moyens de subsistance|livelihoods?|epargne(?: et credit)?|job placement`,
  ],
  [
    ['ENVIRONNEMENT'],
    words`
      (?:protection|education|sauvegarde) (?:de l'|a l')environnement|
      sauvegardes? (?:environnementales?(?:,? (?:et )?sociales?)?)|
      protection (?:des (?:mangroves|forets|oasis|ressources|aires|tortues|sols|berges)|du littoral|de la (?:nature|biodiversite|faune))|
      environnement(?:al|ale|ales|aux)?s?|changements? climatiques?|resilience climatique|climat\b|climatiques?|
      biodiversite|reboisement|forets?|forestier\w*|mangroves?|ecolog\w*|eco-?gardes?|ressources naturelles|
      energies? (?:renouvelables?|solaires?|durables?)|gestion des dechets|dechets|desertification|
      conservation de la nature|aires protegees|faune`,
  ],
  [
    ['WASH'],
    words`
      wash|e\.?h\.?a\b|e\.?a\.?h\.?(?:a)?\b|assainissement|eau potable|acces a l'eau|
      eau,? (?:d'|l')?hygiene(?:,? (?:et )?(?:d'|l')?assainissement)?|
      (?:eau|d'eau)(?:,| et) (?:d'|l')?(?:hygiene|assainissement)|points? d'eau|adductions?(?: d'eau)?|forages?|
      foreur\w*|puits|puisatiers?|hydraul\w*|hydrogeolog\w*|latrines?|promot\w+ (?:de l'|d'|a l')hygiene|hygiene`,
  ],
  [
    ['HANDICAP'],
    words`
      handicap\w*|readaptation|orthoprothes\w*|braille|langue des signes|malvoyants?|sourds?`,
  ],
  [
    ['PROTECTION'],
    words`
      vbg\w*|violences? basees? sur le genre|violences? (?:faites|envers|contre) (?:aux |les )?femmes|
      p\.?s\.?e\.?a\.?h?\b|eas\b|sauvegarde(?! (?:des? |du |environ|social))|safeguarding|
      gestion(?:naires?)? (?:de|des) cas|case (?:manage\w+|workers?)|psycho-?socia\w+|espaces? surs?|
      protection(?: humanitaire| communautaire)?|monitoring de protection|traite des (?:personnes|etres)|
      assistante?s? sociale?s?|assistants? sociaux|travailleu\w+ socia\w+|assistance (?:juridique|judiciaire)|icla\b`,
  ],
  [
    ['GOUVERNANCE'],
    words`
      (?:bonne |co-?)?gouvernance|citoyen\w*|democrati\w*|electora\w*|elections?|droits? humains?|
      droits? de l'homme|droits de la personne|etat de droit|acces a la justice|justice|decentralisation|
      collectivites (?:territoriales|locales)|anti-?corruption|lutte contre la corruption|societe civile|
      redevabilite publique|finances locales`,
  ],
  [
    ['GENRE'],
    words`
      genre|egalite (?:des sexes|(?:entre les )?femmes|entre (?:les )?(?:femmes|hommes)|filles|hommes)|
      droits? des (?:femmes|filles)|autonomisation (?:des (?:femmes|filles|jeunes filles)|feminine)|
      (?:leadership|empowerment|entraide) (?:feminin|des femmes)|masculinites? positives?|
      (?:acces|participation|inclusion|emancipation|autonomie) (?:\S+ ){0,2}des (?:femmes|filles)|
      mariages? (?:d'enfants|precoces?)|mutilations genitales|mgf\b|excision`,
  ],
  [
    ['ENFANCE'],
    words`
      petite enfance|enfance|droits? de l'enfant|droits des enfants|parrainage`,
  ],
  [
    ['EDUCATION'],
    words`
      educati(?:on|f|ve|fs|ves)|scola\w+|descolaris\w*|pedagog\w*|alphabetis\w*|enseign\w*|ecoles?|
      institut(?:eur|rice)s?|andragog\w*|lecture publique`,
  ],
  [
    ['ABRIS'],
    words`
      abris?\b(?! de)|shelter|abna\b|cccm\b|gestion (?:de|des|du) (?:camps?|sites?(?: de deplaces)?)|
      articles? non[- ]alimentaires?|logements? d'urgence`,
  ],
  [
    ['MIGRATION'],
    words`
      migra(?:tions?|nte?s?|toires?)|mobilite humaine|retour volontaire|
      (?:reintegration|retour) des (?:migrants|retournes)|diaspora`,
  ],
  [
    ['COHESION_SOCIALE'],
    words`
      cohesion (?:sociale|communautaire)|consolidation de la paix|culture de la paix|peace ?building|paix|
      (?:prevention|gestion|resolution|transformation|mediation) (?:et (?:la )?(?:gestion|resolution|prevention) )?(?:des? |de )?conflits|
      vivre[- ]ensemble|reconciliation|extremisme|radicalisation|mediation (?:communautaire|fonciere|sociale)|
      dialogues? (?:inter|intra)\S*`,
  ],
  [
    ['CULTURE_MEDIAS'],
    words`
      culture(?:l|ls|lle|lles)|arts? et (?:de la )?culture|artisti\w*|patrimoine (?:culturel|immateriel)|
      radios? (?:communautaires?|locales?|rurales?)|animat\w+ radio|journalis\w*|medias?\b|cinema|festivals?|
      bibliothec\w*|bibliotheques?|musees?|theatre`,
  ],
  [
    ['SANTE'],
    words`
      sante(?: (?:mentale|communautaire|maternelle|publique|reproductive|sexuelle))?|sanitaires?|medeci(?:n|ns|ne)|
      medica(?:l|le|les|ux)|infirm\w*|sages?-? ?femmes?|maieutici\w*|pharmac\w*|medicaments?|laborantin\w*|
      (?:technicien\w*|assistant\w*)(?:\(\S{1,4}\))? (?:de |superieur\w* de )?laboratoire|aide-?s?[- ]soignant\w*|
      soignants?|epidemi\w*|vaccin\w*|paludisme|v\.?i\.?h\b|sida|tuberculose|lepre|cholera|ebola|chirurg\w*|
      anesthes\w*|obstetri\w*|gynecolog\w*|pediatr\w*|hopital|hospitali\w*|planification familiale|s\.?s\.?r\b|sdsr|
      psycholog\w*|psychiatr\w*|kinesitherap\w*|ambulanci\w*|biologiste medical|dentiste|ophtalmo\w*|drepanocytose|
      soins`,
  ],
]
