import { matchesOf } from '../text/matches-of'

/** Ways to say that an offer stays open until somebody is found. « Dès que possible » and its kin say nothing of the kind. */
const rolling = new RegExp(
  [
    String.raw`a mesure qu[e'] ?(?:elles|ils|les)|(?:une fois|des que) (?:la |le |l')(?:personne|candidat\w*|perle rare|profil|titulaire) (?:\w+ )?(?:trouve|retenu|recrute|identifie|selectionne|choisi)\w*|des (?:la )?reception d(?:e |')(?:un nombre suffisant|suffisamment|assez)|au fil (?:de l'eau|des (?:candidatures|arrivees|receptions|besoins))|(?:examine|etudie|traite|lu|evalue|analyse)e?s? (?:des|a) (?:son|leur) arrivee`,
    String.raw`au fur et a mesure(?: de (?:leur|la) (?:reception|arrivee))?`,
    String.raw`jusqu'(?:a|au) (?:l'|la |le |les |un |une )?(?:(?:pourvoi|recrutement|satisfaction|attribution|epuisement|constitution|obtention d|comblement|nomination|selection d|identification d|embauche|choix d|remplissage|saturation)\w*|ce qu[e'][^.;\n]{0,60}?(?:pourvu|retenu|trouve|identifie|selectionne|recrute|engage|comble|choisi|occupe|attribue|au complet|complete?\b|satisfai\w+|attein\w+|epuise|constitue|suffisant))`,
    String.raw`(?:clos|clotur|ferm|retir|depubli|arret|cess|pris fin|pren\w+ fin|suspend)[^.;\n]{0,40} (?:des qu[e']|lorsqu[e']|quand\b|le jour ou\b|au moment ou\b|une fois qu[e']|sitot qu[e']|aussitot qu[e'])[^.;\n]{0,60}?(?:pourvu|retenu|trouve|identifie|selectionne|recrute|engage|comble|signe|attribue|au complet|complete?s?\b|atteint|rempli|suffisant)`,
    String.raw`jamais (?:clos|ferme|cloture)\w*|(?:n'a pas de|sans) (?:date de )?fin (?:prevue|fixee|arretee)|(?:appel|avis|recrutement)s? (?:a [a-z]+ )?(?:continus?|permanents?)|(?:sans|pas (?:(?:ete |encore )?(?:fixe|prevu|arrete|defini|impose)\w* )?d[e']|aucune?|ni) ?(?:date (?:limite|de cloture|butoir|de fin|d'expiration|d'echeance)|echeance|delai (?:limite|fixe|de (?:depot|candidature))|limite de (?:date|temps|depot)|dead ?line)`,
    String.raw`(?:a tout moment|a n'importe quel(?:le)? (?:moment|date|epoque|periode)|en tout temps|toute? (?:au long de )?l'annee|(?:ouvert|accept|recu)\w* en permanence|toute l'annee|tout au long de l'annee|en (?:flux )?continu|en permanence|de (?:maniere|facon) continue)`,
    String.raw`recrutement (?:permanent|continu)|(?:appel|avis|annonce|depots?|candidatures?|inscriptions?) (?:est |sont )?permanente?s?|(?:tant|aussi longtemps) que [^.;\n]{0,50}?(?:(?:ne |n')[a-z]+ pas (?:ete |encore |toute?s |tous )*(?:pourv|occup|attrib|combl|retenu|trouv|recrut|choisi|au complet)|(?:est|sont|reste|restent|demeure|demeurent) (?:libre|vacant|ouvert|a pourvoir|disponible|inoccup))|tant que personne n'|jusqu'a nouvel(?:le)? (?:ordre|avis|annonce)|(?:des|sitot|aussitot) (?:que )?le poste (?:sera |est )?(?:pourvu|attribue)|(?:lorsque|des que|quand|tant que) (?:nous (?:avons|aurons|n'avons pas|n'aurons pas) trouve|le poste (?:n'est pas|n'aura pas ete|ne sera pas|est|reste) (?:pourvu|occupe|attribue|comble|vacant|libre|a pourvoir))|date limite\s?:\s?(?:permanente?|ouverte?|en continu|continue?|non (?:definie|fixee|limitee)|indeterminee|illimitee|neant)`,
    String.raw`(?:until|till) (?:the )?(?:position|post|it|vacancy)?\s?(?:is )?filled|rolling basis|open until|ongoing recruitment|no (?:closing date|deadline)`,
    String.raw`(?:الى|حتى) (?:حين |غاية )?(?:سد الشغور|شغل المنصب|ايجاد|سد)|على مدار (?:السنة|العام)|طوال السنة|(?:لا يوجد|دون|بدون) (?:اجل|تاريخ|موعد) (?:محدد|اقصى|نهايي)|بصفة مستمرة|بشكل مستمر`,
  ].join('|'),
  'g',
)
/** « Disponible à tout moment » speaks of the person: what is open must be named in the same sentence. */
const subject =
  /candidat|dossier|la recherche|postul|demandes? (?:de (?:stage|volontariat|poste)|d'(?:emploi|embauche|inscription))|offre|poste|appel|annonce|recrut|avis|\bcv\b|inscri|adhesion|adher(?:er|ez)|pourvu|pourvoi|application|position|vacancy|\bopen until\b|date (?:limite|butoir)|cloture|delai|echeance|depot|vivier|besoin|equipe|\bfiche|contrat|الترشح|مطالب|طلبات|ملفات|ترشح|شغور|المنصب/

/** Offsets in the folded text of the words that say so; null when none do. */
export function findRolling(text: string, from: number, to: number): { start: number; end: number } | null {
  for (const match of matchesOf(rolling, text.slice(from, to))) {
    const start = from + match.index
    const end = start + match[0].length
    const sentences = text.slice(Math.max(from, start - 150), start).split(/[.;!?\n]\s/)
    const own = sentences.at(-1) ?? ''
    // « L’appel est diffusé ce jour. Il sera clos le jour où … »
    const before = /^\s*(?:il|elle)s? /.test(own) ? sentences.slice(-2).join(' ') : own
    if (/nouvel/.test(match[0]) && /suspend|annul|gele|interromp|ferme|interdi|report/.test(before)) continue
    const after = text.slice(end, Math.min(to, end + 150)).split(/[.;!?\n]\s/)[0] ?? ''
    if (subject.test(`${before} ${match[0]} ${after}`)) return { start, end }
  }
  return null
}
