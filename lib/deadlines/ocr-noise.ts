import { fullMonthPattern, monthOf } from './calendar-words'
import { withoutTornWords } from './torn-words'

/**
 * A folded text with the letters and figures that OCR confuses put right, same length: « l5 mars 2o26 », « 1o/o4/2025 »,
 * « 17hoo », « p1us tard ». Only words that mix letters with figures are touched, so « 1er », « h1 » and « covid19 » stay.
 */
export function withoutOcrNoise(folded: string): string {
  const joined = withLostLetters(folded)
    .replace(pageFurniture, (furniture) => pageBreak.repeat(furniture.length))
    .replace(letteredDay, asFigures)
  let mended = ''
  let free = 0
  figure.lastIndex = 0
  for (let found = figure.exec(joined); found; found = figure.exec(joined)) {
    let start = found.index
    let end = start + 1
    while (start > free && isWordCode(joined.charCodeAt(start - 1))) start--
    while (isWordCode(joined.charCodeAt(end))) end++
    const length = end - start
    if (length > 1 && length <= longestWord) {
      mended += joined.slice(free, start) + withoutNoise(joined.slice(start, end))
      free = end
    }
    figure.lastIndex = end
  }
  mended += joined.slice(free)
  return withoutTornWords(mended, mended !== joined)
}

/** « d\ufffdp\ufffdt », « jusqu\ufffdau », « � 17h »: letters that a site lost for good, where only one can have stood. Most were é, è or ê. */
function withLostLetters(folded: string): string {
  if (!folded.includes(lost)) return folded
  return folded
    .replace(/(?<=(?<![a-z])(?:[ldnscj]|qu|jusqu|lorsqu|aujourd))\ufffd(?=[aeiouyh])/g, "'")
    .replace(/(?<=(?:d.p|cl|imp|ent|h|c|ao|go))\ufffd(?=t)/g, (_, at: number) =>
      folded.charAt(at - 1) === 'o' ? 'u' : 'o',
    )
    .replace(/(?<=[a-z])\ufffd|\ufffd(?=[a-z])/g, 'e')
    .replace(/(?<=\s)\ufffd(?=\s)/g, 'a')
}

/** « mardi lO février », « le ll mars », « IO/02/2026 »: a day without one figure left, where only a day can stand. */
const letteredDay = new RegExp(
  String.raw`(?<![a-z0-9'/.-])(?:[li][oli]|ol|oi)(?=[ ]{1,2}(?:${fullMonthPattern})(?![a-z])|(?<separator>[/.-])[\doli]{2}\k<separator>[\doli]{2,4}(?![a-z0-9]))`,
  'g',
)

const lost = '\ufffd'
const figure = /\d/g
const longestWord = 12

/** Folded letters of the Latin alphabet, and figures. */
function isWordCode(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39)
}

function withoutNoise(word: string): string {
  if (!/[a-z]/.test(word)) return word
  // « 0ctobre », not « 1mars » nor « 3eme ».
  if (/^0[a-z]{4,}$/.test(word)) return `o${word.slice(1)}`
  // « date 1imite », not « 1mois » nor « 1avril ».
  if (/^1(?:imite|ettre|undi|ieu|iste)/.test(word)) return `l${word.slice(1)}`
  if (/^[\doli]{2}$/.test(word) || /^2[o0][\doli]{2}$/.test(word)) return asFigures(word)
  if (/^[\doli]{1,2}h(?:[\doli]{2})?$/.test(word)) return asFigures(word)
  // « ju1n », « ju1llet »
  const withI = word.replaceAll('1', 'i')
  if (withI !== word && monthOf(withI) !== null) return withI
  return word.replace(/(?<=[a-z])[10](?=[a-z])/g, (digit) => (digit === '1' ? 'l' : 'o'))
}

/** « … jusqu’au 22⏎Page 2 sur 3⏎janvier 2026 »: stands in for a page's end, so that no part of it is read as a day. */
export const pageBreak = '\u0001'
const pageFurniture = /\n[ ]*(?:page[ ]?)?\d{1,3}[ ]?(?:sur|\/|of)[ ]?\d{1,3}[ ]*\n/g

function asFigures(word: string): string {
  return word.replaceAll('o', '0').replace(/[il]/g, '1')
}
