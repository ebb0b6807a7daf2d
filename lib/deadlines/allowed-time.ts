import { cuesIn } from './date-cues'
import { said, type Verdict } from './date-role'

const allowance =
  /\b(?:ont|a|avez|avons|aurez|auront|aura|dispos\w+|reste(?:nt|ra)?|laiss\w+|donn\w+|accord\w+)(?: (?:encore|donc|ainsi|toutefois))? (?:de )?jusqu'(?:au|a|aux)(?: le)? ?$/
const purpose = /^[\s,(]*(?:inclus\w*|prochaine?|courant|au (?:soir|matin|plus tard))?[\s,)]*(?:pour|afin de|afin d') ?/
const applying =
  /^(?:(?:se|s'|nous|vous|y|en|lui|leur|me|m'|le|la|les|l') ?){0,3}(?:postul|candidat|manifest|depos|envoy|transmett|soumett|soumission|adress|remett|inscri|repond|ecri|reag|complet|valid|rempl|finalis|retourn|renvoy|propos|present|rejoindre|tenter|rendre|retir\w+ (?:et|puis) (?:rendre|depos|remettre|renvoyer)|faire (?:acte|parvenir|connaitre|signe|part|savoir|tenir)|lancer)/
/** « Les candidats retenus ont jusqu’au 20 mars pour envoyer leur casier » */
const chosen =
  /\b(?:retenue?s?|selectionnee?s?|admise?s?|laureate?s?|attributaires?|titulaires?|(?:le |la |l')(?:consultante?|prestataire|stagiaire|equipe))\b/

/**
 * « Vous avez jusqu’au 20 mars pour vous faire connaître » closes whatever else the sentence names; « … pour poser vos questions »
 * and « … pour remettre le rapport » end something else. Null where no time is allowed for anything.
 */
export function roleByPurpose(sentence: string, behind: string): Verdict | null {
  const lead = allowance.test(sentence.replace(/\s+/g, ' ')) ? purpose.exec(behind) : null
  if (!lead) return null
  const aim = behind.slice(lead[0].length).split(/[,;:]/)[0] ?? ''
  const other = cuesIn(aim).find(({ cue }) => cue === 'question' || cue === 'deliverable')
  if (other && !/^(?:reponses?|repond)/.test(other.words))
    return said(other.cue === 'question' ? 'question' : 'period', other.words)
  if (chosen.test(sentence)) return null
  return applying.test(aim) ? said('closing', aim.split(' ').slice(0, 3).join(' ')) : null
}

/** « … pour le 20 mars, faute de quoi la place ira à un autre » */
export const withConsequence =
  /^[\s,:;(-]*(?:inclus\w*)?[\s,:;)-]*(?:faute de quoi|sans quoi|a defaut|sinon\b|passe quoi|apres quoi)/

/** « Nous lirons ce qui sera parvenu le 20 mars ; rien ne sera lu ensuite »: `after` is what the paragraph goes on with. */
export function isRefusedLater(after: string): boolean {
  return refusedLater.test(after)
}

const refusedLater =
  /\b(?:rien|aucune?|nulle?|personne|pas un\w?)\b[^.\n]{0,60}\b(?:ensuite|apres|au-dela|plus tard|par la suite)\b|\btoute? (?:autre )?(?:dossier|candidature|offre|pli|envoi|demande|proposition) (?:tardi|ulterieur|posterieur|hors delai)|\bpassee? (?:ce|cette) (?:delai|date|heure|jour|echeance|limite)\b/

/** « La Fondation répond par écrit sous cinq jours »: whoever is named there does something else than apply. */
export function isOfSomebody(sentence: string): boolean {
  return ownSubject.test(sentence)
}

const ownSubject = /^\W{0,4}(?:l'|(?:les?|la|notre|nos|cette?|ces|chaque) (?!tout\b))[a-z][^,;:]{8,140}$/
