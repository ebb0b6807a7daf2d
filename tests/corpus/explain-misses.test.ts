import { expect, it } from 'vitest'
import { readNotice } from '../../lib/extraction/read-notice'
import { explainMisses } from './explain-misses'

const text = 'Poste : Juriste\nPrise de fonction : 1er juin 2026\nDate limite : 4 mai 2026\n'
const reading = readNotice(text, { published: null, country: null })

it('tells of a misread deadline what was missed, the passage and why each date was taken or left', () => {
  const message = explainMisses([{ id: 'p-1', field: 'deadline', score: 0, got: '2026-05-04', want: '2026-06-01' }], text, reading)
  expect(message).toContain('p-1  deadline: read "2026-05-04", labelled "2026-06-01"')
  expect(message).toContain(text.trim())
  expect(message).toMatch(/\[1er juin 2026\][^\n]*\n[^\n]*prise de service[^\n]*laissée/)
  expect(message).toMatch(/→ l\. 3[^\n]*\[4 mai 2026\][^\n]*\n[^\n]*PRISE/)
})

it('tells of another field only what was missed', () => {
  expect(explainMisses([{ id: 'p-1', field: 'title', score: 0, got: null, want: 'Juriste' }], text, reading)).toBe(
    'p-1  title: read null, labelled "Juriste"',
  )
})

it('does not repeat a whole notice', () => {
  const long = text + 'La mission vient en aide aux familles.\n'.repeat(60)
  const message = explainMisses([{ id: 'n-1', field: 'deadline', score: 0, got: null, want: null }], long, reading)
  expect(message).not.toContain('La mission vient en aide aux familles.\nLa mission')
  expect(message).toContain('→ l. 3')
})
