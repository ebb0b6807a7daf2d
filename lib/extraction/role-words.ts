import { mayBegin, wordPattern } from '../text/word-pattern'

/** Words that begin the name of a person's role, folded; `-` stands for the endings -eur, -eure, -euse, -rice, -or. */
const roles = [
  'accompagnat-|acheteu|agents?|agentes?|agronomes?|aides?[- ]|ambulancier|analyste|animat-|anthropologue|architecte|archiviste|assistant|associe\\S* (?:de|au|aux|en) |attache\\S* (?:de|d)',
  'administrat-|administratif|auditeu|auditrice|avocat|benevole|bibliothecaire|biologiste|boutiquier|caissi|cameraman|capitaine|charge\\S* (?:de|d|des|du)\\b(?! travail)|charge(?:e|\\(e\\)|[.·-]e)?s? (?:administratif|financier|comptab|logisti|juridique|programmes?\\b|communication|suivi|securite|plaidoyer|protection)|chauffeur|chef(?:fe|\\(fe\\)|[.·-]fe)?s?\\b|chercheu',
  'chirurgien|clinicien|commis|comptable|concepteu|conceptrice|conducteu|conductrice|conseille|consultant|controleu|coordinat-|coordonnat-|coordo\\b|correspondant|cuisini',
  'data (?:manager|analyst|clerk|officer)|delegue|demographe|deputy|dessinat-|developpeu|directeu|directrice|ecoutant|economiste|educat-|electricien|encadreu|enqueteu|enquetrice|enseignant|entraineu|epidemiologiste|ergotherapeute',
  'evaluat-|expert(?!ise)|facilitat-|femmes? de|field|finance (?:officer|manager)|formateu|formatrice|gardien|geographe|gerant|gestionnaire|graphiste|gynecologue|head of|hydraulicien|hydrogeologue|hygieniste',
  'infirmi|informaticien|ingenieur|inspect-|instituteu|institutrice|interprete|intervenant|jardini|journaliste|junior|juriste|kinesitherapeute|laborantin|livreur|logisticien|macon|magasini|maitre(?!s? d.(?:ouvrage|oeuvre))|manager|manoeuvre',
  'matrone|mecanicien|mediat-|medecin(?!es?\\b)|menuisi|mobilisat-|moniteu|monitrice|nettoyeu|nutritionniste|officer|officier|operat-|orthophoniste|ouvrier|pediatre|pharmacien|photographe|planton|plombier|points? foca|prestataire',
  'professeur|programme (?:manager|officer)|project (?:manager|officer)|promoteu|promotrice|psychologue|psychomotricien|puericult|receptionniste|redact-|referent|relais communautaire|representant|responsable|sages?-femme|secretaire|senior',
  'accoucheu|agropastoraliste|agro-?(?:economiste|zootechnicien|pastoraliste)|ambassad-|anesthesiste|apprenti\\b|artisane?s?\\b|apiculteu|cartographe|charpentier|coach\\b|community (?:manager|mobili)|coiffeu|cooperant|couturi|dentiste|dieteticien|eclusier|ecogarde|eco-garde|econome\\b',
  "entomologiste|ergonome|ferronnier|fontainier|foreu|forestier|frigoriste|geologue|geomaticien|geophysicien|guide (?:de|d'|touristique|accompagn)|hote(?:sse)?s? d|jeunes? (?:professionnel|diplome|expert)|lingere|linguiste|lead\\b|manutentionnaire|maraicher(?:e|s)?\\b|modelisat-|nounou|orientat-|pairs?[- ]educat|paysagiste|peintre",
  'pilotes? d|bergers?\b|marins? pecheur|guichetier|employe|mareyeu|meunier|pisciculteu|planificat-|pompiste|pompier|preparat-|producteu|productrice|programmeu|radiologue|realisat-|recouvreu|regisseu|sensibilisat-|serveu|soignant|socio-?(?:logue|economiste|anthropologue)|tailleu|teinturi|tisserand|vaccinat-|vulgarisat-|zootechnicien|zoologue|meres? (?:educatrice|sos)|team leader|nurse|driver|cleaner|accountant|teacher',
  "sociologue|soudeu|sous-chef|specialiste|stagiaire|standardiste|statisticien|superviseu|supervis(?:or|trice)|surveillant|technicien|telephoniste|topographe|traduct-|travailleu|tresori|tuteu|tutrice|urbaniste|vendeu|veterinaire|videaste|vigile|volontaire|webmaster|webmestre|cabinets?\\b|bureaux? d'etude|firme|fournisseu|groupement",
]
const article = String.raw`(?:(?:l'|le\/la |la\/le |le |la |les |une? |une?\/une? |un\(e\) |un\.e |un-e |des |\d{1,2} )\s*)?`
/** « Protection Officer », « Grants & Reporting Manager ». */
const notInRole = String.raw`(?!(?:the|an?|to|of|with|by|our|your|this|under|le|la|les|une?|du|des?|au|par|et)\b)`
const englishRole = new RegExp(
  String.raw`^${article}(?!and\b)${notInRole}[a-z&/-]+ (?:${notInRole}[a-z&/-]+ ){0,4}(?:officer|manager|coordinator|advis[eo]r|specialist|supervisor|intern)\b`,
)
/** Most lines hold none of them: told with one look at each letter. */
const mayBeEnglish = /officer|manager|coordinator|adviser|advisor|specialist|supervisor|intern/
const frenchRole = wordPattern(
  new RegExp(
    String.raw`^${article}(?:${roles.join('|').replaceAll('-|', '(?:eu|rice|or)|').replaceAll(/-$/g, '(?:eu|rice|or)')})`,
  ),
)

/** What a consultancy does, where the title names the work and not the person. */
const workPattern =
  /^(?:realisation|elaboration|evaluation|etudes?|enquetes?|audit|diagnostic|cartographie|capitalisation|conception|formation|production|mise en|mise a|consultations?(?! n ?[°o])|consultance|analyse|revue|recensement|assistance|accompagnement|appui|animation|redaction|actualisation|traduction|developpement|organisation(?= d(?:'un|es? (?:\\d|ateliers?|formations?|evenements?|sessions?|seances?)|e (?:l'|la)))|recherche|endline|baseline|collecte|documentation|prestation|facilitation|missions? d(?=e |')|construction|rehabilitation|acquisition|fourniture|selection|stage|service civique)\b/

/**
 * « Ludothécaire (H/F) », « fontainier·ère », « gérant/e »: only the name of a person is written so. « basé(e) », « retenu(e)s » are no names.
 */
const inclusive =
  /^[a-z'-]{2,}(?<![eiu])(?: ?\((?:e|ne|le|re|ere|iere|euse|rice|trice|ve|fe|te|se|esse)s?\)|[/·.-](?:e|ne|ere|euse|rice|trice|ve|fe|te|se)s?\b(?!\/\w))/
/** « Chargé de projet H/F ». */
const ofBoth = /^(?:(?! [-|] )[^.;:,]){3,70}(?:\bh ?\/ ?f\b|\bf ?\/ ?h\b|\bm ?\/ ?f\b)/
const noOccupation =
  /^(?:candidats?\b|un bon|une bonne|toute|tous|habitant|resident|present|interessant|avis\b|offre|recrutement|appel|annonce|poste|emploi|contrat|cdd|cdi|sexe|genre|profil|(?:l')?(?:ong|association|fondation|cooperative|centre|projet|programme|reseau)\b)/

/** « Médecins Sans Barrières », « Volontaires du Sud », « Médecins du Fleuve »: whom an association is called after. */
const namesAssociation =
  /^(?:les )?[a-z]+s (?:sans (?!experience|diplome|qualification|emploi)[a-z]+|du (?:monde|sud|nord|sahel|maghreb|fleuve|desert|delta|coeur|soleil|progres|bien)(?![-\w])|de l'(?:espoir|avenir)|d'(?:afrique|espoir|ici et)|solidaires)\b/

/** The words begin with a person's role: « Chargé(e) de projet ». */
export function startsWithRole(folded: string): boolean {
  if (namesAssociation.test(folded)) return false
  if (mayBegin(folded, frenchRole) && frenchRole.pattern.test(folded)) return true
  if (mayBeEnglish.test(folded) && englishRole.test(folded)) return true
  return (inclusive.test(folded) || (folded.includes('/') && ofBoth.test(folded))) && !noOccupation.test(folded)
}

/** The words begin with what a consultancy does: « Évaluation finale du projet ». */
export function startsWithWork(folded: string): boolean {
  return workPattern.test(folded)
}
