import { describe, expect, it } from 'vitest'
import { readDepositHours } from '@/lib/extraction/deposit-hours'
import { readMayCloseEarly } from '@/lib/extraction/early-closing'
import { readDeposit } from '@/lib/extraction/in-person'
import { languageOf } from '@/lib/extraction/language'
import { readNoFee } from '@/lib/extraction/no-fee'
import { layOut, type NoticeText } from '@/lib/extraction/notice-text'
import { cuedPassages, passageIn } from '@/lib/extraction/passages'
import { readPhones } from '@/lib/extraction/phones'
import { readSectors } from '@/lib/extraction/sectors'
import { readWomenEncouraged } from '@/lib/extraction/women-encouraged'
import { wordPattern } from '@/lib/text/word-pattern'

const wordsAt = ({ flat }: NoticeText, { start, end }: { start: number; end: number }) => flat.slice(start, end)

const fees = wordPattern(/\bfrais\b/y)

describe('passages', () => {
  it('have each run of spaces and line ends as one space, and lead back to the text', () => {
    const notice = layOut('Dossiers  \n  déposés   au siège')
    const passage = passageIn(notice, { start: 0, end: notice.flat.length }, 600)
    expect(passage.words).toBe('dossiers deposes au siege')
    expect(wordsAt(notice, passage.rangeOf(0, 8))).toBe('dossiers')
    expect(wordsAt(notice, passage.rangeOf(9, 25))).toBe('deposes   au siege')
  })

  it('are cut to what stands around the cue, within its sentence', () => {
    const notice = layOut(`Première phrase ici. ${'mot '.repeat(200)}frais ${'mot '.repeat(200)}. Dernière phrase.`)
    const [passage, ...others] = cuedPassages(notice, fees)
    expect(others).toEqual([])
    expect(passage?.words).toContain('frais')
    expect(passage?.words.length).toBeLessThanOrEqual(560)
  })

  it('reach every cue of a long sentence, without reading it again for each', () => {
    const notice = layOut('frais de mot '.repeat(1000))
    const passages = cuedPassages(notice, fees)
    const read = passages.reduce((length, { start, end }) => length + end - start, 0)
    expect(passages.at(-1)?.end).toBeGreaterThan(notice.flat.trimEnd().length - 10)
    expect(read).toBeLessThan(5 * notice.flat.length)
  })
})

describe('time grows with the length of the text, not faster', () => {
  const hostile: Readonly<Record<string, string>> = {
    women: 'candidatures de femmes et de ',
    'women without verbs': 'femmes ',
    fees: 'ne demande aucun frais de ',
    'free of charge': 'recrutement est sans ',
    amounts: 'frais de dossier 5 000 5 000 ',
    closings: 'se réserve le droit de clôturer avant ',
    phones: 'Tél. 70 00 00 00 / ',
    figures: '12 34 56 78 ',
    'one figure': '1',
    prefixes: '(+223',
    'hours of the counter': 'dossiers du lundi au vendredi de 8h à 12h et ',
    days: 'déposés les lundi, mardi et ',
    places: 'déposer au bureau de ',
    projects: 'projet de santé et d’éducation ',
    labels: 'Secteur : Santé\n',
    'little words': 'the les et ',
    'one word': 'a',
    spaces: ' ',
  }
  /** Each piece another, so that nothing is known from before. */
  const different: Readonly<Record<string, (i: number) => string>> = {
    'other numbers': (i) => `Tél. ${10_000_000 + i} `,
    'other addresses': (i) => `Déposer le dossier au bureau n ${i}.\n`,
    'other hours': (i) => `Dossiers reçus de 8h à ${i % 24}h${i % 60}.\n`,
    'other postings': (i) => `Poste ${i} : Chef\nProjet de santé ${i}\n`,
  }
  const secondsFor = (text: string) => {
    const notice = layOut(text)
    const scope = { notice, own: [], shared: [{ start: 0, end: notice.text.length }] }
    const from = process.cpuUsage()
    readSectors(scope, { start: 0, end: Math.min(150, notice.text.length) })
    readWomenEncouraged(scope)
    readNoFee(scope)
    readMayCloseEarly(scope)
    readPhones(scope)
    readDepositHours(scope)
    readDeposit(scope, { ordinal: null, title: '' }, [])
    languageOf(notice.text)
    return process.cpuUsage(from).user / 1e6
  }

  it.each(Object.entries(hostile))('%s', (_, piece) => {
    const sized = (length: number) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length)
    const small = Math.max(0.004, Math.min(secondsFor(sized(12_000)), secondsFor(sized(12_000))))
    // Eight times the text: linear work takes some 8 times as long, quadratic 64 times. The margin is for a busy machine.
    expect(secondsFor(sized(96_000)) / small).toBeLessThan(32)
  })

  it.each(Object.entries(different))('%s', (_, piece) => {
    const pieces = (count: number) => Array.from({ length: count }, (_piece, i) => piece(i)).join('')
    const small = Math.max(0.004, Math.min(secondsFor(pieces(600)), secondsFor(pieces(600))))
    expect(secondsFor(pieces(4800)) / small).toBeLessThan(32)
  })
})
