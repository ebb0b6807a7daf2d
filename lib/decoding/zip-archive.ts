import { type Entry, fromBuffer, type ZipFile } from 'yauzl'

/** What an office document may hold: the largest seen has some 200 parts and 3 MB of words with their marks. */
const maxEntries = 3000
const maxPartBytes = 12_000_000
const maxPartsBytes = 24_000_000
const maxDeclaredBytes = 200_000_000

/** The parts of an archive that hold words, unpacked and counted byte by byte, whatever sizes it declares. */
export interface ZipArchive {
  readonly names: readonly string[]
  readonly parts: ReadonlyMap<string, Buffer>
}

export type ZipRefusal = 'damaged' | 'encrypted' | 'too-heavy'

/** Unpacks the entries whose names `isWanted` asks for; refuses archives that unpack to far more than a document holds. */
export async function readZip(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
): Promise<ZipArchive | { readonly refusal: ZipRefusal }> {
  const names: string[] = []
  const parts = new Map<string, Buffer>()
  let left = maxPartsBytes
  let declared = 0
  try {
    const zip = await open(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
    for await (const entry of zip.eachEntry()) {
      names.push(entry.fileName)
      declared += entry.uncompressedSize
      if (names.length > maxEntries || declared > maxDeclaredBytes) return { refusal: 'too-heavy' }
      if (!isWanted(entry.fileName)) continue
      if (entry.isEncrypted()) return { refusal: 'encrypted' }
      const part = await unpacked(zip, entry, Math.min(maxPartBytes, left))
      if (part === null) return { refusal: 'too-heavy' }
      left -= part.length
      parts.set(entry.fileName, part)
    }
    return { names, parts }
  } catch (error) {
    if (error instanceof RangeError || error instanceof TypeError) throw error
    return { refusal: 'damaged' }
  }
}

function open(buffer: Buffer): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    fromBuffer(buffer, { lazyEntries: true, validateEntrySizes: true }, (error, zip) =>
      error === null && zip ? resolve(zip) : reject(error),
    )
  })
}

/** The bytes of an entry; null as soon as they are more than `limit`. */
async function unpacked(zip: ZipFile, entry: Entry, limit: number): Promise<Buffer | null> {
  const stream = await zip.openReadStreamPromise(entry)
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    length += chunk.length
    if (length > limit) {
      stream.destroy()
      return null
    }
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
