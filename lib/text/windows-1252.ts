/** The characters of bytes 0x80 to 0x9F; the five that have none are a replacement character. */
const upper = '€\ufffd‚ƒ„…†‡ˆ‰Š‹Œ\ufffdŽ\ufffd\ufffd‘’“”•–—˜™š›œ\ufffdžŸ'

/** Text in Windows-1252. Node 20 reads it as Latin-1 under that name: « L’ONG » and « 500 € » come out with control characters. */
export function fromWindows1252(bytes: Uint8Array): string {
  const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  return latin1.replace(/[\x80-\x9f]/g, (control) => upper.charAt(control.charCodeAt(0) - 0x80))
}
