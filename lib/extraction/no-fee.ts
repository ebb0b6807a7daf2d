import { wordPattern } from '../text/word-pattern'
import type { Range } from './lines'
import { field, type NoticeText, roleAt, sentenceAt } from './notice-text'
import { oncePerNotice } from './once-per-notice'
import { cuedPassages, firstOf } from './passages'
import type { Field } from './posting'
import { ownElseShared, type Scope } from './scope'

const cue = wordPattern(
  /\b(?:frais|argent|paiements?|gratuite?s?|pay(?:er|ez|ant|ante|ons)|sommes? d|(?:aucune|la|une|quelque) somme|verse[rz]?|versements?|contribution financiere|contrepartie|coutera|payments?|fees?|money|droits? d'inscription|moyennant)\b/y,
)

const money = String.raw`(?:frais|argent|paiements?|sommes?|versements?|contributions?|contreparties?|remuneration|fonds|droits? d'inscription)`
const asking = String.raw`(?:demand\w+|exig\w+|reclam\w+|percoi\w+|percev\w+|percues?|percus?|requis\w*|prelev\w+|sollicit\w+|factur\w+|impos\w+|prend\w*|accept\w+|payer|verser|(?:a|doit) payer|(?:etre|est|sont) (?:versee?s?|payee?s?|due?s?)|charg(?:e|ent)|attendue?s?)`

/** « Aucun frais n’est exigé », « ne demande jamais d’argent », « le recrutement est gratuit », « ne donnez d’argent à personne » */
const free = [
  String.raw`(?:(?:ne |n')(?:\S+ ){0,2}?)?${asking} (?:\S+ ){0,4}?aucune?s? (?:\S+ ){0,2}?${money}(?:[^.;]{0,60} (?:etape|moment|stade|candidats?|recrutement)\b)?`,
  String.raw`aucune?s? (?:\S+ ){0,2}?${money}\b[^.;]{0,80}? ${asking}\b(?:[^.;]{0,60} (?:etape|moment|stade|candidats?|recrutement)\b)?`,
  String.raw`(?:ne |n')(?:\S+ ){0,3}?${asking} (?:\S+ ){0,4}?(?:de |d'|des |ni |le moindre )${money}\b[^.;]{0,40}? aucun\w* (?:etape|moment|stade)`,
  String.raw`(?:ne |n')(?:\S+ ){0,3}?${asking} (?:\S+ ){0,2}?(?:pas|jamais|point|ni)\b (?:\S+ ){0,3}?(?:de |d'|des |un |le |ni )?${money}\b`,
  String.raw`(?:ne |n')(?:a |avons |ont |fait |font |faisons |fera )?(?:pas |jamais )(?:\S+ ){0,2}?payer\b`,
  String.raw`(?:ne |n')(?:\S+ ){0,4}?jamais (?:de |a )?(?:\S+ )?payer\b`,
  String.raw`n'y a (?:pas de|aucuns?) frais\b`,
  String.raw`gratuite (?:du |de la |des )(?:recrutement|dossiers?|candidatures?|depot|procedure)`,
  String.raw`(?:recrutements?|processus|procedure|candidatures?|depot|inscription|postuler|postulation|deposer|candidater|participation)\b[^.;]{0,60}? (?:est|sont|reste|demeure)\b (?:\S+ ){0,3}?gratuite?s?\b`,
  String.raw`(?:recrutement|candidature|depot|inscription) (?:entierement |totalement |100 ?% )?gratuite?\b`,
  String.raw`(?:personne|nul|aucune? (?:agent|membre|employe|personne|intermediaire)\w*)\b[^.;]{0,40}? (?:ne |n')[^.;]{0,50}?\b(?:argent|payer|frais|sommes?|paiement)`,
  String.raw`ne (?:donnez|payez|versez|remettez|payer|verser)\b[^.;]{0,20}?\b(?:argent|jamais|rien|sommes?|a personne)`,
  String.raw`(?:recrutement|candidature|postuler)\b[^.;]{0,40}? ne [^.;]{0,20}?(?:coutera|coute) rien`,
  String.raw`(?:recrutement|candidature|postuler|depot)\b[^.;]{0,60}? sans (?:aucuns? |le moindre )?(?:frais|contrepartie|paiement)`,
  String.raw`toute? (?:demande|sollicitation|personne)\b[^.;]{0,60}? (?:d'|l')?(?:argent|paiement|frais|sommes?)\b[^.;]{0,60}? (?:fraud\w+|denonc\w+|signal\w+|n'agi\w+|arnaque|escroc\w+)`,
  String.raw`(?:never|not|no)\b[^.;]{0,40}? (?:fees?|money)\b`,
  String.raw`no (?:payments?|charges?) (?:is|are) (?:required|requested|due)\b`,
  String.raw`frais de (?:dossier|candidature|participation) ?[:=(] ?(?:0 ?(?:f|fcfa)\b|neant|aucun|gratuit)`,
].map((pattern) => new RegExp(String.raw`\b${pattern}`))

const amount = String.raw`\d[\d .]{0,12} ?(?:f\b|f ?cfa|fcfa|cfa|xof|xaf|francs?|fg|gnf|mru|dinars?|da\b|dt\b|tnd|dirhams?|dh\b|mad|usd|dollars?|euros?|€|\$)`
const fee = String.raw`(?:frais|droits?) (?:de |d')(?:dossiers?|inscription|participation|candidature|etude|traitement|concours|soumission|retrait|depot)`
/** « Frais de dossier : 5 000 FCFA », « moyennant paiement de 25 000 FCFA », « le reçu de paiement des frais de dossier » */
const demanded = [
  String.raw`${fee}(?: \S+){0,5}?[ :=(]{1,4}(?:\S+ ){0,6}?${amount}`,
  String.raw`${amount}\)?,? (?:\S+ ){0,4}?(?:de |pour |au titre des |representant les )(?:les )?${fee}`,
  String.raw`(?:s'acquitter|acquittement|paiement|versement|quittance|recu)\b (?:\S+ ){0,4}?(?:de |des |d'un |du )(?:montant des )?${fee}`,
  String.raw`(?:moyennant|contre)\b (?:\S+ ){0,4}?(?:paiement|versement|somme|montant)\b (?:\S+ ){0,6}?${amount}`,
].map((pattern) => new RegExp(String.raw`\b${pattern}`))

/** The employer's own costs, a consultancy's instalments, what beneficiaries pay. */
const otherMoney =
  /\brembours\w*|\bpris(?:e|es)? en charge|\bfrais de (?:deplacement|transport|mission|sejour|voyage|hebergement|visa|scolarite)|\ba (?:leur|la|sa|votre) charge|\b(?:beneficiaires?|patients?|usagers?|menages|livrables?|factures?|prestataires?|rapport (?:final|provisoire))\b/

/** Fees that others pay. */
const feeOfOthers = /\b(?:enfants|eleves|ecoles?|groupements?|adherents?|membres?|familles|cotisations?)\b/

/** Whether applying costs nothing: true where the notice says so, false where it demands a fee. */
export function readNoFee(scope: Scope): Field<boolean> | null {
  const [proof] = ownElseShared(scope, statementsIn(scope.notice), (range) => range)
  return proof ? field(scope.notice, proof.value, proof) : null
}

const statementsIn = oncePerNotice((notice) =>
  cuedPassages(notice, cue).flatMap((passage) => {
    if (isDuty(notice, passage) || otherMoney.test(passage.words)) return []
    const isFree = firstOf(free, passage)
    const statement = isFree ?? (feeOfOthers.test(passage.words) ? null : firstOf(demanded, passage))
    return statement ? [{ ...statement, value: isFree !== null }] : []
  }),
)

/** « Ne demander aucun paiement aux familles », in the list of tasks. */
function isDuty(notice: NoticeText, { start }: Range): boolean {
  const role = roleAt(notice, start)
  return (role === 'tasks' || role === 'profile') && sentenceAt(notice, start)?.bullet === true
}
