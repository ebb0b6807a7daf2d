/** A word whose letters a scan may have set apart, or a line end. */
function torn(words: string, between = ' ?'): string {
  return words
    .split('|')
    .map((word) => [...word].join(between))
    .join('|')
}

const months = torn('janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre', '[ \\n]?')
/** Found by its figures, so that a text without any costs one look. */
const tornDate = new RegExp(
  String.raw`(?<![\d.,/-])(\d(?: ?\d)?)((?:er)? )(${months})(?![a-z])(?:( {1,2})(2 ?[0o] ?[\do] ?[\dol])(?![\do]))?`,
  'g',
)
/** What tells of a deadline. */
const tornCue = new RegExp(
  `(?<![a-z])(?:${torn('date|limite|depot|cloture|candidatures|candidature|dossiers|dossier|delai|rigueur|tard|avant|offres|reception|remise|echeance|expiration|parviendront|parvenir|demandes')})(?![a-z])`,
  'g',
)

/**
 * A folded text with the words of its dates that a scan tore apart made whole, same length: « 28 fév rier 2025 », « Date lim ite »,
 * « 1 5 m a r s 2 0 2 6 », « 11 juil⏎let ». The spaces go behind the word, or before a year, so that a date keeps its start and its end.
 */
export function withoutTornWords(folded: string, isScan: boolean): string {
  let isTorn = isScan
  const mendDate = (stated: string, day: string, gap: string, month: string, gapBehind = '', year = '') => {
    if (!/\s/.test(month + year)) return stated
    isTorn = true
    // « poste 1 5 mars »: two figures are one day only where every letter stands alone.
    const isSpaced = year.includes(' ') || month.length === 2 * joined(month).length - 1
    const [first, second, last] = [isSpaced ? joined(day) : day, joined(month), joined(year)]
    const pad = stated.length - (first + gap + second + gapBehind + last).length
    const before = last === '' ? pad : pad >> 1
    return first + gap + ' '.repeat(before) + second + gapBehind + ' '.repeat(pad - before) + last
  }
  const dated = folded.replace(tornDate, mendDate)
  return isTorn ? dated.replace(tornCue, (word) => joined(word).padEnd(word.length)) : dated
}

function joined(letters: string): string {
  return letters.replace(/\s/g, '')
}
