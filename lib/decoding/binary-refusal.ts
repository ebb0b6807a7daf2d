import { fileTypeFromBuffer } from 'file-type'
import type { DecodingRefusal } from './decoding'

const programs = new Set(['exe', 'elf', 'macho', 'wasm', 'class', 'msi'])
const archives = new Set(['rar', '7z', 'gz', 'xz', 'bz2', 'tar', 'zst', 'lz', 'cab'])

/** Why bytes that are no text are not read; null for an image, which is. */
export async function binaryRefusal(bytes: Uint8Array): Promise<DecodingRefusal | null> {
  const type = await fileTypeFromBuffer(bytes)
  if (type === undefined) return 'binary'
  if (type.mime.startsWith('image/')) return null
  if (/^(?:audio|video)\//.test(type.mime)) return 'media'
  if (programs.has(type.ext)) return 'program'
  return archives.has(type.ext) ? 'archive' : 'binary'
}
