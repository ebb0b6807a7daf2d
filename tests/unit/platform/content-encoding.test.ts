import { describe, expect, it } from 'vitest'
import { chooseEncoding, isCompressible } from '@/lib/platform/content-encoding'

describe('the encoding of an answer', () => {
  it.each([
    ['gzip, deflate, br', 'br'],
    ['gzip;q=1, br;q=0.5', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['BR', 'br'],
    ['gzip;q=0', null],
    ['deflate, zstd', null],
    ['', null],
    ['br;q=oui', null],
  ])('is, of « %s », %s', (accepted, encoding) => {
    expect(chooseEncoding(accepted)).toBe(encoding)
  })

  it.each([
    ['text/html; charset=utf-8', true],
    ['application/problem+json', true],
    ['application/atom+xml; charset=utf-8', true],
    ['text/calendar; charset=utf-8', true],
    ['image/jpeg', false],
    ['', false],
  ])('is worth it for « %s »: %s', (contentType, worth) => {
    expect(isCompressible(contentType)).toBe(worth)
  })
})
