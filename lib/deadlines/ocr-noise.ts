/**
 * A folded text with the letters and figures that OCR confuses put right, same length: « l5 mars 2o26 », « 1o/o4/2025 »,
 * « 17hoo », « p1us tard ». Only words that mix letters with figures are touched, so « 1er », « h1 » and « covid19 » stay.
 */
export function withoutOcrNoise(folded: string): string {
  const joined = folded.replace(pageFurniture, (furniture) => pageBreak.repeat(furniture.length))
  return joined.replace(/(?<![a-z0-9])(?=[a-z]{0,12}\d)(?=\d{0,12}[a-z])[a-z0-9]{2,12}(?![a-z0-9])/g, (word) => {
    if (/^[\doli]{2}$/.test(word) || /^2[o0][\doli]{2}$/.test(word)) return asFigures(word)
    const time = /^([\doli]{1,2})h([\doli]{2})?$/.exec(word)
    if (time) return asFigures(word)
    return word.replace(/(?<=[a-z])[10](?=[a-z])/g, (figure) => (figure === '1' ? 'l' : 'o'))
  })
}

/** « … jusqu’au 22⏎Page 2 sur 3⏎janvier 2026 »: stands in for a page's end, so that no part of it is read as a day. */
export const pageBreak = '\u0001'
const pageFurniture = /\n[ ]*(?:page[ ]?)?\d{1,3}[ ]?(?:sur|\/|of)[ ]?\d{1,3}[ ]*\n/g

function asFigures(word: string): string {
  return word.replaceAll('o', '0').replace(/[il]/g, '1')
}
