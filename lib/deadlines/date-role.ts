import { type Cue, cuesIn, type FoundCue } from './date-cues'
import { labelAbove, type Surroundings, surroundingsOf, withoutAsides } from './date-surroundings'
import type { RelativeDate } from './relative-dates'
import type { StatedDate } from './stated-date'

/** What a date in a notice is for. Only `closing` is a deadline; `display` (how long the notice hangs) is one when nothing else is. */
export type DateRole =
  | 'closing'
  | 'display'
  | 'superseded'
  | 'publication'
  | 'start'
  | 'event'
  | 'question'
  | 'legal'
  | 'age'
  | 'period'
  | 'other'

export interface DateMention {
  readonly date: StatedDate | RelativeDate
  readonly role: DateRole
  /** A closing date that moves an earlier one: prorogé, reporté, rectificatif. */
  readonly postpones: boolean
  /** The folded words that decided the role, for the trace. */
  readonly because: string
}

/** Tells for every date of the text, in its order, what it is for: by its form where that is enough, else by the words nearest to it. */
export function mentionDates(text: string, dates: readonly (StatedDate | RelativeDate)[]): DateMention[] {
  const mentions: DateMention[] = []
  let free = 0
  dates.forEach((date, index) => {
    const around = surroundingsOf(text, date, free, dates[index + 1]?.start ?? text.length)
    const previous = mentions.at(-1)
    mentions.push({ date, ...(roleByForm(around, previous) ?? roleByWords(date, around, previous)) })
    free = around.end
  })
  return mentions
}

type Verdict = Pick<DateMention, 'role' | 'postpones' | 'because'>

function said(role: DateRole, because: string): Verdict {
  return { role, because, postpones: false }
}

/** « Il y a 1 an », « Dans 2 semaines », « 1 days left »: sites count down to deadlines. */
const countdown =
  /^\s*(?:\(\s?)?(?:il y a (?:\d+|une?) |dans (?:\d+|une?) (?:jours?|semaines?|mois)|(?:il )?reste \d+|\d+ (?:days?|jours?) (?:left|restants?))/
/** « Sévaré, le 13 février 2026 ». */
const signature = /(?:^|\n)[ \t]*[^\n\d,:;.]{3,40}, ?(?:le ?)?$/
/** « 06/03/2026, 13/03/2026 », « les 22 et 23 novembre »: one statement, several dates. */
const enumeration = /^[\s,/&]*(?:et|ou|puis)?[\s,/&]*(?:au |le )?$/
const longestEnumeration = 12
const recruiting = /recrut|emploi|avis|poste/

function roleByForm(around: Surroundings, previous: DateMention | undefined): Verdict | null {
  const { before, sentence, behind, afterTime, heading } = around
  const cues = cuesIn(sentence)
  if (countdown.test(afterTime) && !cues.some(({ cue }) => cue === 'publication'))
    return said('closing', 'compte à rebours')
  const column = heading === null ? null : roleByLabel(heading)
  if (column) return column
  if (signature.test(before)) return said('publication', 'lieu et date')
  const isStamp =
    (before.endsWith('[') && afterTime.startsWith(']')) ||
    (/(?:^|\n)$/.test(before) && /^ ?- [^\n:]{2,30}: /.test(afterTime))
  if (isStamp) return said('publication', 'heure du message')
  if (previous && before.length < longestEnumeration && enumeration.test(before)) {
    return { role: previous.role, because: previous.because, postpones: previous.postpones }
  }
  const isTitle =
    before.endsWith('(') &&
    /^\)[ ]*(?:\n|$)/.test(afterTime) &&
    recruiting.test(sentence) &&
    cues.every(({ cue }) => cue === 'submission' || cue === 'context')
  if (isTitle) return said('publication', 'titre')
  // « 17 mars 2026 – remise des offres »: the date stands first.
  const standsFirst = /^\s*[:-]/.test(behind) && cues.length === 0 && /(?:^|\n)\W*$/.test(before)
  return standsFirst ? roleByLabel(behind) : null
}

function roleByLabel(label: string): Verdict | null {
  const first = cuesIn(label).find(({ cue }) => cue !== 'until')
  return first ? said(roleOf(first.cue), first.words) : null
}

/** What the words around a date say, gathered once for all the rules. */
interface Evidence {
  readonly around: Surroundings
  /** The date's sentence before it, on one line and without asides. */
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
const rules: readonly ((evidence: Evidence) => Verdict | null)[] = [
  byThingSent,
  byPostponement,
  byRefusal,
  bySubmission,
  byOwner,
  byPassingWords,
]

function roleByWords(
  date: StatedDate | RelativeDate,
  around: Surroundings,
  previous: DateMention | undefined,
): Verdict {
  const { before, behind, afterDate } = around
  const isDelay = 'countedFrom' in date && date.isDelay
  const isPeriod = !('countedFrom' in date) && date.rangeStart !== null
  // The first day of a period begins nothing: « enregistrées à partir du lundi 4 mai jusqu’au 15 ».
  const opening = /(?:(?:a partir|a compter) du|des le|du|entre le)\s*$/
  const sentence = withoutAsides(isPeriod ? around.sentence.replace(opening, '') : around.sentence)

  let found = cuesIn(sentence)
  // « Pour les deux postes : vendredi 20 mars à 13 h, dernier délai » is one by that word alone.
  const rigour = rigourBehind.exec(behind) ?? rigourBehind.exec(afterDate)
  if (rigour) found.push({ cue: 'limit', words: rigour[0].trim(), end: sentence.length })
  const says = (cue: Cue) => found.some((each) => each.cue === cue)
  const untilSaid = says('until') || untilBehind.test(behind) || untilBehind.test(afterDate)
  const until = untilSaid || isDelay
  const ahead = isUnnamed(found) ? cuesIn(withoutAsides(behind.split('\n')[0] ?? '')) : []
  // « jusqu’au 18 janvier au lieu du 16 »: what follows tells which of the two it is.
  if (until && ahead[0]?.cue === 'superseded') return { ...said('closing', ahead[0].words), postpones: true }
  const endsAhead = /^ ?,/.test(behind) && ahead.some(({ cue }) => cue === 'until' || cue === 'limit')
  if (until || endsAhead) found = [...found, ...ahead.filter(({ cue }) => cue !== 'until').slice(0, 1)]
  const fromAbove = isUnnamed(found)
  if (fromAbove) found = cuesIn(labelAbove(before))
  if (until && isUnnamed(found)) found = cuesIn(withoutAsides(before))

  const named = found.filter(({ cue }) => cue !== 'until')
  const nearest = governing(named, sentence)
  if (!nearest) {
    // « La clôture, initialement prévue le 10 mars, aura lieu le 17 mars ».
    const isSuccessor = previous?.role === 'superseded' && around.sentence === before
    if (isSuccessor) return { ...said('closing', previous.because), postpones: true }
    return isDelay ? said('closing', 'délai') : said('other', untilSaid ? 'au plus tard' : '')
  }
  const isLabel = fromAbove || /[:-]\s*[*_«"(]*\s*(?:le |du |jusqu'au )?$/.test(around.sentence)
  const evidence = { around, sentence, named, nearest, until, endsAhead, isPeriod, isDelay, isLabel, previous }
  for (const rule of rules) {
    const verdict = rule(evidence)
    if (verdict) return verdict
  }
  return said(roleOf(nearest.cue), nearest.words)
}

function isUnnamed(found: readonly FoundCue[]): boolean {
  return found.every(({ cue }) => cue === 'until')
}

const rigourBehind = /^[\s,()]*(?:inclus\w*)?[\s,()]*(?:delai de rigueur|dernier delai)/
/** « le 20 mars au plus tard, à 17 h », « à 17 h, délai de rigueur ». */
const untilBehind =
  /^[\s,()]*(?:inclus\w*)?[\s,()]*(?:au p[li]us tard|au maximum|delai de rigueur|dernier delai|inclus)/
/** How something is sent, by itself or with the way: « reçues par courriel ». */
const sending =
  /attendu|parvenir|depos|envo|transm|remis|remett|adress|soum|recu|recept|par (?:e-?mail|mail|cour|voie)|en ligne|papier|portail|plateforme|registre/
const demand =
  /(?:envoy|depos|transmett|adress|postul|soumett|remett)ez|doi(?:t|vent)|devr|\ba (?:depos|envoy|transm|remett|adress|soum|fair)|attendu|priere|prie|merci|veuillez|invit/
/** « Dépôt des plis le 16 mars » needs no « au plus tard ». */
const act = /^\s?(?:depots?|remise|reception|soumission|envoi)\b/
const refusal = /aucun|rejet|refus|irrecevable|ecart|ne (?:sera|seront)|pas (?:ete )?(?:pris|accept|recev|trait|examin)/
/** What can be sent; a question or a report that is sent has a date of its own. */
const things: ReadonlySet<Cue> = new Set<Cue>(['submission', 'question', 'deliverable'])
/** Said in passing between « candidature » and its date: « au poste de chef de projet », « réf. 12 ». */
const asides: ReadonlySet<Cue> = new Set<Cue>(['period', 'deliverable', 'context', 'legal', 'age'])

/** « Les questions sont reçues jusqu’au », « le rapport sera remis avant »: what is sent decides, not the sending. */
function byThingSent({ named, nearest }: Evidence): Verdict | null {
  if (nearest.cue !== 'submission' || !sending.test(nearest.words)) return null
  const thing = named.findLast(({ cue, words }) => things.has(cue) && !sending.test(words))
  // « La prochaine lettre étant attendue le 31 mars » names nothing that one applies with.
  if (!thing) {
    const isAwaited = (words: string) => words.startsWith('attendu')
    const applies = named.some(({ cue, words }) => cue === 'submission' && !isAwaited(words))
    return isAwaited(nearest.words) && !applies ? said('other', nearest.words) : null
  }
  return thing.cue === 'submission' ? null : said(roleOf(thing.cue), thing.words)
}

/** « initialement fixée au 18 novembre, est prolongée jusqu’au 2 décembre »; an interview that is postponed stays one. */
function byPostponement({ around, named, nearest: { cue, words }, previous }: Evidence): Verdict | null {
  if (has(named, 'superseded') && cue !== 'postponed') return said('superseded', words)
  if (!has(named, 'postponed') || !(cue === 'postponed' || cue === 'submission' || cue === 'limit')) return null
  const sameSentence = around.sentence === around.before
  const isOfPrevious = previous && sameSentence && !['closing', 'superseded', 'other'].includes(previous.role)
  if (isOfPrevious && !has(named, 'submission') && !has(named, 'limit')) return said(previous.role, words)
  return { ...said('closing', words), postpones: true }
}

/** « Aucun dossier ne sera accepté après le 20 mars » is a deadline, « dépouillement après le 20 mars » is none. */
function byRefusal({ around, named, nearest }: Evidence): Verdict | null {
  if (nearest.cue !== 'after') return null
  const isRefused = has(named, 'submission') && refusal.test(around.sentence + around.behind)
  return said(isRefused ? 'closing' : 'other', nearest.words)
}

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
  return said(closes ? 'closing' : 'other', nearest.words)
}

/** « Inscriptions au test jusqu’au 13 mars » are applications; « la clôture du projet », « la convention expire le » end something else. */
function byOwner({ sentence, named, nearest, until, isPeriod }: Evidence): Verdict | null {
  const owner = ownerOf(named, nearest, sentence)
  if (nearest.cue === 'event' && owner?.cue === 'submission' && (until || isPeriod)) return said('closing', owner.words)
  if (nearest.cue === 'limit') {
    const subject = nearest.words === 'expire' ? named[named.indexOf(nearest) - 1] : undefined
    return subject && asides.has(subject.cue) ? said(roleOf(subject.cue), subject.words) : null
  }
  return owner?.cue === 'limit' ? said(roleOf(nearest.cue), nearest.words) : null
}

/** « Date limite de candidature au poste de chef de projet : 12 mars », « vos dossiers au siège du projet avant le 12 mars ». */
function byPassingWords({ around, sentence, named, nearest, until, isPeriod, isDelay }: Evidence): Verdict | null {
  if (!asides.has(nearest.cue)) return null
  // « contrat jusqu’au 31 décembre » speaks of the contract; further off its name is said in passing.
  const isOfContract = nearest.cue === 'period' || nearest.cue === 'deliverable'
  const isInPassing = !isOfContract || sentence.length - nearest.end > 30
  const isApplication = has(named, 'limit') || ((until || isPeriod) && has(named, 'submission') && isInPassing)
  const isDelayToApply = isDelay && has(cuesIn(around.behind), 'submission')
  return isApplication || isDelayToApply ? said('closing', nearest.words) : null
}

function has(found: readonly FoundCue[], cue: Cue): boolean {
  return found.some((each) => each.cue === cue)
}

/** The cue nearest to the date, or the one it belongs to: in « lancement de l’appel » and « ouverture des candidatures » the first. */
function governing(named: readonly FoundCue[], sentence: string): FoundCue | undefined {
  let nearest = named.at(-1)
  while (nearest?.cue === 'submission') {
    const owner = ownerOf(named, nearest, sentence)
    if (!owner || asides.has(owner.cue)) break
    nearest = owner
  }
  return nearest
}

const complement = /^ (?:de l'|de la |des |du |de |d'|aux? |a la |a l'|pour (?:le |la |les )?)$/

/** The cue that another one complements: « dépôt » in « dépôt des dossiers », « inscriptions » in « inscriptions au test ». */
function ownerOf(named: readonly FoundCue[], owned: FoundCue, sentence: string): FoundCue | undefined {
  const owner = named[named.indexOf(owned) - 1]
  return owner && complement.test(sentence.slice(owner.end, owned.end - owned.words.length)) ? owner : undefined
}

function roleOf(cue: Cue): DateRole {
  if (cue === 'limit' || cue === 'submission') return 'closing'
  if (cue === 'context' || cue === 'deliverable') return 'period'
  return cue === 'until' || cue === 'after' || cue === 'postponed' ? 'other' : cue
}
