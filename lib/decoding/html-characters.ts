import { fromWindows1252 } from '../text/windows-1252'

/** Where a page may say its character set: HTML's own limit is 1,024 bytes, pages with long heads say it later. */
const headBytes = 8_192

/**
 * A page's characters. Bytes that are UTF-8 throughout are that, whatever the page says: copies keep the old `<meta>`, and no
 * accented text in another set happens to be UTF-8. Else the set that the page declares, else windows-1252.
 */
export function decodeCharacters(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    const decoder = decoderNamed(declaredCharset(bytes))
    return decoder.encoding === 'windows-1252' ? fromWindows1252(bytes) : decoder.decode(bytes)
  }
}

function declaredCharset(bytes: Uint8Array): string {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, headBytes))
  return /<meta[^>]{0,300}?\bcharset\s*=\s*["']?\s*([\w:-]{2,40})/i.exec(head)?.[1] ?? 'windows-1252'
}

/** `iso-8859-1` is windows-1252 to this decoder, as to every browser. */
function decoderNamed(charset: string): TextDecoder {
  try {
    return new TextDecoder(charset)
  } catch {
    return new TextDecoder('windows-1252')
  }
}
