import { describe, expect, it } from 'vitest'
import { foldText } from '@/lib/text/fold'
import { isJustified } from '@/lib/text/justified'

const prose =
  'Les dossiers sont reçus au siège de l’association, à Gao, jusqu’au lundi 9 mars 2026 à 16 h, heure du Mali.'

describe('a text whose words stand two spaces apart', () => {
  it('is a justified page, read with one', () => {
    const page = prose.replaceAll(' ', '  ').replace('  reçus', '   reçus')
    expect(isJustified(page)).toBe(true)
    expect(foldText(page).text).toBe(foldText(prose).text)
    const { start, end } = foldText(page).sourceSpan(13, 23)
    expect(page.slice(start, end)).toBe('sont   reçus')
  })

  it('is none where only the columns of a table do', () => {
    const table = `${prose}\n\nPoste  Lieu  Nombre\n${'Chef de base  Gao ou Ansongo  2\n'.repeat(8)}`
    expect(isJustified(table)).toBe(false)
    expect(isJustified('Poste  Lieu  Nombre\nGardien  Gao  2')).toBe(false)
  })
})
