import { type WordPattern, wordPattern } from '../text/word-pattern'
import type { Range } from './lines'
import type { NoticeText } from './notice-text'
import { saysAny } from './says-any'

/** A file holds something, or something is sent with it. */
export const sendingWords = wordPattern(
  /\b(?:envo(?:yer|yez|ye|yes|yee|yees|i|ie|ies|ient|yant)|enverr\w+|adress(?:er|ez|e|ee|es|ees|ant)|transm(?:ettre|ettez|is|ise|ises|ettent|ettront)|soum(?:ettre|ettez|is|ise|ises|ettent|ettront)|depos(?:er|ez|e|ee|es|ees|ent|eront)|parvenir|fourni(?:r|s|e|es|ssez|ssent|ront)?|apport(?:er|ez|eront)|joi(?:ndre|gnez|gnent|ndront|ndra|nt|nts|nte|ntes)|ajout(?:er|ez|ent|era|eront)|annex(?:er|ez|e|ee|es|ees)|produi(?:re|sez|sent|ra|ront)|charg(?:er|ez)|televers\w+|mett(?:re|ez) en ligne|depos(?:er|ez)|remplir(?:ont)?|remett(?:re|ez|ent|ront)|comport\w+|compren(?:d|nent|dre|ant|dra|dront)\b|conten(?:ir|ant|u)\b|contien\w+|compose\w*|constitue\w*|inclu\w+|renferm\w+|figur(?:er|ent|era|eront)|reuni(?:r|t|ssez|ssent|ra)|accompagne\w*|assorti\w*|muni\w*|(?:pieces?|documents?|elements?|papiers) (?:suivant\w*|ci-apres|ci-dessous|requis\w*|demande\w*|exige\w*|a )|send|submit|upload|attach|including|enclos\w+)\b/y,
)

/** Words of applying, which may stand in a sentence about the profile too: « les candidats sont titulaires d’un diplôme ». */
export const applyingWords = wordPattern(/\b(?:postul\w+|candidat\w+|dossiers?|apply|applications?|applicants?)\b/y)

/** Papers that only an application holds. */
export const filePapers = wordPattern(
  /\bcvs?\b|\bc\. ?v\b|\bcurriculum|\blettres? (?:manuscrite )?(?:de|d')|\bcover letter|\bcopies?\b|\bphotocopies?\b|\bphotos? d'identite|\b(?:offres?|propositions?) (?:technique|financiere)|\b(?:technical|financial) (?:proposal|offer)|\b(?:parties?|volets?) (?:technique|financiere)|\bdemandes? (?:manuscrite|ecrite|adressee|d'emploi|timbree|non timbree|signee)|\bformulaire|\bcasier|\bregistres? d[eu] commerce|\brccm\b|\bquitus|\bportfolio|\bbook\b|\bpress-book|\bnotes? (?:de motivation|d'intention)|\bcarte (?:nationale d'|d')identite|\bextraits? (?:d'acte|de naissance)/y,
)

const article = String.raw`(?:le |la |les |l'|un |une |votre |vos |notre |nos |ton |tes |son |sa |ses |chaque |tout |toute |toutes les |des )?`
const of = String.raw`(?:du |de la |de l'|de |des |d'une |d'un |d'|dans |a |au |aux )`
const file = String.raw`(?:dossiers?|candidatures?|offres?|propositions?|soumissions?|reponses?|plis?|demandes?)`
const papers = String.raw`(?:pieces?|documents?|papiers|justificatifs|elements?|fichiers)`
const sendIt = String.raw`(?:envoyer|joindre|fournir|deposer|remettre|transmettre|ajouter|soumettre|apporter|inclure|produire|preparer|adresser|presenter|constituer|nous (?:\S+ )?(?:envoyer|adresser|transmettre|parvenir)|faire parvenir|charger|telecharger|scanner|reunir|rassembler|annexer|completer)`

/** The heading, or the line ending in a colon, above a list of what to send. Tried on its folded words without « Article 7 : ». */
export const fileHead = new RegExp(
  [
    String.raw`^${article}(?:composition|constitution|contenu|consistance|presentation|preparation|liste|forme?|format|structure|nature|detail)(?: \S+){0,3} ${of}${article}(?:${file}|${papers})\b`,
    String.raw`^${article}${papers} (?:a ${sendIt}|constituti\w+|demande\w*|requis\w*|exige\w*|joint\w*|necessaires?|attendu\w*|obligatoires?|administrati\w+|complementaires?|justificati\w+|suivant\w*|ci-apres|pour (?:postuler|candidater|la candidature|le dossier)|${of}${article}${file})`,
    String.raw`^${article}(?:${papers}|${file}|annexes)(?: complete?s?| commune?s?| individuel\w*| administrati\w*| techniques?| financi\w+| de (?:candidature|soumission|recrutement|base|service))?[ :]*$`,
    String.raw`^(?!${article}(?:rapports?|livrables?|produits?|prestations?|services?|taches?|activites?|travail|donnees|documents? (?:de|mis)|postes?)\b).{0,60}\ba ${sendIt}\b`,
    String.raw`^${article}${file} (?:complete?s? )?(?:compren|contien|comport|se compos|inclu|doi(?:t|vent)|devr|est compos|sera compos)`,
    String.raw`^(?:voici )?(?:ce qu(?:e|'il|'on)|que faut-il|que|quels? (?:documents?|pieces?)|quoi)\b.*(?:envo|joind|fourni|transm|adress|depos|remett|faut|contien|compren|candidature|dossier|offre)`,
    String.raw`^(?:joindre|envoyer|envoyez|joignez|fournir|deposer|ajouter|adresser|transmettre|apporter|soumettre|inclure)(?: \S+){0,8}[ :]*$`,
    String.raw`^(?:required|supporting) documents|^what to (?:send|submit)|\bapplicants? (?:should|must|shall) (?:submit|send|provide)|^(?:the )?applications? (?:package|file|documents?|must (?:include|contain)|should (?:include|contain))`,
  ].join('|'),
)

/** Hardly any such heading has none of these. */
export const headWords = wordPattern(
  /\b(?:dossier|candidature|offre|proposition|soum|reponse|plis?\b|demande|piece|document|papier|justificatif|element|fichier|annexe|(?:ce )?qu|a\b|env|joi|fourni|depos|remett|transm|adress|ajout|apport|inclu|required|supporting|what|appl)/y,
)

/** Of a list's head: the list is of work to be done, of the notice's own papers or of the profile. */
export const otherHead =
  /\boffres? (?:d'emploi|de stage|d'appel|n ?[°o]?|similaires|\d)|\bappel d'offres|\bdocuments? (?:de reference|disponibles?|contractuels?|de travail|consultes?|mis a|du projet)|\b(?:livrables?|rapports?|produits? attendus?|profil|competences?|qualifications?|taches|missions?|responsabilites|consultant\w* (?:doit|devra|aura)|prestataire (?:doit|devra|aura))\b|\b(?:evaluation|analyse|notation|jugement|ouverture|examen|depouillement|depot|remise|envoi|reception|selection) (?:et \S+ )?(?:des|du|de la) /

const handed = String.raw`(?:fourni\w*|present(?:e|er|era|eront|ent|es|ee|ees)\b|complet(?:e|er|era|eront)\w*|produi\w*|sign(?:er|era|eront|ent)\b|apport\w+|remett\w*|remis\w*|amen\w+|exig\w+|reclam\w+|requis\w*|verifi\w+|montr\w+|joind\w+|etabli\w*|bring|provide)`
const ofChosen = String.raw`(?:laureat\S*|finalistes?|admis\S*|admissibles?|retenu\S*|choisie?s?|(?:pre)?selectionne\S*|convoque\S*|convie\S*|recrute(?:e|s|es|\(e\)\S*)|embauchee?s?|engage(?:e|s|es)|attributaires?|adjudicataires?|gagnant\S*|shortlisted|selected|successful)`
/** « le poste choisi » chooses nobody. */
const chosen = String.raw`(?<!\b(?:postes?|lots?|lieux?|zones?|profils?|sites?|villes?|date) )${ofChosen}`
const laterTime = String.raw`(?:(?:lors|au moment|a l'issue|au terme|le jour|avant|apres)(?: de| du| des)? ?(?:l'|la |le |les |leur |son |sa |ta |ton |votre |vos |tout |toute )?(?:entretiens?|tests?|oral|embauches?|signature|epreuves?|prise de|entree en|selection|choix|admission|notification|proclamation|convocation|engagement|attribution|premier(?: jour|e (?:sortie|mission|visite)))|(?:a|pour|des) (?:l'|la |son |leur )(?:entretiens?|oral|embauche|signature|prise de|entree en))\b`

/** Papers asked for later, of those selected, checked by the employer, or not wanted. `needs`: where these are not all said, `words` cannot match. */
export interface LaterRule {
  readonly words: WordPattern
  readonly needs: readonly ((notice: NoticeText, range: Range) => boolean)[]
}

const speaksOfChosen = saysAny(wordPattern(new RegExp(String.raw`\b${ofChosen}`, 'y')))

export const askedLater: readonly LaterRule[] = [
  {
    words: ofLater(
      String.raw`\b(?:sera|seront|serait) (?:\S+ ){0,3}(?:demande\w*|exige\w*|requis\w*|reclame\w*|necessaires?|verifie\w*|controle\w*|effectue\w*|a fournir|sollicite\w*)`,
      String.raw`\b(?:sera|seront|serait) (?:\S+ ){0,2}fourni\w*(?! (?:par (?:le candidat|les candidats|chaque candidat)|avec))`,
      String.raw`\bne ser(?:a|ont) (?:demande|exige|requis)\w*`,
      String.raw`\b(?:leur|lui|vous|te|nous) (?:est|sont|seront|sera) (?:\S+ ){0,2}(?:demande|reclame|exige)\w*`,
      String.raw`\b(?:au|a la|aux|du|des) (?:seule?s? )?(?:laureat\S*|attributaires?|adjudicataires?)\b|\b(?:les?|la) verr(?:ons|a) |\bc'est (?:pour )?(?:apres|plus tard)|\b(?:quand|si|lorsque|des que) (?:tu|vous|on|il|elle|le candidat|la personne) (?:es|etes|serez|est|sera|seras) (?:definitivement )?(?:pris|prise|retenu|choisi|recrut|embauch|admis|selectionn)|\b(?:attendra|attendront|viendra|viendront|suivra|suivront) (?:la |l'|le |apres |plus tard)|\b(?:est|sont) (?:inutiles?|superflu\w*)`,
      String.raw`\bavant (?:de partir|l'embauche|la signature|la prise|l'entree)|\b(?:ulterieurement|plus tard que|par la suite|dans un second temps|a ce stade|une fois (?:retenu|selectionne|recrute|admis))`,
      String.raw`\b(?:lors|au moment|a l'issue|le jour) (?:de l'|de la |du |des )(?:entretiens?|tests?|embauche|recrutement|signature|epreuves?|prise)`,
      String.raw`\ben cas (?:de recrutement|d'embauche|d'admission|d'admissibilite|de selection|de succes|de reussite|de recours)|\bverification (?:du|de|des)|\bimpossibilite (?:de |d')|\b(?:sera|seront) retournes?|\bse munir|\bmunis? de l'original`,
      String.raw`\b(?:n'est|ne sont|n'est nullement) pas (?:exige|requis|demande|necessaire|obligatoire|utile|a (?:joindre|fournir|envoyer|produire|transmettre))\w*|\bne (?:pas|seront pas)\b|\baucune? \S+ (?:n'est|ne)\b`,
      String.raw`\b(?:ne |n')(?:joign|envoy|fourni|transmett|depos|demand|exige|voul|souhait|ajout|recoi|recev|accept|li[ts]|lisons|pren)\w* (?:pas|ni|aucun|plus)|\b(?:inutile|pas besoin|pas la peine) d|(?<=^\W*)(?:pas d(?:e |')|(?:ni|sans|aucun|aucune) )`,
    ),
    needs: [],
  },
  {
    words: ofLater(
      String.raw`\b${chosen}\b.{0,80}\b${handed}`,
      String.raw`\b(?:${handed}|demande\w*)(?: [^.;:]{0,60})? (?:par|de|du|aux?|des) (?:l'|la |le |les |seule?s? )*(?:seule?s? )?(?:candidat\S* |personnes? |consultant\S* |soumissionnaire\S* |cabinet )?(?:definitivement |finalement |declare\S* |juge\S* )?${chosen}`,
      String.raw`\b(?:seulement|uniquement|exclusivement) (?:pour |a |aux? |de |du |des )?(?:la |le |les |l')?(?:candidat\S*|personnes?|consultant\S*|titulaires?) (?:definitivement |finalement )?${chosen}`,
      String.raw`\b(?:du|de la|des|de l'|aux?) (?:seule?s? )?(?:futur\S* )?(?:candidat\S*|personnes?|consultant\S*|soumissionnaire\S*|prestataire) (?:definitivement |finalement |declare\S* |juge\S* )?${chosen}`,
    ),
    needs: [speaksOfChosen],
  },
  {
    words: ofLater(
      String.raw`\b${handed} [^.;:]{0,60}?\b${laterTime}`,
      String.raw`\b(?:seulement|uniquement|exclusivement|juste) ${laterTime}`,
    ),
    needs: [saysAny(wordPattern(new RegExp(String.raw`\b${laterTime}`, 'y')))],
  },
]

function ofLater(...patterns: readonly string[]): WordPattern {
  return wordPattern(new RegExp(patterns.join('|'), 'y'))
}
