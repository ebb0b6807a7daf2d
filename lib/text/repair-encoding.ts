import { fromWindows1252 } from './windows-1252'

/**
 * UTF-8 that some copying site read as a one-byte encoding: « dÃ©cembre » (windows-1252), « dĂ©cembre » (windows-1250).
 * Only what such a mistake makes of French is repaired: accented letters, ligatures, quotes, dashes, spaces.
 */
const windows1250 = new TextDecoder('windows-1250')
const misreadings = [fromWindows1252, (bytes: Uint8Array) => windows1250.decode(bytes)].map((decode) => {
  const byteOf = new Map<string, number>()
  for (let byte = 0x80; byte <= 0xff; byte++) byteOf.set(decode(Uint8Array.of(byte)), byte)
  // The five bytes without a character all come out as one.
  byteOf.delete('\ufffd')
  return byteOf
})

/** Lead bytes of U+0080–00FF, of Œ and œ, and of the general punctuation: « é » and a space before « » » are no such thing. */
const sequenceLength = new Map([
  [0xc2, 2],
  [0xc3, 2],
  [0xc5, 2],
  [0xe2, 3],
])
/** What the lead bytes look like in either encoding. */
const leads = new Set(
  misreadings.flatMap((byteOf) =>
    [...byteOf].flatMap(([character, byte]) => (sequenceLength.has(byte) ? character : [])),
  ),
)
const utf8 = new TextDecoder('utf-8', { fatal: false })

/** « Ã emploi », where a page made one space of two: the space is the one behind « à », which no letter follows. */
const isWord = /[\p{L}\p{N}]/u

export interface Repair {
  readonly text: string
  /** UTF-16 units of the source that it replaces. */
  readonly length: number
}

/** What the characters at `offset` were before they were misread; null when they are right as they are. */
export function repairAt(source: string, offset: number): Repair | null {
  if (!leads.has(source.charAt(offset))) return null
  for (const byteOf of misreadings) {
    const lead = byteOf.get(source.charAt(offset))
    const length = lead === undefined ? undefined : sequenceLength.get(lead)
    if (lead === undefined || length === undefined) continue
    const bytes = [lead]
    for (let i = 1; i < length; i++) {
      const character = source.charAt(offset + i)
      // « Ã  » is à, whose second byte, a no-break space, many editors turn into a plain one.
      const byte = lead === 0xc3 && character === ' ' ? 0xa0 : byteOf.get(character)
      if (byte === undefined || byte > 0xbf) break
      bytes.push(byte)
    }
    if (bytes.length < length) continue
    if (lead === 0xe2 && bytes[1] !== 0x80 && bytes[1] !== 0x82) continue
    if (lead === 0xc5 && bytes[1] !== 0x92 && bytes[1] !== 0x93) continue
    const isSpaceLost = lead === 0xc3 && /\s/.test(source.charAt(offset + 1)) && isWord.test(source.charAt(offset + 2))
    return { text: utf8.decode(Uint8Array.from(bytes)), length: isSpaceLost ? 1 : length }
  }
  return null
}

/** What a sign of a misread text looks like: the lead bytes as either encoding shows them. */
const mayBeMisread = /[ÂÃÅâĂĹ]/

/** Verbatim words as they were before some site misread them: « FÃ¨s » → « Fès ». */
export function withoutMisreading(words: string): string {
  if (!mayBeMisread.test(words)) return words
  let repaired = ''
  for (let at = 0; at < words.length; ) {
    const repair = repairAt(words, at)
    repaired += repair?.text ?? words.charAt(at)
    at += repair?.length ?? 1
  }
  return repaired
}
