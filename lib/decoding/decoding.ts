import type { DecodedNotice } from './decoded-notice'

export const decodingRefusals = [
  'empty',
  'binary',
  'unknown-encoding',
  'too-large',
  'encrypted',
  'damaged',
  'no-text',
  'no-readable-text',
  'unsupported-image',
  'legacy-word',
  'spreadsheet',
  'presentation',
  'archive',
  'program',
  'media',
  'too-heavy',
  'took-too-long',
] as const
/** Why the bytes of a file give no notice. */
export type DecodingRefusal = (typeof decodingRefusals)[number]

export type Decoding = DecodedNotice | { readonly refusal: DecodingRefusal }

/** Where to stop. All have one value in use; a test gives smaller ones. */
export interface DecodingLimits {
  /** After this long the process that decodes is ended. */
  readonly milliseconds: number
  /** What that process may hold in memory, 50 MB of Node itself included. */
  readonly megabytes: number
  /** Pages of a document that are read. */
  readonly pages: number
  /** Pages that are read from their image: one takes a second or more. */
  readonly scannedPages: number
}

export const defaultLimits: DecodingLimits = { milliseconds: 60_000, megabytes: 400, pages: 40, scannedPages: 10 }
