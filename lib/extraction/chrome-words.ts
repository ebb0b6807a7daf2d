import { wordPattern } from '../text/word-pattern'

/** What copying sites put around a notice, folded, each from the start of a line. One pattern for all: every line is tried. */
function anyOf(patterns: readonly RegExp[]): RegExp {
  return new RegExp(patterns.map((pattern) => `(?:${pattern.source})`).join('|'))
}

/** Heads a block about something else that runs to the end of the page; « Missions similaires réalisées », « Vous serez rattaché(e) » speak of the post. */
export const otherMatters = wordPattern(
  anyOf([
    /^(?:offres?|opportunites?|stages?|volontariats?|annonces?|emplois?|articles?|postes?|appels?|avis|recrutements?|missions|consultations?)(?: d'emplois?)? (?:similaires?|connexes?|liee?s|associee?s|recente?s|voisine?s|proches?|semblables?|recommandee?s|populaires?|suggeree?s|en relation|en cours|en ce moment|a la une|a proximite|du meme|de la meme|dans (?:le|la) meme|qui pourraient|susceptibles)(?! (?:au|aux|a la|a l'|a ce) ?(?:poste|mission|projet|profil|fonction|activite|programme|candidat|recrutement|dossier)|.{0,20}(?:realis|execut|effectu|experience|exig|au moins))[^:;]{0,50}:?$/,
    /^(?:autres?|dernier(?:e?s)?|nouvel(?:le)?s) (?:(?:offres?(?! (?:technique|financiere))|opportunites|annonces?|emplois|articles)\b(?! (?:a |peuvent|seront|sont|de service))|(?:missions|postes|recrutements?)(?= ?:?$| (?:d'|en |a pourvoir|publie|dispon|propos|ouvert|similaire|du meme|de la meme|sur |qui |de l'|de cet))(?! en (?:lien|rapport|relation)))/,
    /^(?:a lire|lire|a voir|a decouvrir) (?:aussi|egalement)|^(?:voir|consultez) (?:aussi|egalement)(?: ?:?$| .{0,12}(?:offres?|annonces?|opportunites|articles?)\b| ?:.{3,80}\b(?:clotur|date limite|echeance|expire))/,
    /^(?:vous|tu) (?:aimere?z|aimeras|pourrie?z|pourrais|devrie?z|sere?z|seras)(?: (?:peut-etre|sans doute|surement|aussi|egalement))* (?:(?:etre )?interess|aime[rz]|apprecier|plaire|aussi\b|egalement\b)/,
    /^(?:vous|tu) (?:aimerez|aimeras) (?:aussi|egalement|peut-etre)/,
    /^(?:ceci|cela|ca|(?:ce|ces|cette|d'autres|ces autres|autres) (?:annonces?|offres?|emplois?|postes?|articles?|opportunites?|missions?)(?: similaires)?) (?:peu(?:t|vent)|pourrai(?:t|ent)|devrai(?:t|ent)|vont|va)(?: (?:aussi|egalement|peut-etre))?(?: (?:vous|t'|te))?(?: (?:aussi|egalement))? ?(?:interess|plaire)/,
    /^(?:susceptibles? de vous|qui (?:peuvent|pourraient)(?: aussi| egalement)? vous) interess/,
    /^(?:nos autres (?:offres|postes|annonces)\b(?! (?:technique|financiere))|nos autres missions ?:?$|plus d'(?:offres|annonces|opportunites)|les plus (?:lu|consult|vu)|(?:sur|dans) (?:le|la) meme (?:sujet|theme|rubrique|categorie|secteur|region|ville|pays) ?:?$)/,
    /^(?:\d+ )?commentaires?(?: ?\(\d+\))?(?:\W+\d+ partages?)?$/,
    /^(?:toi|vous) et \d+ autres? personnes?\b/,
    /^(?:laisser un commentaire|soyez le premier a commenter|navigation (?:de l'article|des articles))/,
    /^(?:related|similar|recommended|more|latest) (?:jobs?|posts?|opportunities|articles?|offers?|vacancies)/,
  ]),
)

/** « Comptable, Gabès – date limite : 2 avril 2026 »: a line that is a whole offer, its title before its deadline. */
export const offerInOneLine =
  /^(?:\d{1,3} )?[^\d:]{8,90}(?:date limite|date de soumission|echeance|cloture|expire|jusqu'au|avant le|limite ?:)[^\d\n]{0,12}\d[^\n]{0,40}$/

/** One line of the page's furniture. */
export const pageFurniture = wordPattern(
  anyOf([
    /^(?:cliquez pour )?partage[rz]?(?: ?:?$| ?\||,? (?:sur|par|via|cette|cet|l'offre|l'annonce|l'article|ce |avec (?:un|vos|tes|des) ami|facebook|whatsapp|twitter|linkedin|telegram|imprimer))/,
    /^(?:share\b|tweet(?:er)?\b|imprimer(?! (?:les|des|le|la|un|deux|trois)\b)|print\b|copier le lien|signaler cette offre|ajouter aux favoris|je (?:postule|candidate)(?! (?:avant|jusqu|au plus|d'ici|le |pour ))|apply now|back to search|refer a friend|postuler maintenant|postuler pour ce poste)\b/,
    /^(?:facebook|whatsapp|telegram|linkedin|twitter|x|youtube|instagram)(?: +(?:facebook|whatsapp|telegram|linkedin|twitter|x|youtube|instagram))*$/,
    /^(?:suivez|suivre|nous suivre|retrouvez)[- ](?:nous|\S+ sur (?:linkedin|facebook|twitter|instagram))/,
    /^(?:rejoin[st]|rejoignez|abonne|abonnez|recois|recevez|integre[rz]?|activez)\b.*\b(?:canal|chaine|groupe (?:whatsapp|telegram|facebook|prive|d[' ])|whatsapp|telegram|alertes?|temps reel|newsletter|page|notifications?)\b/,
    /^ne rate[zs]? (?:aucune|plus)/,
    /^(?:inscription a la lettre|newsletter|se connecter|passer au contenu|retour (?:aux|vers|a la|a l') ?(?:offres?|annonces?|liste|page|accueil|recherche|resultats?|emplois?|articles?|haut|sommaire)|menu(?: principal)?(?: ?\||$)|accueil (?:[>|»/] ?|offres?\b|emplois?\b|annonces?\b))/,
    /^(?:telecharge[rz]?) (?:le tdr|les tdr|l'avis|le pdf|l'application)/,
    /^(?:publicite\b(?! (?:d[eu']|des) ?)|annonce sponsorisee|cookies?|ce site utilise des cookies|en poursuivant votre navigation)/,
    /^(?:politique de confidentialite|mentions legales|tous droits reserves|copyright|a propos \|)/,
    /^(?:obtenez .{1,30} mobile|exprimer mon avis|vous avez aime|supporte par|etiquettes? ?:|offre visitee|vues? ?:|temps restant)/,
    /^(?:decouvrez (?:encore|aussi|egalement)|d'autres (?:offres|opportunites))/,
    /^vous travaillez deja chez nous/,
    // « Emploi | Formation | Marchés publics | Annonces »
    /^(?:accueil|emplois?|offres? d'emplois?|jobs) ?[|•·] ?[^|•·\d]{3,30}(?:[|•·] ?[^|•·\d]{3,30}){1,8}$/,
    // « Offre similaire : Comptable à Ziguinchor – Date limite : 18/03/2026 »: all on its own line.
    /^(?:autres? )?(?:offres?|annonces?|postes?|emplois?|stages?|opportunites?|avis|consultations?|marches?)(?: d'emplois?)? (?:similaires?|connexes?|voisine?s?|proches?|semblables?|recommandee?s?|suggeree?s?|populaires?) ?[:>] ?\S/,
    // « Autres affectations au Niger : Ingénieur civil, Maradi – closes le : 12-mai-2026 ».
    /^autres?(?: [a-z]+){1,4} ?: ?[^:]{5,90}[-|(] ?(?:closes?|clotur\w+|date limite|expire|echeance|limite|jusqu'au|avant le)\b/,
    /^(?:(?:article|annonce|offre|publication|page|billet|post)s? )?(?:precedente?|suivante?)s? ?(?:[:>»→➔►▶]|- ) ?\S/,
  ]),
)

/** « [14/02/2026, 07:52] Admin : », « 14/02/2026 à 07:52 - Admin : » before a forwarded message. */
export const chatStamp =
  /(?:\[\d{1,2}[/.]\d{1,2}[/.]\d{2,4},? (?:a )?\d{1,2}:\d{2}(?::\d{2})?\]|\d{1,2}\/\d{1,2}\/\d{2,4},? (?:a )?\d{1,2}:\d{2} -) [^:\n]{1,60}: ?/y

/** « Page 1 sur 3 », « 2 / 4 » alone or at the end of a line. */
export const pageNumber = /(?:^|\bpage )\d{1,3} ?(?:\/|sur|of|de) ?\d{1,3}$|^page \d{1,3}$/

/** Brackets of an advertisement in the middle of a page. */
export const advertisement = wordPattern(
  /^\W*(?:debut de (?:la )?)?(?:publicite|annonce sponsorisee|sponsorise|contenu sponsorise)\W*$/,
)
export const advertisementEnd = /^\W*fin (?:de (?:la |l')?)?(?:publicite|annonce|contenu|pub)\b/
