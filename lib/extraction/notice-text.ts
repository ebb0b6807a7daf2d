import { withoutOcrNoise } from '../deadlines/ocr-noise'
import { type NoticeDates, readDates } from '../deadlines/read-deadline'
import { type PlaceMention, placesIn } from '../places/find-place'
import { firstIndex } from '../text/first-index'
import { type FoldedText, foldText } from '../text/fold'
import { withoutMisreading } from '../text/repair-encoding'
import { withoutScanNoise } from '../text/scan-noise'
import type { Span } from '../text/span'
import { indexWords, keptWords, type WordIndex } from '../text/word-index'
import { type Chrome, findChrome } from './chrome'
import { type Pair, readPairs } from './labels'
import { type Line, type Range, readLines } from './lines'
import type { Findings } from './once-per-notice'
import type { Field, FieldFlag } from './posting'
import type { SectionRole } from './section-words'
import { headingRole, readSections, type Section } from './sections'
import { readSentences, type Sentence } from './sentences'

/** A notice laid out for reading: every offset counts in the folded text. */
export interface NoticeText {
  readonly folded: FoldedText
  /** The folded text, same offsets, with chrome blanked out and OCR's figures in words put right. */
  readonly text: string
  /** `text` with its line ends as spaces. */
  readonly flat: string
  /** Where the words of `text` begin. */
  readonly words: WordIndex
  readonly findings: Findings
  readonly chrome: Chrome
  readonly lines: readonly Line[]
  readonly sections: readonly Section[]
  readonly pairs: readonly Pair[]
  readonly sentences: readonly Sentence[]
  readonly dates: NoticeDates
  readonly places: readonly PlaceMention[]
}

export function layOut(source: string): NoticeText {
  const folded = foldText(source)
  const mended = withoutOcrNoise(folded.text)
  const all = readLines(folded, mended)
  const chrome = findChrome(mended, all)
  const text = blankOut(mended, chrome.ranges)
  const lines = linesOutside(chrome, all, () => readLines(folded, text))
  const isKept = (at: number) => (chrome.ranges[indexAt(chrome.ranges, at)]?.end ?? 0) <= at
  const isContent = (range: Range) => isKept(range.start)
  const words = indexWords(mended)
  const dates = readDates(folded, mended, words)
  return {
    folded,
    text,
    flat: text.replaceAll('\n', ' '),
    words: chrome.ranges.length === 0 ? words : keptWords(words, isKept),
    findings: [],
    chrome,
    lines,
    sections: readSections(lines, text.length),
    pairs: readPairs(folded, text, lines),
    sentences: readSentences(text, lines),
    dates: { ...dates, text, mentions: dates.mentions.filter((mention) => isContent(mention.date)) },
    places: placesIn(folded).filter(isContent),
  }
}

/** The lines that are no chrome. What is left of a line that holds a chat's stamp is read again. */
function linesOutside(chrome: Chrome, lines: readonly Line[], readAgain: () => readonly Line[]): readonly Line[] {
  if (chrome.chatStamp) return readAgain()
  const isChrome = lines.map((line) => (chrome.ranges[indexAt(chrome.ranges, line.from)]?.end ?? 0) > line.from)
  return lines.flatMap((line, i) => {
    if (isChrome[i]) return []
    const [afterBlank, beforeBlank] = [isChrome[i - 1] || line.afterBlank, isChrome[i + 1] || line.beforeBlank]
    if (afterBlank === line.afterBlank && beforeBlank === line.beforeBlank) return line
    const moved = { ...line, afterBlank, beforeBlank }
    return { ...moved, heading: headingRole(moved) }
  })
}

/** Blanks ranges, keeping line ends so that offsets and lines stay. */
function blankOut(text: string, ranges: readonly Range[]): string {
  let blanked = ''
  let at = 0
  for (const { start, end } of ranges) {
    blanked += text.slice(at, start) + text.slice(start, end).replace(/[^\n]+/g, (line) => ' '.repeat(line.length))
    at = end
  }
  return blanked + text.slice(at)
}

export function spanOf(notice: NoticeText, range: Range): Span {
  return notice.folded.sourceSpan(range.start, range.end)
}

/** Characters without width, and the marks of bold words. */
const unseen = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]|\*\*|(?<=:)\*/g

/** The verbatim words of a range, a misread encoding and a scan's l for I put right, its line ends (with what marks them as quoted) and runs of spaces as one space. */
export function wordsOf(notice: NoticeText, range: Range): string {
  const span = spanOf(notice, range)
  const words = withoutScanNoise(withoutMisreading(notice.folded.source.slice(span.start, span.end)))
  return words
    .normalize('NFC')
    .replace(unseen, '')
    .replace(/\s*\n[ >#*]*|\s+/g, ' ')
    .trim()
}

/** The folded words of a range, its line ends as spaces, at most `max` of them: offsets in it count from the range's start. */
export function flatWords(notice: NoticeText, range: Range, max: number): string {
  return notice.flat.slice(range.start, Math.min(range.end, range.start + max))
}

export function field<T>(notice: NoticeText, value: T, range: Range, flags: readonly FieldFlag[] = []): Field<T> {
  return { value, span: spanOf(notice, range), flags }
}

/** The index of the last item that starts at or before an offset, -1 for none; items stand in the text's order. */
export function indexAt(items: readonly Range[], at: number): number {
  return firstIndex(items.length, (i) => (items[i]?.start ?? 0) > at) - 1
}

/** What the section is about that an offset stands in. */
export function roleAt(notice: NoticeText, at: number): SectionRole | null {
  return notice.sections[indexAt(notice.sections, at)]?.role ?? null
}

/** The sentence that an offset stands in. */
export function sentenceAt(notice: NoticeText, at: number): Sentence | null {
  return notice.sentences[indexAt(notice.sentences, at)] ?? null
}

/** The places named inside a range. */
export function placesWithin(notice: NoticeText, range: Range): readonly PlaceMention[] {
  const inside: PlaceMention[] = []
  for (let i = indexAt(notice.places, range.start - 1) + 1; i < notice.places.length; i++) {
    const place = notice.places[i]
    if (!place || place.start >= range.end) break
    if (place.end <= range.end) inside.push(place)
  }
  return inside
}

export function contains(outer: Range, inner: Range): boolean {
  return inner.start >= outer.start && inner.end <= outer.end
}
