import { wordPattern } from '../text/word-pattern'
import { field } from './notice-text'
import { oncePerNotice } from './once-per-notice'
import { cuedPassages, firstOf } from './passages'
import type { Field } from './posting'
import { ownElseShared, type Scope } from './scope'

const cue = wordPattern(
  /\b(?:clotur(?:er|ee?s?|era|eront|ons)|clore|close?s?|fermer|fermee?s?|fermera|fermeture|ecourt\w+|abreger|pourvue?s?|pourvoir|anticip\w+|retir(?:er|ee?s?)|suspen\w+|prendre fin|mettre fin|arret(?:er|ee?s?)|avancee?|finalisee?s?|conclue?s?|early|earlier|filled)\b/y,
)

const may = String.raw`(?:droit|possibilite|faculte|liberte|peut|peuvent|pourra|pourront|pourrai(?:en)?t|pourri?ons|pouvons|susceptibles?|risquent?|sera|seront)`
const closing = String.raw`(?:clotur(?:er|ee?s?)|clore|close?s?|fermer|fermee?s?|fermeture|ecourter|ecourtee?s?|abreger|raccourcir|anticiper|anticipee?)`
const theDate = String.raw`avant (?:la |cette |ladite |l'|sa |le |ce |les )?(?:date|cloture|echeance|terme|delai|expiration|fin (?:du delai|de la periode|de l'affichage))(?: (?:limite|de cloture|prevue|fixee|indiquee)\b)?`
const early = String.raw`(?:${theDate}|avant (?:cela|ce jour)|des (?:la )?reception|des (?:que|lors|qu')|a tout moment|a tout instant|par anticipation|plus tot|anticip\w+|si (?:elle|il|le|la|les|des|un|nous|suffis)|s'il|lorsqu|une fois|en cas de|apres reception)`

const statements = [
  // « se réserve le droit de clôturer l’avis avant cette date », « l’offre peut être fermée dès réception d’un nombre suffisant »
  String.raw`${may}\b[^.;]{0,110}?\b${closing}\b[^.;]{0,90}?\b${early}`,
  // « se réserve le droit, dès que…, de clore l’appel », « avant la date limite, l’offre pourra être clôturée »
  String.raw`${may}\b[^.;]{0,60}?\b${early}\b[^.;]{0,90}?\b${closing}\b`,
  String.raw`${theDate}\b[^.;]{0,60}?\b(?:peut|pourra|pourrait|se reserve)\b[^.;]{0,60}?\b${closing}\b`,
  // « le poste pourra être pourvu avant la date limite »
  String.raw`(?:poste|recrutement|selection|candidat\w*|offre|annonce|avis|appel|reception|depot)\b[^.;]{0,60}?\b(?:peut|pourra|pourront|pourrait|sera|droit)\b[^.;]{0,60}?\b(?:pourvue?s?|pourvoir|retenue?s?|retiree?s?|suspendue?s?|arretee?s?|finalisee?|conclue?|prendre fin|mettre fin)\b[^.;]{0,40}?\b${theDate}`,
  String.raw`(?:droit|possibilite|peut|pourra|pourrait)\b[^.;]{0,60}?\b(?:pourvoir|retirer|suspendre|arreter|mettre fin)\b[^.;]{0,60}?\b(?:poste|offre|annonce|avis|appel|reception|candidatures|publication|diffusion|affichage)\b[^.;]{0,40}?\b${theDate}`,
  String.raw`date (?:limite|de cloture)\b[^.;]{0,50}? (?:peut|pourra|pourrait) etre (?:avancee|anticipee)`,
  String.raw`(?:right to|may|can|will) (?:\S+ ){0,3}(?:close[ds]?|end|be filled|fill)\b[^.;]{0,60}? (?:early|earlier|before)\b`,
].map((pattern) => new RegExp(String.raw`\b${pattern}`))

const otherMatter =
  /\bprojet (?:\S+ ){0,2}(?:sera|peut|pourra) (?:\S+ ){0,2}(?:cloture|clos|ferme)|\b(?:contrats?|convention|compte|exercice|bureaux?|enveloppes?|plis?|comptable|mission|session|financement)\b[^.;]{0,50}\b(?:cloturee?s?|fermee?s?|close?s?)|\b(?:cloturer|fermer|clore) (?:\S+ ){0,2}(?:contrats?|comptes?|exercice|projet|dossiers?|caisse|mois|bureaux?|plaintes?|cas)\b|\bn(?:e |')(?:sera|seront|peut|pourra|pourront) (?:\S+ )?pas\b|\b(?:prolong|prorog)\w+/

/** Whether the notice may close before its date. Refusing to follow up, or reading files as they come, is none. */
export function readMayCloseEarly(scope: Scope): Field<boolean> | null {
  const [proof] = ownElseShared(scope, statementsIn(scope.notice), (range) => range)
  return proof ? field(scope.notice, true, proof) : null
}

const statementsIn = oncePerNotice((notice) =>
  cuedPassages(notice, cue).flatMap((passage) => {
    const statement = otherMatter.test(passage.words) ? null : firstOf(statements, passage)
    return statement ? [statement] : []
  }),
)
