import { describe, expect, it } from 'vitest'
import { plainText } from '@/lib/decoding/plain-text'

const bytes = (...values: number[]) => Uint8Array.from(values)
const utf8 = (text: string) => new TextEncoder().encode(text)
const latin1 = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'))

describe('plainText', () => {
  it('keeps UTF-8 to the letter and leaves out its mark', () => {
    expect(plainText(utf8('à Téra\r\n€'))).toEqual({ text: 'à Téra\r\n€' })
    expect(plainText(bytes(0xef, 0xbb, 0xbf, 0x41))).toEqual({ text: 'A' })
  })

  it.each(['utf16le', 'big'] as const)('reads UTF-16 by its mark (%s)', (order) => {
    const little = Buffer.from('\ufeffDate limite : 4 décembre', 'utf16le')
    const file = order === 'big' ? Buffer.from(little).swap16() : little
    expect(plainText(new Uint8Array(file))).toEqual({ text: 'Date limite : 4 décembre' })
  })

  it('reads Windows-1252, as old office programs save it', () => {
    const file = [...latin1('L'), 0x92, ...latin1('ONG recrute à Ségou '), 0x96, ...latin1(' salaire : 500 '), 0x80]
    expect(plainText(Uint8Array.from(file))).toEqual({ text: 'L’ONG recrute à Ségou – salaire : 500 €' })
  })

  it.each([
    ['spaces and line ends', utf8(' \n\u00a0\t\r\n'), 'empty'],
    ['a byte order mark alone', bytes(0xef, 0xbb, 0xbf), 'empty'],
    ['a zero byte', utf8('ONG\0Mali'), 'binary'],
    ['a control character', utf8('ONG\u001bMali'), 'binary'],
    ['a control character in UTF-16', Buffer.from('\ufeffONG\0Mali', 'utf16le'), 'binary'],
    ['UTF-16 that ends amid a letter', bytes(0xff, 0xfe, 0x41, 0x00, 0x42), 'unknown-encoding'],
    ['UTF-8 that ends amid a letter', utf8('Téra').slice(0, 2), 'unknown-encoding'],
    ['UTF-8 with a broken letter amid others', bytes(...utf8('Ségou, Téra et Kédougou '), 0xe9), 'unknown-encoding'],
    ['Arabic in Windows-1256', bytes(0xc7, 0xe1, 0xcc, 0xe3, 0xda, 0xed, 0xc9), 'unknown-encoding'],
  ])('refuses %s', (_, content, refusal) => {
    expect(plainText(new Uint8Array(content))).toEqual({ refusal })
  })
})
