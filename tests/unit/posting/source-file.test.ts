import { describe, expect, it } from 'vitest'
import { sourceFile } from '@/lib/posting/source-file'

const bytes = (words: string) => Buffer.from(words, 'latin1')

describe('a file that is sent', () => {
  it.each([
    ['Avis de recrutement', 'text/plain', true],
    ['%PDF-1.7', 'application/pdf', false],
    ['PK\x03\x04[Content_Types].xml', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', false],
    ['\xff\xd8\xff\xe0\0', 'image/jpeg', false],
    // Whatever a browser might run is bytes and nothing else.
    ['<!doctype html><script>alert(1)</script>', 'application/octet-stream', false],
    ['<html><body>Avis', 'application/octet-stream', false],
  ])('%j is %s', (words, mediaType, isText) => {
    expect(sourceFile(bytes(words))).toEqual({ mediaType, isText })
  })

  it.each([
    ['', 'empty'],
    ['<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>', 'unsupported-image'],
    ['<?xml version="1.0"?>\n<svg onload="alert(1)"/>', 'unsupported-image'],
    ['{\\rtf1', 'legacy-word'],
  ])('%j is refused: %s', (words, refusal) => {
    expect(sourceFile(bytes(words))).toEqual({ refusal })
  })

  it('is refused past 20 MB', () => {
    expect(sourceFile(new Uint8Array(20_000_001))).toEqual({ refusal: 'too-large' })
  })
})
