import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { decodeBytes } from '@/lib/decoding/decode-bytes'
import type { DecodedNotice } from '@/lib/decoding/decoded-notice'
import { type DecodingLimits, defaultLimits } from '@/lib/decoding/decoding'

/** The path of a file of tests/fixtures/files. */
export const fixturePath = (name: string) => fileURLToPath(new URL(`../../fixtures/files/${name}`, import.meta.url))
export const fixture = async (name: string) => new Uint8Array(await readFile(fixturePath(name)))

const neverLate = () => false

/** What a fixture decodes to, in this process. */
export async function decodeFixture(name: string, limits: Partial<DecodingLimits> = {}, isLate = neverLate) {
  return decodeBytes(await fixture(name), { ...defaultLimits, ...limits }, isLate)
}

/** The same, for one that must not be refused. */
export async function decodedFixture(...args: Parameters<typeof decodeFixture>): Promise<DecodedNotice> {
  const decoding = await decodeFixture(...args)
  if ('refusal' in decoding) throw new Error(`${args[0]} is refused: ${decoding.refusal}`)
  return decoding
}

export const decode = (bytes: Uint8Array | Buffer) => decodeBytes(new Uint8Array(bytes), defaultLimits, neverLate)
