import { type WordPattern, wordPattern } from '../text/word-pattern'

/** Words that tell where a post is, folded. */

/** A pattern whose spaces match those of a wrapped line too, which may be two. */
export function said(source: string, flags = ''): RegExp {
  return new RegExp(
    source.replace(/\[[^\]]*\]| (?![{?*])/g, (found) => (found === ' ' ? ' {1,3}' : found)),
    flags,
  )
}

/** What a participle agrees by: « basée », « basé(e)s », « basé·e », « basés/ées ». */
const agreement = String.raw`(?:e|[.·(/-]{1,2}e\)?)?(?:s|[.·(/-]{1,2}s\)?)?`
/** « à », « aux », « dans »; a colon may follow. */
const toPlace = String.raw`(?:a|au|aux|dans)(?=[ :])`
const mostly = String.raw`(?:\S+ment |l'une? |les une?s |(?:le|la) premiere? |surtout |d'abord |avant tout |chez \S+ )?`

/** Whoever does the work. */
const person = String.raw`(?:titulaires?|personnes?|candidate?s?|consultante?s?|volontaires?|stagiaires?|agents?|prestataires?|employee?s?|salariee?s?|enquet\w+|animat\w+|recrue|laureate?s?|expert\w*|cabinet|equipe (?:de (?:consultants?|la mission|recherche|terrain)|d'(?:evaluation|audit|enquete|etude|experts?)))(?:\(\w{1,4}\))?`
/** Right before the verb that says where. */
const personBefore = said(
  String.raw`(?:\b(?:il|elle|ils|elles|vous|tu)(?:\/elles?|\(elles?\)| ou elles?)?|\b${person}\b[^.;:]{0,50}) (?:y |se |s'|(?:devra|devront|devrez|doit|doivent) |[a-z]{3,14}(?:ra|ront|rez|ez) et )?$|\b(?:recrut|recherch|cherch|besoin|embauch|engag)\w*[^.;:]{0,100}\bqui $`,
)
const postBefore = said(
  String.raw`\b(?:postes?|missions?|contrats?|cdd|cdi|stages?|volontariat|emplois?|travail|recrut\w+|recherch\w+|cherch\w+|engag\w+|embauch\w+|pourvoir|${person})\b[^.;:]{0,120}$|\b(?:il|elle|ils|elles|vous|tu)\b[^.;:,]{0,12}\b(?:sera|seront|serez|seras|etes|est|sont)\b[^.;:,]{0,40}$|\b(?:sera|seront|devra etre) (?:\S+ment )?$|^\W*$`,
)
const postItself = /\b(?:postes?|missions?|contrats?|stages?|emplois?|lieu de travail)\b[^.;:]{0,60}$/
const workBefore =
  /\b(?:missions?|stages?|prestations?|postes?|travail|travaux|contrats?|emplois?|fonctions?|consultations?|consultance|volontariat|service|evaluations?|etudes?|enquetes?|collectes?|tournage|interventions?|sessions?|terrain|diagnostic|audit|controle)\b[^.;:]{0,80}$/

/** Words right behind which stations are named. */
export interface Announcement {
  readonly words: WordPattern
  /** What must stand before them in their sentence. */
  readonly before: RegExp
  /** A sentence that begins with a role says it of that role: « Le comptable sera affecté ». */
  readonly ofRole?: true
  /** « Elle s’exécute à Gao »: said of what the sentence before begins with. */
  readonly goesOn?: true
  /** An office, which may be anyone's: the sentence must speak of hiring or of a contract. */
  readonly isOffice: boolean
}

const office = String.raw`(?:equipe|bureau|base|antenne|sous-bureau|sous-base|delegation|coordination|locaux|centre|agence|garage|ferme|maison|clinique|ecole|mission|representation)`

export const announcements: readonly Announcement[] = [
  {
    words: wordPattern(
      said(
        String.raw`\b(?:(?:base|affecte|poste|deploye|detache|stationne|installe|assigne)${agreement}|affectation(?: prevue| immediate| initiale)?|residence(?: obligatoire| exigee| imposee| permanente| effective)?) ${mostly}${toPlace}`,
        'y',
      ),
    ),
    before: postBefore,
    ofRole: true,
    isOffice: false,
  },
  {
    words: wordPattern(
      said(
        String.raw`\b(?:lieux? (?:d'affectation|de travail|du travail|du poste|de la mission|du stage|d'execution|d'exercice) (?:est|sera|sont|seront)(?: fixe| situe)?(?: (?:a|au|aux))?(?= )|(?:partag|repart|divis)\w+ (?:\S+ ){0,4}?entre(?= ))`,
        'y',
      ),
    ),
    before:
      /^\W*(?:le |la |les |l'|votre )?$|\b(?:il|elle|ils|elles|vous|temps|postes?|travail|titulaires?|agents?|animateurs?|animatrices?|volontaires?|stagiaires?|personnes?|recrues?)\b[^.;:]{0,40}$/,
    isOffice: false,
  },
  {
    words: wordPattern(
      said(
        String.raw`\b(?:(?:situe|localise|ouvert)${agreement}|se (?:trouve|situe)(?:ra|ront|nt)?) ${mostly}${toPlace}`,
        'y',
      ),
    ),
    before: postItself,
    isOffice: false,
  },
  {
    words: wordPattern(
      said(
        String.raw`\b(?:vit|vivent|vivra|vivrez|vivront|reside(?:ra|rez|ront)?|residez|sejourne(?:ra|rez|ront)|habite(?:ra|rez|ront)|travaille(?:ra|rez|ront)|exerce(?:ra|rez|ront)|interviendr(?:a|ez|ont)|opere(?:ra|rez|ront)|travaillez|exercez|intervenez|vivez|residez|operez|installe(?:ra|rez|ront)|(?:sera|serez|seront|est|sont|etes) (?:en poste|(?:accueilli|loge|heberge)${agreement})|prend(?:ra|rez|ront)? (?:ses|son|vos|votre|leurs?) (?:fonctions?|poste|service)|resider|vivre|habiter|travailler) ${mostly}${toPlace}`,
        'y',
      ),
    ),
    before: personBefore,
    ofRole: true,
    isOffice: false,
  },
  // « La chargée de programme travaille à Thiès »; « elle travaille » may be the association.
  {
    words: wordPattern(said(String.raw`\b(?:travaille|exerce|officie) ${mostly}${toPlace}`, 'y')),
    before: /^(?!)/,
    ofRole: true,
    isOffice: false,
  },
  {
    words: wordPattern(
      said(
        String.raw`\b(?:se (?:deroule(?:ra|ront|nt)?|fera|fait|feront|font|tient|tiendra|tiendront|passe(?:ra|ront)?)|(?:aura|auront|a|ont) lieu|s'(?:effectue|exerce|execute|etend)(?:ra|ront|nt)?|(?:est|sont|sera|seront)(?: a pourvoir| prevu\w*| effectue\w*| realise\w*| execute\w*| conduit\w*| mene\w*| ouvert\w*)|a pourvoir) ${mostly}${toPlace}`,
        'y',
      ),
    ),
    before: workBefore,
    goesOn: true,
    isOffice: false,
  },
  {
    words: wordPattern(
      said(
        String.raw`\b(?:pour|dans|a|au|au sein de|depuis) (?:(?:son|sa|ses|nos|notre|le|la|les|leurs?) |l'|)(?=${office}s? (?:\S+ )?(?:de|d'|du|a)\b)`,
        'y',
      ),
    ),
    before: /^/,
    isOffice: true,
  },
  {
    words: wordPattern(
      said(
        String.raw`\b(?:(?:rejoi[ng]|integre|renforce|complete)\w* (?:l'|(?:notre|son|la|leur) )|rattache${agreement} (?:a l'|a la |a notre |au ))(?=${office}s? (?:\S+ )?(?:de|d'|du|a)\b)`,
        'y',
      ),
    ),
    before: said(
      String.raw`\b(?:il|elle|vous|tu|nous|recrut\w+|recherch\w+|cherch\w+|${person})(?![a-z])[^.;:]{0,60}$|^\W*$`,
    ),
    ofRole: true,
    isOffice: false,
  },
  {
    words: wordPattern(
      said(String.raw`\b(?:postes?|missions?|stages?|travail|emploi) (?:est|sera|sont|seront)(?= (?:a|au|aux) )`, 'y'),
    ),
    before: /^\W*(?:le |la |les |l'|votre |ce |cette |son )?$/,
    isOffice: false,
  },
  {
    words: wordPattern(
      said(
        String.raw`\b(?:rejoindr(?:a|ont|ez)|integrer(?:a|ont|ez)|renforcera|prendr(?:a|ont|ez) place|(?:aur|tiendr)(?:a|ont|ez) (?:son|leur|votre) bureau|sera domicilie\S*)\b(?:[^.;:,]{0,50},)?(?= a [^\s\d])`,
        'y',
      ),
    ),
    before:
      /^\W*$|\b(?:premiere?|seconde?|deuxieme|troisieme|derniere?|autre|titulaire|stagiaire|volontaire|personne|agent)s? (?:\S+ )?$|\b(?:il|elle|vous)(?: ou elle)? $/,
    ofRole: true,
    isOffice: false,
  },
  {
    words: wordPattern(
      said(
        String.raw`\b(?:postes?|missions?|stages?|travail|emploi)(?: (?:permanent|sedentaire|fixe|unique))?(?= (?:a|au) )`,
        'y',
      ),
    ),
    before: /^\W*(?:(?:c'est|il s'agit d) ?)?(?:'?une? )?$/,
    isOffice: false,
  },
]

/** In such a clause an office is where files go, a town where a test is held or someone else works. */
export const otherMatter =
  /\b(?:dossiers?|candidatures?|plis?|depos\w+|envoy\w+|courriel|cv|tests?|entretiens?|epreuves?|restitution|formations?|fait a|retir\w+|signature|atelier (?:de|d')|lancement|ouverture)\b|\bstages? (?:obligatoires? )?(?:de|d'|avant le|pour le) ?(?:depart|prepar\w+|integration)\b|@/

/** « Elle rendra compte à la coordinatrice, installée à Bissau », « en lien avec l’équipe de Bissau » */
export const ofSomeoneElse =
  /\b(?:compte|sous l[ae'] ?(?:responsabilite|supervision|autorite|direction)|supervis\w+|rattachee?|responsabilite|autorite|collabor\w+|lien avec|aupres|encadree? par|accompagnee? par|partenaires?|association|organisation|ong|projets?|programmes?|beneficiaires|precedent\w*|bureau|siege|forages?|equipements?|unites?|kits?)\b[^.;]{0,100}$/

export const hiring = wordPattern(
  /\b(?:recrut(?:e|ent|ons|era|eront|er)|embauch(?:e|ent|ons|er)|engag(?:e|ent|eons|er)|(?:re)?cherch(?:e|ent|ons|er)|propos(?:e|ent|ons)\b.{0,20}\bstages?|ouvr(?:e|ons)\b.{0,30}\bpostes?|recrutement|(?:avons|a) besoin d)\b/,
)
export const ofWork =
  /\b(?:contrats?|cdd|cdi|stages?|volontariat|vsi|postes?|missions?|prestations?|travail|engagement|recrut\w+|embauch\w+)\b/

/** What a place's name may have before it: « aux centres de santé de Yorosso », « dans la commune rurale de Djébock ». */
export const beforeName =
  /^(?:a|au|aux|en|dans|sur|et|la|le|les|l'|de|d'|du|des|notre|nos|votre|vos|son|sa|ses|leurs?|un|une|deux|trois|quatre|cinq|six|plusieurs|bureaux?|bases?|antennes?|centres?|sante|camps?|refugies|deplaces|sites?|communes?|rurales?|urbaines?|villages?|villes?|districts?|sanitaires?|formations|structures|cercles?|territoires?|localites?|zones?|quartiers?|ecoles?|colleges?|lycees?|hopita\w+|cliniques?|equipes?|delegations?|coordinations?|agences?|siege|representation|mission|locaux|maisons?|fermes?|terrain|regional\w*|regionaux|national\w*|mobiles?|sous-bureau|sous-base|garage|ateliers?|entrepots?|moughataa|arrondissements?|sous-prefectures?|mairies?|provincial\w*|local\w*|principal\w*)$/
