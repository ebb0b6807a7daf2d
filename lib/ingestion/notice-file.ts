import { open } from 'node:fs/promises'

/** The largest file taken: 5 MB. */
const maxBytes = 5_000_000

export const fileRefusals = ['not-found', 'unreadable', 'too-large', 'empty', 'binary', 'not-utf8'] as const
/** Why a file gives no notice. */
export type FileRefusal = (typeof fileRefusals)[number]

export type NoticeFile = { readonly text: string } | { readonly refusal: FileRefusal }

/** The notice in a file, or why there is none; never more than `maxBytes` of it are read. */
export async function readNoticeFile(path: string): Promise<NoticeFile> {
  try {
    const file = await open(path)
    try {
      const buffer = Buffer.alloc(maxBytes + 1)
      let length = 0
      for (let read = -1; read !== 0; length += read)
        read = (await file.read(buffer, length, Math.min(buffer.length - length, 65_536))).bytesRead
      return noticeText(buffer.subarray(0, length))
    } finally {
      await file.close()
    }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === undefined) throw error
    return { refusal: code === 'ENOENT' ? 'not-found' : 'unreadable' }
  }
}

/** The text that bytes hold in UTF-8, its byte order mark left out. */
export function noticeText(bytes: Uint8Array): NoticeFile {
  if (bytes.length > maxBytes) return { refusal: 'too-large' }
  // UTF-16 holds a zero byte in every Latin letter: its own mark tells it from a binary file.
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    return { refusal: 'not-utf8' }
  if (bytes.some(isControl)) return { refusal: 'binary' }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return text.trim() === '' ? { refusal: 'empty' } : { text }
  } catch {
    return { refusal: 'not-utf8' }
  }
}

/** A control character that no text holds: any but tab, line feed, vertical tab, form feed and carriage return. */
function isControl(byte: number): boolean {
  return (byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d)) || byte === 0x7f
}
