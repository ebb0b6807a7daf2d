/** Words that XML can carry: notices come with control characters and halves of surrogate pairs, which end a feed reader. */
export function xmlText(words: string): string {
  return words.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
}

/** The same as HTML. */
export function htmlText(words: string): string {
  return xmlText(words).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
