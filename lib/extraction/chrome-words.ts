/** What copying sites put around a notice, folded, each from the start of a line. One pattern for all: every line is tried. */
function anyOf(patterns: readonly RegExp[]): RegExp {
  return new RegExp(patterns.map((pattern) => `(?:${pattern.source})`).join('|'))
}

/** Heads a block about something else that runs to the end of the page. */
export const otherMatters = anyOf([
  /^(?:offres?|opportunites?|missions?|stages?|volontariats?|annonces?|emplois?|articles?|postes?|appels?|avis|recrutements?)(?: d'emplois?)? (?:similaires?|connexes?|liee?s|associee?s|recente?s|voisine?s|proches?|semblables?|recommandee?s|populaires?|suggeree?s|en relation|en cours|en ce moment|a la une|a proximite|du meme|de la meme|dans (?:le|la) meme|qui pourraient|susceptibles)/,
  /^(?:autres?|dernier(?:e?s)?|nouvel(?:le)?s) (?:offres?|opportunites|annonces?|missions|emplois|postes|recrutements?|articles)\b/,
  /^(?:a lire|lire|a voir|voir|a decouvrir|consultez) (?:aussi|egalement)/,
  /^(?:vous (?:aimerez|pourriez|serez)|(?:ceci|cela) pourrait|nos autres (?:offres|missions|postes|annonces)|plus d'(?:offres|annonces|opportunites)|les plus (?:lu|consult|vu)|ces offres|sur le meme (?:sujet|theme))/,
  /^(?:\d+ )?commentaires?(?: ?\(\d+\))?$/,
  /^(?:laisser un commentaire|soyez le premier a commenter|navigation (?:de l'article|des articles))/,
  /^(?:related|similar|recommended|more|latest) (?:jobs?|posts?|opportunities|articles?|offers?|vacancies)/,
])

/** « Comptable, Gabès – date limite : 2 avril 2026 »: a line that is a whole offer, its title before its deadline. */
export const offerInOneLine =
  /^[^\d:]{8,90}(?:date limite|date de soumission|echeance|cloture|expire|jusqu'au|avant le|limite :)[^\d\n]{0,12}\d[^\n]{0,40}$/

/** One line of the page's furniture. */
export const pageFurniture = anyOf([
  /^(?:cliquez pour )?partage[rz]?\b/,
  /^(?:share|tweet|imprimer|print|copier le lien|signaler cette offre|ajouter aux favoris|je postule|je candidate|apply now|back to search|refer a friend|postuler maintenant|postuler pour ce poste)\b/,
  /^(?:facebook|whatsapp|telegram|linkedin|twitter|x|youtube|instagram)(?: +(?:facebook|whatsapp|telegram|linkedin|twitter|x|youtube|instagram))*$/,
  /^(?:suivez|suivre|nous suivre|retrouvez)[- ](?:nous|\S+ sur (?:linkedin|facebook|twitter|instagram))/,
  /^(?:rejoin[st]|rejoignez|abonne|abonnez|recois|recevez|integre[rz]?|activez)\b.*\b(?:canal|chaine|groupe|whatsapp|telegram|alertes?|temps reel|newsletter|page|notifications?)\b/,
  /^ne rate[zs]? (?:aucune|plus)/,
  /^(?:inscription a la lettre|newsletter|se connecter|passer au contenu|retour (?:aux|vers|a la)|menu|accueil(?: +[>|]? ?\S+)+$|accueil >)/,
  /^(?:telecharge[rz]?) (?:le tdr|les tdr|l'avis|le pdf|l'application)/,
  /^(?:publicite|annonce sponsorisee|cookies?|ce site utilise des cookies|en poursuivant votre navigation)/,
  /^(?:politique de confidentialite|mentions legales|tous droits reserves|copyright|a propos \||©)/,
  /^(?:obtenez .{1,30} mobile|exprimer mon avis|vous avez aime|supporte par|etiquettes? ?:|offre visitee|vues? ?:|temps restant)/,
  /^(?:decouvrez (?:encore|aussi|egalement)|d'autres (?:offres|opportunites))/,
  /^vous travaillez deja chez nous/,
])

/** « [14/02/2026, 07:52] Admin : », « 14/02/2026 à 07:52 - Admin : » before a forwarded message. */
export const chatStamp =
  /(?:\[\d{1,2}[/.]\d{1,2}[/.]\d{2,4},? (?:a )?\d{1,2}:\d{2}(?::\d{2})?\]|\d{1,2}\/\d{1,2}\/\d{2,4},? (?:a )?\d{1,2}:\d{2} -) [^:\n]{1,60}: ?/y

/** « Page 1 sur 3 », « 2 / 4 » alone or at the end of a line. */
export const pageNumber = /(?:^|\bpage )\d{1,3} ?(?:\/|sur|of|de) ?\d{1,3}$|^page \d{1,3}$/
