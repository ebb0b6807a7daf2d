import type { FoldedText } from '../text/fold'
import { isLetter } from '../text/word-pattern'
import type { SectionRole } from './section-words'
import { headingRole } from './sections'

/** Offsets into the folded text; `NoticeText.span` leads back to the verbatim one. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** One line of a notice without its indentation, bullet, number and emphasis marks. */
export interface Line extends Range {
  /** Where the line begins, bullet and number included. */
  readonly from: number
  readonly text: string
  readonly bullet: boolean
  /** « 1 », « 1.2 », « iv », « b » of a numbered line. */
  readonly marker: string | null
  readonly afterBlank: boolean
  readonly beforeBlank: boolean
  /** Written in capitals, as headings are. */
  readonly capitals: boolean
  /** The first letter is a capital one. */
  readonly capitalised: boolean
  /** What the section is about that it heads; null when it is no heading we know. */
  readonly heading: SectionRole | null
}

/** Whether a blank line stands below it, and so whether it is a heading, is known only after it was read. */
type LineBeingRead = { -readonly [Key in keyof Line]: Line[Key] }

const bulletPattern = /[-*•●▪◾◼■□○◦‣►▶➢➤❖✓✔☑✅➔→·¤§_#>|]+ */y
const markerPattern =
  /(\d\.\d{1,2}) {1,8}(?=[a-z])|(?:(\d{1,2}(?:\.\d{1,2}){0,2}) {0,3}[.)\-/:]|\(?([a-z])\)|([a-z])(?: bis| ter)?\/(?= )|([a-z])\.(?![a-z]\.)|([ivx]{1,5}) {0,3}[.)\-/:]|n°? ?(\d{1,2}) {0,2}[.)\-:]) {0,8}(?=\S)/y
/** « 01 / 12 / 2025 », « 01-juin-2026 » is no item of that number. */
const dateStart =
  /^\d{1,2} {0,2}[-/.] {0,2}(?:\d|(?:janv|fev|mars|avr|mai|juin|juil|aout|sept|oct|nov|dec)[a-z]{0,6}[-/. ]{1,3}\d)/
/** Two letters begin a word and no marker, save « iv. ». */
function mayBeMarker(text: string, at: number): boolean {
  return !isLetter(text.charCodeAt(at)) || !isLetter(text.charCodeAt(at + 1)) || 'ivx'.includes(text.charAt(at))
}

const leadingNoise = /[^\p{L}\p{N}«"'([{<$€+@]/u

/** The lines that carry words; what stands between them is blank. Time linear in the text. */
export function readLines(folded: FoldedText, text: string): Line[] {
  const lines: LineBeingRead[] = []
  const hasSymbols = symbolFont.test(folded.source)
  let blank = true
  let pendingBullet = false
  for (let at = 0; at <= text.length; ) {
    const newline = text.indexOf('\n', at)
    const stop = newline < 0 ? text.length : newline
    const line = readLine(folded, text, at, stop, blank, pendingBullet, hasSymbols)
    if (line === 'bullet') pendingBullet = true
    else if (line === null) {
      blank = true
      const last = lines.at(-1)
      if (last) last.beforeBlank = true
    } else {
      lines.push(line)
      blank = false
      pendingBullet = false
    }
    at = stop + 1
  }
  for (const line of lines) line.heading = headingRole(line)
  return lines
}

function readLine(
  folded: FoldedText,
  text: string,
  from: number,
  stop: number,
  afterBlank: boolean,
  pendingBullet: boolean,
  hasSymbols: boolean,
): LineBeingRead | 'bullet' | null {
  let start = from
  let end = stop
  while (end > start && ' *_|\n'.includes(text.charAt(end - 1))) end--
  while (start < end && text.charAt(start) === ' ') start++
  if (start >= end) return null
  let bullet = pendingBullet || (hasSymbols && symbolFont.test(sourceBefore(folded, from, start)))
  bulletPattern.lastIndex = start
  const sign = isPlainLetter(text, start) ? null : bulletPattern.exec(text)
  if (sign) {
    bullet ||= !/^[*_#|> ]+$/.test(sign[0]) || (sign[0].startsWith('* ') && stop - from > 2)
    start += sign[0].length
  }
  // Emoji before the words: 📌 Lieu, 👉 Postuler.
  while (start < end && !isPlainLetter(text, start) && leadingNoise.test(characterAt(text, start)))
    start += characterAt(text, start).length
  if (start >= end) return bullet && stop - from <= 6 ? 'bullet' : null
  let marker: string | null = null
  markerPattern.lastIndex = start
  const numbered = mayBeMarker(text, start) ? markerPattern.exec(text) : null
  const isDate = numbered && !numbered[1] && dateStart.test(text.slice(start, start + 24))
  if (numbered && start + numbered[0].length < end && !isDate) {
    marker = numbered.slice(1).find((part) => part !== undefined) ?? null
    start += numbered[0].length
  }
  // « 3 – *Postes* », « I – – A propos »
  while (start < end && ' \n*_-:.'.includes(text.charAt(start))) start++
  if (start >= end) return null
  const { capitals, capitalised } = letterCase(folded, start, Math.min(end, start + 200))
  return {
    from,
    start,
    end,
    text: text.slice(start, end),
    bullet,
    marker,
    afterBlank,
    beforeBlank: false,
    capitals,
    capitalised,
    heading: null,
  }
}

function isPlainLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39)
}

/** Bullets of a symbol font, which folding drops. */
const symbolFont = /[\ue000-\uf8ff]/

function sourceBefore(folded: FoldedText, from: number, start: number): string {
  const lineStart = from === 0 ? 0 : folded.sourceSpan(from - 1, from).start + 1
  return folded.source.slice(lineStart, folded.sourceSpan(start, start).start)
}

function characterAt(text: string, at: number): string {
  return String.fromCodePoint(text.codePointAt(at) ?? 32)
}

function letterCase(folded: FoldedText, start: number, end: number): { capitals: boolean; capitalised: boolean } {
  const span = folded.sourceSpan(start, end)
  let upper = 0
  let lower = 0
  let capitalised: boolean | null = null
  for (let at = span.start; at < span.end; at++) {
    const code = folded.source.charCodeAt(at)
    // Case of plain letters by their code: this runs over every line of every notice.
    if (code < 0x41 || (code > 0x5a && code < 0x61) || (code > 0x7a && code < 0xc0)) continue
    const character = code < 0x80 ? '' : folded.source.charAt(at)
    const isUpper = code < 0x80 ? code <= 0x5a : character !== character.toLowerCase()
    if (code >= 0xc0 && !isUpper && character === character.toUpperCase()) continue
    capitalised ??= isUpper
    if (isUpper) upper++
    else lower++
  }
  return { capitals: upper >= 3 && upper >= lower * 5, capitalised: capitalised ?? false }
}
