import { type FoldedText, foldWords } from '../text/fold'
import { cuesIn } from './date-cues'
import { itemLabel } from './date-of-each'
import { type Cell, cellAt } from './date-table'
import type { RelativeDate } from './relative-dates'
import { sentenceStart } from './sentence-start'
import type { StatedDate } from './stated-date'

/** How far around a date its sentence is followed, in characters. */
const reach = 240
/** The folded text around a date, as far as its neighbours. */
export interface Surroundings {
  /** The date with its time and period ends here. */
  readonly end: number
  /** The text before it, as far as the date before. */
  readonly before: string
  /** Of that, its own sentence. */
  readonly sentence: string
  /** Right behind the date, its time included. */
  readonly afterDate: string
  /** Right behind the date and its time. */
  readonly afterTime: string
  /** The rest of the sentence behind the date and its time. */
  readonly behind: string
  /** What its paragraph goes on with, over the ends of sentences. */
  readonly after: string
  /** When it stands in a table. */
  readonly cell: Cell | null
  readonly notice: FoldedText
  /** Where the date starts in the folded text. */
  readonly start: number
}

function withoutLineEnd(text: string, end: number): number {
  const stated = text.slice(Math.max(0, end - 3), end)
  return stated.includes('\n') ? end - (stated.length - stated.trimEnd().length) : end
}

/** What stands around a date between the end of the one before (`free`) and the start of the next one. */
export function surroundingsOf(
  notice: FoldedText,
  text: string,
  tabbed: string,
  date: StatedDate | RelativeDate,
  free: number,
  next: number,
): Surroundings {
  const rangeStart = 'countedFrom' in date ? undefined : date.rangeStart?.start
  const start = Math.min(rangeStart ?? date.start, date.time?.start ?? date.start)
  // « 24/09/2025 à 11h00⏎Dernier délai pour les questions : … »: the line ends with its time.
  const end = withoutLineEnd(text, Math.max(date.end, date.time?.end ?? 0))
  // What stood in a bracket that ended with the date before is an aside: « au bureau (fermé le 9 mars) avant le 16 mars ».
  const isBehindAside = text.charAt(free) === ')'
  const from = Math.max(isBehindAside ? 0 : free, start - reach)
  const before = text.slice(from, start)
  return {
    end,
    before,
    sentence: before.slice(sentenceStart(before, (at) => isCapital(notice, from + at))),
    afterDate: text.slice(date.end, end + 30),
    afterTime: text.slice(end, end + 30),
    behind: text.slice(end, Math.min(next, end + reach)).split(/[.;\n](?=\s|$)/)[0] ?? '',
    after: text.slice(end, Math.min(next, end + reach)).split(/\n[ ]*\n/)[0] ?? '',
    cell: cellAt(tabbed, start),
    notice,
    start,
  }
}

/** Whether the verbatim text has a word with one capital there, as sentences and names begin: not « DATE ». */
function isCapital(notice: FoldedText, at: number): boolean {
  const { start } = notice.sourceSpan(at, at + 1)
  return /^\p{Lu}['’]?\p{Ll}/u.test(notice.source.slice(start, start + 4))
}

/**
 * A stretch on one line without what only seems to speak of the date: brackets (« candidature (CV, lettre, deux références) au plus
 * tard le »), quoted subjects, addresses.
 */
export function withoutAsides(stretch: string): string {
  const withoutAddresses = addressMark.test(stretch) ? stretch.replace(addresses, ' ') : stretch
  const plain = bracketMark.test(withoutAddresses) ? withoutAddresses.replace(brackets, ' ') : withoutAddresses
  return plain.replace(hyphenated, '').replace(/\s+/g, ' ')
}

/**
 * The words right before a date whose labels lost their spaces: « Offre d'emploiÉchéanceJeu 19 Fév 2026Publié le… » → « offre d'emploi echeance jeu ».
 * Empty where nothing is glued.
 */
export function unglued({ notice, start, before }: Surroundings): string {
  const span = notice.sourceSpan(start - before.length, start)
  const line =
    notice.source
      .slice(Math.max(span.start, span.end - longestGlued), span.end)
      .split('\n')
      .at(-1) ?? ''
  return joint.test(line) ? foldWords(line.replaceAll(joints, '$1 ')) : ''
}

const longestGlued = 60
const joint = /\p{Ll}\p{Lu}\p{Ll}/u
const joints = /(\p{Ll}|\d)(?=\p{Lu}\p{Ll})/gu

/** « candi-⏎datures » */
const hyphenated = /(?<=[a-z]{2})-[ ]?\n[ ]?(?=[a-z]{2})/g
const addressMark = /[@/]|www/
const addresses = /\S+@\S+|https?:\S+|www\.\S+/g
const bracketMark = /[)»"]/
const brackets = /\([^()]*\)|«[^«»]*»|"[^"]*"/g

/** « Le dépôt, commencé le 4 août 2025, prendra fin le »: what the sentence began with, before its aside. */
export function beforeAside({ notice, start }: Surroundings): string {
  const text = notice.text.slice(Math.max(0, start - 160), start)
  return aside.exec(text)?.[1] ?? ''
}

const aside =
  /(?:^|[.!?;]\s|\n)([^.!?;\n,]{3,60}), (?:qui a )?(?:commenc|ouvert|lanc|debut|entam)[^.;,]{4,40}, (?:prend|se termin|s'achev|expir|sera|est)[^.;,]{0,30}$/

/** The words between the last comma and the open bracket that a sentence ends with; the whole where no comma parts them from the rest. */
export function nounBefore(sentence: string): string {
  const before = sentence.slice(0, sentence.lastIndexOf('('))
  return before.slice(before.lastIndexOf(',') + 1)
}

/** A colon alone on its line names nothing. */
const letters = /[a-zء-ي]/

/** The line above a date that starts its own line: « Date limite⏎29/03/2026 ». Empty when it is no label. */
export function labelAbove(before: string): string {
  const lines = before.split('\n')
  const own = lines.pop() ?? ''
  const label = lines.findLast((line) => letters.test(line)) ?? ''
  // « Jusqu’à quand ? » asks it of whatever the line below says.
  if (/^\W*jusqu'a quand\b[^.:]{0,30}$/.test(label)) return label
  if (/[a-zء-ي]{3}/.test(own.replace(/au plus tard|avant|jusqu'au|pour|until|before|date/, '')))
    return itemLabel.test(own) && /:[ ]*$/.test(label) && label.length <= 100 ? label : ''
  return label.length <= 100 && !/\?\s*$/.test(label) ? label : ''
}

/**
 * « 20/03/2026⏎Date limite⏎27/03/2026⏎Entretiens »: the line below a date that fills its own line. Null where the line above may name it,
 * unless that named the date before (`isAboveTaken`), and where the label below may name the next one.
 */
export function labelBelow(text: string, { before, end }: Surroundings, isAboveTaken: boolean): string | null {
  const lines = before.split('\n')
  if ((lines.pop() ?? '').trim() !== '') return null
  const [rest = '', label = '', ...more] = text.slice(end, end + 120).split(/\n\s*/)
  if (rest.trim() !== '' || !isLabelLine(label)) return null
  const above = lines.findLast((line) => letters.test(line)) ?? ''
  if (!isAboveTaken && cuesIn(above).length > 0) return null
  const [next = '', afterNext = ''] = more
  return /\d/.test(next) && next.length < 30 && !isLabelLine(afterNext) ? null : label
}

function isLabelLine(line: string): boolean {
  return line.length < 40 && !/[\d:.]/.test(line) && cuesIn(line).length > 0
}

/** The first day of a period begins nothing, nor does what is open from now on. */
export function withoutOpening(sentence: string, isPeriod: boolean): string {
  return sentence.replace(isPeriod ? opening : openFromNow, '')
}

/** « Enregistrées à partir du lundi 4 mai jusqu’au 15 ». */
const opening = /(?:(?:a partir|a compter) du|des le|du|entre le)\s*$/
/** « Recevables à compter de ce jour et jusqu’au ». */
const openFromNow =
  /\b(?:a (?:compter|partir) d(?:e |')|des |depuis )(?:ce jour|aujourd'hui|maintenant|sa (?:publication|parution|diffusion)|la (?:date de )?(?:publication|parution|diffusion|mise en ligne)(?: d[eu] (?:la |cet? |cette |present |presente )?(?:avis|annonce|offre|appel))?),?(?: et)? (?=(?:jusqu'au|au plus tard)(?: le)? ?$)/
