import { type WordPattern, wordPattern } from '../text/word-pattern'

/** Words in quotes of any kind; others may stand inside « ». */
const quoted = String.raw`(?:« ?([^«»]{2,140}?) ?»|<< ?([^<>]{2,140}?) ?>>|" ?([^"«»]{2,140}?) ?"|" ?([^"]{2,140}?) ?"|[«"] ?([^«»"]{2,120}?) ?[»"]|(?<=[ :(])'([^'\n]{3,100})'(?=[ .,;)]|$))`
const messages = String.raw`(?:e-?mails?|mails?|messages?|courriels?|courriers? electroniques?)`
const ofMail = String.raw`(?: (?:du|de la|de l'|de votre|de vos|de leur|d'un|des|de ce) ?(?:${messages}|courrier|candidatures?|envoi))?`
/** « a pour objet l’accès à l’eau » and « l’objet de la mission » are of the project. */
const mailObject = String.raw`\b(?<!\b(?:a|ont|aura|avait) pour )(?:(?:objet|sujet)${ofMail}(?! (?:du|de la|de l'|des|de) )|(?:titre|intitule|libelle) (?:du|de votre|de leur|des) ${messages}|subject(?: line)?)`
const telling = String.raw`(?:s'intitule(?:ra)?|mention\w*|indiqu\w+|precis\w+|port(?:ant|era|eront|er|ez|e)|inscri\w+|ecri\w+|intitule\w*|reference|report(?:er|ez|ant)|mett(?:re|ez|ant|ra)|mis|not(?:er|ez|ant)|rappel\w+|repren\w+|avec|quot\w+|stating|indicat\w+|with)`
/** « on indiquera : », « écrire : »: what whoever applies does. */
const toWrite =
  '(?:on (?:(?:indiqu|mentionn|precis|not|rappel)era|(?:inscri|ecri)ra)|(?:indiqu|mentionn|precis|not|rappel)(?:er|ez|erez|erons)|(?:inscri|ecri)(?:re|vez))'
/** Words without quotes end with their sentence, or where the sending goes on. */
const bare = String.raw`([^\s()«"](?:(?!,? (?:le (?:[a-z]{4,8} )?\d{1,2} [a-z]{3,9}|au plus tard|avant le|jusqu'au|a l'adresse|a l'attention|par (?:mail|courriel)|en (?:un seul|format|pdf)|le tout|et rien d'autre)\b)(?:[^()«"\n.;]|\.(?=[^\s]))){1,80})`
const bareToComma = String.raw`([^\s()«":][^()«"\n.;,]{2,80})`
/** « ATT-ETU-03-2026 », « SUP-PEDA/OMEE » */
const code = String.raw`([a-z0-9]{1,20}(?:[/_.-][a-z0-9]+)+)`
/** « rh@rive.org », « rh [at] rive.org » */
const sign = String.raw`(?:@[^.\s]{1,60}|[[({] ?(?:at|arobase?) ?[\])}] ?[^.\s]{1,60})`
const rubric = String.raw`(?:objet|intitule|titre|mention|libelle|reference|ref\.?|code|rubrique)`

/** Where a subject or reference is demanded; the first group that matches is what to write. */
export const subjectDemands: readonly WordPattern[] = [
  String.raw`${mailObject}[^.\n«"]{0,80}?(?:\s|:|\()${quoted}`,
  String.raw`\b${telling}\b[^.\n«"]{0,60}?\s?${quoted}[^.]{0,60}\b(?:objet|sujet|subject|titre (?:du|de votre) ${messages})\b`,
  String.raw`\b(?:${messages}|objet|candidatures?)\b[^.«"]{0,120}\b(?<!\b(?:formulaire|fiche|document|projet|modele|poste|atelier|(?:etude|termes?|enquete|situation|valeurs?|cadre|niveau|donnees|prix|ouvrages?|lettres?|personnes?) de) )(?:mention|reference|intitulee?s?|titre|libelle)\b[^.\n«"]{0,40}?\s?${quoted}`,
  String.raw`\b(?<=${sign}(?:\.[^.\s]{1,40}){1,4}[^.«"]{0,60})(?:mention|reference|sous (?:le |l'|la )?${rubric}|en precisant|en indiquant|en rappelant|en mentionnant)\b[^.\n«"]{0,30}?\s?${quoted}`,
  String.raw`\b(?:intitul|titr|nomm)(?:er|ez|ant|e|era|eront|ee?s?) (?:\S+ ){0,2}?(?:${messages}|envois?|candidatures?)\b[^.\n«"]{0,40}?\s?${quoted}`,
  String.raw`\bmention\b[^.\n«"]{0,40}?\s?${quoted}[^.]{0,30}\ben objet\b`,
  String.raw`\bsous (?:le |l'|la )${rubric}(?: suivante?| unique| obligatoire)? ?:? ?(?:${quoted}|${code})`,
  String.raw`\b(?<=${quoted},? ?)(?:en|comme|pour|dans) (?:la |l')?(?:ligne d')?(?:objet|sujet)\b`,
  String.raw`\b${toWrite}(?: (?:alors|toujours|bien|simplement|seulement|y))? ?: ?${quoted}(?! ?(?:sur|au bas|en bas|dans|a la fin) )`,
  String.raw`${mailObject}(?: obligatoire| impose| exige| unique| suivant| a (?:rappeler|mentionner|indiquer|inscrire|preciser)| (?:est|sera|doit etre) ?)? ?: ?${bare}`,
  String.raw`\bmention(?: obligatoire| suivante)? ?: ?${bare}`,
  String.raw`\b(?:sous l'|avec (?:comme |pour )|ayant (?:comme |pour )|(?<!\b(?:a|ont|aura|avait) )pour |en |comme |l')objet${ofMail},? (?:est |sera |suivant )?${bareToComma}(?=$|[.;,])`,
  String.raw`\b(?:(?:sous|avec|portant|mentionner) la mention|objet${ofMail}) ${code}`,
  String.raw`\b(?:sous la|en (?:indiquant|precisant|rappelant|mentionnant|citant) la|portera la|porter la|portant la|avec la|mentionner la|rappeler la|indiquer la|preciser la|mentionnant la) ref(?:erence|\.)? (?:suivante )?:? ?[«"]? ?${code}`,
  String.raw`\bref(?:erence|\.)? (?:a (?:rappeler|mentionner|indiquer)[^.:«"]{0,40}: ?)?[«"]? ?${code}(?=[^.]{0,12}\b(?:a (?:rappeler|mentionner|indiquer|citer)|(?:doit|devra|sera)[^.]{0,12}(?:rappelee?|mentionnee?|indiquee?|citee?|figurer|portee?)|(?:dans|en) (?:l')?objet))`,
  String.raw`\breference a (?:rappeler|mentionner|indiquer|citer)[^.:«"]{0,40}: ?[«"]? ?${code}`,
  String.raw`\b(?:sous|avec) (?:la )?ref(?:erence|\.) (?:n ?° ?)?([a-z0-9]{1,20}(?: ?[/_.-] ?[a-z0-9]{1,20})+)(?=[ ,;)]|$)`,
  String.raw`\b${telling} (?:le (?:mot|code|numero) |la mention |n ?° ?)?(?:${quoted}|${code}),? (?:en|dans l'|comme|pour) ?(?:objet|titre du (?:message|mail|courriel))\b`,
  String.raw`\bdans l'objet${ofMail},? ?(?:vous )?${telling}(?: la (?:reference|mention)| le (?:code|mot|numero))? ?:? ?(?:${quoted}|${code})`,
  String.raw`\ben (?:rappelant|indiquant|precisant|mentionnant|citant) (?:le (?:numero|code)|le n ?°) (?:de (?:l'offre|l'avis|la mission|l'annonce) )?${code}`,
  String.raw`\b(?:citer|rappeler|mentionner|indiquer|preciser|porter) (?:la |le )?(?:reference|code|numero) (?:n ?° ?)?${code}(?=[^.]{0,20}\b(?:message|mail|courriel|objet|candidature|envoi))`,
  String.raw`\b${toWrite} (?:en|dans l'|comme) ?(?:objet|sujet)${ofMail} (?:la (?:reference|mention)|le (?:code|mot|numero)) ?:? ?(?:${quoted}|${code})`,
  String.raw`\bquoting (?:the )?(?:ref(?:erence|\.)?)? ?:? ?${code}`,
].map((source) => wordPattern(new RegExp(source, 'dy')))

/** Quoted words or a code, wherever they stand. */
export const subjectValues = new RegExp(String.raw`${quoted}|(?<![a-z0-9@/.-])${code}(?![@a-z0-9])`, 'dg')
