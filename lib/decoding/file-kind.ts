import type { DecodingRefusal } from './decoding'

/** `binary`: an image, or something to refuse by name. */
export type FileKind = 'text' | 'html' | 'pdf' | 'zip' | 'binary'

/** How far into a file its beginning may stand: mail programs and printers put bytes before it. */
const headBytes = 1024
const htmlStart =
  /^(?:<\?xml[^<>]{0,200}>|<!--[^>]{0,500}-->|\s|\ufeff){0,20}<(?:!doctype\s+html|html|head|body|div|article|section|main|p|table|h1)\b/i

/** What a file is by its first bytes; a name or an extension counts for nothing. */
export function fileKind(bytes: Uint8Array): FileKind | { readonly refusal: DecodingRefusal } {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(headBytes, bytes.length)).toString('latin1')
  if (head.includes('%PDF-')) return 'pdf'
  if (head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06')) return 'zip'
  if (head.startsWith('\xd0\xcf\x11\xe0')) return { refusal: oleRefusal(bytes) }
  if (head.startsWith('{\\rtf')) return { refusal: 'legacy-word' }
  // UTF-16 has zero bytes too, and its mark at the front.
  if (/^(?:\xff\xfe|\xfe\xff)/.test(head)) return 'text'
  if (head.includes('\0') || /^(?:\x89PNG|\xff\xd8\xff|RIFF|II\*|MM\0\*)/.test(head)) return 'binary'
  return htmlStart.test(head) ? 'html' : 'text'
}

/** Office files before 2007, and newer ones behind a password, are one kind of container: the names of its streams tell them apart. */
function oleRefusal(bytes: Uint8Array): DecodingRefusal {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const holds = (name: string) => buffer.includes(Buffer.from(name, 'utf16le'))
  if (holds('EncryptedPackage')) return 'encrypted'
  if (holds('WordDocument')) return 'legacy-word'
  if (holds('Workbook')) return 'spreadsheet'
  return holds('PowerPoint Document') ? 'presentation' : 'binary'
}
