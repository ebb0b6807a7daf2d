import { describe, expect, it } from 'vitest'
import { cellAt } from '@/lib/deadlines/date-table'

const heading = (text: string, date: string) => cellAt(text, text.indexOf(date))?.heading ?? null

describe('the heading of a date’s column', () => {
  it.each([
    ['| poste | limite | demarrage |\n| sociologue | 13/02/2026 | 02/03/2026 |', '13/02/2026', 'limite'],
    ['| poste | limite | demarrage |\n| sociologue | 13/02/2026 | 02/03/2026 |', '02/03/2026', 'demarrage'],
    ['poste\tcloture\tdebut\ngardien\t13/02/2026\t02/03/2026', '13/02/2026', 'cloture'],
    ['publication cloture test\n05/01/2026 19/01/2026 26/01/2026', '19/01/2026', 'cloture'],
    ['publication cloture\n05/01/2026 19/01/2026', '05/01/2026', 'publication'],
  ])('in %j of %s is %s', (text, date, expected) => {
    expect(heading(text, date)).toBe(expected)
  })

  it.each([
    ['the first line', 'cloture 19/01/2026', '19/01/2026'],
    ['a label and its value', 'poste : gardien\ncloture : 19/01/2026', '19/01/2026'],
    ['fewer headings than dates', 'cloture\n05/01/2026 19/01/2026', '19/01/2026'],
    ['rows of other widths', 'a | b\nc | d | e | 19/01/2026', '19/01/2026'],
  ])('is not made up for %s', (_, text, date) => {
    expect(heading(text, date)).toBeNull()
  })
})
