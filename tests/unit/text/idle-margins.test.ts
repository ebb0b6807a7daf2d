import { describe, expect, it } from 'vitest'
import { idleMargins } from '@/lib/text/idle-margins'

const without = (text: string) => {
  const idle = idleMargins(text)
  let at = 0
  return text
    .split('\n')
    .map((line) => {
      const rest = line.slice(idle.get(at) ?? 0)
      at += line.length + 1
      return rest
    })
    .join('\n')
}

describe('what stands before the lines of a notice', () => {
  it.each([
    ['a page moved in', '   Poste : Gardien\n   Lieu : Gao', 'Poste : Gardien\nLieu : Gao'],
    ['lines that hang', 'Lieu : Gao,\n       Ansongo', 'Lieu : Gao,\nAnsongo'],
    ['a mail that quotes it', '> Poste : Gardien\n>\n> > Lieu : Gao', 'Poste : Gardien\n\nLieu : Gao'],
    ['lines of blanks', 'Poste : Gardien\n   \n Lieu : Gao', 'Poste : Gardien\n   \nLieu : Gao'],
    ['nothing', 'Poste : Gardien\nLieu : Gao', 'Poste : Gardien\nLieu : Gao'],
  ])('%s is dropped', (_, text, read) => {
    expect(without(text).replace(/^ +$/gm, '')).toBe(read.replace(/^ +$/gm, ''))
  })

  it('stays in a table, but for what all its lines have: a cell goes on under its own', () => {
    const table = '  Poste       Lieu      Nombre\n  Gardien     Gao,      2\n              Ansongo\n\n  Au siège'
    expect(without(table)).toBe(
      'Poste       Lieu      Nombre\nGardien     Gao,      2\n            Ansongo\n\nAu siège',
    )
  })

  it('is a bullet where few lines have it', () => {
    const list = 'Dossier\n> Un CV\n> Une lettre\nÀ envoyer au siège\navant lundi'
    expect(without(list)).toBe(list)
  })
})
