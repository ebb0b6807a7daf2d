/** Control characters but tab and line feed, and halves of characters: no database keeps them, no reader sees them. */
const unprintable =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  /[\0-\x08\x0b-\x1f\x7f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g
const ligatures: Readonly<Record<string, string>> = { ﬀ: 'ff', ﬁ: 'fi', ﬂ: 'fl', ﬃ: 'ffi', ﬄ: 'ffl', ﬅ: 'st', ﬆ: 'st' }

/** Words out of a document as they are typed: letters with their accents in one, ligatures taken apart, nothing unprintable. */
export function cleanText(text: string): string {
  return text
    .replace(unprintable, '')
    .replace(/[ﬀ-ﬆ]/g, (letters) => ligatures[letters] ?? letters)
    .normalize('NFC')
}
