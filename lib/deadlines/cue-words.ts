/** What words near a date say of it. */
export type Cue =
  /** Names a deadline by itself: date limite, dernier délai, clôture. */
  | 'limit'
  /** Applying, and what is sent: candidature, dossier, déposer. A date beside it needs another sign to be a deadline. */
  | 'submission'
  /** An end, of whatever is spoken of: au plus tard, avant le, prend fin. */
  | 'until'
  /** « Reçu après le » : a deadline where what comes later is refused. */
  | 'after'
  | 'postponed'
  | 'superseded'
  | 'display'
  | 'publication'
  | 'start'
  | 'event'
  | 'question'
  | 'legal'
  | 'age'
  | 'period'
  /** What is delivered under the contract: rapport, livrable. */
  | 'deliverable'
  /** Where to send things is told by these names too: « au siège du projet avant le 12 mars ». */
  | 'context'

/** The patterns of each cue, on a folded text; where two begin at one place the first in this order is taken. */
export const cueWords: readonly (readonly [Cue, string])[] = [
  // A site's own line of an announcement; a dossier is « déposé » too.
  ['publication', String.raw`deposee le\s?:`],
  [
    'period',
    // What is kept or destroyed later, how long an offer binds, and a later moment of somebody else's.
    String.raw`(?:donnees|cv|dossiers?|informations?|candidatures?|profils?|pieces)(?: [a-z]+){0,4} (?:gard|conserv|detrui|archiv|supprim|effac)\w+|engagee?s? par leurs? (?:offres?|propositions?)|inscrite?s? (?:a|au|aux|aupres d[eu]) (?:l'|la )?(?:an[a-z]{2,5}\b|ordre|agence|tableau|office|registre (?:d[ue] commerce|des metiers|national)|chomage|rccm|cnss|faculte|universite)|(?:comptes?|inventaires?|bilans?|soldes?|stocks?|situations?|etats?)(?: [a-z]+){0,3} (?:arrete|clos|clotur|edite)\w* (?:au|le|a la date)\b|cautions?(?: de soumission| bancaire)?\b|garanties? (?:de soumission|bancaire)|pieces? d'identite valables?|(?:marches?|travaux|prestations?|services?|fournitures?|ouvrages?|commandes?|equipements?|materiels?)(?: [a-z]+){0,3} (?:execut|livr|realis|achev|termin|accompli|install)\w+`,
  ],
  // Said of those who applied already, of a later stage, of closed doors: before « candidat » and « dossier » alone are found.
  [
    'event',
    String.raw`obtenue?s? (?=avant|apres|depuis|le |en |entre)|(?:datant|datee?s?|delivree?s?|legalisee?s?|editee?s?|etablie?s?|emise?s?) (?=(?:d')?(?:avant|apres|depuis)\b)|(?:candidat\w*|personnes?|consultant\w*|dossiers?|postulant\w*|ceux|celles|soumissionnaires?|structures?|organisations?|associations?|profils?|cv|cabinets?|laureat\w*|finalistes)(?:\([a-z]+\)s?)?(?:[ ·.](?:qui|ayant|ete|seront|sont|dont|les|mieux|e|s|es|definitivement|finalement)){0,4} (?:retenu|preselectionn|pre-selectionn|selectionn|choisi|admis|convoque|declare|short-?list|admissible)\w*(?:\([a-z]+\)s?)?(?: (?:sur|apres) dossiers?)?|(?:phase|etape|tour|stade)\s?(?:n°\s?)?(?:2|3|4|ii|iii|deux|trois)\b|(?:e|eme|nde|deuxieme|seconde?|troisieme|prochaine?) (?:phase|etape|tour|stade|session|cohorte|vague)|(?:bureaux?|guichets?|secretariat|siege|locaux|agence|accueil)(?: [\w']+){0,3} fermee?s?\b|reserv\w+ (?:aussi |egalement |toutefois )?(?:le droit|la possibilite)|shortlisted|interviews?|bid opening|opening\b|admissibles?\b`,
  ],
  [
    'limit',
    String.raw`dte\.? lim\b|jusqu'a quand\b|d\.l\.|dernier(?:e|s)? (?:recu|recepisse|accuse|depot|pli|dossier|envoi)s?\b|del\.? (?:de rigueur|lim)|ech\.?\s?:|(?:fin|terme|limite) de (?:la )?validite(?! d(?:u|es) (?:contrat|passeport|visa|permis|offres))|(?:arret|cess)(?:ons|erons|e|era|ent|eront) (?:la |le |les |l'|de |d')?(?:collecte|reception|depots?|inscriptions?|prendre|recevoir|accepter|accueillir|enregistrer|ramassage)(?! (?:de |des )(?:donnees|fonds|dechets))|dates?(?:,? (?:et|ou|\/) heures?)? (?:extremes? |ultimes? )?(?:li(?:m|rn)(?:ites?\b|\.)(?! d'obtention)|butoir|(?:de|pour) (?:la |le |l')?(?:cloture|fermeture|depot|remise|reception|soumission|envoi|fin (?:de (?:publication|parution|diffusion|validite|mise en ligne)|des? (?:depots?|candidatures?|inscriptions?)))|d'expiration|de validite|d'echeance|finale|ultime|extreme|prevue pour (?:la cloture|le depot|la remise))|dernier(?:e|s)? (?:delai|date|jour|fois|limite|heure|carat)|(?:heure) (?:limite|de rigueur|de cloture)|ultime (?:delai|date|limite)|delais? (?:de reponse|pour repondre)|delais?\b(?! (?:d'execution|de livraison|d'intervention|global|contractuel|de realisation|de mise en|de paiement|de validite|d'engagement|de mobilisation|de traitement))|limite (?:de |pour |d'|des )?(?:depots?|candidatures?|soumissions?|reception|envoi|postuler|la remise|remise|reponses?|dossiers?|inscriptions?)|fin (?:de )?(?:publication|parution|diffusion)\b|(?<!huis )clos(?:es?)?\b(?= (?:le|au|a)\b| ?:| ?$)|validite\s?:|clot(?: ?$|\b(?= (?:le|a|au)\b)|ures?\b(?! (?:des comptes|comptable|de l'exercice|financiere|annuelle|mensuelle|du projet))|\.)|fermeture|forclusion|terme (?:fixe|de rigueur)|terme\s?:|clor\w+|clotur(?!es?\b)\w+|ferm(?:ons|erons|era|ent|e (?=l[ea] ))(?! leurs? portes)|limites?\s?(?::|$)|validite de l'(?:annonce|offre|avis|appel)|fin (?:de |des |de l'|d'|du )(?:la )?(?:(?:reception|depot|periode|phase) (?:de |des |d'))?(?:candidatures?|depots?|soumissions?|receptions?|annonce|offre|appel|inscriptions?|envois?)|prazo|data limite|celles? d(?:es|u|e la)\b|echeance|dead[ -]?line|cut-?off|closing\b|closes?\b|last (?:day|date)\b|due (?:date|by|on)\b|(?:end|final) date\b(?! of)|latest\b|application ends|apply (?:by|before)|expir(?:e|ation|es|ant|era)\b|dl\s?:|postulez (?:au )?plus tard|dl\b(?= ?[*=-]* ?[^\w\s:]{1,6} ?\d?)|اخر (?:اجل|موعد|تاريخ|يوم)|الغلق|غلق|الاقفال|الاختتام|انتهاء (?:الاجل|اجال|تاريخ|القبول|التسجيل|التقديم|الايداع)|(?:اجل|موعد|تاريخ) اقصاه|اقصى اجل|اقصاه|(?:لا|ان) ي?تعدى|لا ي?تجاوز|الى غاية|ينتهي|يغلق|تاريخ الاغلاق`,
  ],
  [
    'until',
    String.raw`au ?(?:p[li]us?|\+)[- ]?tard|plus tard (?:le|que)|jusqu(?:['\ufffd] ?au?|e(?: ?au?)?|es)\b|inclus\w*|au maximum|jusqu ?aux?\b|jusqua\b|avant|d'ici|pour le ?$|before|until|till\b|by\b|no later than|not later than|on or before|until|pren\w+ fin|arret(?:ons|ent|era) (?=de |les |la )|arretera |ferm(?:e|era|eront)\b|cess\w+|arretee?s? au|s'arret\w+|disparai(?:t|tra|tront)\b|se termin(?:e|ent|era|eront)\b|s'achev(?:e|ent|era|eront)\b|(?:sera|seront|est|sont) (?:ferme|clos|close|cloture|arrete|desactiv|bloque|inaccessible|indisponible|suspendu|coupe)\w*|(?:aujourd'hui|maintenant|ce jour)(?: et)? (?:au|jusqu'au)|قبل|حتى|الى(?= ?$)`,
  ],
  [
    'submission',
    String.raw`rend(?:ront|ra|ez|re|ue?s?) (?=(?:dument |bien |entierement )?(?:rempli|complete|renseigne|signe)e?s?\b)|candidatures?|candidat\w*|appels?\b|dossiers?(?! medica)|postul\w+|soumission\w*|soumettre|soumis(?!e?s? (?:a|au|aux) (?:l'(?:autorisation|accord|avis|approbation|obtention|agrement)|une? |la (?:loi|condition|reglementation|validation)|autorisation|accord|(?:des )?conditions?|code|regime))\w*|offres?\b(?! d'emploi)|curriculum|devis\b|cotations?\b|pro-?forma|lettres? (?:de motivation|manuscrites?|de candidature|d'(?:intention|interet))|demandes? (?:manuscrites?|ecrites?|timbrees?|d'emploi|de stage|d'inscription|de participation)|rece?v(?:ra|rons|ons)(?= (?:les|vos|leurs|toutes?|tous) (?:les |vos )?(?:demande|dossier|candid|pli|offre|enveloppe|lettre|proposition|fiche|cv))|recoi(?:t|vent)(?= (?:les|vos|leurs|toutes?|tous) (?:les |vos )?(?:demande|dossier|candid|pli|offre|enveloppe|lettre|proposition|fiche|cv))|connaitre\b(?= (?:au|avant|d'ici|jusqu|pour|par|aupres))|manifest(?:er|ez|eront|ent|era)\b|(?:doivent|devront|devraient) (?:y|nous) (?:etre|arriver|parvenir)|versions? (?:papier|electronique|physique|imprimee|numerique)|renvoy\w+|retourn(?:er|ez|ee?s?)\b|(?:e-?mails?|courriels?)\b|remplir|remplissez|cliqu\w+|quotations?|proposals?|bids?\b(?! opening)|boites?\b|(?<![a-z] )valable(?= jusqu)|avez(?= jusqu)|(?<!en )liens?\b|concours(?= (?:est |reste )?ouvert)|recrutement(?= (?:est |reste |sera |demeure )?(?:ouvert|clos))|open(?= until| till)|vacanc(?:y|ies)\b|faire signe\b|reponses? (?:souhaitee?s?|demandee?s?|exigee?s?)|(?<!une |notre |la |de |aucune |leur )reponses?(?= (?:pour le|est attendue|avant|attendue|a (?:envoyer|adresser|transmettre|remettre)|par (?:mail|e-?mail|courriel)))|electronique\b|physique\b|plis?\b|enveloppes?|attendue?s?\b|propositions?|manifestations? d'interet|inscri(?!(?:t|vent) (?:dans|en)\b|ptions? des (?:beneficiaires|eleves|enfants|participants|menages))\w+|depots?|depos\w+|envoy\w+|envoi|transm\w+|(?<!l'|d'|memes |cette |une )adress\w+(?! (?:mail|e-?mail|electronique|suivante|ci))|parven\w+|parvien\w+|arriv(?:e|er|ent|ant)\b|recevables?|reception|recue?s?\b|remise (?:des?|du|de la|d')\s?(?:offres?|plis?|dossiers?|propositions?|candidatures?|soumissions?|fiches?|formulaires?|enveloppes?|demandes?|pieces|lettres?|cv)|remise?s?\b(?! des?\b)|remett\w+|repond(?:re|ez)|ecri(?:vez|re)|(?<=nous )ecri(?:t|vent|ra|ront)\b|submit\w*|portail|plateforme|registre|par (?:mail|e-?mail|courriel|courrier|voie)|sur papier|en ligne(?! depuis)|cv\b|formulaire|applications?|apply|avis (?:est |reste )?(?:valable|ouvert)|(?:annonce|poste|lien|formulaire|plateforme|page|espace)s? (?:[\w'-]+ ){0,3}(?:ouverte?|valable|actif|active|accessible|disponible)s?\b|interess\w+|[ء-ي]*(?:ترش[ء-ي]+|ملف[ء-ي]*|طلبات)|ايداع|تودع|تقديم|تقدم|ترسل|ارسال|العروض|المشاركة|السير الذاتية|مطالب|تستقبل|استقبال`,
  ],
  [
    'postponed',
    String.raw`prorog\w+|prolong(?:e[er]?s?|eons|ent|era|erons|ation|ement)\b(?! (?:possible|eventuel|selon))|reporte\w*|report(?= d[eu'])|repouss\w+|decal\w+|differee?s?\b|reculee?s?\b|rallong\w+|re-?ouver(?:ts?|tes?|ture)\b(?! (?:des|de l))|rouvert\w*|delai supplementaire|(?<!mot de )passe(?:ra|nt|ront)?(?= (?:du|de|des|au|a|desormais|ainsi)\b| ?$)|maintenant fixee?|portee?s?(?= (?:desormais |donc )?(?:a|au|jusqu'au)(?: le)? ?$)|remplacee?s? par\b|(?<!\ba |pour |savoir |sachant )lire\b(?= ?(?:[:«"]|\x28|plutot\b|(?:le |du |au )?$))|rectificatif|nouve(?:lle|au) (?:date(?: limite| butoir| de cloture)?|delai|echeance|limite|cloture)|est desormais|sera desormais|desormais|finalement (?=accept|recu|fixe|receva|admis|ouver)|etendu\w*|extended|modifi\w+|postponed|deferred|تمديد|تمدد|يمدد`,
  ],
  [
    'superseded',
    String.raw`initialement|au depart\b(?! ?:)|a l'origine|au debut fixee?|etai(?:t|ent)\b|(?:fix|prevoy|annonc|indiqu|arret)ai(?:t|ent)\b|d'abord|remplace\b(?= (?:[«"]|celles?|celui|la date|le delai|l'ancien|l'echeance|(?:le |du )?$))|avai(?:t|ent) (?:\w+ )?ete (?:\w+ment )?(?:annonce|fixe|prevu|arrete|indique)\w*|au lieu d[eu']|precedemment|anciennement|devai(?:t|ent)|prevue? auparavant|auparavant|et non|non pas|en lieu et place|au lieu de la date|ancien(?:ne)? (?:delai|echeance|limite|cloture)|instead of|ancienne date`,
  ],
  [
    'display',
    String.raw`fin\s?:|fin le\b|(?:periode|duree) (?:d'affichage|de (?:diffusion|publication|parution))|(?:periode|duree) de validite de l'(?:annonce|offre|avis|appel)|affichage|diffusion du poste|date de fin\b`,
  ],
  [
    'publication',
    String.raw`publi(?:ee?s?|cation)|dates? d'affichage|debut d(?:'affichage|e (?:la )?(?:publication|diffusion))|(?:en ligne|visible|consultable|disponible) depuis|diffusion\b|rendue? publi\w+|mise? en ligne|postee? le|ajoutee?(?![rz])|affichee?s?|diffusee?s?|parue?s?|parution|date de (?:publication|parution|lancement)|date posted|added date|posted|advertised|updated|mise? a jour|نشر|صدر|publish\w*|lance(?:e|ment|(?= le))`,
  ],
  [
    'start',
    String.raw`prise (?:de (?:fonctions?|service|poste)|d'effet)|date d'embauche|embauche\b|prendra (?:ses )?fonctions?|entree en (?:fonctions?|service)|date de (?:demarrage|commencement)|debut de (?:demarrage|commencement)|de (?:demarrage|commencement)|debut\w*|demarr\w+|disponib(?!ilites\b)\w+|a pourvoir|(?:a compter|a partir) d[ue]|ابتداء|بداية|انطلاق|تنطلق|ينطلق|يبدا|تبدا|مباشرة العمل|الالتحاق|des le|start(?:s|ing)?(?: date)?|commenc\w+`,
  ],
  [
    'event',
    String.raw`(?:ayant|ont|avez|aviez) (?:deja )?(?:postule|candidate)\w*|deja (?:postule|candidate)|retir\w+|retrait|(?:pourra|peut|pourrait) etre (?:clotur|clos|retire|ferme)\w*|(?<=\w )heures avant|(?<=\w )jours avant|veille|(?:preselection|pre-selection|selection|examen|etude|analyse|depouillement|evaluation|ouverture) (?:sur|de|des) (?:dossiers?|candidatures?|offres?|plis|enveloppes?)|(?<!heures d'|horaires d'|jours d')ouverture|entretiens?|entrevues?|tests?|epreuves?|composition (?:ecrite|du jury)|depouill\w+|analys\w+|examin\w+|etudi\w+|evalu\w+|preven\w+|inform(?:ee?s?)\b|contact(?!s? d)\w+|notifi\w+|convo\w+|selection|preselection\w*|formations?|reunions?|seances?|visites?|resultats?|proclamation|listes?\b|sessions?|oral\b|jury\b|adjudication|attributaires?|rencontres?\b|avisee?s?\b|appeler\w+|appelee?s\b|brief\w+|deploiement|depart\b|vacances|conges?\b|feries?\b|fete\b|ateliers?|commission|signature|attribution|restitution|soutenances?\b|visioconference|conference|festival|forums?\b|colloques?|caravanes?|foires?\b|stage de preparation|avoir (?:choisi|trouve|recrute|arrete|decide)|مقابل(?:ة|ات)|المقابل(?:ة|ات)|اختبار(?:ات)?|الاختبار(?:ات)?|امتحان|الامتحان|النتايج|نتايج|فتح الاظرفة|فرز|الدورة التكوينية|تكوين|التكوين`,
  ],
  [
    'question',
    String.raw`questions?\b|(?:difficultes?|problemes?|soucis?|incidents?|pannes?) (?:techniques?|informatiques?|de connexion|d'acces)|(?<=\ba l')assistance\b|eclaircissements?|clarifications?|renseignements?|informations? (?:complementaires?|supplementaires?)|reponses?|y repond\w*|repondr(?:a|ons|ont)\b|reclamations?|contestations?|precisions?|complements?|info(?:rmation)?s?\b`,
  ],
  [
    'legal',
    String.raw`arrete\b(?! (?:au|le)\b)|decrets?|loi\b|lois|ordonnance|accord[- ]cadre|accords? (?:de|d')\s?(?:partenariat|siege|financement|collaboration|etablissement)|agree\w*|agrement|recepisse|autorisation|immatricul\w+|avenant|enregistree?|creee?s?|fondee?|journal|bulletin|convention|references?|ref\.?\b|n°\s?\S+|numero|renouvelee?|signee?|adoptee?`,
  ],
  [
    'age',
    String.raw`nee?(?:\(e\))?s? (?:le|en|apres|avant|entre|a partir|au plus tard)\b|anterieure?s? (?:a|au)\b|ages? (?:limites?|maxim\w+|minim\w+|requis)|limite d'age|ag(?:e|ee?s?)\b|ans (?:au (?:plus|moins|maximum)|revolus|au)|moins de \w+ ans|plus de \w+ ans`,
  ],
  [
    'period',
    String.raw`(?:rester|restent|resteront|sont|seront|demeurent|demeureront) valables?|valent\b|vaudr\w+|(?:inscriptions?|liste|inscrits?) (?:au|du|dans le|sur le) vivier|conventions? [^.]{0,20}(?:expire|s'acheve)|valables? pendant|validite des (?:offres|prix|propositions)|contrats?|cdd|bail\b|exercices?\b|duree|execution|periode|phase|financ(?:ee?s?|ements?|eurs?|eront?|era)\b|soutenue?s?\b|mise en oeuvre|activites?|enquetes?\b|(?<!offres de |offre de |cotations? de |bordereau des |demande de |demandes de )prix|couvr\w+|s'etend\w*|paiement|renouvel\w+|contract\b|months\b`,
  ],
  ['deliverable', String.raw`livrables?|rapports?|dossiers? medica\w+`],
  ['context', String.raw`mission|projets?|programmes?\b`],
  ['after', String.raw`apres|after\b|beyond\b|au-dela d[eu]\b|passee?\b|posterieur\w*`],
]
