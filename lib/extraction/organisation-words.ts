import { wordPattern } from '../text/word-pattern'

/** Folded words by which organisations call themselves. */
export const organisationKind =
  /\b(?:association|ong|fondation|fondazione|foundation|organisation|organization|reseau|comite|cabinet|alliance|agence|plateforme|croissant|croix|conseil|federation|confederation|union|centre|institut|cooperation|cooperative|coalition|consortium|collectif|groupe|initiative|mouvement|international|societe|bureau|mutuelle|secours|solidarites?|observatoire|programme des nations|fonds des nations|haut commissariat|caritas|asbl|sarl)\b/

/** Names of things that also come with an acronym in brackets, and are no employer. */
export const notAnOrganisation =
  /^(?:plan(?! international)|projet|programme(?! alimentaire| des nations)|ministere|direction|departement|service (?:administratif|financier|technique|comptable|logistique|des ressources|de la|du)|pole|cellule|loi|indice|termes|contrat|systeme|strategie|cadre|document|unite|groupement|objectifs?|centres? de sante|comites? (?:de gestion|villageois|de veille|communautaire|de pilotage|de suivi)|communes?|etat|gouvernement|republique|taxe|tribunal|exploitation|violences?|prise en charge|certificat|diplome|brevet|carte|registre|manuel|budget|appel|avis|poste|lieu|date|curriculum|suivi|eau(?:,| et| potable|$)|partenaires?|organisations? (?:de la societe civile|non gouvernementales?)|personnes?|mise en|duree|cdd|prestations?|superviseur|charge|responsable|coordinateur)\b/

/** Stands for a name without being one: pronouns, and what anybody is called in a notice. */
export const standsForAName =
  /^(?:(?:l|la|le|les|notre|nos|cette|cet|ce|chaque|votre) )?(?:elles?|ils?|nous|vous|on|je|celles?|celui|ceux|cela|ceci|cette|ce|ces|qui|chacune?|tou(?:te)?s?|aucune?|une?|deux|trois|notre|nos|votre|vos|son|sa|ses|association|organisation|ong|fondation|federation|reseau|union|alliance|cabinet|groupe|institut|centre|coordination|plateforme|coalition|initiative|mouvement|mutuelle|structure|societe|entreprise|agence|bureau|siege|comite|conseil|cooperative|collectif|equipes?|projets?|programmes?|missions?|activites?|candidate?s?|candidatures?|consultante?s?|personnes?|prestataires?|soumissionnaires?|offres?|dossiers?|titulaires?|contrats?|employeurs?|stages?|postes?|travail|ville|zone|pays|region|antenne|mission|etude|formation|avec|dans|pour|par|sous|sur|depuis|selon|afin|ainsi|en|a|au|aux|si|et|mais|or|donc|actuellement|aujourd|hui|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|master|licence|doctorat|bac|baccalaureat|permis|francais|arabe|anglais)$/

/** What an organisation does in its own notice of a vacancy. */
const hires = String.raw`(?:recrut(?:e|ent|era|ait)\b|lance\b|recherche\b|cherche\b|embauche\b|engage\b|sollicite\b|renforce son|renforce ses|(?:souhaite|desire|compte|entend|veut|vient) (?:a |d'|de )?(?:recruter|engager|embaucher|s'attacher|s'adjoindre|confier|accueillir)|invite\b|met au concours|met en concours|porte a la connaissance|informe\b|procede (?:au|a un) recrutement|est a la recherche|(?:propose|offre|ouvre|dispose d') ?(?:les |un |une |deux |trois |quatre |cinq |\d{1,2} |plusieurs )(?:candidatures?|postes?|stages?|emplois?|missions?|recrutements?|places?)|is (?:looking|recruiting|seeking|hiring)|seeks\b)`

/** After the name: what an employer does in its own notice. */
export const hiringVerb = new RegExp(String.raw`^(?: ?\([^)\n]{1,30}\))?,? {0,3}${hires}`)

export const selfPresentation =
  /^(?: ?\([^)\n]{1,30}\))?(?:-[a-z]+)?,? {0,3}(?:est (?:une?|l'|la|le)\b|a ete (?:cree|fondee?)|, creee|creee en|fondee en|is an?\b|intervient|oeuvre|accompagne|travaille|agit\b|defend\b|fait partie)/

/** What an organisation says of itself in the present: counts only where a sentence begins with its name. */
const acts =
  'accompagne|accueille|agit|aide|anime|appuie|apporte|assure|compte|conduit|contribue|defend|developpe|emploie|encadre|envoie|existe|federe|forme|fournit|gere|mene|met en oeuvre|offre(?! d)|oeuvre|promeut|propose|protege|rassemble|realise|regroupe|reunit|soigne|soutient|travaille'

/** Standing clauses that only the employer writes: no fees, zero tolerance, no obligation to go on. */
export const standingClause =
  /^(?: ?\([^)\n]{1,30}\))? {0,3}(?:se reserve|ne (?:demande|fait payer|tolere|percoit|reclame|preleve|facture|sollicite|charge)|n'(?:exige|accepte)|applique|adhere|encourage|lutte|s'engage|prone|promeut|accorde une|does not|never asks)/

/** The verbs whose subject may be the employer. */
export const subjectVerb = wordPattern(
  new RegExp(
    String.raw`\b(?:${hires}|est une?|est l'|est n[ee]e?\b|a ete creee?|se reserve|ne (?:demande|fait payer|tolere|percoit|reclame|preleve|facture)|applique|adhere|encourage|n'exige|intervient|is an?|never asks|s'engage|lutte|(?:${acts})\b)`,
    'y',
  ),
)
export const selfVerb = new RegExp(String.raw`^ ?(?:${acts})\b`)

/** Before the name: whose notice it is. */
export const ownBefore = wordPattern(
  /\b(?:(?:propose|publie|lance|organise|emis)e?s? par|(?:porte|mene|pilote|conduit|execute|mis)e?(?: en oeuvre)? par|au sein (?:de|du|d')|rejoi(?:gnez|ndre)|l'equipe (?:de|du|d')|chez|pour le compte de son bureau|au siege (?:de|du|d')|la direction (?:de|du|d')|le bureau (?:de|du|d')|la representation (?:de|du|d')|la delegation (?:de|du|d'))(?= )/y,
)

/** Before the name: its part in the notice is another one. */
export const otherPart =
  /(?:partenariat avec|partenaires?|finance\w* par|financement d\w+|appui (?:de|du)|soutien (?:de|du)|bailleurs?|projets?|programmes?|ministere|consortium|associe\w* a|coordination avec|collaboration avec|fonds d\w+|concours d\w+|selon|criteres de|normes?|ancien\w*|aupres d\w+|contre|telle?s? que|comme|pour le compte d\w+|au nom d\w+|au profit d\w+) ?(?:l'|la |le |les |du |de la |de l'|des )?(?:ong |association |organisation )?$/

/** After the name: it pays or helps, and another hires. */
export const otherPartBehind =
  /^(?: ?\([^)\n]{1,30}\))?,? {0,3}(?:est |sont )?(?:(?:le|la|l'un des|un|une|notre|principal) )?(?:partenaires?|bailleurs?|finance\b|financent\b|cofinance)/
