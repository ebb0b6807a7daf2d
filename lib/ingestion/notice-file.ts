import { open } from 'node:fs/promises'
import { decodeFile } from '../decoding/decode-file'
import type { DecodedNotice } from '../decoding/decoded-notice'
import { type DecodingLimits, type DecodingRefusal, defaultLimits } from '../decoding/decoding'

/** The largest file taken: 20 MB, a scan of some pages or a photograph. */
const maxFileBytes = 20_000_000

/** Why a file gives no notice. */
export type FileRefusal = DecodingRefusal | 'not-found' | 'unreadable'

export type NoticeFile = DecodedNotice | { readonly refusal: FileRefusal }

/** The notice in a file, or why there is none; never more than `maxFileBytes` of it are read. */
export async function readNoticeFile(path: string, limits: DecodingLimits = defaultLimits): Promise<NoticeFile> {
  let bytes: Uint8Array
  try {
    bytes = await readBytes(path)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === undefined) throw error
    return { refusal: code === 'ENOENT' ? 'not-found' : 'unreadable' }
  }
  return readNoticeBytes(bytes, limits)
}

/** The notice in bytes that come from elsewhere: standard input, an upload. */
export async function readNoticeBytes(bytes: Uint8Array, limits: DecodingLimits = defaultLimits): Promise<NoticeFile> {
  if (bytes.length > maxFileBytes) return { refusal: 'too-large' }
  if (bytes.length === 0) return { refusal: 'empty' }
  return decodeFile(bytes, limits)
}

async function readBytes(path: string): Promise<Uint8Array> {
  const file = await open(path)
  try {
    const chunks: Buffer[] = []
    let length = 0
    while (length <= maxFileBytes) {
      const { bytesRead, buffer } = await file.read(Buffer.alloc(65_536), 0, 65_536)
      if (bytesRead === 0) break
      chunks.push(buffer.subarray(0, bytesRead))
      length += bytesRead
    }
    return Buffer.concat(chunks)
  } finally {
    await file.close()
  }
}
