import type { Span } from '@/lib/text/span'

/**
 * A notice's text set for reading. Each line is a span of the verbatim text, in order; a span may hold line ends that only
 * wrapped the line. Together they hold every visible character of the text, once.
 */
export interface NoticeBlock {
  readonly kind: 'heading' | 'paragraph' | 'list'
  readonly lines: readonly Span[]
}

interface Line extends Span {
  readonly words: string
  readonly afterBlank: boolean
}

const listMark = /^(?:[-–—•●▪■□◦○*·>➢➤►✓✔❖]|\p{Co}|o(?=\s)|\d{1,2}[.)](?!\d)|[a-h][.)])\s*(?=[\p{L}\p{N}(«"])/u
const maxHeadingLength = 90
/** A line at least this long was a paragraph of its own where the text was typed. */
const paragraphLength = 120

/** Paragraphs, lists and headings of a notice, recognised from its lines alone. */
export function noticeBlocks(source: string): readonly NoticeBlock[] {
  const lines = unwrapped(visibleLines(source))
  const blocks: { kind: NoticeBlock['kind']; lines: Span[] }[] = []
  for (const [i, line] of lines.entries()) {
    const kind = kindOf(line, lines[i - 1], lines[i + 1])
    const last = blocks.at(-1)
    const goesOn =
      last?.kind === kind &&
      kind !== 'heading' &&
      (kind === 'list' ||
        (!line.afterBlank && line.words.length < paragraphLength && lengthOf(last.lines.at(-1)) < paragraphLength))
    if (goesOn) last.lines.push({ start: line.start, end: line.end })
    else blocks.push({ kind, lines: [{ start: line.start, end: line.end }] })
  }
  return blocks
}

/** Where a list line's own mark ends: « - », « 1) », 0 without one. */
export function listMarkLength(words: string): number {
  return listMark.exec(words)?.[0].length ?? 0
}

function kindOf(line: Line, previous: Line | undefined, next: Line | undefined): NoticeBlock['kind'] {
  if (isHeading(line, next)) return 'heading'
  const followsItem = previous?.words.endsWith(';') === true && !line.afterBlank
  return isItem(line) || followsItem ? 'list' : 'paragraph'
}

/** Marked as one, or, where copying lost the marks, ending as all but the last of a list do. */
function isItem({ words }: Line): boolean {
  return listMark.test(words) || (words.endsWith(';') && words.length < 300)
}

function isHeading({ words, afterBlank }: Line, next: Line | undefined): boolean {
  if (words.length > maxHeadingLength || /[.;,!?]$/.test(words) || /@|https?:/.test(words)) return false
  const letters = words.match(/\p{L}/gu) ?? []
  if (letters.length < 4) return false
  if (/^#{1,4}\s/.test(words)) return true
  const capitals = letters.filter((letter) => letter !== letter.toLowerCase())
  if (capitals.length >= letters.length * 0.8) return !/:\s*\S/.test(words)
  const bare = words.replace(listMark, '').replace(/\s*:$/, '')
  if (bare.includes(':') || !/^\p{Lu}/u.test(bare) || bare.length > 60) return false
  // « Profil », « Tâches : » before a list; « Qualités requises : », « 1. Contexte » or a title on a line of its own before a
  // paragraph.
  const opensList = next !== undefined && isItem(next)
  const standsAlone = afterBlank && next !== undefined && (next.afterBlank || next.words.length >= paragraphLength)
  if (/^(?:\d|\p{L}[.)])/u.test(words)) return words.endsWith(':') ? opensList : standsAlone && !opensList
  if (listMark.test(words)) return words.endsWith(':') && opensList
  return opensList || (standsAlone && (words.endsWith(':') || next.words.length >= paragraphLength))
}

function visibleLines(source: string): Line[] {
  const lines: Line[] = []
  let afterBlank = false
  for (const { 0: raw, index } of source.matchAll(/[^\n]+|\n/g)) {
    const words = raw.trim()
    if (raw === '\n') continue
    if (words === '') {
      afterBlank = true
      continue
    }
    const start = index + raw.length - raw.trimStart().length
    const blankBefore = afterBlank || /\n\s*\n\s*$/.test(source.slice(Math.max(0, index - 80), index))
    lines.push({ start, end: start + words.length, words, afterBlank: blankBefore })
    afterBlank = false
  }
  return lines
}

/** Joins the lines that a word processor cut at its margin. */
function unwrapped(lines: readonly Line[]): Line[] {
  const lengths = lines.map(({ words }) => words.length)
  const longest = Math.max(0, ...lengths)
  const hardWrapped = longest <= 110 && lengths.filter((length) => length > 55).length >= 5
  const joined: Line[] = []
  let lastLength = 0
  for (const line of lines) {
    const last = joined.at(-1)
    if (last !== undefined && wraps(last, lastLength, line, hardWrapped ? longest : null)) {
      joined[joined.length - 1] = { ...last, end: line.end, words: `${last.words} ${line.words}` }
    } else joined.push(line)
    lastLength = line.words.length
  }
  return joined
}

function wraps(last: Line, lastLength: number, line: Line, margin: number | null): boolean {
  if (listMark.test(line.words) || /[.:;!?]$/.test(last.words)) return false
  const small = /^[\p{Ll}(]/u.test(line.words)
  if (line.afterBlank) return small && lastLength > 40
  if (small && lastLength > 40) return true
  return margin !== null && lastLength > margin - 14 && lastLength > 55
}

function lengthOf(span: Span | undefined): number {
  return span === undefined ? 0 : span.end - span.start
}
