/** Phrases that mean the same in a notice of our field: whoever looks for one finds the others. */
export interface SynonymGroup {
  readonly phrases: readonly string[]
  /** Letters that mean this in the search box, and too many other things in a notice (« SAME » is an English word, « CP » a postal code). */
  readonly askedAs?: readonly string[]
}

/** What the table SynonymGroup is filled with. Capitals, accents, gender and plural endings make no difference. */
export const synonymGroups: readonly SynonymGroup[] = [
  // How projects are run.
  {
    phrases: ['SEA', 'MEAL', 'S&E', 'M&E', 'suivi-évaluation', 'suivi et évaluation', 'monitoring and evaluation'],
    askedAs: ['MEL'],
  },
  { phrases: ['chef de projet', 'responsable de projet', 'gestionnaire de projet', 'project manager'] },
  { phrases: ['chef de mission', 'directeur pays', 'country director', 'head of mission'] },
  { phrases: ['termes de référence', 'terms of reference', 'TDR'], askedAs: ['TOR'] },
  { phrases: ['appel à manifestation d’intérêt', 'expression of interest'], askedAs: ['AMI'] },
  { phrases: ['dossier d’appel d’offres', 'DAO'] },
  { phrases: ['mécanisme de gestion des plaintes', 'MGP', 'mécanisme de plainte', 'complaint mechanism'] },
  { phrases: ['gestion de l’information', 'information management'], askedAs: ['IM'] },
  { phrases: ['SIG', 'GIS', 'système d’information géographique', 'géomatique', 'géomaticien'] },
  { phrases: ['TIC', 'NTIC', 'ICT', 'technologies de l’information'] },

  // Offices.
  {
    phrases: ['RAF', 'responsable administratif et financier', 'responsable administration et finances'],
  },
  { phrases: ['DAF', 'directeur administratif et financier', 'directeur de l’administration et des finances'] },
  { phrases: ['AAF', 'assistant administratif et financier'] },
  { phrases: ['RH', 'GRH', 'ressources humaines', 'human resources'], askedAs: ['HR'] },
  { phrases: ['logisticien', 'chargé de la logistique', 'chargé logistique', 'logistics officer'], askedAs: ['log'] },
  {
    phrases: [
      'acheteur',
      'chargé des achats',
      'chargé de l’approvisionnement',
      'chargé d’approvisionnement',
      'procurement officer',
    ],
  },
  { phrases: ['magasinier', 'gestionnaire de stock', 'storekeeper'] },
  { phrases: ['comptable', 'accountant'] },
  { phrases: ['caissier', 'agent de caisse', 'cashier'] },
  { phrases: ['secrétaire de direction', 'assistant de direction'] },
  { phrases: ['chauffeur', 'conducteur', 'driver'] },
  { phrases: ['gardien', 'vigile', 'agent de gardiennage', 'agent de sécurité'] },
  { phrases: ['agent d’entretien', 'technicien de surface', 'agent de nettoyage', 'femme de ménage', 'cleaner'] },
  { phrases: ['manœuvre', 'journalier', 'daily worker'] },

  // In the field.
  {
    phrases: ['enquêteur', 'agent de collecte', 'collecteur de données', 'enumerator'],
  },
  {
    phrases: [
      'animateur communautaire',
      'mobilisateur communautaire',
      'agent de mobilisation communautaire',
      'community mobilizer',
    ],
  },
  { phrases: ['travailleur social', 'assistant social', 'social worker'] },
  { phrases: ['agent de santé communautaire', 'community health worker'], askedAs: ['ASC'] },
  { phrases: ['activité génératrice de revenus', 'AGR', 'income generating activities'] },
  { phrases: ['association villageoise d’épargne et de crédit', 'VSLA'] },

  // Eau, nourriture, abris.
  {
    phrases: [
      'WASH',
      'EHA',
      'EAH',
      'AEPHA',
      'eau hygiène assainissement',
      'eau hygiène et assainissement',
      'eau assainissement hygiène',
    ],
  },
  {
    phrases: ['sécurité alimentaire', 'moyens d’existence', 'SAMEVA', 'FSL', 'food security'],
    askedAs: ['SAME'],
  },
  {
    phrases: [
      'NFI',
      'articles non alimentaires',
      'biens non alimentaires',
      'articles ménagers essentiels',
      'non-food items',
    ],
  },
  {
    phrases: ['transferts monétaires', 'assistance monétaire', 'cash transfer', 'cash and voucher', 'CVA'],
    askedAs: ['cash'],
  },
  { phrases: ['abris', 'shelter'] },
  { phrases: ['CCCM', 'gestion des camps', 'gestion de camps', 'coordination des camps', 'camp management'] },
  { phrases: ['RRM', 'mécanisme de réponse rapide', 'rapid response mechanism'] },
  { phrases: ['réduction des risques de catastrophes', 'DRR'], askedAs: ['RRC'] },

  // Santé et nutrition.
  { phrases: ['sage-femme', 'maïeuticien', 'sage-homme', 'midwife'] },
  { phrases: ['infirmier', 'nurse'], askedAs: ['IDE'] },
  { phrases: ['laborantin', 'technicien de laboratoire', 'lab technician'] },
  {
    phrases: ['MHPSS', 'SMSPS', 'SMPS', 'santé mentale', 'soutien psychosocial', 'appui psychosocial', 'mental health'],
  },
  {
    phrases: [
      'santé sexuelle et reproductive',
      'santé de la reproduction',
      'santé reproductive',
      'DSSR',
      'reproductive health',
    ],
    askedAs: ['SSR', 'SRH'],
  },
  { phrases: ['planification familiale', 'planning familial', 'family planning'], askedAs: ['PF'] },
  { phrases: ['VIH', 'HIV', 'sida'] },
  { phrases: ['PTME', 'transmission mère-enfant', 'transmission de la mère à l’enfant', 'PMTCT'] },
  { phrases: ['PCIMA', 'CMAM', 'malnutrition aiguë', 'acute malnutrition'], askedAs: ['MAS', 'MAM'] },
  { phrases: ['ANJE', 'alimentation du nourrisson', 'IYCF'] },

  // Protection.
  {
    phrases: [
      'VBG',
      'GBV',
      'VSBG',
      'violences basées sur le genre',
      'violences sexuelles et basées sur le genre',
      'gender-based violence',
    ],
  },
  {
    phrases: ['protection de l’enfance', 'protection de l’enfant', 'protection des enfants', 'child protection'],
    askedAs: ['CP'],
  },
  {
    phrases: [
      'PSEA',
      'PEAS',
      'PSEAH',
      'exploitation et abus sexuels',
      'exploitation et les abus sexuels',
      'exploitation et des abus sexuels',
    ],
  },
  {
    phrases: ['PDI', 'IDP', 'personnes déplacées', 'déplacés internes', 'internally displaced'],
  },
  { phrases: ['lutte antimines', 'action contre les mines', 'déminage', 'mine action'] },
  { phrases: ['désarmement démobilisation réinsertion', 'désarmement démobilisation réintégration', 'DDR'] },

  // Éducation, communication.
  {
    phrases: ['éducation en situation d’urgence', 'éducation en situations d’urgence', 'education in emergencies'],
    askedAs: ['ESU', 'EiE'],
  },
  {
    phrases: ['changement de comportement', 'changement social et comportemental', 'CCSC', 'SBCC', 'behaviour change'],
    askedAs: ['CCC'],
  },
  { phrases: ['stage', 'stagiaire', 'internship'] },

  // Organisations and contracts by their letters.
  { phrases: ['HCR', 'UNHCR', 'Haut-Commissariat des Nations unies pour les réfugiés'] },
  { phrases: ['WFP', 'Programme alimentaire mondial'], askedAs: ['PAM'] },
  { phrases: ['OIM', 'IOM', 'Organisation internationale pour les migrations'] },
  { phrases: ['OMS', 'Organisation mondiale de la santé', 'World Health Organization'] },
  { phrases: ['PNUD', 'UNDP', 'Programme des Nations unies pour le développement'] },
  { phrases: ['CICR', 'ICRC', 'Comité international de la Croix-Rouge'] },
  { phrases: ['VNU', 'UNV', 'volontaire des Nations unies'] },
  {
    phrases: ['volontariat de solidarité internationale', 'volontaire de solidarité internationale'],
    askedAs: ['VSI'],
  },
  { phrases: ['organisation de la société civile', 'OSC', 'CSO'] },
  { phrases: ['ONG', 'NGO', 'organisation non gouvernementale'] },
]
