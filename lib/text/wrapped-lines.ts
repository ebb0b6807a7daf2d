import { matchesOf } from './matches-of'

/** Characters: narrower are columns and lists of short lines, wider no page. */
const [narrowest, widest] = [45, 130]
const leastGoingOn = 3
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

/** A sentence that goes on in the next line. */
const goingOn = /\S[ \r]*\n[ >]*(?=\p{Ll})/gu

/**
 * The line ends that a page's width made, by their offsets: where the next line's first word would not have stood on the line any more. None in a text that was not cut
 * at one width.
 */
export function wrappedEnds(text: string): ReadonlySet<number> {
  const ends = new Set<number>()
  const width = widthOf(text)
  if (width === null) return ends
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
  if (words === '' || next === '' || words.endsWith('-')) return false
  return !columns.test(words) && !columns.test(next) && !listed.test(next)
}

/** The next line's first word would not stand on it any more. */
function isFull(words: string, next: string, width: number): boolean {
  const space = next.indexOf(' ')
  return words.length + 1 + (space < 0 ? next.length : space) > width
}

/** The width that the lines within sentences were cut at; null where they were not. */
function widthOf(text: string): number | null {
  const pairs = matchesOf(goingOn, text)
    .map(
      ({ index, 0: { length } }) =>
        [lineFrom(text, text.lastIndexOf('\n', index) + 1), lineFrom(text, index + length)] as const,
    )
    .filter(([line, next]) => mayGoOn(line.words, next.words))
  if (pairs.length < leastGoingOn) return null
  const lengths = pairs.map(([line]) => line.words.length).toSorted((a, b) => a - b)
  const width = lengths[Math.floor(lengths.length * 0.95)] ?? 0
  if (width < narrowest || width > widest) return null
  const full = pairs.filter(([line, next]) => isFull(line.words, next.words, width))
  return full.length >= pairs.length * leastFull ? width : null
}
