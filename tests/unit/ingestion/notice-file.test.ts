import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fileRefusalSentences } from '@/lib/copy/ingestion-sentences'
import { decodingRefusals } from '@/lib/decoding/decoding'
import { readNoticeBytes, readNoticeFile } from '@/lib/ingestion/notice-file'

const utf8 = (text: string) => new TextEncoder().encode(text)

describe('readNoticeBytes', () => {
  it('gives a text as it stands, with nothing known beside it', async () => {
    const text = 'ONG : n°\u00a03\r\n\tà Téra\f\u000bde suite €\n'
    expect(await readNoticeBytes(utf8(text))).toEqual({ text, ocr: [], pageData: null, isCut: false })
  })

  it.each([
    ['nothing', new Uint8Array(), 'empty'],
    ['one byte over 5 MB of text', new Uint8Array(5_000_001).fill(0x61), 'too-large'],
    ['one byte over 20 MB', new Uint8Array(20_000_001), 'too-large'],
  ])('refuses %s', async (_, content, refusal) => {
    expect(await readNoticeBytes(content)).toEqual({ refusal })
  })

  it('takes 5 MB of text', async () => {
    expect(await readNoticeBytes(new Uint8Array(5_000_000).fill(0x61))).toHaveProperty('text')
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
    expect(await readNoticeFile(path.join(folder, 'long.txt'))).toMatchObject({ text })
  })

  it('refuses a missing file and a folder', async () => {
    expect(await readNoticeFile(path.join(folder, 'missing.txt'))).toEqual({ refusal: 'not-found' })
    expect(await readNoticeFile(folder)).toEqual({ refusal: 'unreadable' })
  })

  it('refuses a file without end', async () => {
    expect(await readNoticeFile('/dev/zero')).toEqual({ refusal: 'too-large' })
  })
})

describe('each refusal', () => {
  it('has a sentence of its own', () => {
    const refusals = [...decodingRefusals, 'not-found', 'unreadable'] as const
    expect(Object.keys(fileRefusalSentences).sort()).toEqual([...refusals].sort())
    expect(new Set(Object.values(fileRefusalSentences)).size).toBe(refusals.length)
  })
})
