import { wordPattern } from '../text/word-pattern'

/** Folded words by which organisations call themselves. */
const kinds =
  'association|ong|fondation|fondazione|foundation|organisation|organization|office|reseau|comite|cabinet|alliance|agence|plateforme|croissant|croix|conseil|federation|confederation|union|centre|institut|cooperation|cooperative|coalition|consortium|collectif|groupe|groupement|initiative|mouvement|international|societe|bureau|mutuelle|secours|solidarites?|observatoire|ligue|programme alimentaire|programme des nations|fonds des nations|haut[- ]commissariat|caritas|asbl|sarl'
export const organisationKind = new RegExp(String.raw`\b(?:${kinds})\b`)

/** « l’ONG », « l’association française », « la fondation » before a name. */
export const kindBefore =
  /^(?:l'|la |le )?(?:ong|osc|asbl|association|organisation|fondation|cabinet|structure|federation|reseau|agence|cooperative|societe|groupement|mutuelle) (?:[a-z]{4,15} ){0,2}?$/

/** Names of things that also come with an acronym in brackets, and are no employer. */
export const notAnOrganisation =
  /^(?:plan(?! international)|projet|programme(?! alimentaire| des nations)|ministere|direction|departement|representation|antenne|sous[- ]delegation|service (?:administratif|financier|technique|comptable|logistique|des ressources|de la|du)|pole|cellule|loi|indice|termes|contrat|systeme|strategie|cadre|document|unite|objectifs?|centres? de sante|comites? (?:de gestion|villageois|de veille|communautaire|de pilotage|de suivi)|communes?|etat|gouvernement|republique|taxe|tribunal|exploitation|violences?|prise en charge|certificat|diplome|brevet|carte|registre|manuel|budget|appel|avis|poste|lieu|date|curriculum|suivi|eau(?:,| et| potable|$)|partenaires?|organisations? (?:de la societe civile|non gouvernementales?)|personnes?|mise en|duree|cdd|prestations?|superviseur|charge|responsable|coordinateur)\b/

/** Stands for a name without being one: pronouns, and what anybody is called in a notice. */
export const standsForAName =
  /^(?:(?:l|la|le|les|notre|nos|cette|cet|ce|chaque|votre) )?(?:elles?|ils?|nous|vous|on|je|celles?|celui|ceux|cela|ceci|cette|ce|ces|qui|chacune?|tou(?:te)?s?|aucune?|une?|i{2,3}|deux|trois|notre|nos|votre|vos|son|sa|ses|association|organisation|ong|fondation|federation|reseau|union|alliance|cabinet|groupe|institut|centre|coordination|plateforme|coalition|initiative|mouvement|mutuelle|structure|societe|entreprise|agence|bureau|siege|comite|conseil|cooperative|collectif|groupement|office|contexte|redaction|equipes?|projets?|programmes?|missions?|activites?|candidate?s?|candidatures?|consultante?s?|personnes?|prestataires?|soumissionnaires?|offres?|dossiers?|titulaires?|contrats?|employeurs?|stages?|postes?|travail|ville|zone|pays|region|antenne|mission|etude|formation|avec|dans|pour|par|sous|sur|depuis|selon|afin|ainsi|en|a|au|aux|si|et|mais|or|donc|actuellement|aujourd|hui|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|master|licence|doctorat|bac|baccalaureat|permis|francais|arabe|anglais)$/

/** What an organisation does in its own notice of a vacancy, one or several of them, now or just before. */
const wishes =
  '(?:souhaite|souhaiterait|desire|compte|entend|veut|voudrait|vient|cherche|prevoit|envisage|projette|va|doit)'
const wish = `(?:${wishes}|souhaitent|desirent|comptent|entendent|veulent|viennent|cherchent|prevoient|envisagent|vont|doivent)`
const staffing =
  "(?:recruter|engager|embaucher|lancer|pourvoir|s'attacher|s'adjoindre|se doter|confier|accueillir|renforcer son|mettre au concours|ouvrir (?:un|le|une) (?:poste|recrutement))"
const opening = String.raw`(?:les |un |une |le |la |l'|deux |trois |quatre |cinq |\d{1,2} |plusieurs )(?:avis |appel |offres? |candidatures?|postes?|stages?|emplois?|missions?|recrutements?|places?|concours|vacance)`
const hires = String.raw`(?:recrut(?:e|ent|era|eront|ait)\b|(?:lance|recherche|cherche|embauche|engage|sollicite|invite|informe)(?:nt)?\b|(?:a|ont|vient de|viennent de) (?:lance|lancer|ouvert|ouvrir|publie|publier|initie|entrepris) ${opening}|(?:renforce|etoffe|elargi[ts]s?e?|complete|agrandit)(?:nt)? (?:son|ses|leurs?)\b|${wish} (?:a |d'|de )?${staffing}|appelle(?:nt)? (?:vivement |aussi )?(?:tou(?:te)?s|les|a candidature|a manifestation|des)\b|met(?:tent)? (?:au|en) concours|porte(?:nt)? a (?:la|l'attention|votre)|procede(?:nt)? (?:au|a un|a une) (?:recrutement|selection)|(?:est|sont) (?:actuellement )?a la recherche|(?:est|sont) en quete d|a besoin d|(?:fait|font) appel a|(?:propose|offre|ouvre|annonce|publie|diffuse|organise)(?:nt)? ${opening}|dispose(?:nt)? d'une? (?:poste|offre|place)|is (?:looking|recruiting|seeking|hiring)|seeks\b)`

/** After the name: what an employer does in its own notice. */
export const hiringVerb = new RegExp(String.raw`^(?: ?\([^)\n]{1,30}\))?,? {0,3}${hires}`)

/** The plainest of them, which another part in the notice does not do: it hires. */
export const strongHiringVerb = new RegExp(
  String.raw`^(?: ?\([^)\n]{1,30}\))?,? {0,3}(?:recrut(?:e|ent|era|eront)\b|embauche|cherche(?:nt)?\b|recherche(?:nt)?\b,? (?:un|des|pour|activement|actuellement|son|sa|ses|deux|trois|quatre|cinq|six|\d|\()|${wish} (?:a |d'|de )?(?:recruter|embaucher|engager)|procede(?:nt)? au recrutement|(?:est|sont) (?:actuellement )?a la recherche)`,
)

/** Several subjects: « Rive et Delta lancent ». */
export const pluralVerb = /^(?:[a-z]{2,}(?<![tv]i)ent|ont|sont|font|vont)\b/

const being = String.raw`(?:(?:est|sont) (?:une?\b|l'|la\b|le\b|presentes?\b|actives?\b|specialisee?s?\b|engagee?s?\b|implantee?s?\b|enregistree?\b|reconnue?s?\b|agreee?\b|nee?\b|membre\b|apolitique|constituee?\b|composee?\b|fondee?\b)|a ete (?:creee?|fondee?|constituee?)|(?:a|ont) pour (?:mission|but|objet|objectif|vocation|mandat)\b|is an?\b|intervient\b|oeuvre\b|se veut\b|a ouvert (?:son|sa)\b)`

export const selfPresentation = new RegExp(
  String.raw`^(?: ?\([^)\n]{1,30}\))?(?:-[a-z]+)?,? {0,3}(?:${being}|, creee|creee en|fondee en|accompagne\b|travaille\b|agit\b|defend\b|fait partie)`,
)

/** What an organisation says of itself in the present: counts only where a sentence begins with its name. */
const acts =
  'accompagne|accueille|agit|aide|anime|appuie|apporte|assure|compte|conduit|contribue|defend|developpe|elabore|emploie|encadre|envoie|existe|federe|forme|fournit|gere|mene|met en (?:oeuvre|place)|offre(?! d)|oeuvre|pilote|porte assistance|promeut|propose|protege|rassemble|realise|regroupe|reunit|soigne|soutient|travaille'

/** Standing clauses that only the employer writes: no fees, zero tolerance, no obligation to go on. */
export const standingClause =
  /^(?: ?\([^)\n]{1,30}\))? {0,3}(?:se reserve|ne (?:demande|fait payer|tolere|percoit|reclame|preleve|facture|sollicite|charge)|n'(?:exige|accepte|est tenue? a aucune)|applique|adhere|encourage|lutte|s'engage|prone|promeut|accorde une|does not|never asks)/

/** The verbs whose subject may be the employer; the group holds one that hires. */
export const subjectVerb = wordPattern(
  new RegExp(
    String.raw`\b(?:(${hires})|${being}|se reserve|ne (?:demande|fait payer|tolere|percoit|reclame|preleve|facture)|applique|adhere|encourage|n'exige|never asks|s'engage|lutte|(?:${acts})\b)`,
    'y',
  ),
)
export const selfVerb = new RegExp(String.raw`^ ?(?:(?:${acts})\b|(?:a|ont) pour )`)

/** Before the name: whose notice it is. */
export const ownBefore = wordPattern(
  /\b(?:(?:propose|offert|publie|lance|organise|emis|recrute|embauche|employe|engage|initie|ouvert)e?s? (?:(?:au nom|pour le compte) d[eu']|par)|(?:porte|mene|pilote|conduit|execute|mis)e?(?: en oeuvre)? par|au sein (?:de|du|d')|rejoi(?:gnez|ndre)|l'equipe (?:de|du|d')|chez|pour le compte de son bureau|au siege (?:de|du|d')|la direction (?:de|du|d')|le bureau (?:de|du|d')|la representation (?:de|du|d')|la delegation (?:de|du|d'))(?= )/y,
)

const otherCues = String.raw`partenariat avec|partenaires?|finance\w* par|financement d\w+|appui (?:financier |technique )?(?:de|du)|soutien (?:financier |technique )?(?:de|du)|bailleurs?|projets?|programmes?|ministere|consortium|associe\w* a|coordination avec|collaboration avec|fonds d\w+|concours d\w+|selon|criteres de|normes?|ancien\w*|aupres d\w+|contre|telle?s? que|comme|pour le compte d\w+|au nom d\w+|au profit d\w+|en faveur d\w+`
const articleAndKind = "(?:l'|la |le |les |du |de la |de l'|des )?(?:ong |association |organisation )?"

/** Before the name: its part in the notice is another one. */
export const otherPart = new RegExp(String.raw`(?:${otherCues}) ?${articleAndKind}$`)

/** Before the name: another part, which it shares with the one named first: « financé par Rive et l’Agence Delta ». */
export const sharedOtherPart = new RegExp(
  String.raw`(?:finance\w* par|financement d\w+|partenariat avec|collaboration avec|(?:appui|soutien|concours) (?:financier |technique )?d\w+) ?[^.;:!?()\n]{2,70} (?:et|ainsi que) (?:par |de |d')?${articleAndKind}$`,
)

/** After the name: it pays or helps, and another hires. */
export const otherPartBehind =
  /^(?: ?\([^)\n]{1,30}\))?,? {0,3}(?:en )?(?:est |sont |reste |demeure )?(?:(?:le|la|les|l'un des|un|une|notre|principale?|premiere?|seule?|unique) ){0,2}(?:(?:co-?)?financeurs?|donateurs?|mecenes?|partenaires?(?! (?:d'execution|de mise en oeuvre|de realisation))|bailleurs?|finance\b|financent\b|cofinance)/

/** What may stand between a subject and its verb: « Rive, en partenariat avec Delta, recrute ». */
export const asideAfterSubject =
  /^ {0,3}(?:\([^()]{1,60}\) ?(?:[a-z]{3,15}(?=,))?)?(?:(?:https?:|www\.)\S+ {0,3})?(?:,? ?(?:en (?:partenariat|collaboration|consortium|cooperation|lien|accord|tant)|avec (?:l'|le |la |ses )|dans (?:le cadre|la mise|la perspective|l'optique)|a travers|sur financement|grace a|par le biais|via|au titre|depuis|(?:au|aux|en|a)(?= \S+ ?$))\b[^.;:!?]{0,200}|, (?:[^\s,.;:!?]+ ){2,30}[^\s.;:!?]+,)?,? ?$/

/** Behind a verb that is one: « recherche » after a comma may be a noun of a list. */
export const objectBehind =
  /^,? (?:pour|dans|un|une|des|d'un|le|la|les|son|sa|ses|plusieurs|deux|trois|quatre|cinq|six|sept|huit|dix|\d|\(|actuellement|activement|a |au|en|que|:|<|«|l'|d')/

/** Kinds whose names are often written in small letters behind the first word: « Office africain du livre ». */
export const wholeKind =
  /^(?:association|organisation|office|fondation|federation|confederation|union|agence|programme alimentaire|haut[- ]commissariat|reseau|institut|croix|ligue|mouvement|alliance|secours|cooperation)\b/

/** Who speaks for the body named behind « de »: « La représentation de X recrute ». */
export const spokesman =
  /\b(?:representation|bureau|equipe|direction|delegation|siege|mission|antenne|coordination|section|secretariat|programme|presidente?|conseil d'administration)(?: (?:nationale?|regionale?|pays|executive?|generale?|locale?|permanente?))? (?:de|du|d'|des|de la|de l') ?$/
