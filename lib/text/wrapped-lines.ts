import { matchesOf } from './matches-of'

/** Characters: narrower are columns and lists of short lines, wider no page. */
const [narrowest, widest] = [45, 130]
const leastGoingOn = 3
/** Shorter lines are items, though they begin with a small letter. */
const shortest = 30
/** Of the lines behind which a sentence goes on, the share that has no room for its next word. */
const leastFull = 0.7
const margin = /^[ >]*/
const listed =
  /^(?:[-*•●▪◾■□○◦‣►▶➢➤❖✓✔→·–—§_#>|+]|o |\d{1,2}(?:\.\d{1,2})?(?:[.)°:-](?!\d)|\/ )|\(?[a-z][.)] |[ivx]{1,4}[.)] |\p{Extended_Pictographic})/iu
const columns = /\S {3,}\S|[\t|\u2500-\u257f]/
/** A name goes on so. */
const open =
  /(?:[,–/&«(]|(?<!\p{L})(?:de|du|des|d['’]|à|a|au|aux|en|et|ou|par|pour|avec|sur|dans|sous|le|la|les|l['’]|un|une|votre|vos|leurs?|son|sa|ses|n°))$/iu
const closed = /[.:;!?]$/
const label = /^[^\d:.;!?]{2,40}:(?!\/\/)/

/** A line end behind which a sentence may go on. */
const lineEnd = /\S[ \r]*\n[ >]*(?=[\p{Ll}\d(])/gu
const goesOn = /^(?:\p{Ll}|\(\d)/u
/** « rh@san⏎tekene.ml »: no space is lost there. */
const cutAddress = /(?:@|:\/\/|www\.)\S*$/

/**
 * The line ends that a page's width made, by their offsets: where the next line's first word would not have stood on the line any more. Of a text too short to tell its width
 * those where a sentence plainly goes on.
 */
export function wrappedEnds(text: string): ReadonlySet<number> {
  const pairs = matchesOf(lineEnd, text)
    .map(({ index, 0: { length } }): Pair => {
      const line = lineFrom(text, text.lastIndexOf('\n', index) + 1)
      return [line, lineFrom(text, index + length)]
    })
    .filter(([line, next]) => mayGoOn(line.words, next.words))
  const width = widthOf(pairs)
  if (width !== null) return cutAt(text, width)
  const plain = pairs.filter(([{ words }, next]) => words.length >= shortest && goesOnPlainly(words, next.words))
  return new Set(plain.map(([{ end }]) => end))
}

/** Two lines, the one below the other. */
type Pair = readonly [Line, Line]

function goesOnPlainly(words: string, next: string): boolean {
  return !closed.test(words) && !label.test(next) && (goesOn.test(next) || open.test(words))
}

function cutAt(text: string, width: number): ReadonlySet<number> {
  const ends = new Set<number>()
  let isWithin = false
  let line = lineFrom(text, 0)
  while (line.end < text.length) {
    const next = lineFrom(text, line.end + 1)
    // Under a full first line what begins with a capital may be a line of its own, as below the name of a post; further down it is a name in a sentence.
    const isName = startsBig.test(next.words) && !open.test(line.words)
    isWithin =
      mayGoOn(line.words, next.words) &&
      isFull(line.words, next.words, width) &&
      (!isName || (isWithin && !closed.test(line.words)))
    if (isWithin) ends.add(line.end)
    line = next
  }
  return ends
}

interface Line {
  /** Where it ends in the text. */
  readonly end: number
  readonly words: string
}

function lineFrom(text: string, start: number): Line {
  const newline = text.indexOf('\n', start)
  const end = newline < 0 ? text.length : newline
  return { end, words: text.slice(start, end).replace(margin, '').trimEnd() }
}

const startsBig = /^["(]?\p{Lu}/u

/** Neither line is blank, an item or in columns. */
function mayGoOn(words: string, next: string): boolean {
  if (words === '' || next === '' || words.endsWith('-') || cutAddress.test(words)) return false
  return !columns.test(words) && !columns.test(next) && !listed.test(next)
}

/** The next line's first word would not stand on it any more. */
function isFull(words: string, next: string, width: number): boolean {
  const space = next.indexOf(' ')
  return words.length + 1 + (space < 0 ? next.length : space) > width
}

/** The width that the lines within sentences were cut at; null where they were not, or too few of them. */
function widthOf(pairs: readonly Pair[]): number | null {
  const goingOn = pairs.filter(([, { words }]) => /^\p{Ll}/u.test(words))
  if (goingOn.length < leastGoingOn) return null
  const lengths = goingOn.map(([{ words }]) => words.length).toSorted((a, b) => a - b)
  const width = lengths[Math.floor(lengths.length * 0.95)] ?? 0
  if (width < narrowest || width > widest) return null
  const full = goingOn.filter(([line, next]) => isFull(line.words, next.words, width))
  return full.length >= goingOn.length * leastFull ? width : null
}
