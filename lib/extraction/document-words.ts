import { wordPattern } from '../text/word-pattern'
import type { DocumentCode } from './posting'

const plainWords: readonly (readonly [Exclude<DocumentCode, `OTHER:${string}`>, RegExp])[] = [
  [
    'LETTRE_MOTIVATION',
    /\blettres? (?:manuscrite )?de (?:motivation|candidature|soumission|presentation)|\blettre d'(?:interet|intention|expression d'interet|accompagnement)|\blm\b|\bcover letter|\bmotivation letter|\blettre de manifestation|(?<=\bcv ?(?:\+|,|et|&|\/) ?(?:une |la |votre )?)lettre\b(?! de)|\blettre\b(?= (?:adressee|signee|manuscrite|a l'attention|d'une page|expliqu\w+|presentant|ou vous|dans laquelle))|(?<!\b(?:par|toutes|en) )\blettre\b(?! (?:de (?:recommandation|mission|reference|cadrage|transmission)|d'information|recommandee|ouverte))/g,
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
    /\bdiplomes?\b|\battestations? (?:de fin d'etudes?|de reussite|de formation|du diplome|de niveau|d'inscription(?! (?:a l'ordre|au registre|a la cnss))|de scolarite)|\btitres? (?:academiques?|scolaires?)|\bcertificats? (?:de scolarite|academiques?|scolaires?)|\breleves? de notes|\bdegrees?\b|\bcopies? des attestations\b(?! de)|\b(?:photo)?copies? (?:\S+ ){0,2}(?:du |de la |de l'|de votre |de son |des |de )(?:baccalaureat|bac\b|bepc|brevet|licence|master|bts|titre)/g,
  ],
  [
    'PIECE_IDENTITE',
    /\bpieces? (?:nationale )?d'identite|\bcartes? (?:nationales? )?(?:d'identite|nina|d'identification|cedeao|biometrique|consulaire)|\bcarte nationale\b|\bcin\b|\bcni\b|\bnina\b|\bcnib\b|\bpasseports?\b|\bpieces? identite|\bcarte d'electeur|\bpassport/g,
  ],
  ['PERMIS_CONDUIRE', /\bpermis(?: de conduire)?\b/g],
  [
    'EXEMPLES_TRAVAUX',
    // « (texte, photo ou son) » behind them says of what kind they are.
    /\b(?:(?:exemples?|echantillons?|specimens?|extraits?|copies?)(?: ?\(s\))? (?:de |d'|des )(?:(?:vos|ses|leurs) )?(?:travaux|documents?|rapports?|etudes?|realisations?|travail|publications?|productions?|missions|articles|textes|ecrits?)|rapports?(?: d'(?:evaluation|etude|enquete|audit)s?)? (?:rediges?|realises?|produits?|similaires?|anterieurs?|deja|recents?)|(?:rapports?|articles?|etudes?|textes?|documents?|travaux|realisations|publications?|productions?)\b[^.;:,()]{0,25} (?:(?:deja |recemment )?(?:rediges?|ecrits?|realises?|produits?|signes?) par (?:vous|le candidat|la candidate|vos soins)|que vous avez|dont vous etes)|travaux (?:anterieurs|precedents|similaires)|realisations anterieures|writing samples?|samples? of (?:previous |your )?work)(?: ?\([^()]{0,60}\))?/g,
  ],
  ['PORTFOLIO', /\b(?:portfolios?|press[- ]?book|book)\b(?: ?\([^()]{0,60}\))?/g],
  ['PHOTO', /\bphotos?\b(?! ?(?:copie|graph))|\bphotographies? (?:d'identite|recentes?)/g],
  [
    'FORMULAIRE',
    /\bformulaires?\b|\bfiches? (?:de candidature|d'inscription|de renseignements)|\bp ?11\b|\bpersonal history form|\bcanevas de (?:candidature|soumission)|\bapplication form/g,
  ],
  ['METHODOLOGIE', /\bmethodolog\w+|\bapproche methodologique|\bnotes? (?:de )?methodolog\w+/g],
  [
    'OFFRE_TECHNIQUE',
    /\b(?:offres?|propositions?|soumissions?|dossiers?|notes?) ?\(? ?techniques?|\btechniques? et (?:une |l'|offre )?(?:offre )?financieres?|\btechnical (?:proposal|offer)/g,
  ],
  [
    'OFFRE_FINANCIERE',
    /\b(?:offres?|propositions?|soumissions?|dossiers?) financieres?|(?:\bet|\+|&) ?(?:une |l')?(?:offre )?financieres?\b|\bdevis\b|\bpro-?forma|\bcotation financiere|\bfinancial (?:proposal|offer)|\bproposition de prix|\bbudget detaille|\boffre de prix/g,
  ],
  [
    'REFERENCES',
    /\bservir de references?|\breferences? (?:professionnelles?|verifiables?|joignables?|similaires|de (?:missions?|clients?|prestations?|travaux|marches)\b|avec|a contacter|academiques)|\bpersonnes? (?:de|a contacter (?:pour|comme)) references?|\bcontacts? (?:\S+ ){0,2}(?:de |des )?references?|\bpersonnes? (?:ressources? )?(?:de )?references?|\b(?:deux|trois|quatre|cinq|\d{1,2}|les|des|vos|ses|leurs|comme)(?: ?\( ?\d{1,2} ?\))? references?\b(?! (?:du poste|de l'(?:offre|avis|annonce)))|\brefer(?:ees|ences)\b(?= (?:professionnelles|$))|\b(?:two|three|four|professional|work) (?:professional |work )?references?\b|\breferees\b|\b(?:noms?|prenoms?|coordonnees|contacts?|adresses?|numeros?|telephones?)\b[^.;:,]{0,40}? (?:de |d'|des )(?:au moins |vos |ses )?(?:deux|trois|quatre|cinq|\d{1,2}|anciens?|derniers?|plusieurs)\b[^.;:,]{0,40}\b(?:personnes?|referent\w*|superieurs?|employeurs?|responsables?|encadr\w+|superviseurs?|garants?|professeurs?|enseignants?|collegues?|clients?)\b/g,
  ],
]

/**
 * What each document is called, folded. A later rule sees the words that an earlier one took as gone. Any run of spaces counts as
 * one: « lettre (manuscrite) de motivation » is read with its bracket blanked.
 */
export const documentWords = plainWords.map(
  ([code, { source }]) =>
    [code, new RegExp(source.replaceAll(' ?', ' {0,14}').replace(/ (?![{\]])/g, ' {1,14}'), 'g')] as const,
)

/** Papers of no code, kept in their own words. */
export const otherDocument =
  /\b(?:lettres? de recommandations?|conventions? de stage|cartes? (?:de l')?(?:onape|anpej?|aneti|anapec|onem)\b|(?:cartes?|attestations?|certificats?|declarations?|livrets?|extraits?|engagements?|fiches?|licences?|agrements?|recepisses?|autorisations?|visas?|preuves?|garanties?) (?:de |d'|du |des |sur )[a-z0-9'°() -]{3,60})/g

/** A file holds something, or something is sent with it. */
export const sendingWords =
  /\b(?:envo(?:yer|yez|ye|yes|yee|yees|i|ie|ies|ient|yant)|enverr\w+|adress(?:er|ez|e|ee|es|ees|ant)|transm(?:ettre|ettez|is|ise|ises|ettent|ettront)|soum(?:ettre|ettez|is|ise|ises|ettront)|depos(?:er|ez|e|ee|es|ees|eront)|parvenir|fourni(?:r|s|e|es|ssez|ssent|ront)?|apport(?:er|ez|eront)|joi(?:ndre|gnez|gnent|ndront|nt|nts|nte|ntes)|charger|remplir(?:ont)?|comport\w+|compren(?:d|nent|dre|ant|dra|dront)\b|conten(?:ir|ant|u)\b|contien\w+|compose\w*|constitue\w*|inclu\w+|renferm\w+|accompagne\w*|muni\w*|remettre|remettent|(?:pieces?|documents?|elements?) (?:suivant\w*|ci-apres|requis\w*|demande\w*|exige\w*|a )|send|submit|upload|attach|including|enclos\w+)\b/

/** Words of applying, which may stand in a sentence about the profile too: « les candidats sont titulaires d’un diplôme ». */
export const applyingWords = /\b(?:postul\w+|candidat\w+|dossiers?|apply|applications?)\b/

/** Papers that only an application holds. */
export const filePapers =
  /\bcv\b|\bc\.v\.|\bcurriculum|\blettres? (?:manuscrite )?(?:de|d')|\bcover letter|\bcopies?\b|\bphotocopies?\b|\bphotos?\b|\b(?:offres?|propositions?) (?:technique|financiere)|\bdemandes? (?:manuscrite|ecrite|adressee|d'emploi)|\bformulaire/

/** Papers asked for later, of those selected, checked by the employer, or not wanted. */
export const askedLater = wordPattern(
  new RegExp(
    [
      String.raw`\b(?:sera|seront|serait) (?:\S+ ){0,2}(?:demande\w*|exige\w*|requis\w*|reclame\w*|necessaires?|verifie\w*|controle\w*|fourni\w*|effectue\w*|a fournir|sollicite\w*)`,
      String.raw`\bne ser(?:a|ont) (?:demande|exige|requis)\w*`,
      String.raw`\b(?:laureat\S*|finalistes?|admis\S*|retenu\S*|choisie?s?|(?:pre)?selectionne\S*|convoque\S*|convie\S*|shortlisted)\b.{0,80}\b(?:fourni\w*|presente\w*|complete\w*|produi\w*|signer\w*|apporte\w*|remett\w*|amene\w*|bring|provide)\b`,
      String.raw`\bavant (?:de partir|l'embauche|la signature|la prise|l'entree)|\b(?:ulterieurement|par la suite|dans un second temps|a ce stade|une fois (?:retenu|selectionne))`,
      String.raw`\b(?:lors|au moment|a l'issue|le jour) (?:de l'|de la |du |des )(?:entretiens?|tests?|embauche|recrutement|signature|epreuves?|prise)`,
      String.raw`\ben cas (?:de recrutement|d'embauche|d'admission|d'admissibilite|de selection|de succes|de reussite|de recours)|\bverification (?:du|de|des)|\b(?:sera|seront) retournes?|\bse munir|\bmunis? de l'original`,
      String.raw`\b(?:n'est|ne sont) pas (?:exige|requis|demande|necessaire|obligatoire|utile)\w*|\bne (?:pas|seront pas)\b|\baucune? \S+ (?:n'est|ne)\b`,
      String.raw`\b(?:ne |n')(?:joign|envoy|fourni|transmett|depos)\w+ (?:pas|ni|aucun)|\b(?:inutile|pas besoin|pas la peine) d|^\W*pas d(?:e|')|^\W*sans `,
    ].join('|'),
  ),
)
