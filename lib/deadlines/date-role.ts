import { type Cue, cuesIn, type FoundCue } from './date-cues'
import { columnHeading } from './date-table'
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

type Verdict = Pick<DateMention, 'role' | 'postpones' | 'because'>

/** How far around a date its sentence is followed, in characters. */
const reach = 240
const sentenceEnd = /[.!?;•|](?=\s)(?!\s*:)|\n[ ]*\n/g
/** « Il y a 1 an », « Dans 2 semaines », « 1 days left »: sites count down to deadlines. */
const countdown =
  /^\s*(?:\(\s?)?(?:il y a (?:\d+|une?) |dans (?:\d+|une?) (?:jours?|semaines?|mois)|(?:il )?reste \d+|\d+ (?:days?|jours?) (?:left|restants?))/
/** « Sévaré, le 13 février 2026 ». */
const signature = /(?:^|\n)[^\n\d,:;.]{3,40}, ?(?:le ?)?$/
/** « 06/03/2026, 13/03/2026 », « les 22 et 23 novembre »: one statement, several dates. */
const enumeration = /^[\s,/&]*(?:et|ou|puis)?[\s,/&]*(?:au |le )?$/
const recruiting = /recrut|emploi|avis|poste/
/** « le 20 mars au plus tard, à 17 h », « à 17 h, délai de rigueur ». */
const untilBehind =
  /^[\s,()]*(?:inclus\w*)?[\s,()]*(?:au p[li]us tard|au maximum|delai de rigueur|dernier delai|inclus)/
/** How something is sent, by itself or with the way: « reçues par courriel ». */
const sending =
  /parvenir|depos|envo|transm|remis|remett|adress|soum|recu|recept|par (?:e-?mail|mail|cour|voie)|en ligne|papier|portail|plateforme|registre/
const demand =
  /(?:envoy|depos|transmett|adress|postul|soumett|remett)ez|doi(?:t|vent)|devr|\ba (?:depos|envoy|transm|remett|adress|soum|fair)|attendu|priere|prie|merci|veuillez|invit/
/** « Aucun dossier ne sera accepté après le 20 mars » is a deadline, « dépouillement après le 20 mars » is none. */
const refusal = /aucun|rejet|refus|irrecevable|ecart|ne (?:sera|seront)|pas (?:ete )?(?:pris|accept|recev|trait|examin)/
/** What can be sent; a question or a report that is sent has a date of its own. */
/** « Dépôt des plis le 16 mars » needs no « au plus tard ». */
const act = /^\s?(?:depots?|remise|reception|soumission|envoi)\b/
const things: ReadonlySet<Cue> = new Set<Cue>(['submission', 'question', 'deliverable'])
/** Said in passing between « candidature » and its date: « au poste de chef de projet », « réf. 12 ». */
const asides: ReadonlySet<Cue> = new Set<Cue>(['period', 'deliverable', 'context', 'legal', 'age'])

/** Tells for every date of the text, in its order, what it is for, by the words around it. */
export function mentionDates(text: string, dates: readonly (StatedDate | RelativeDate)[]): DateMention[] {
  const mentions: DateMention[] = []
  let free = 0
  dates.forEach((date, index) => {
    const around = surroundings(text, date, free, dates[index + 1]?.start ?? text.length)
    mentions.push({ date, ...decide(date, around, mentions.at(-1)) })
    free = around.end
  })
  return mentions
}

interface Surroundings {
  /** The date with its time and period ends here. */
  readonly end: number
  /** The text right behind the date, its time included. */
  readonly afterDate: string
  /** The text before it, as far as the date before. */
  readonly before: string
  /** Of that, its own sentence. */
  readonly sentence: string
  /** The rest of the sentence behind it, as far as the next date. */
  readonly behind: string
  readonly next: string
  /** The head of its column, when it stands in a table. */
  readonly heading: string | null
}

function surroundings(text: string, date: StatedDate | RelativeDate, free: number, next: number): Surroundings {
  const rangeStart = 'countedFrom' in date ? undefined : date.rangeStart?.start
  const start = Math.min(rangeStart ?? date.start, date.time?.start ?? date.start)
  const end = Math.max(date.end, date.time?.end ?? 0)
  const before = text.slice(Math.max(free, start - reach), start)
  const boundary = [...before.matchAll(sentenceEnd)].at(-1)
  return {
    end,
    afterDate: text.slice(date.end, end + 30),
    before,
    sentence: boundary ? before.slice(boundary.index + boundary[0].length) : before,
    behind: text.slice(end, Math.min(next, end + reach)).split(/[.;\n](?=\s|$)/)[0] ?? '',
    next: text.slice(end, end + 30),
    heading: columnHeading(text, start),
  }
}

function decide(date: StatedDate | RelativeDate, around: Surroundings, previous: DateMention | undefined): Verdict {
  return ofSite(around, previous) ?? ofWords(date, around, previous)
}

/** What the form alone tells: countdowns of sites, signatures, message stamps, enumerations. */
function ofSite(
  { before, sentence, behind, next, heading }: Surroundings,
  previous: DateMention | undefined,
): Verdict | null {
  if (countdown.test(next) && !cuesIn(sentence).some(({ cue }) => cue === 'publication'))
    return said('closing', 'compte à rebours')
  const columnCue = heading === null ? undefined : cuesIn(heading).find(({ cue }) => cue !== 'until')
  if (columnCue) return said(roleOf(columnCue.cue), columnCue.words)
  if (signature.test(before)) return said('publication', 'lieu et date')
  if (before.endsWith('[') && next.startsWith(']')) return said('publication', 'heure du message')
  if (/(?:^|\n)$/.test(before) && /^ ?- [^\n:]{2,30}: /.test(next)) return said('publication', 'heure du message')
  if (previous && before.length < 12 && enumeration.test(before))
    return { ...said(previous.role, previous.because), postpones: previous.postpones }
  const ownLine = before.endsWith('(') && /^\)[ ]*(?:\n|$)/.test(next)
  const cues = cuesIn(sentence)
  const isTitle =
    ownLine && recruiting.test(sentence) && cues.every(({ cue }) => cue === 'submission' || cue === 'context')
  if (isTitle) return said('publication', 'titre')
  return behind.length > 0 && /^\s*[:-]/.test(behind) && cues.length === 0 && /(?:^|\n)\W*$/.test(before)
    ? ofLabelBehind(behind)
    : null
}

/** « 17 mars 2026 – remise des offres »: the date stands first. */
function ofLabelBehind(behind: string): Verdict | null {
  const first = cuesIn(behind).find(({ cue }) => cue !== 'until')
  return first ? said(roleOf(first.cue), first.words) : null
}

function ofWords(date: StatedDate | RelativeDate, around: Surroundings, previous: DateMention | undefined): Verdict {
  const { before, sentence, behind } = around
  const isRelative = 'countedFrom' in date
  // The first day of a period begins nothing: « enregistrées à partir du lundi 4 mai jusqu’au 15 ».
  const isPeriod = !isRelative && date.rangeStart !== null
  const flat = withoutAsides(
    isPeriod ? sentence.replace(/(?:(?:a partir|a compter) du|des le|du|entre le)\s*$/, '') : sentence,
  )
  let found = cuesIn(flat)
  const untilSaid =
    found.some(({ cue }) => cue === 'until') || untilBehind.test(behind) || untilBehind.test(around.afterDate)
  const until = untilSaid || (isRelative && date.isDelay)
  const ahead = found.every(({ cue }) => cue === 'until') ? cuesIn(withoutAsides(behind.split('\n')[0] ?? '')) : []
  // « jusqu’au 18 janvier au lieu du 16 »: what follows tells which of the two it is.
  if (until && ahead[0]?.cue === 'superseded') return { ...said('closing', ahead[0].words), postpones: true }
  // « mercredi 6 mai, c’est le dernier jour », « à 17 h, la plateforme cesse de recevoir ».
  const endsAhead = /^ ?,/.test(behind) && ahead.some(({ cue }) => cue === 'until' || cue === 'limit')
  if (until || endsAhead) found = [...found, ...ahead.filter(({ cue }) => cue !== 'until').slice(0, 1)]
  const fromAbove = found.every(({ cue }) => cue === 'until')
  if (fromAbove) found = cuesIn(labelAbove(before))
  if (until && found.every(({ cue }) => cue === 'until')) found = cuesIn(withoutAsides(before))
  const named = found.filter(({ cue }) => cue !== 'until')
  const nearest = governing(named, flat)
  if (!nearest)
    return isRelative && date.isDelay ? said('closing', 'délai') : said('other', untilSaid ? 'au plus tard' : '')

  const has = (cue: Cue) => named.some((each) => each.cue === cue)
  const { cue, words } = nearest
  const thing =
    cue === 'submission' && sending.test(words)
      ? named.findLast((each) => !sending.test(each.words) && things.has(each.cue))
      : undefined
  if (thing && thing.cue !== 'submission') return said(roleOf(thing.cue), thing.words)
  if (has('superseded') && cue !== 'postponed') return said('superseded', words)
  if (has('postponed') && (cue === 'postponed' || cue === 'submission' || cue === 'limit')) {
    const ofAnother = !has('submission') && !has('limit') && sentence === before && isNoDeadline(previous)
    return ofAnother && previous ? said(previous.role, words) : { ...said('closing', words), postpones: true }
  }
  if (cue === 'after') return said(has('submission') && refusal.test(sentence + behind) ? 'closing' : 'other', words)
  if (cue === 'submission') {
    const isLabel = fromAbove || /[:-]\s*[*_«"(]*\s*(?:le |du |jusqu'au )?$/.test(sentence)
    const closes =
      until ||
      endsAhead ||
      has('limit') ||
      isPeriod ||
      isLabel ||
      act.test(flat) ||
      (sending.test(words) && demand.test(sentence))
    return said(closes ? 'closing' : 'other', words)
  }
  const owner = ownerOf(named, nearest, flat)
  // « Inscriptions au test jusqu’au 13 mars » are applications, « la clôture du projet le 31 décembre » is none.
  if (cue === 'event' && owner?.cue === 'submission' && (until || (!isRelative && date.rangeStart)))
    return said('closing', owner.words)
  if (owner?.cue === 'limit') return said(roleOf(cue), words)
  if (isRelative && date.isDelay && asides.has(cue) && cuesIn(behind).some((each) => each.cue === 'submission')) {
    return said('closing', words)
  }
  if (asides.has(cue) && (has('limit') || ((until || isPeriod) && has('submission') && isInPassing(nearest, flat)))) {
    return said('closing', words)
  }
  return said(roleOf(cue), words)
}

/**
 * A stretch on one line without what only seems to speak of the date: brackets (« candidature (CV, lettre, deux références) au plus
 * tard le »), quoted subjects, addresses.
 */
function withoutAsides(stretch: string): string {
  return stretch
    .replace(/\S+@\S+|https?:\S+|www\.\S+/g, ' ')
    .replace(/\([^()]*\)|«[^«»]*»|"[^"]*"/g, ' ')
    .replace(/\s+/g, ' ')
}

/** The cue nearest to the date, or the one it belongs to: in « lancement de l’appel » and « ouverture des candidatures » the first. */
function governing(named: readonly FoundCue[], text: string): FoundCue | undefined {
  let nearest = named.at(-1)
  while (nearest?.cue === 'submission') {
    const owner = ownerOf(named, nearest, text)
    if (!owner || asides.has(owner.cue)) break
    nearest = owner
  }
  return nearest
}

/** The cue that another one complements: « dépôt » in « dépôt des dossiers », « inscriptions » in « inscriptions au test ». */
function ownerOf(named: readonly FoundCue[], owned: FoundCue, text: string): FoundCue | undefined {
  const owner = named[named.indexOf(owned) - 1]
  const between = owner && text.slice(owner.end, owned.end - owned.words.length)
  return between && /^ (?:de l'|de la |des |du |de |d'|aux? |a la |a l'|pour (?:le |la |les )?)$/.test(between)
    ? owner
    : undefined
}

/** « contrat jusqu’au 31 décembre » speaks of the contract; « le contrat … à déposer au bureau de Gao avant le » does not. */
function isInPassing({ cue, end }: FoundCue, sentence: string): boolean {
  return (cue !== 'period' && cue !== 'deliverable') || sentence.length - end > 30
}

function isNoDeadline(mention: DateMention | undefined): boolean {
  return mention !== undefined && !['closing', 'superseded', 'other'].includes(mention.role)
}

/** The line above a date that starts its own line: « Date limite⏎29/03/2026 ». */
function labelAbove(before: string): string {
  const lines = before.split('\n')
  const own = lines.pop() ?? ''
  if (/[a-zء-ي]{5}/.test(own.replace(/au plus tard|avant le|jusqu'au/, ''))) return ''
  const label = lines.findLast((line) => line.trim() !== '') ?? ''
  return label.length <= 100 ? label : ''
}

function roleOf(cue: Cue): DateRole {
  if (cue === 'limit' || cue === 'submission') return 'closing'
  if (cue === 'context' || cue === 'deliverable') return 'period'
  return cue === 'until' || cue === 'after' || cue === 'postponed' ? 'other' : cue
}

function said(role: DateRole, because: string): Verdict {
  return { role, because, postpones: false }
}
