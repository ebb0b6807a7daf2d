import type { DocumentCode } from './posting'

/** What each document is called, folded. A later rule sees the words that an earlier one took as gone. */
export const documentWords: readonly (readonly [Exclude<DocumentCode, `OTHER:${string}`>, RegExp])[] = [
  [
    'LETTRE_MOTIVATION',
    /\blettres? (?:manuscrite )?de (?:motivation|candidature|soumission|presentation)|\blettre d'(?:interet|intention|expression d'interet|accompagnement)|\blm\b|\bcover letter|\bmotivation letter|\blettre de manifestation|(?<=\bcv ?(?:\+|,|et|&|\/) ?(?:une |la |votre )?)lettre\b(?! de)/g,
  ],
  [
    'DEMANDE_MANUSCRITE',
    /\bdemandes? (?:d'emploi|manuscrites?|de (?:recrutement|candidature|stage)|non timbree|timbree|ecrite|adressee)(?: (?:non )?timbrees?)?|\blettre (?:de demande|manuscrite)|\bdemande\b(?= (?:signee|datee|a l'attention|au directeur))/g,
  ],
  ['CV', /\bcurriculum[- ]?vitae|\bc\.v\.|\bcv\b|\bcurriculums?\b|\bresume\b(?= (?:and|et cover))/g],
  ['CASIER_JUDICIAIRE', /\bcasiers? judiciaires?|\bbulletin (?:n ?[°o]? ?3|b3)|\bb3\b/g],
  ['CERTIFICAT_NATIONALITE', /\b(?:certificats?|attestations?) de nationalite/g],
  ['CERTIFICAT_RESIDENCE', /\b(?:certificats?|attestations?) de (?:residence|domicile)/g],
  [
    'EXTRAIT_NAISSANCE',
    /\b(?:extraits? )?(?:d'|de l'|l')?actes? de naissance|\bextraits? de naissance|\bjugements? suppletifs?/g,
  ],
  [
    'CERTIFICAT_MEDICAL',
    /\bcertificats? (?:medica\w+|de visite(?: et (?:de )?contre[- ]visite)?|d'aptitude(?: physique)?)|\baptitude physique/g,
  ],
  [
    'REGISTRE_COMMERCE',
    /\brccm\b|\bnif\b|\bifu\b|\bninea\b|\bice\b(?= |,|;|$)|\bregistres? d[eu] commerce|\bstatuts\b|\bquitus(?: fiscal)?|\battestations? (?:de (?:regularite|situation) fiscale|fiscale)|\b(?:situation|regularite) fiscale|\bpatente\b|\barf\b|\bnumero d'identification fiscale|\bidentifiant fiscal|\bmatricule fiscal\w*|\bimmatriculation fiscale|\bcarte d'(?:auto-?entrepreneur|identification fiscale)/g,
  ],
  [
    'ATTESTATIONS_TRAVAIL',
    /\b(?:attestations?|certificats?)(?: ?(?:,|et|ou|et\/ou|\/) ?(?:d'|de |les |des |copies? )?(?:attestations?|certificats?))* (?:de (?:travail|service|bonne (?:fin|execution)|services? (?:rendus?|faits?)|prestations?|stages?|missions?|realisations?|satisfaction|emploi)|d'emplois?|d'experience\w*|de bonne fin|de references?)|\bpreuves? d'experience|\bcontrats? (?:de travail )?anterieurs|\bjustificatifs? (?:d'experience|des experiences)|\bpv de reception/g,
  ],
  [
    'DIPLOMES',
    /\bdiplomes?\b|\battestations? (?:de fin d'etudes?|de reussite|de formation|du diplome|de niveau|d'inscription|de scolarite)|\btitres? (?:academiques?|scolaires?)|\bcertificats? (?:de scolarite|academiques?|scolaires?)|\breleves? de notes|\bdegrees?\b|\bcopies? des attestations\b(?! de)/g,
  ],
  [
    'PIECE_IDENTITE',
    /\bpieces? (?:nationale )?d'identite|\bcartes? (?:nationales? )?(?:d'identite|nina|d'identification|cedeao|biometrique|consulaire)|\bcarte nationale\b|\bcin\b|\bcni\b|\bnina\b|\bcnib\b|\bpasseports?\b|\bpieces? identite|\bcarte d'electeur|\bpassport/g,
  ],
  ['PERMIS_CONDUIRE', /\bpermis(?: de conduire)?\b/g],
  ['PHOTO', /\bphotos?\b(?! ?(?:copie|graph))/g],
  [
    'FORMULAIRE',
    /\bformulaires?\b|\bfiches? (?:de candidature|d'inscription|de renseignements)|\bp ?11\b|\bpersonal history form|\bcanevas de (?:candidature|soumission)|\bapplication form/g,
  ],
  ['METHODOLOGIE', /\bmethodolog\w+|\bapproche methodologique|\bnotes? (?:de )?methodolog\w+/g],
  [
    'OFFRE_TECHNIQUE',
    /\b(?:offres?|propositions?|soumissions?|dossiers?|notes?) techniques?|\btechniques? et (?:une |l'|offre )?(?:offre )?financieres?|\btechnical (?:proposal|offer)/g,
  ],
  [
    'OFFRE_FINANCIERE',
    /\b(?:offres?|propositions?|soumissions?|dossiers?) financieres?|\bet (?:une )?(?:offre )?financieres?\b|\bdevis\b|\bpro-?forma|\bcotation financiere|\bfinancial (?:proposal|offer)|\bproposition de prix|\bbudget detaille|\boffre de prix/g,
  ],
  [
    'EXEMPLES_TRAVAUX',
    /\b(?:exemples?|echantillons?|specimens?|extraits?|copies?)(?: ?\(s\))? (?:de |d'|des )(?:travaux|documents?|rapports?|etudes?|realisations?|travail|publications?|productions?|missions|articles|textes)\b|\brapports? d'(?:evaluation|etude|enquete|audit)s? (?:rediges?|realises?|produits?|similaires|anterieur|deja)|\btravaux (?:anterieurs|precedents|similaires)|\brealisations anterieures/g,
  ],
  ['PORTFOLIO', /\bportfolios?\b|\bpress[- ]?book|\bbook\b/g],
  [
    'REFERENCES',
    /\bservir de references?|\breferences? (?:professionnelles?|verifiables?|joignables?|similaires|de missions?|avec|a contacter|academiques)|\bpersonnes? (?:de|a contacter (?:pour|comme)) references?|\bcontacts? (?:\S+ ){0,2}(?:de |des )?references?|\bpersonnes? (?:ressources? )?(?:de )?references?|\b(?:deux|trois|quatre|cinq|\d{1,2}|les|des|vos|ses|leurs|comme)(?: ?\( ?\d{1,2} ?\))? references?\b(?! (?:du poste|de l'(?:offre|avis|annonce)))|\brefer(?:ees|ences)\b(?= (?:professionnelles|$))/g,
  ],
]

/** Papers of no code, kept in their own words. */
export const otherDocument =
  /\b(?:(?:lettres?) de recommandations?|(?:cartes?|attestations?|certificats?|declarations?|livrets?|extraits?|engagements?|fiches?|licences?|agrements?|recepisses?|autorisations?|visas?|preuves?|garanties?) (?:de |d'|du |des |sur )[^.;:,\n]{3,60})/g

/** The notice says what a file holds or is sent with. */
export const sendingWords =
  /\b(?:envo(?:yer|yez|ye|yes|yees|i)|adress(?:er|ez|e|ee|es|ees)|transm(?:ettre|ettez|is|ise|ises)|soum(?:ettre|ettez|is|ise|ises)|depos(?:er|ez|e|ee|es|ees)|parvenir|fourni(?:r|ssez|ront)?|joi(?:ndre|gnez|ndront|nt|nts)|charger|remplir(?:ont)?|comport\w+|compren(?:d|dre|ant|dra)\b|conten(?:ir|ant|u)\b|contien\w+|compose\w*|constitue\w*|inclu\w+|accompagne\w*|muni\w*|remettre|postul\w+|candidat\w+|dossiers?)\b/

/** Papers asked for later, of those selected, or checked by the employer. */
export const askedLater =
  /\b(?:sera|seront|serait) (?:\S+ ){0,2}(?:demande\w*|exige\w*|requis\w*|reclame\w*|necessaires?|verifie\w*|controle\w*|fourni\w*|effectue\w*|a fournir|sollicite\w*)|\bne ser(?:a|ont) (?:demande|exige|requis)\w*|\b(?:laureats?|finalistes?|admis\S*|retenu\S*|choisie?s?|(?:pre)?selectionne\S*)\b.{0,80}\b(?:fournira|fourniront|devra fournir|devront fournir|presenter\w*|completer\w*|produir\w*|signera|signeront)|\bavant (?:de partir|l'embauche|la signature|la prise)|\b(?:lors|au moment|a l'issue) (?:de l'|de la |du |des )(?:entretien|test|embauche|recrutement|signature|epreuve|prise)|\ben cas (?:de recrutement|d'embauche|de selection|de recours)|\bverification (?:du|de|des)|\b(?:sera|seront) retournes?|\bse munir|\bmunis? de l'original|\bn'est pas (?:exige|requis|demande)|\bne (?:pas|seront pas)\b|\baucune? \S+ (?:n'est|ne)\b/
