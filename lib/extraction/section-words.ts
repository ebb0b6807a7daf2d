/** What a part of a notice is about. */
export const sectionRoles = [
  'documents',
  'apply',
  'selection',
  'calendar',
  'profile',
  'deliverables',
  'tasks',
  'context',
  'conditions',
  'remarks',
  'description',
] as const
export type SectionRole = (typeof sectionRoles)[number]

const file = String.raw`(?:dossiers?|candidatures?|offres?|soumissions?|propositions?|plis?|demandes?)`
const of = String.raw`(?:du |de la |de l'|des |de |d'une |d'un |d')`

/** Folded headings by role, tried in this order at the start of a line. */
export const sectionWords: readonly (readonly [SectionRole, RegExp])[] = [
  [
    'selection',
    /^(?:criteres? (?:d'evaluation|de selection|de choix|d'attribution|d'appreciation)|(?:procedures?|processus|deroulement|methodes?|modalites?|etapes?|suite)(?: \S+)? (?:de |du |de la |d')?(?:recrutement|selection|procedure|evaluation)|selections?$|evaluation des (?:offres|candidatures|propositions)|deroulement|depouillement|ouverture des (?:plis|offres))/,
  ],
  [
    'documents',
    new RegExp(
      String.raw`^(?:(?:composition|constitution|contenu|presentation|preparation|elements?|pieces?|format|structure)(?: \S+){0,2} ${of}${file}|(?:le )?dossiers? (?:de candidatures?|de soumission|a fournir|de recrutement|d'inscription|a constituer|complet|demande|de l'offre|a transmettre|a envoyer|administratif)|dossiers?(?: *:|$)|pieces? (?:a |constitutives|demandees|requises|exigees|jointes)|documents? (?:a |demandes|requis|exiges|constitutifs)|(?:l')?offres?(?: de services?)?(?: *:|$)|candidatures? *:)`,
    ),
  ],
  [
    'apply',
    new RegExp(
      String.raw`^(?:(?:comment |pour |modalites? pour |procedure pour )?(?:postuler|candidater|soumissionner)|(?:depots?|soumissions?|remise|envoi|transmission|reception|presentation)(?: et \S+)?(?: ${of}${file}|$| *:)|(?:modalites?|conditions?|procedures?|processus|lieux?|dates? (?:limites? )?et (?:lieux?|adresses?|heures?|modalites?)|consignes?|instructions?|adresses?|delais?)(?: et \S+){0,3}(?: pratiques)? (?:de |du |des |d'|pour )(?:la |le |l')?(?:depots?|candidatures?|soumissions?|envoi|remise|reception)|candidatures?$|how to apply|application (?:procedure|process)|soumettre (?:sa|votre|une) (?:candidature|offre)|postulez)`,
    ),
  ],
  [
    'profile',
    /^(?:(?:votre |le )?profils?(?: |$)|profils?:|qualifications?\b|competences?\b|exigences?\b|experiences?(?: et|$| profess| requis| ?:)|formations?(?: et|$| ?:| requise| initiale)|qualites? (?:perso|requis|prof|huma)|qualites?$|criteres? (?:d'eligibilite|de qualification|d'admission)|ce qu'il faut|langues?(?: ?:|$)|conditions? (?:a remplir|d'eligibilite|requises|d'acces|de participation|d'admission)|education$|pour etre considere|aptitudes?\b|connaissances?(?: req|$)|niveau requis|requirements|qui peut (?:postuler|participer|candidater))/,
  ],
  [
    'deliverables',
    /^(?:(?:principaux |les )?(?:livrables?|produits? attendus?|resultats? attendus?|extrants)(?: |$|:))/,
  ],
  ['calendar', /^(?:calendrier|chronogramme|echeancier|planning|dates? (?:importantes|cles))\b/],
  [
    'conditions',
    /^(?:conditions?(?: de (?:travail|vie|service)| d'emploi| et | offertes| contractuelles| salariales| ?:|$)|remuneration|salaire|avantages|durees?(?: et | ?:|$| de la (?:mission|prestation|consultation))|statut$)/,
  ],
  [
    'remarks',
    /^(?:n\.? ?b\.?(?: |:|$)|nota bene|remarques?|notes?(?: ?:|$)|engagements?$|(?:autres )?informations complementaires|autres informations|bon a savoir|important\b|clauses?\b|principes\b|annexes?\b|dispositions|sauvegarde|avertissement|protection des donnees|mentions?\b|questions?(?: ?:|$)|renseignements|egalite des chances|safeguarding|deontologie)/,
  ],
  [
    'tasks',
    /^(?:(?:principales |vos |ses |les )?(?:taches?|responsabilites?|attributions?|missions?|fonctions?|activites|role|roles)(?: |$|:)|ce que vous ferez|votre (?:role|mission)|descriptif? (?:du poste|des taches)|description (?:du poste|des taches)|objectifs? (?:du poste|principa)|mandat\b|methodolog\w*$|methode$|demarche)/,
  ],
  ['description', /^(?:description de (?:l'emploi|l'offre|la mission)|details de l'(?:offre|emploi))/],
  [
    'context',
    /^(?:contexte|presentation|qui sommes|a propos|description de l'organisation|introduction|background|le projet|l'organisation|la structure|objectifs?|objet\b(?! du (?:mail|message))|justification|raisons?|but de|cadre\b|preambule|le poste$|zone)/,
  ],
]
