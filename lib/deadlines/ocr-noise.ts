/**
 * A folded text with the letters and figures that OCR confuses put right, same length: « l5 mars 2o26 », « 1o/o4/2025 »,
 * « 17hoo », « p1us tard ». Only words that mix letters with figures are touched, so « 1er », « h1 » and « covid19 » stay.
 */
export function withoutOcrNoise(folded: string): string {
  return folded.replace(/(?<![a-z0-9])(?=[a-z]{0,12}\d)(?=\d{0,12}[a-z])[a-z0-9]{2,12}(?![a-z0-9])/g, (word) => {
    if (/^[\dol]{2}$/.test(word) || /^2[o0][\dol]{2}$/.test(word)) return asFigures(word)
    const time = /^([\dol]{1,2})h([\dol]{2})?$/.exec(word)
    if (time) return asFigures(word)
    return word.replace(/(?<=[a-z])[10](?=[a-z])/g, (figure) => (figure === '1' ? 'l' : 'o'))
  })
}

function asFigures(word: string): string {
  return word.replaceAll('o', '0').replaceAll('l', '1')
}
