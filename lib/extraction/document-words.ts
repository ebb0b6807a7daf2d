import { wordPattern } from '../text/word-pattern'
import type { DocumentCode } from './posting'

const plainWords: readonly (readonly [Exclude<DocumentCode, `OTHER:${string}`>, RegExp])[] = [
  [
    'LETTRE_MOTIVATION',
    /\b(?:lettres?|notes?|mots?|textes?|courriers?|messages?|pages?) (?:manuscrite )?(?:d'engagement et )?de (?:motivations?|candidature(?! (?:manuscrite|(?:entierement )?(?:ecrite|redigee) a la main))|presentation)(?! du cabinet)|\b(?:l\.m\.|ldm)\b|\bmotivations? (?:ecrite|manuscrite|signee)|\b(?:lettre|note) d'(?:interet|intention|expression d'interet|accompagnement)|\blm\b|\bcover letter|\bmotivation letter|\blettre de manifestation|(?<=\bcv ?(?:\+|,|et|&|\/) ?(?:une |la |votre )?)lettre\b(?! de)|\blettre\b(?= (?:adressee|signee|manuscrite|a l'attention|d'une page|expliqu\w+|presentant|ou vous|dans laquelle))|(?<!\b(?:par|toutes|en) )\blettre\b(?! (?:[a-d]\b|du (?:poste|lot|code|profil)|de (?:l'emploi|l'offre|soumission|recommandation|mission|reference|cadrage|transmission)|d'information|recommandee|ouverte))/g,
  ],
  [
    'DEMANDE_MANUSCRITE',
    /\bdemandes? (?:d'emploi|manuscrites?|de (?:recrutement|candidature|stage)|non timbree|timbree|ecrite|adressee)(?: (?:non )?timbrees?)?|\blettre (?:de demande|manuscrite|(?:de candidature )?(?:manuscrite|(?:entierement )?(?:ecrite|redigee) a la main))|\bdemande\b(?= (?:signee|datee|a l'attention|au directeur))/g,
  ],
  ['CV', /\bcurriculum[- ]?vitae|\bc\. ?v\b\.?|\bcvs?\b|\bcurriculums?\b|\bresume\b(?= (?:and|et cover))/g],
  [
    'CASIER_JUDICIAIRE',
    /\bcasiers? judiciaires?|\bbulletin (?:judiciaire |numero |n ?[°o]? ?)?(?:0?3|b3)\b|\bb3\b|\bfiche anthropometrique/g,
  ],
  ['CERTIFICAT_NATIONALITE', /\b(?:certificats?|attestations?|preuves?|justificatifs?) de (?:la |sa )?nationalite/g],
  [
    'CERTIFICAT_RESIDENCE',
    /\b(?:certificats?|attestations?|justificatifs?|preuves?) de (?:residence|domicile)|(?<=(?:\s{12}|\b(?:certificats?|attestations?|justificatifs?)\b[^.;:]{0,60})(?:et|ou|,) )de residence\b/g,
  ],
  [
    'EXTRAIT_NAISSANCE',
    /\b(?:extraits? )?(?:d'|de l'|l')?actes? de naissance|\b(?:extraits?|certificats?|bulletins?) de naissance|\bextraits? d'(?:acte|etat civil)|\bjugements? suppletifs?/g,
  ],
  [
    'CERTIFICAT_MEDICAL',
    /\bcertificats? (?:medica\w+|de visite(?: et (?:de )?contre[- ]visite)?|d'aptitude(?: physique)?|de (?:bonne )?sante)|\battestations? (?:medicales?|de bonne sante)|\baptitude physique|(?<=(?:et|ou|,) )medical\b/g,
  ],
  [
    'REGISTRE_COMMERCE',
    /\brccm\b|\bnif\b|\bifu\b|\bninea\b|\bice\b(?= |,|;|$)|\bniu\b|\bregistres? d[eu] commerce|\bcarte de contribuable|\bnumero (?:de )?contribuable|\bcertificat d'imposition|\battestations? (?:d'imposition|de non[- ]redevance)|\bimmatriculation (?:au registre|commerciale)|\bextrait du registre|\bstatuts\b|\bquitus(?: fiscal)?|\battestations? (?:de (?:regularite|situation) fiscale|fiscale)|\b(?:situation|regularite) fiscale|\bpatente\b|\barf\b|\bnumero d'identification fiscale|\bidentifiant fiscal|\bmatricule fiscal\w*|\bimmatriculation fiscale|\bcarte d'(?:auto-?entrepreneur|identification fiscale)/g,
  ],
  [
    'ATTESTATIONS_TRAVAIL',
    /\b(?:attestations?|certificats?|preuves?)(?: ?(?:,|et|ou|et\/ou|\/) ?(?:d'|de |les |des |copies? )?(?:attestations?|certificats?))* (?:de (?:travai[l1]|service|bonne (?:fin|execution)|services? (?:rendus?|faits?)|prestations?|stages?|missions?|realisations?|satisfaction|emploi)|d'emplois?|d'experience\w*|d'(?:anciens? |precedents? )?employeurs?|d'exercice|de bonne fin|de references?)|\b(?:attestations?|certificats?) (?:professionnel\w*|delivre\w+ par|(?:de|des|du|d'un) (?:vos |votre |ses |son |leurs? |anciens? |precedents? |derniers? )*(?:employeurs?|clients|maitres? d'ouvrage))|\bcertificats? des (?:emplois|experiences)|\bpreuves? d'experience|\bcontrats? (?:de travail )?anterieurs|\bjustificatifs? (?:d'experience|des experiences)|\bpv de reception/g,
  ],
  [
    'DIPLOMES',
    /\bdiplomes?\b|\battestations? (?:de fin d'etudes?|de reussite|de formation|du diplome|de niveau)|\btitres? (?:academiques?|scolaires?)|\bcertificats? (?:academiques?|scolaires?)|\breleves? de notes|\bdegrees?\b|\bdiplomas?\b|\bcopies of (?:\S+ )?certificates|\bbrevets? (?:d'etudes|de technicien)|\bparchemins?|\bcertificats? de fin d'etudes|\bqualification certificates|\bcopies? des attestations\b(?! de)|\b(?:photo)?copies? (?:\S+ ){0,2}(?:du |de la |de l'|de votre |de son |des |de )?(?:baccalaureat|bac\b|bepc|bfem\b|def\b|cap\b|bep\b|dut\b|brevet|licence|master|bts|titre)/g,
  ],
  [
    'PIECE_IDENTITE',
    /\b(?:pieces?|documents?|justificatifs?) (?:\S+ ){0,2}d'identite|\battestations? (?:nationales? )?d'(?:identite|identification)|\bidentity card|\bcertificat d'identification personnelle|\bcip\b|\bcnie\b|\bcartes? (?:nationales? )?(?:d'identite|nina|d'identification|cedeao|biometrique|consulaire)|\bcarte nationale\b|\bcin\b|\bcni\b|\bnina\b|\bcnib\b|(?<!\b(?:format|photos?) (?:type )?)passeports?\b|\bpieces? identite|\bcarte d'electeur|\bpassport/g,
  ],
  ['PERMIS_CONDUIRE', /\bpermis(?: de conduire)?\b/g],
  [
    'EXEMPLES_TRAVAUX',
    // « (texte, photo ou son) » behind them says of what kind they are.
    /\b(?:(?:exemples?|exemplaires?|echantillons?|specimens?)(?: ?\(s\))? (?:(?:anonymises?|recents?|imprimes?) )?(?:de |d'|des |du )(?:(?:un|une|vos|ses|leurs) )?(?!(?:cv|lettre|dossier|l'|la|votre|offre|references?|candidature|contrat)\b)[a-z]{3,20}(?: (?:de |d')[a-z]{3,20})?|\b(?:un|une|des|deux|trois|vos|votre)\b [^.;:,()]{3,40}? (?:que vous avez|que (?:le candidat|la candidate) a(?:ura)?|qu'(?:il|elle|il\/elle|ils|elles|on) (?:a|ont|aura|auront)) (?:\S+ )?(?:redig|ecrit|realis|produi|concu|cree|publie|mene|coordonn|sign|mont|film|tourn|anim|dessin|develop|conduit)\w*|\b(?:travail|textes?|documents?|productions?|articles?|rapports?|travaux) (?:ecrits? )?que (?:vous (?:etes|jugez|souhaitez|aimez|choisi\w+)|(?:le candidat|la candidate|il|elle) (?:est|juge|souhaite|choisi\w*)) (?:fiere?s?|representati\w+|montrer|partager|presenter)|\b(?<!\b(?:les|ces|des|sur) )(?:un|une|des|deux|trois|vos|votre|quelques) (?:documents?|fiches?|brochures?|manuels?|films?|outils?|logiciels?|modules?|consultations?|rapports?|etudes?|articles?|textes?|notes?|supports?|guides?|plans?|maquettes?|affiches?|videos?|visuels?|travail|productions?|publications?|enquetes?|evaluations?|expertises?|cartes?|sites?|applications?|memoires?)\b[^.;:,()]{0,30}? (?:deja|recemment) (?:redige|ecrit|realise|produit|concu|cree|publie|mene|anime|remi|rendu|livre|execute|conduit)\w*|\b(?:(?:un|une|des|deux|trois|quelques) (?:ou (?:deux|trois) )?)?(?:articles?|textes?|videos?|visuels?|photos?|images?|affiches?|maquettes?|rapports?|etudes?|productions?|travaux|dessins?|films?)\b[^.;:,()]{0,25}? de (?:votre|sa|leur) (?:main|plume|cru|composition|facon)|\bselection de (?:vos|ses|leurs) (?:travaux|productions?|realisations?|textes|articles|publications|images|photos|videos)|liens? vers (?:\S+ ){0,2}(?:articles?|publications?|rapports?|travaux|productions?|textes)|(?:extraits?|copies?)(?: ?\(s\))? (?:de |d'|des )(?:(?:vos|ses|leurs|deux|trois) )?(?:travaux|documents?|rapports?|etudes?|realisations?|travail|publications?|productions?|missions|articles|textes|ecrits?)|rapports?(?: d'(?:evaluation|etude|enquete|audit)s?)? (?:(?:similaires?|anterieurs?) recents?|rediges?|realises?|produits?|similaires?|anterieurs?|deja|recents?)|(?:rapports?|articles?|etudes?|textes?|documents?|travaux|realisations|publications?|productions?)\b[^.;:,()]{0,25} (?:(?:deja |recemment )?(?:rediges?|ecrits?|realises?|produits?|signes?) par (?:vous|le candidat|la candidate|vos soins)|que vous avez|qu'(?:il|elle|ils|elles|il\/elle) (?:a|ont) (?:\S+ )?(?:redig|ecri|realis|produi|sign|men)|dont vous etes)|(?:articles?|etudes?|textes?) (?:deja )?(?:publiee?s?|signee?s?)|(?:travaux|productions?|realisations|etudes|publications|articles) (?:ecrites? )?(?:anterieure?s|precedente?s|similaires|recente?s)|productions? ecrites?|(?:writing|work) samples?|samples? of [a-z]{3,20})(?: ?\([^()]{0,60}\))?/g,
  ],
  ['PORTFOLIO', /\b(?:e-)?(?:portfolios?|porte-folio|press[- ]?book|book)\b(?: ?\([^()]{0,60}\))?/g],
  [
    'PHOTO',
    /\bphotos?\b(?! ?(?:copie|graph)| (?:de|du|des) (?:documents?|pages?|dossiers?|diplomes?|pieces?)\b)(?: (?:\S+ ){0,2}(?:d'identite|passeport)\b)?|\bphotographies?\b(?: (?:\S+ ){0,2}(?:d'identite|passeport|recentes?)\b)?/g,
  ],
  [
    'FORMULAIRE',
    /(?<!\b(?:dans|via|par|sur|depuis|a travers|au moyen d[eu]|a l'aide d[eu]) ?(?:le |ce |notre |un |l'|du )?)\bformulaires?\b(?! (?:ferme|desactive|(?:de )?contact))(?! (?:de |d'|du |des )(?:collecte|enquete|suivi|evaluation|saisie|consentement|recueil|signalement|plaintes?|rapport|feedback|presence))|\bquestionnaire (?:de candidature|joint|rempli|ci-joint)|\bbulletin d'inscription|\bfiches? (?:de candidature|d'inscription|de renseignements?|d'identification|individuelle|de synthese|a remplir|(?:jointe |ci-jointe |dument )?remplie)|\bp ?11\b|\bpersonal history form|\bcanevas de (?:candidature|soumission)|\bapplication form/g,
  ],
  [
    'METHODOLOGIE',
    /\bmethodes? (?:de travail|d'intervention|proposee|envisagee|detaillee)|\bdemarche (?:proposee|envisagee|methodo\w+)|\bmethodolog\w+|\bapproche methodologique|\bnotes? (?:de )?methodolog\w+/g,
  ],
  [
    'OFFRE_TECHNIQUE',
    /\b(?:offres?|propositions?|soumissions?|dossiers?|notes?|parties?|volets?|plis?|enveloppes?|composantes?|documents?|fichiers?|memoires?)(?: dite| [ab1-3])? ?[(,]? ?techniques?\b|\btechniques? et (?:une |l'|offre )?(?:offre )?financieres?|\btechnical (?:proposal|offer)/g,
  ],
  [
    'OFFRE_FINANCIERE',
    /\b(?:offres?|propositions?|soumissions?|dossiers?|parties?|volets?|plis?|enveloppes?|composantes?|documents?|fichiers?)(?: dite| [ab1-3])? ?[(,]? ?(?:financi(?:eres?|ers?)|budgetaires?|tarifaires?|commerciales?)\b|\bbordereaux? (?:des |de )?prix|\bdetail estimatif|\bestimation (?:financiere|budgetaire|des couts)|(?<=(?:\bet|\+|&) ?(?:une |l')?(?:offre )?)financieres?\b|\bdevis\b|\bpro-?forma|\bcotation financiere|\bfinancial (?:proposal|offer)|\b(?:propositions?|offres?) de (?:prix|couts?|budget)|\bbudget (?:detaille|previsionnel|propose|estimatif|de la (?:mission|prestation|consultation))|\bgrille (?:de prix|tarifaire)/g,
  ],
  [
    'REFERENCES',
    /\bservir de references?|\breferences? (?:du (?:bureau|cabinet|consultant|prestataire|soumissionnaire|candidat)|de l'(?:equipe|entreprise|expert))\b|\b(?:deux|trois|quatre|cinq|\d{1,2})(?: ?\( ?\d{1,2} ?\))? personnes? (?:qu'on (?:peut|pourra|puisse)|que (?:nous|l'on) (?:pouvons|pourrons|puissions|peut|pourra|puisse)|a (?:appeler|contacter|joindre|consulter)|joignables|(?:pouvant|susceptibles? de|(?:qui|peuvent|pourront) (?:peuvent|pourront)?) ?(?:parler|temoigner|repondre|attester|confirmer|recommander))|\breferences? (?:professionnelles?|verifiables?|joignables?|similaires|de (?:missions?|clients?|prestations?|travaux|marches)\b|avec|a contacter|academiques)|\bpersonnes? (?:de|a contacter (?:pour|comme)) references?|\bcontacts? (?:\S+ ){0,2}(?:de |des )?references?|\bpersonnes? (?:ressources? )?(?:de )?references?|\b(?:deux|trois|quatre|cinq|\d{1,2}|les|des|vos|ses|leurs|comme)(?: ?\( ?\d{1,2} ?\))? references?\b(?! (?:du poste|de l'(?:offre|avis|annonce)))|\brefer(?:ees|ences)\b(?= (?:professionnelles|$))|\b(?:two|three|four|professional|work) (?:professional |work )?references?\b|\breferees\b|(?<=[,;:] )references?(?= ?[,;.]|$| et )|(?<=^\W{0,4}(?:les |vos )?)references?(?=\W{0,3}$)|\b(?:noms?|prenoms?|coordonnees|contacts?|adresses?|numeros?|telephones?)\b[^.;:,]{0,40}? (?:de |d'|des )(?:au moins |vos |ses )?(?:deux|trois|quatre|cinq|\d{1,2}|anciens?|derniers?|plusieurs)\b[^.;:,]{0,40}\b(?:personnes?|referent\w*|superieurs?|employeurs?|responsables?|chefs?|directeurs?|maitres? de stage|repondants?|encadr\w+|superviseurs?|garants?|professeurs?|enseignants?|collegues?|clients?)\b/g,
  ],
]

/**
 * What each document is called, folded. A later rule sees the words that an earlier one took as gone. Any run of spaces counts as
 * one: « lettre (manuscrite) de motivation » is read with its bracket blanked.
 */
export const documentWords = plainWords.map(([code, { source }]) => {
  const anyRun = source.replaceAll(' ?', ' {0,14}').replace(/ (?![{\]])/g, ' {1,14}')
  return [code, wordPattern(new RegExp(anyRun, 'y'))] as const
})

/** Papers of no code, kept in their own words. */
export const otherDocument = wordPattern(
  /\b(?:lettres? de (?:recommandations?|soumission)|plans? de localisation|conventions? de stage|cartes? (?:de l')?(?:onape|anpej?|aneti|anapec|onem)\b|(?:cartes?|attestations?|certificats?|declarations?|livrets?|extraits?|engagements?|fiches?|licences?|agrements?|recepisses?|autorisations?|visas?|preuves?|garanties?) (?:de |d'|du |des |sur )[a-z0-9'°() -]{3,60})/y,
)
