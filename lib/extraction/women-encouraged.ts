import { wordPattern } from '../text/word-pattern'
import { field } from './notice-text'
import { oncePerNotice } from './once-per-notice'
import { cuedPassages, firstOf } from './passages'
import type { Field } from './posting'
import { ownElseShared, type Scope } from './scope'

const cue = wordPattern(/\b(?:femmes?|feminine?s?|feminins|candidates|women|woman|female)\b/y)

/** « candidatures féminines », « candidatures de personnes handicapées et de femmes », « candidates » */
const theirFiles = String.raw`(?:(?:candidat\w*|dossiers?|profils?|personnes)(?: \S+){0,7}? (?:feminine?s?|feminins|(?:de |des |d'une |par des |aux? )?femmes?|candidates)|candidates|les postulantes|femmes? candidates)`
const welcome = String.raw`(?:encourag\w+|recommandee?s?|souhaite?e?s?|attendue?s?|bienvenue?s?|privilegi\w+|prioritaires?|en priorite|favoris\w+|appreciee?s?|attention particuliere|preference|priorite|prise?s? en compte avec)`
/** « hommes et femmes » are everyone. */
const women = String.raw`femmes?(?<!hommes,? (?:et|ou) (?:les |aux |des )?femmes?)(?! (?:et|ou) (?:les |aux |des )?hommes)`
const toApply = String.raw`(?:postul\w+|candidat\w+|soumissionn\w+|se presenter|deposer|soumettre|envoyer|poser|se porter|apply)`

const statements = [
  // « Les candidatures féminines sont vivement encouragées »
  String.raw`${theirFiles}[^.;]{0,90}? (?:sont|seront|est|sera|etant|beneficie\w*|feront|auront|font)\b[^.;]{0,60}?\b${welcome}`,
  String.raw`candidatures? feminines? (?:\S+ ){0,2}${welcome}`,
  // « ARH encourage les candidatures des femmes », « priorité sera donnée aux candidatures féminines »
  String.raw`(?:encourag\w+|privilegi\w+|favoris\w+|souhait\w+|preference|priorit\w+|attention (?:toute )?particuliere)(?: \S+){0,7}? ${theirFiles}`,
  // « Les femmes sont invitées à se présenter », « Nous encourageons les femmes à postuler »
  String.raw`${women}\b[^.;]{0,90}? (?:encourag\w+|invitee?s?|exhort\w+|incit\w+|appelees)[^.;]{0,20}? a (?:\S+ ){0,2}${toApply}`,
  String.raw`(?:encourag\w+|invit\w+|incit\w+|exhort\w+)(?: \S+){0,5}? ${women}[^.;]{0,90}? (?:a|de) (?:\S+ ){0,2}${toApply}`,
  String.raw`femmes?\b[^.;]{0,60}? (?:sont|seront) (?:\S+ ){0,2}encouragees?(?= *[.!]? *$)`,
  // « Une femme qui connaît le métier sera la bienvenue »
  String.raw`femmes?\b[^.;]{0,60}? (?:sont|seront|sera|serait) (?:\S+ ){0,2}bienvenues?(?= *[.!]? *$)`,
  // « Les femmes sont le quart de nos formateurs : leurs candidatures sont attendues »
  String.raw`femmes\b[^.;]{0,90}? leurs? candidatures?[^.;]{0,30}? ${welcome}`,
  // « À compétence égale, priorité aux femmes »
  String.raw`(?:competences?|qualifications?|merites?|profils?|niveaux?|experiences?|aptitudes?|conditions) (?:\S+ ){0,2}(?:egale?s?|egaux|equivalente?s?)\b[^.;]{0,80}? (?:femmes?|feminine?s?|candidates)\b`,
  String.raw`(?:women|female (?:candidates|applicants)|applications from (?:\S+ ){0,3}women)\b[^.;]{0,80}? (?:encouraged|welcome|invited)`,
].map((pattern) => new RegExp(String.raw`\b${pattern}`))

const denied = /\b(?:ne|n')[ ]?(?:sont|seront|est|sera) pas\b|\belect(?:ions?|ora)/

/** Whether women are called upon to apply. Null where nothing is said: « ouvert aux deux sexes » says nothing. */
export function readWomenEncouraged(scope: Scope): Field<boolean> | null {
  const [proof] = ownElseShared(scope, statementsIn(scope.notice), (range) => range)
  return proof ? field(scope.notice, true, proof) : null
}

const statementsIn = oncePerNotice((notice) =>
  cuedPassages(notice, cue).flatMap((passage) => {
    const statement = denied.test(passage.words) ? null : firstOf(statements, passage)
    return statement ? [statement] : []
  }),
)
