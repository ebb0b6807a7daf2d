import { describe, expect, test } from 'vitest'
import { csvLine } from '@/lib/text/csv'

describe('a line of a table', () => {
  test('parts its cells by semicolons and ends as Windows ends it', () => {
    expect(csvLine(['Mali', 12, null, true, ''])).toBe('Mali;12;;true;\r\n')
  })

  test.each([
    ['a semicolon', 'CV ; lettre', '"CV ; lettre"'],
    ['quotes', 'dit « "oui" »', '"dit « ""oui"" »"'],
    ['lines', 'un\ndeux\r\ntrois', '"un\ndeux\r\ntrois"'],
    ['a comma, as it is', 'Gao, Mali', 'Gao, Mali'],
  ])('keeps %s', (_, words, written) => {
    expect(csvLine([words])).toBe(`${written}\r\n`)
  })

  test.each(['=1+1', '+223 20 00 00 00', '-2', '@SUM(A1)', '\t=1', '＝1', '=HYPERLINK("http://mal.example";"Voir")'])(
    'has no cell that a spreadsheet reckons: %s',
    (words) => {
      const written = csvLine([words])
      expect(written.replace(/^"/, '').startsWith("'")).toBe(true)
      expect(csvLine(['x', words]).startsWith('x;')).toBe(true)
    },
  )

  test('leaves numbers and the signs within words alone', () => {
    expect(csvLine([-2, 'rh@eaux.example', '1=1', '1.5'])).toBe('-2;rh@eaux.example;1=1;1.5\r\n')
  })

  test('has numbers that a French spreadsheet takes for such', () => {
    expect(csvLine([1250.5, 0.25, 12])).toBe('1250,5;0,25;12\r\n')
  })
})
