/** Words that begin the name of a person's role, folded; `-` stands for the endings -eur, -eure, -euse, -rice, -or. */
const roles = [
  'accompagnat-|acheteu|agents?|agentes?|agronomes?|aides?[- ]|ambulancier|analyste|animat-|anthropologue|architecte|archiviste|assistant|attache\\S* (?:de|d)',
  'administrat-|administratif|auditeu|auditrice|avocat|benevole|bibliothecaire|biologiste|boutiquier|caissi|cameraman|capitaine|charge\\S* (?:de|d|des|du)\\b(?! travail)|chauffeur|chef(?:fe|\\(fe\\)|[.·-]fe)?\\b|chercheu',
  'chirurgien|clinicien|commis|comptable|concepteu|conceptrice|conducteu|conductrice|conseille|consultant|controleu|coordinat-|coordonnat-|coordo\\b|correspondant|cuisini',
  'data (?:manager|analyst|clerk|officer)|delegue|demographe|deputy|dessinat-|developpeu|directeu|directrice|ecoutant|economiste|educat-|electricien|encadreu|enqueteu|enquetrice|enseignant|entraineu|epidemiologiste|ergotherapeute',
  'evaluat-|expert(?!ise)|facilitat-|femmes? de|field|finance (?:officer|manager)|formateu|formatrice|gardien|geographe|gerant|gestionnaire|graphiste|gynecologue|head of|hydraulicien|hydrogeologue|hygieniste',
  'infirmi|informaticien|ingenieur|inspect-|instituteu|institutrice|interprete|intervenant|jardini|journaliste|junior|juriste|kinesitherapeute|laborantin|livreur|logisticien|macon|magasini|maitre|manager|manoeuvre',
  'matrone|mecanicien|mediat-|medecin|menuisi|mobilisat-|moniteu|monitrice|nettoyeu|nutritionniste|officer|officier|operat-|orthophoniste|ouvrier|pediatre|pharmacien|photographe|planton|plombier|points? foca|prestataire',
  'professeur|programme (?:manager|officer)|project (?:manager|officer)|promoteu|promotrice|psychologue|psychomotricien|puericult|receptionniste|redact-|referent|relais communautaire|representant|responsable|sages?-femme|secretaire|senior',
  "sociologue|soudeu|sous-chef|specialiste|stagiaire|standardiste|statisticien|superviseu|supervis(?:or|trice)|surveillant|technicien|telephoniste|topographe|traduct-|travailleu|tresori|tuteu|tutrice|urbaniste|vendeu|veterinaire|videaste|vigile|volontaire|webmaster|webmestre|cabinets?\\b|bureaux? d'etude|firme|fournisseu|groupement",
]
const rolePattern = new RegExp(
  String.raw`^(?:(?:l'|le\/la |la\/le |le |la |les |une? |une?\/une? |un\(e\) |un\.e |un-e |des |\d{1,2} )\s*)?(?:${roles.join('|').replaceAll('-|', '(?:eu|rice|or)|').replaceAll(/-$/g, '(?:eu|rice|or)')})`,
)

/** What a consultancy does, where the title names the work and not the person. */
const workPattern =
  /^(?:realisation|elaboration|evaluation|etudes?|enquetes?|audit|diagnostic|cartographie|capitalisation|conception|formation|production|mise en|mise a|consultations?(?! n ?[°o])|consultance|analyse|revue|recensement|assistance|accompagnement|appui|animation|redaction|actualisation|traduction|developpement|organisation|recherche|endline|baseline|collecte|documentation|prestation|facilitation|missions? d(?=e |')|construction|rehabilitation|acquisition|fourniture|selection|stage|service civique)\b/

/** The words begin with a person's role: « Chargé(e) de projet ». */
export function startsWithRole(folded: string): boolean {
  return rolePattern.test(folded)
}

/** The words begin with what a consultancy does: « Évaluation finale du projet ». */
export function startsWithWork(folded: string): boolean {
  return workPattern.test(folded)
}
