import type { DecodingRefusal } from '../decoding/decoding'
import { fileKind } from '../decoding/file-kind'

/** The largest notice taken, in bytes. */
export const maxSourceBytes = 20_000_000

/** By content, never by name; what browsers might run is called plain bytes. */
export type SourceFile =
  | { readonly mediaType: string; readonly isText: boolean }
  | { readonly refusal: DecodingRefusal }

const images: readonly (readonly [RegExp, string])[] = [
  [/^\x89PNG/, 'image/png'],
  [/^\xff\xd8\xff/, 'image/jpeg'],
  [/^RIFF....WEBP/s, 'image/webp'],
  [/^(?:II\*\0|MM\0\*)/, 'image/tiff'],
]

/** What a file is as far as posting cares: whether it can be read at once, and the type it is handed out as. */
export function sourceFile(bytes: Uint8Array): SourceFile {
  if (bytes.length === 0) return { refusal: 'empty' }
  if (bytes.length > maxSourceBytes) return { refusal: 'too-large' }
  const kind = fileKind(bytes)
  if (typeof kind !== 'string') return kind
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(2048, bytes.length)).toString('latin1')
  switch (kind) {
    case 'text':
      // A drawing is no notice, and one that runs scripts is none to keep.
      return /<svg[\s>]/i.test(head) ? { refusal: 'unsupported-image' } : { mediaType: 'text/plain', isText: true }
    case 'pdf':
      return { mediaType: 'application/pdf', isText: false }
    case 'html':
      return { mediaType: 'application/octet-stream', isText: false }
    case 'zip':
      return { mediaType: zipType(head), isText: false }
    case 'binary':
      return {
        mediaType: images.find(([start]) => start.test(head))?.[1] ?? 'application/octet-stream',
        isText: false,
      }
  }
}

/** OpenDocument says what it is in its first entry; Word names its parts. */
function zipType(head: string): string {
  if (head.includes('mimetypeapplication/vnd.oasis.opendocument.text')) return 'application/vnd.oasis.opendocument.text'
  return /word\/|\[Content_Types\]/.test(head)
    ? 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
    : 'application/octet-stream'
}
