import { fromWindows1252 } from '../text/windows-1252'

/** Letters and marks beyond ASCII that French office texts are made of. */
const frenchLetters = /[éèêëàâäçîïôöùûüœæÉÈÊËÀÂÇÎÏÔÙÛŒÆ’‘“”«»–—…•€°º²\u00a0·]/g
/** Control characters that no text holds: all but tab, line feed, vertical tab, form feed and carriage return. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const controls = /[\0-\x08\x0e-\x1f\x7f]/

/** The largest text taken: a notice has some 10 kB. */
const maxBytes = 5_000_000

export type PlainText =
  | { readonly text: string }
  | { readonly refusal: 'empty' | 'too-large' | 'binary' | 'unknown-encoding' }

/**
 * The text that bytes hold, its byte order mark left out: UTF-8, else UTF-16 by its mark, else Windows-1252, which Notepad
 * and Word wrote for decades, where what it gives beyond ASCII is what French texts hold.
 */
export function plainText(bytes: Uint8Array): PlainText {
  if (bytes.length > maxBytes) return { refusal: 'too-large' }
  const text = utf16(bytes) ?? decoded(bytes, 'utf-8') ?? windows1252(bytes)
  if (text === null) return { refusal: hasControlByte(bytes) && !hasMark(bytes) ? 'binary' : 'unknown-encoding' }
  if (controls.test(text)) return { refusal: 'binary' }
  return text.trim() === '' ? { refusal: 'empty' } : { text }
}

function utf16(bytes: Uint8Array): string | null {
  return hasMark(bytes) ? decoded(bytes, bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : null
}

/** The mark that UTF-16 begins with, in either order. */
function hasMark(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
}

function windows1252(bytes: Uint8Array): string | null {
  if (hasControlByte(bytes)) return null
  const text = fromWindows1252(bytes)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII is what is told apart
  const beyondAscii = text.match(/[^\x00-\x7f]/g)?.length ?? 0
  const french = text.match(frenchLetters)?.length ?? 0
  return french >= 0.9 * beyondAscii ? text : null
}

function decoded(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

function hasControlByte(bytes: Uint8Array): boolean {
  return bytes.some((byte) => (byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d)) || byte === 0x7f)
}
