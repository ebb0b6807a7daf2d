import { describe, expect, it } from 'vitest'
import { safeFileName } from '@/lib/text/file-name'

describe('a file name', () => {
  it.each([
    ['avis.pdf', 'avis.pdf'],
    ['C:\\Users\\rh\\avis n°3.docx', 'avis n°3.docx'],
    ['../../etc/passwd', 'passwd'],
    ['a"; filename="b.html', 'a ; filename= b.html'],
    ['avis\r\nSet-Cookie: x', 'avis Set-Cookie x'],
    ['.htaccess', 'htaccess'],
    ['https://ong.example/', 'annonce'],
  ])('%j is handed out as %j', (name, kept) => {
    expect(safeFileName(name)).toBe(kept)
  })
})
