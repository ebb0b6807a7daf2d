import { decodeDocx } from './decode-docx'
import { decodeOdt } from './decode-odt'
import type { Decoding } from './decoding'
import { readZip } from './zip-archive'

/** The text of a document that is an archive of parts: .docx (.docm) or .odt; other archives are refused by name. */
export async function decodeZip(bytes: Uint8Array): Promise<Decoding> {
  const zip = await readZip(bytes, (name) => name === 'mimetype' || /\.(?:xml|rels)$/i.test(name))
  if ('refusal' in zip) return zip
  const { names, parts } = zip
  if (names.includes('word/document.xml')) return decodeDocx(bytes)
  const format = parts.get('mimetype')?.toString('latin1') ?? ''
  const content = parts.get('content.xml')
  const manifest = parts.get('META-INF/manifest.xml')
  if (names.includes('encrypted-package') || manifest?.includes('encryption-data')) return { refusal: 'encrypted' }
  if (format.includes('opendocument.text') && content) return decodeOdt(content)
  if (names.some((name) => name.startsWith('xl/')) || format.includes('opendocument.spreadsheet'))
    return { refusal: 'spreadsheet' }
  if (names.some((name) => name.startsWith('ppt/')) || format.includes('opendocument.presentation'))
    return { refusal: 'presentation' }
  return { refusal: 'archive' }
}
