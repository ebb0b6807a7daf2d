/** Folded words by which organisations call themselves. */
export const organisationKind =
  /\b(?:association|ong|fondation|fondazione|foundation|organisation|organization|reseau|comite|cabinet|alliance|agence|plateforme|croissant|croix|conseil|federation|union|centre|institut|cooperation|cooperative|coalition|consortium|collectif|groupe|initiative|mouvement|international|societe|bureau|mutuelle|secours|solidarite|observatoire|programme des nations|fonds des nations|haut commissariat)\b/

/** Names of things that also come with an acronym in brackets, and are no employer. */
export const notAnOrganisation =
  /^(?:plan|projet|programme(?! alimentaire| des nations)|ministere|direction|loi|indice|termes|contrat|systeme|strategie|cadre|document|unite|groupement|objectifs?|centres? de sante|comites? (?:de gestion|villageois|de veille|communautaire|de pilotage|de suivi)|communes?|etat|gouvernement|republique|taxe|tribunal|exploitation|violences?|prise en charge|certificat|diplome|brevet|carte|registre|manuel|budget|appel|avis|poste|lieu|date|curriculum|suivi|eau|partenaires?|organisations? (?:de la societe civile|non gouvernementales?)|personnes?|mise en|duree|cdd|prestations?|superviseur|charge|responsable|coordinateur)\b/

/** After the name: what an employer does in its own notice. */
export const hiringVerb =
  /^(?: ?\([^)\n]{1,30}\))?,? {0,3}(?:recrut|lance\b|recherche\b|cherche\b|souhaite recruter|souhaite engager|desire recruter|invite\b|met au concours|sollicite|lance un|porte a la connaissance|engage\b|is (?:looking|recruiting|seeking)|ouvre (?:les|un))/

export const selfPresentation =
  /^(?: ?\([^)\n]{1,30}\))?(?:-[a-z]+)?,? {0,3}(?:est (?:une?|l'|la|le)\b|a ete (?:cree|fondee?)|, creee|creee en|fondee en|is an?\b|intervient|oeuvre|accompagne|travaille|agit\b|defend\b|fait partie)/

/** Standing clauses that only the employer writes: no fees, zero tolerance, no obligation to go on. */
export const standingClause =
  /^(?: ?\([^)\n]{1,30}\))? {0,3}(?:se reserve|ne (?:demande|fait payer|tolere|percoit|reclame|preleve|facture|sollicite|charge)|n'(?:exige|accepte)|applique|adhere|encourage|lutte|s'engage|prone|promeut|accorde une|does not)/

/** Before the name: its part in the notice is another one. */
export const otherPart =
  /(?:partenariat avec|partenaires?|finance\w* par|financement d\w+|appui (?:de|du)|soutien (?:de|du)|bailleurs?|projets?|programmes?|ministere|consortium|associe\w* a|coordination avec|collaboration avec|fonds d\w+|concours d\w+|selon|criteres de|normes?|ancien\w*|aupres d\w+|contre|telle?s? que|comme) (?:l'|la |le |les |du |de la |de l'|des )?$/
