/** Words as a part of an address, UTF-8. Half a character, which a cut may leave, is dropped: it cannot be written. */
export function percentEncoded(words: string): string {
  return encodeURIComponent(words.replace(/\p{Cs}/gu, ''))
}
