/** Folded words that say when somebody begins to work. */

const will = String.raw`(?:est|sont|sera|seront|reste|se fera|se feront|s'effectuera|intervien(?:t|dra)|a lieu|aura lieu|(?:doit|devra|devrait|pourra|pourrait) (?:intervenir|avoir lieu|se faire))`
const foreseen = String.raw`(?:souhaitee?|prevue?|fixee?|attendue?|envisagee?|esperee?|possible|programmee?|arretee?|effective)s?`
const someone = String.raw`(?:(?:d'|de |du |de la |des |de l'|de vos |de votre )(?:titulaire|stagiaire|volontaire|consultant\S*|agents?|equipe|personne retenue|recrue|candidat\S* retenu\S*|laureat\S*|travail|fonctions?|services?))`

/** « Le démarrage est prévu », « L’embauche se fera », « la mise en place du consultant est prévue », « Premier jour de travail ». */
export const workBegins = String.raw`\b(?:embauches?|demarrage|commencement|(?<!\b(?:depuis|apres|avant) (?:leur |son |l'|votre ))arrivee(?: sur (?:le )?(?:terrain|site)| au poste| a la base)?|(?:mise|entree) en (?:place|route|poste|activite)|premier jour|installation)(?: ${someone})?(?: ${will})?(?: ${foreseen})?`

/** « La personne choisie est attendue à Gao »; not at a test. */
export const awaited = String.raw`\battend(?:u(?:e|\(e\)|·e)?s?|ons|ent)(?: (?:a|au|en|dans|sur) (?!(?:l'|un |une |la |le )?(?:entretien|test|epreuve|oral|examen|formation|atelier|seance|restitution))[^.;,\d]{2,30}?)?`
export const hiredPerson =
  /\b(?:titulaires?|stagiaires?|personnes?|agents?|volontaires?|recrues?|consultant\S*|laureat\S*|candidat\S* (?:retenu|choisi|selectionne|admis)\S*)(?: (?:retenu|choisi|recrute|selectionne)\S*)? (?:est|sont|sera|seront) $|\b(?:vous (?:etes|serez)|(?:nous|on) (?:l'|vous |les )) ?$/

/** « Le volontaire partira en mai », « Les stagiaires seront accueillis le 4 mai », « l’équipe sera déployée ». */
export const leaving = String.raw`\b(?:parti(?:ra|ront|rez)|part(?:ez|ent)?|arriver(?:a|ont|ez)|(?<=\b(?:sera|seront|serez) )(?:accueilli|deploye|installe|recrute|engage|embauche|affecte|nomme)(?:e|\(e\)|·e)?s?)(?: (?:en mission|sur (?:le terrain|site)|au poste|a son poste|a leur poste))?`
export const whoever =
  /\b(?:titulaires?|stagiaires?|personnes?|personnel|agents?|volontaires?|recrues?|consultant\S*|equipe|laureat\S*|candidat\S* (?:retenu|choisi|selectionne|admis)\S*|vous)(?: (?:retenu|choisi|recrute|selectionne)\S*)? (?:(?:sera|seront|serez) )?$/

/** What begins is not something else: « le démarrage du projet », « la formation : démarrage le ». */
export const notOfProject =
  /^(?!.*\b(?:projets?|programmes?|formations?|ateliers?|campagnes?|activites|travaux|chantiers?|entretiens?|tests?|cours|saison|equipements?|materiel|rapports?|notes?|reunions?|seances?)\b)/

/** « - un début le 5 janvier »: a sentence or item that begins so. */
export const beginning = String.raw`\bdebut(?: effectif| immediat)?`
export const nothingElse = /^\W*(?:(?:avec |pour )?(?:une? |le |votre |son )?)?$/

/** « trois mois à compter de l’ordre de service, qui sera notifié le 4 mai », « vingt jours à partir de la réunion de cadrage prévue à Gao le 4 mai » */
export const firstStep = String.raw`\b(?:a compter|a partir|courant) (?:de |du |d')(?:la |l'|cette )?(?:reunion|seance|ordre|signature|notification|atelier|lancement|remise|date)(?: (?:de |d'|du |des |de la )(?:l'ordre de |ordre de )?(?:cadrage|demarrage|lancement|service|contrat|marche|signature|notification|effet|la mission|bon de commande)){0,2},?(?: (?:qui |laquelle |elle-meme )?(?:est |sera |aura lieu |se tiendra |interviendra )?(?:(?:prevue?|fixee?|notifiee?|programmee?|signee?|attendue?|envisagee?|remise?)s?)?)?(?: (?:a|au) [a-z][a-z' -]{1,25}?)?`
export const ofSomeLength = /\b(?:mois|jours?|semaines?|ans?)\b/
