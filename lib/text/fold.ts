import { isDoubleSpaced } from './double-spacing'
import { idleMargins } from './idle-margins'
import { isJustified } from './justified'
import { repairAt } from './repair-encoding'
import { withoutScanNoise } from './scan-noise'
import { SourceOffsets } from './source-offsets'
import type { Span } from './span'
import { wrappedEnds } from './wrapped-lines'

/**
 * A notice made easy to match: lower case, no diacritics, straight apostrophes, « » for paired quotes, plain spaces (line ends
 * kept, spaces before them not), every dash a hyphen, Latin digits, broken encodings repaired. `sourceSpan` leads back to the verbatim text.
 */
export interface FoldedText {
  readonly source: string
  readonly text: string
  /** The verbatim words that `text.slice(start, end)` was made from. */
  sourceSpan(start: number, end: number): Span
}

const replacements = new Map<string, string>(
  Object.entries({
    "'": '’‘‛ʼʹ′´`',
    '«': '“„‟',
    '»': '”',
    '-': '‐‑‒–—―−﹣',
    ',': '،',
    ';': '؛',
    '\n': '\f\v\u2028\u2029\u0085',
    oe: 'œŒ',
    // The figures in rings that Unicode does not count among figures.
    ...Object.fromEntries(
      Array.from({ length: 10 }, (_, i) => [
        i + 1,
        [0x2776, 0x2780, 0x278a, 0x24f5].map((one) => String.fromCodePoint(one + i)).join(''),
      ]),
    ),
    ae: 'æÆ',
    // Word's bullet characters that lost their font, and zero-width characters, say nothing.
    '': '\u00ad\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeffـ',
  }).flatMap(([to, from]) => [...from].map((character) => [character, to] as const)),
)

const folded = new Map<string, string>()

function foldCharacter(character: string): string {
  const known = folded.get(character)
  if (known !== undefined) return known
  let to = replacements.get(character)
  if (to === undefined) {
    to = ''
    for (const part of character.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()) {
      const digit = /\p{Nd}/u.test(part) ? arabicDigit(part) : part
      to += /\s/u.test(digit) && digit !== '\n' ? ' ' : (replacements.get(digit) ?? digit)
    }
  }
  folded.set(character, to)
  return to
}

/** ٠–٩ (and the Persian ones) as 0–9. */
function arabicDigit(character: string): string {
  const code = character.codePointAt(0) ?? 0
  for (const zero of [0x660, 0x6f0]) if (code >= zero && code <= zero + 9) return String(code - zero)
  return character
}

/**
 * What does not fold to itself or to its small letter, the spaces around a line, the bullets of Word's second level and the marks of bold words: copies of PDF files leave
 * such spaces, and what a line breaks in two would have two in it. Nine characters in ten stand between, and are taken by the run.
 */
const unlike =
  /[^\x20-\x5f\x61-\x7e\n\t\r]|^[ >]+|(?<![ \r])[ \r]+(?=\n)|\r|o(?=[ \t]{1,8}\S)(?<=^[ \t>]*o)|\*{1,2}(?<=:\*{1,2})(?!\S)|(?<!\*)\*\*(?!\*)/gmu
/** The first of two line ends, in a text that is double-spaced; what is more than one space between two words, in a justified one. */
const idleEnd = String.raw`(?<!\n[ \t\r]*)\n(?=[ \t\r]*\n)`
const idleSpace = String.raw`(?<=\S) {1,2}(?= \S)`
const patterns = [[], [idleEnd], [idleSpace], [idleEnd, idleSpace]].map(
  (more) => new RegExp([unlike.source, ...more].join('|'), unlike.flags),
)

export function foldText(verbatim: string): FoldedText {
  const source = withoutScanNoise(verbatim)
  const offsets = new SourceOffsets()
  return {
    source: verbatim,
    text: foldCharacters(source, offsets),
    sourceSpan: (start, end) => offsets.spanOf(start, end, source.length),
  }
}

function foldCharacters(source: string, offsets: SourceOffsets | null): string {
  // The only letter whose small one is longer.
  const small = withoutWrapping(source.replaceAll('İ', 'I').toLowerCase().replaceAll('\t', ' '), source)
  const idle = idleMargins(source)
  let text = ''
  let from = 0
  const takeRun = (to: number) => {
    if (to === from) return
    text += small.slice(from, to)
    offsets?.copied(from, to - from)
  }
  const pattern = patterns[(isDoubleSpaced(source) ? 1 : 0) + (isJustified(source) ? 2 : 0)] ?? unlike
  pattern.lastIndex = 0
  for (let found = pattern.exec(source); found; found = pattern.exec(source)) {
    const at = found.index
    takeRun(at)
    if (' >\n\r'.includes(found[0].charAt(0))) {
      from = at + (idle.get(at) ?? found[0].length)
      continue
    }
    const { to, length } = changeAt(source, at, found[0])
    text += to
    if (to.length === 1 && length === 1) offsets?.copied(at, 1)
    else offsets?.made(to.length, at, length)
    from = at + length
    pattern.lastIndex = from
  }
  takeRun(source.length)
  return text
}

function withoutWrapping(small: string, source: string): string {
  const ends = wrappedEnds(source)
  return ends.size === 0 ? small : small.replace(/\n/g, (end, at: number) => (ends.has(at) ? ' ' : end))
}

/** What characters fold to, and how many of the source they are. */
function changeAt(source: string, at: number, words: string): { readonly to: string; readonly length: number } {
  if (words === 'o') return { to: '•', length: 1 }
  // « **Lieu :** Gao », « *Lieu :* Gao »: bold words, as marked in a mail or a chat.
  if (words.startsWith('*')) return { to: source.charAt(at - 1) === ':' ? '' : '*', length: words.length }
  const repair = repairAt(source, at)
  return { to: foldCharacter(repair?.text ?? words), length: repair?.length ?? words.length }
}

/** Words folded for comparing: « N’Djaména  » → « n'djamena ». */
export function foldWords(words: string): string {
  return foldCharacters(withoutScanNoise(words), null).replace(/\s+/g, ' ').trim()
}
