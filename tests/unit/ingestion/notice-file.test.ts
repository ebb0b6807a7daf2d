import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { noticeText, readNoticeFile } from '@/lib/ingestion/notice-file'

const bytes = (...values: number[]) => Uint8Array.from(values)
const utf8 = (text: string) => new TextEncoder().encode(text)

describe('noticeText', () => {
  it('keeps the text verbatim', () => {
    const text = 'ONG : n°\u00a03\r\n\tà Téra\f\u000bde suite €\n'
    expect(noticeText(utf8(text))).toEqual({ text })
  })

  it('leaves out a byte order mark', () => {
    expect(noticeText(bytes(0xef, 0xbb, 0xbf, 0x41))).toEqual({ text: 'A' })
  })

  it.each([
    ['nothing', bytes(), 'empty'],
    ['spaces and line ends', utf8(' \n\u00a0\t\r\n'), 'empty'],
    ['a byte order mark alone', bytes(0xef, 0xbb, 0xbf), 'empty'],
    ['a zero byte', utf8('ONG\0Mali'), 'binary'],
    ['a control character', utf8('ONG\u001bMali'), 'binary'],
    ['a PNG', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a), 'binary'],
    ['Latin-1', bytes(0x54, 0xe9, 0x72, 0x61), 'not-utf8'],
    ['UTF-16, little end first', bytes(0xff, 0xfe, 0x41, 0x00), 'not-utf8'],
    ['UTF-16, big end first', bytes(0xfe, 0xff, 0x00, 0x41), 'not-utf8'],
    ['a letter cut in two', utf8('Téra').slice(0, 2), 'not-utf8'],
    ['one byte over 5 MB', new Uint8Array(5_000_001).fill(0x61), 'too-large'],
  ])('refuses %s', (_, content, refusal) => {
    expect(noticeText(content)).toEqual({ refusal })
  })

  it('takes 5 MB', () => {
    expect(noticeText(new Uint8Array(5_000_000).fill(0x61))).toHaveProperty('text')
  })
})

describe('readNoticeFile', () => {
  let folder = ''
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'notice-file-'))
  })
  afterAll(() => rm(folder, { recursive: true }))

  it('reads a file larger than one read', async () => {
    const text = 'Téra '.repeat(50_000)
    await writeFile(path.join(folder, 'long.txt'), text)
    expect(await readNoticeFile(path.join(folder, 'long.txt'))).toEqual({ text })
  })

  it('refuses a missing file and a folder', async () => {
    expect(await readNoticeFile(path.join(folder, 'missing.txt'))).toEqual({ refusal: 'not-found' })
    expect(await readNoticeFile(folder)).toEqual({ refusal: 'unreadable' })
  })

  it('refuses a file without end', async () => {
    expect(await readNoticeFile('/dev/zero')).toEqual({ refusal: 'too-large' })
  })
})
