import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ownPath, signInAddress } from '@/lib/accounts/own-path'

describe('a page to go on to', () => {
  it.each(['/deposer', '/organisation/offres/x?version=2', '/compte#suite', '/'])('may be %s', (path) => {
    expect(ownPath(path)).toBe(path)
  })

  it.each([
    'https://ailleurs.example/',
    '//ailleurs.example/',
    '///ailleurs.example',
    '/\\ailleurs.example',
    '\\\\ailleurs.example',
    '/\t/ailleurs.example',
    '/x/..//ailleurs.example',
    '/.//ailleurs.example',
    '/%2e//ailleurs.example',
    'javascript:alert(1)',
    'deposer',
    '',
    ' /deposer',
    '/deposer\nSet-Cookie: a=b',
  ])('is not %j', (path) => {
    expect(ownPath(path)).toBeNull()
  })

  it('is nothing that is no text', () => {
    for (const value of [undefined, null, 1, ['/deposer'], {}]) expect(ownPath(value)).toBeNull()
  })

  it('never leaves the site, whatever is asked for', () => {
    const part = fc.constantFrom(
      '/',
      '\\',
      '.',
      '..',
      '%2e',
      '%2f',
      '@',
      ':',
      'a.example',
      '?',
      '#',
      '\t',
      ' ',
      'https:',
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const path = ownPath(parts.join(''))
        if (path !== null) expect(new URL(path, 'https://baara.example').origin).toBe('https://baara.example')
      }),
      { numRuns: 5000 },
    )
  })

  it('comes back whole from the page to sign in', () => {
    const path = '/organisation/offres?etat=ouvertes&page=2'
    const address = new URL(signInAddress(path), 'https://baara.example')
    expect(address.searchParams.get('suite')).toBe(path)
  })
})
