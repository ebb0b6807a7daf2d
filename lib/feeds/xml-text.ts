/** Words that XML can carry: notices come with control characters and halves of surrogate pairs, which end a feed reader. */
export function xmlText(words: string): string {
  return words.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
}

/** The same within CDATA, whose end (`]]>`) the library parts where it first stands, but not where it stands again. */
export function cdataText(words: string): string {
  const [first = '', ...others] = xmlText(words).split(']]>')
  return others.length === 0 ? first : `${first}]]>${others.join(']]]]><![CDATA[>')}`
}

/** The same as HTML. */
export function htmlText(words: string): string {
  return xmlText(words).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
