const longest = 100

/** Seven digits or more, however they are set apart: a number to call, or of a paper. */
const numberLike = /(?:\d[\s./()+-]*){7}/

/**
 * The words of a search as they are counted when it finds nothing: without capitals, cut at 100 characters. Null for what may name
 * somebody: an address, a number.
 */
export function fruitlessWords(words: string): string | null {
  if (words.includes('@') || numberLike.test(words)) return null
  const plain = words
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, longest)
    .replace(/\p{Cs}/gu, '')
    .trim()
  return plain === '' ? null : plain
}
