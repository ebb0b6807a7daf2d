import { asides, has, ownerOf } from './cue-owner'
import type { Cue } from './cue-words'
import { cuesIn, type FoundCue } from './date-cues'
import { type DateMention, roleOf, said, type Verdict } from './date-role'
import type { Surroundings } from './date-surroundings'
import { byTask, byTerm, endingVerb } from './other-business'
import { questionsAbove } from './questions-above'
import type { RelativeDate } from './relative-dates'
import type { StatedDate } from './stated-date'

/** What the words around a date say, gathered once for all the rules. */
export interface Evidence {
  readonly date: StatedDate | RelativeDate
  readonly around: Surroundings
  /** The date's sentence before it, on one line and without asides. */
  readonly whole: string
  /** Of that, only what stands in the bracket that the date stands in, where that tells something. */
  readonly sentence: string
  readonly named: readonly FoundCue[]
  readonly nearest: FoundCue
  /** An end is meant: « au plus tard », « avant le », a delay. */
  readonly until: boolean
  /** What follows says that something ends: « à 17 h, la plateforme cesse de recevoir ». */
  readonly endsAhead: boolean
  /** It is the last day of a stated period. */
  readonly isPeriod: boolean
  /** It is counted from publication. */
  readonly isDelay: boolean
  readonly isLabel: boolean
  readonly previous: DateMention | undefined
}

/** The first rule that has an answer gives it. */
export const roleRules: readonly ((evidence: Evidence) => Verdict | null)[] = [
  byReference,
  byPossessor,
  byTerm,
  byKeeping,
  byDisplay,
  byTask,
  byChosen,
  byEarliness,
  byReading,
  byThingSent,
  byPostponement,
  byRefusal,
  byAbsence,
  byArrival,
  bySubmission,
  byParallel,
  byOwner,
  byPassingWords,
]

/** How something is sent, by itself or with the way: « reçues par courriel ». */
const sending =
  /attendu|parven|depos|envo|transm|remis|remett|adress|soum|recu|recept|ecri|par (?:e-?mail|mail|cour|voie)|en ligne|papier|portail|plateforme|registre/
const demand =
  /(?:envoy|depos|transmett|adress|postul|soumett|remett)ez|doi(?:t|vent)|devr|\ba (?:depos|envoy|transm|remett|adress|soum|fair)|attendu|(?:sont|seront) (?:recu|depos|remis|receptionn)|priere|prie|merci|veuillez|invit/
/** « Dépôt des plis le 16 mars » needs no « au plus tard ». */
const act = /(?:^|[:-]) ?(?:depots?|remise|reception|soumission|envoi)\b/
const refusal =
  /aucun|rejet|refus|irrecevable|ecart|exclu|elimin|hors delai|trop tard|inutile|\bnul|(?:ne |n')\w+ (?:plus|pas)\b|(?:ne |n')(?:sera|seront|est|sont|pourr)|\bplus (?:accept|re[cç]|ouvert|pris|possible)|pas (?:ete )?(?:pris|accept|recev|trait|examin|consider)|(?:retourn|renvoy)ee?s?\b|rendue?s? (?:non|sans|a )|sans (?:suite|reponse|etre|effet)|\b(?:pas|rien|jamais) (?:apres|au-dela)\b|non (?:ouvert|decachet|lue?s?\b|trait|examin|recev)|jetee?s?\b|ignor|ferm|clos|arret|will not|not be/
/** What can be sent; a question or a report that is sent has a date of its own. */
const things: ReadonlySet<Cue> = new Set<Cue>(['submission', 'question', 'deliverable'])
/** « Article 8 : Demandes de renseignements⏎Les demandes sont adressées … »: what is meant was said before. */
const theseRequests = /\b(?:les|ces|leurs|vos) (?:demandes?|requetes?|messages?)\b|\b(?:elles|ceux-ci|celles-ci) /
/** « Un problème de connexion ? Écrivez avant le … » */
const askedBefore = /[^.?!\n]{0,80}\?\s{0,3}$/

function saidBefore({ before, sentence }: Surroundings): string {
  return before.slice(0, before.length - sentence.length)
}

/** What the employer sends: « les résultats seront envoyés avant le ». */
const outcome = /^(?:resultats?|listes?|convo\w+|notifi\w+|proclamation)/

/** « Rectificatif du 3 mars à l’avis n° 12 du 2 février »: when each was written. */
function byReference({ sentence, isPeriod }: Evidence): Verdict | null {
  const found = isPeriod ? null : reference.exec(sentence)
  return found ? said('legal', found[0].trim()) : null
}

const reference =
  /(?:\bn° ?\S{1,40}|\b(?:rectificatif|additif|erratum|communique|addendum|avenant)(?: n° ?\S{1,30})?) (?:du|en date du) $/

/** « Le programme a débuté le 1er octobre ; sa clôture est programmée le 31 mars »: the end of what was spoken of. */
function byPossessor({ around, sentence, nearest }: Evidence): Verdict | null {
  if (nearest.cue !== 'limit' || !/\b(?:sa|son) $/.test(sentence.slice(0, nearest.end - nearest.words.length)))
    return null
  const line =
    around.notice.text
      .slice(Math.max(0, around.start - 250), around.start)
      .split('\n')
      .at(-1) ?? ''
  const subject = /\b(?:projet|programme|financement|convention|contrat|mandat|mission|phase)\b/.exec(line)
  return subject ? said('period', subject[0]) : null
}

/** « Vos données sont gardées jusqu’au », « engagés par leur offre jusqu’au »: after the applying, whatever else is named. */
function byKeeping({ nearest }: Evidence): Verdict | null {
  return nearest.cue === 'period' && kept.test(nearest.words) ? said('period', nearest.words) : null
}

const kept = /gard|conserv|detrui|archiv|supprim|effac|^engage/

/** « Diffusion de l’annonce : 10 au 24 mars »: as long as it hangs. */
function byDisplay({ sentence, named, nearest, isPeriod, isLabel, previous }: Evidence): Verdict | null {
  // « Date d’affichage : 10/11 – Date de retrait : 24/11 »: of the notice, not of dossiers.
  const isHung = previous?.role === 'publication' && /affich/.test(previous.because)
  if (isHung && isLabel && takenDown.test(sentence)) return said('display', nearest.words)
  // « Durée : 14 mois, fin le 31 janvier ».
  if (nearest.cue === 'display' && nearest.words.startsWith('fin') && has(named, 'period'))
    return said('period', nearest.words)
  const isShown = nearest.cue === 'publication' && shown.test(nearest.words)
  const isEnd = isPeriod || (displayEnd.test(sentence) && !has(named, 'event'))
  return isShown && isEnd ? said('display', nearest.words) : null
}

const takenDown = /\b(?:retrait|retire)(?: (?:de l'|du |de la )(?:affiche|affichage|avis|annonce|note))?(?: le)? ?: ?$/
/** « Affiché jusqu’au » */
const displayEnd = /\bjusqu'(?:au|a)(?: le)? ?$/
const shown = /^(?:publi|diffus|paru|(?:dates? d')?affich|mise? en ligne)/

/** « Les personnes retenues sur dossier seront reçues du 24 au 26 »: of those who applied, whatever is sent. */
function byChosen({ named, nearest }: Evidence): Verdict | null {
  const [first] = named
  const isChosen = first?.cue === 'event' && chosen.test(first.words) && nearest.cue !== 'limit'
  return isChosen ? said('event', first.words) : null
}

const chosen =
  /retenu|selectionn|choisi|admis|convoqu|attributaire|laureat|^reserv|declare|short-?list|^(?:phase|etape|tour|stade|e|eme|nde|deuxieme|seconde?|troisieme|prochaine?) (?!session|cohorte)/

/** « Les dossiers reçus avant le 10 mars seront étudiés en priorité », « … ne seront pas pris en compte ». */
function byEarliness({ around, sentence, nearest }: Evidence): Verdict | null {
  if (nearest.cue !== 'submission' || !sentBefore.test(sentence)) return null
  return early.test(around.behind) ? said('other', nearest.words) : null
}

const sentBefore =
  /(?:recu|depos|envoy|transmis|soumis|parven|arriv|enregistr|adress)\w* (?:[\w-]+ ){0,2}(?:avant|jusqu'au)(?: le)? ?$/
const early =
  /priorit|ne (?:sera|seront|sont) (?:pas|plus)|n'(?:ont|a) pas|deja|rest(?:e|ent) valable|demeur|conserv|d'abord|en premier/

/** « Le comité examinera les dossiers avant le 27 mars »: what is done with them. */
function byReading({ sentence, nearest }: Evidence): Verdict | null {
  const isRead = nearest.cue === 'submission' && readBefore.test(sentence)
  return isRead ? said('event', nearest.words) : null
}

const readBefore =
  /\b(?:lir(?:a|ont|ons)|examiner\w+|etudier\w+|analyser\w+|evaluer\w+|depouiller\w+|traiter(?:a|ons|ont)|trier\w+|verifier\w+) (?:les |vos |ces |tous les |toutes les )(?:dossiers|candidatures|offres|cv|propositions|plis|manifestations d'interet)(?: (?:avant|d'ici|jusqu'au|au plus tard)| recue?s? (?:avant|d'ici))(?: le)? $/

/** « Les questions sont reçues jusqu’au », « le rapport sera remis avant »: what is sent decides, not the sending. */
function byThingSent({ around, named, nearest }: Evidence): Verdict | null {
  if (nearest.cue !== 'submission' || !sending.test(nearest.words)) return null
  const isThing = ({ cue, words }: FoundCue) => (things.has(cue) && !sending.test(words)) || outcome.test(words)
  const thing = named.findLast(isThing)
  // « La prochaine lettre étant attendue le 31 mars » names nothing that one applies with.
  if (!thing) {
    const above = theseRequests.test(around.sentence)
      ? around.before
      : (askedBefore.exec(saidBefore(around))?.[0] ?? '')
    // « Article 10 – Éclaircissements⏎Par courriel seulement, au plus tard le 2 avril »: only the way is named.
    const isOnlyWay = named.every(({ words }) => sending.test(words))
    const asked =
      cuesIn(above).find(({ cue }) => cue === 'question') ?? (isOnlyWay ? questionsAbove(around)[0] : undefined)
    if (asked) return said('question', asked.words)
    const isAwaited = (words: string) => words.startsWith('attendu')
    const applies = named.some(({ cue, words }) => cue === 'submission' && !isAwaited(words))
    return isAwaited(nearest.words) && !applies ? said('other', nearest.words) : null
  }
  return thing.cue === 'submission' ? null : said(roleOf(thing.cue), thing.words)
}

/** « initialement fixée au 18 novembre, est prolongée jusqu’au 2 décembre »; an interview that is postponed stays one. */
function byPostponement({
  around,
  sentence,
  named,
  nearest: { cue, words },
  isPeriod,
  previous,
}: Evidence): Verdict | null {
  // « Report de la date limite du 10 mars »: the old one.
  const isOld =
    cue === 'limit' &&
    !words.startsWith('celle') &&
    !isPeriod &&
    has(named, 'postponed') &&
    / du $/.test(sentence) &&
    !/nouve|desormais/.test(sentence)
  if (isOld) return said('superseded', words)
  const isOfEvent = has(named, 'event') && !has(named, 'limit') && !has(named, 'submission')
  if (has(named, 'superseded') && cue !== 'postponed') return said(isOfEvent ? 'event' : 'superseded', words)
  if (!has(named, 'postponed') || !(cue === 'postponed' || cue === 'submission' || cue === 'limit')) return null
  const sameSentence = around.sentence === around.before
  const isOfPrevious = previous && sameSentence && !['closing', 'superseded', 'other'].includes(previous.role)
  if (isOfPrevious && !has(named, 'submission') && !has(named, 'limit')) return said(previous.role, words)
  return { ...said('closing', words), postpones: true }
}

/** « Aucun dossier ne sera accepté après le 20 mars » is a deadline, « dépouillement après le 20 mars » is none. */
function byRefusal({ around, named, nearest }: Evidence): Verdict | null {
  if (nearest.cue !== 'after') return null
  const isSent = has(named, 'submission') || has(cuesIn(around.behind), 'submission') || /\S@\S/.test(around.behind)
  const isRefused = isSent && refusal.test(around.sentence + around.behind)
  return said(isRefused ? 'closing' : 'other', nearest.words)
}

/** « Les dossiers qui ne seraient pas arrivés le 20 mars seront écartés » */
function byAbsence({ around, sentence, nearest }: Evidence): Verdict | null {
  if (nearest.cue !== 'submission' || !absent.test(sentence)) return null
  return refusal.test(around.behind) ? said('closing', nearest.words) : null
}

/** « Nous lirons tout ce qui sera arrivé dimanche 19 octobre à minuit » */
function byArrival({ sentence, nearest }: Evidence): Verdict | null {
  return nearest.cue === 'submission' && arrivedBy.test(sentence) ? said('closing', nearest.words) : null
}

const arrivedBy =
  /\b(?:lir(?:a|ons|ont)|examin(?:era|erons|eront)|etudi(?:era|erons|eront)|trait(?:era|erons|eront)|retiend\w+|prendr(?:a|ons|ont) en compte|compter(?:a|ons|ont)|seul\w*)\b[^.;]{0,60}\bqui (?:nous )?(?:sera|seront|aura|auront) (?:ete )?(?:arriv|parven|recu|depos|remis|transmis|enregistr)[a-z]* (?:(?:avant|jusqu'a|jusqu'au|au plus tard) )?(?:le |au )?$/

const absent =
  /\b(?:non|(?:ne |n')(?:seraient|serait|seront|sera|sont|est|auront|aura|auraient) pas(?: ete)?) (?:parven|arriv|recu|remis|depos|envoy|transmis|enregistr)[a-z]* (?:[a-z]+ ){0,3}?(?:au|le|avant le|pour le|a la date du) $/

/** Applying with a sign that a last day is meant. */
function bySubmission({
  around,
  sentence,
  named,
  nearest,
  until,
  endsAhead,
  isPeriod,
  isLabel,
}: Evidence): Verdict | null {
  if (nearest.cue !== 'submission') return null
  const isDemanded = sending.test(nearest.words) && demand.test(around.sentence)
  const closes = until || endsAhead || isPeriod || isLabel || isDemanded || has(named, 'limit') || act.test(sentence)
  return closes ? said('closing', nearest.words) : null
}

/** « Sous pli fermé le 10 mars avant 12 h, ou par courriel le 10 mars avant 17 h »: another way on the day that was just said. */
function byParallel({ date, nearest, previous }: Evidence): Verdict | null {
  if (nearest.cue !== 'submission') return null
  const isParallel = previous?.role === 'closing' && isSameDay(date, previous.date) && date.time
  return said(isParallel ? 'closing' : 'other', nearest.words)
}

/** Whether two dates are the same day as stated. */
export function isSameDay(a: StatedDate | RelativeDate, b: StatedDate | RelativeDate): boolean {
  return !('countedFrom' in a) && !('countedFrom' in b) && a.day === b.day && a.month === b.month
}

/** « Inscriptions au test jusqu’au 13 mars » are applications; « la clôture du projet », « la convention expire le » end something else. */
function byOwner({ sentence, named, nearest, until, isPeriod }: Evidence): Verdict | null {
  const owner = ownerOf(named, nearest, sentence)
  if (nearest.cue === 'event' && owner?.cue === 'submission' && (until || isPeriod || has(named, 'limit')))
    return said('closing', owner.words)
  if (nearest.cue === 'limit') {
    const subject = endingVerb.test(nearest.words) ? named[named.indexOf(nearest) - 1] : undefined
    const isOther = subject && asides.has(subject.cue) && ownerOf(named, subject, sentence)?.cue !== 'submission'
    return isOther ? said(roleOf(subject.cue), subject.words) : null
  }
  return owner?.cue === 'limit' ? said(roleOf(nearest.cue), nearest.words) : null
}

/** « Date limite de candidature au poste de chef de projet : 12 mars », « vos dossiers au siège du projet avant le 12 mars ». */
function byPassingWords({ around, sentence, named, nearest, until, isPeriod, isDelay }: Evidence): Verdict | null {
  if (!asides.has(nearest.cue)) return null
  // « contrat jusqu’au 31 décembre » speaks of the contract; further off its name is said in passing.
  const isOfContract = nearest.cue === 'period' || nearest.cue === 'deliverable'
  const isInPassing = !isOfContract || sentence.length - nearest.end > 30
  const isApplication =
    (has(named, 'limit') && !has(named, 'deliverable')) ||
    ((until || isPeriod) && has(named, 'submission') && isInPassing)
  const isDelayToApply = isDelay && has(cuesIn(around.behind), 'submission')
  return isApplication || isDelayToApply ? said('closing', nearest.words) : null
}
