import { gzipSync } from 'node:zlib'
import { describe, expect, it, vi } from 'vitest'
import { zipOf } from '@/tests/factories/zip'
import { decode } from './fixture'

// Decoding takes a second or two here, more on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

const ole = (stream: string) =>
  Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(504), Buffer.from(stream, 'utf16le')])
const startingWith = (hex: string) => Buffer.concat([Buffer.from(hex, 'hex'), Buffer.alloc(600)])

describe('what holds no notice is refused by name', () => {
  it.each([
    ['an Excel sheet', zipOf({ '[Content_Types].xml': '<Types/>', 'xl/workbook.xml': '<workbook/>' }), 'spreadsheet'],
    ['a Calc sheet', zipOf({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet' }), 'spreadsheet'],
    ['slides', zipOf({ '[Content_Types].xml': '<Types/>', 'ppt/presentation.xml': '<p/>' }), 'presentation'],
    ['an archive', zipOf({ 'avis.txt': 'Avis' }), 'archive'],
    ['another archive', gzipSync('Avis'), 'archive'],
    ['a program for Windows', startingWith('4d5a90000300000004000000ffff0000'), 'program'],
    ['a program for Linux', startingWith('7f454c460201010000000000'), 'program'],
    [
      'a sound',
      Buffer.concat([Buffer.from('ID3\x03\0\0\0\0\0\0', 'latin1'), Buffer.from('fffb9064', 'hex'), Buffer.alloc(600)]),
      'media',
    ],
    ['Word of before 2007', ole('WordDocument'), 'legacy-word'],
    ['rich text', Buffer.from('{\\rtf1\\ansi Avis de recrutement}'), 'legacy-word'],
    ['Excel of before 2007', ole('Workbook'), 'spreadsheet'],
    ['slides of before 2007', ole('PowerPoint Document'), 'presentation'],
    ['an office document behind a password', ole('EncryptedPackage'), 'encrypted'],
    ['bytes of no known kind', Buffer.from([1, 2, 3, 0, 5, 6, 7, 8]), 'binary'],
  ])('%s', async (_, bytes, refusal) => {
    expect(await decode(bytes)).toEqual({ refusal })
  })
})
