import { describe, expect, test } from 'vitest'
import { changeLines, subjectWords } from '@/lib/copy/audit'
import { durationWords, instantWords, scheduleWords } from '@/lib/copy/site-administration'
import { correctedWords, monthBarsWords, shareWords, waitWords } from '@/lib/copy/site-administration-figures'

/** Without what only printers see. */
const plain = (words: string) => words.replaceAll(/[\u00a0\u202f]/g, ' ')

test.each([
  [0, '0,0 s'],
  [430, '0,4 s'],
  [9_949, '9,9 s'],
  [9_990, '10 s'],
  [59_400, '59 s'],
  [59_700, '1 min'],
  [3_599_999, '1 h'],
  [7_800_000, '2 h 10'],
  [172_000_000, '47 h 47'],
  [172_800_000, '2 jours'],
  [267_000_000, '3,1 jours'],
])('%i milliseconds are told as %s', (milliseconds, words) => {
  expect(plain(durationWords(milliseconds))).toBe(words)
})

test.each([
  ['* * * * *', 'chaque minute'],
  ['*/10 * * * *', 'toutes les 10 minutes'],
  ['17 3 * * *', 'chaque jour à 3 h 17'],
  ['0 12 * * *', 'chaque jour à 12 h'],
  ['0 6 * * 1', '0 6 * * 1'],
])('the schedule %s is told as %s', (cron, words) => {
  expect(plain(scheduleWords(cron))).toBe(words)
})

test('an instant is told in universal time', () => {
  expect(plain(instantWords(new Date('2026-03-31T23:30Z')))).toBe('31 mars 2026 à 23 h 30')
})

describe('figures in words', () => {
  test('are said for who cannot see bars', () => {
    const bars = [
      { month: '2026-02', value: 1200 },
      { month: '2026-03', value: 34 },
    ]
    expect(plain(monthBarsWords('Mali', bars))).toBe('Mali, par mois : 1 234 en tout, 1 200 au plus, en février 2026.')
    expect(plain(monthBarsWords('Niger', [{ month: '2026-02', value: 0 }]))).toBe('Niger, par mois : aucune.')
  })

  test('have shares and waits as French has them', () => {
    expect(plain(shareWords(0.12345))).toBe('12,3 %')
    expect(plain(correctedWords(1, 4))).toBe('1 offre corrigée sur 4 approuvées (25 %).')
    expect(plain(waitWords('2026-03', 7800, 72_000))).toBe(
      'En mars 2026 : la moitié décidée en moins de 2 h 10, neuf sur dix en moins de 20 h.',
    )
  })
})

describe('a change in the log', () => {
  const none = { changes: null, form: null, from: null, to: null, personName: null }

  test('of an offer tells each field from and to', () => {
    const changes = {
      deadlineDay: { from: '20', to: '27' },
      renewable: { from: null, to: true },
      documents: { from: ['CV'], to: [] },
      status: { from: 'PENDING', to: 'PUBLISHED' },
      inconnu: { from: { a: 1 }, to: 'x' },
    }
    expect(changeLines({ ...none, changes })).toEqual([
      { name: 'Date limite, jour', from: '20', to: '27' },
      { name: 'Renouvelable', from: '', to: 'oui' },
      { name: 'Pièces demandées', from: 'CV', to: '' },
      { name: 'État', from: 'en relecture', to: 'publiée' },
      { name: 'inconnu', from: '{"a":1}', to: 'x' },
    ])
  })

  test('of anything else tells what was and what is, and people by name', () => {
    const personId = '01a2'
    expect(
      changeLines({ ...none, from: { personId, role: 'OWNER' }, to: { role: null }, personName: 'Awa Traoré' }),
    ).toEqual([
      { name: 'Personne', from: 'Awa Traoré', to: '' },
      { name: 'Rôle', from: 'responsable', to: '' },
    ])
  })

  test.each([['rien'], [12], [['a']], [null]])('that is kept as %j is none', (changes) => {
    expect(changeLines({ ...none, changes, from: changes, to: changes })).toEqual([])
  })

  test('has a subject by its name, or its id', () => {
    expect(plain(subjectWords('Offer 0198', 'Logisticien'))).toBe('Offre : Logisticien')
    expect(plain(subjectWords('Job remind', null))).toBe('Tâche : remind')
    expect(plain(subjectWords('Autre 7', null))).toBe('Autre : 7')
  })
})
