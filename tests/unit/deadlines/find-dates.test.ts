import { describe, expect, it } from 'vitest'
import { findDates } from '@/lib/deadlines/find-dates'
import { withoutOcrNoise } from '@/lib/deadlines/ocr-noise'
import { calendarDate } from '@/lib/deadlines/stated-date'
import { foldText } from '@/lib/text/fold'

/** Every date of a text: « YYYY-MM-DD », « --MM-DD » without a year, « impossible ». */
function dates(text: string): string[] {
  return findDates(withoutOcrNoise(foldText(text).text)).map(({ year, month, day }) =>
    year === null
      ? `--${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
      : (calendarDate(year, month, day) ?? 'impossible'),
  )
}

describe('forms of a date', () => {
  it.each([
    ['1er mars 2026', '2026-03-01'],
    ['1 er mars 2026', '2026-03-01'],
    ['01er mars 2026', '2026-03-01'],
    ['1ᵉʳ mars 2026', '2026-03-01'],
    ['15 FÉVRIER 2026', '2026-02-15'],
    ['15 fevrier 2026', '2026-02-15'],
    ['15 fév. 2026', '2026-02-15'],
    ['3 féviers 2026', '2026-02-03'],
    ['17-fév. 2026', '2026-02-17'],
    ['26-Oct-18', '2018-10-26'],
    ['14 jan. 26', '2026-01-14'],
    ['15/09/23', '2023-09-15'],
    ['5/3/2026', '2026-03-05'],
    ['12.06.2025', '2025-06-12'],
    ['12 - 06 - 2025', '2025-06-12'],
    ['2026-02-20', '2026-02-20'],
    ['2025/11/09', '2025-11-09'],
    ['août 18, 2025', '2025-08-18'],
    ['March 5th, 2026', '2026-03-05'],
    ['vingt (20) mars deux mille vingt-six', '2026-03-20'],
    ['premier avril deux mille vingt-cinq', '2025-04-01'],
    ['Expiration30 Octobre 2020', '2020-10-30'],
    ['l5 mars 2O26', '2026-03-15'],
    ['1O/O4/2025', '2025-04-10'],
    ['dĂ©cembre : 12 dĂ©cembre 2025', '2025-12-12'],
    ['lundi 16\nfévrier 2026', '2026-02-16'],
    ['24 جويلية 2025', '2025-07-24'],
    ['11 يوليوز 2025', '2025-07-11'],
    ['15 فبراير ٢٠٢٦', '2026-02-15'],
    ['غرة أفريل 2026', '2026-04-01'],
    ['فاتح ماي 2026', '2026-05-01'],
    ['31 avril 2026', 'impossible'],
    ['29/02/2026', 'impossible'],
    ['29/02/2028', '2028-02-29'],
    ['le 8 mars 17h', '--03-08'],
    ['avant le 15/03', '--03-15'],
  ])('%s', (text, expected) => {
    expect(dates(text)).toEqual([expected])
  })
})

describe('what only looks like a date', () => {
  it.each([
    ['a telephone number', 'Tél. 20 22 45 67 ou 76.12.03.26.11'],
    ['a number of months', 'CDD de 12 mois'],
    ['a month and a year', 'démarrage en mars 2026'],
    ['a heading’s number', '1.2.10 Objectifs'],
    ['a reference', 'AMI N°2026-03/12/45/RH'],
    ['figures that are no month and no day', 'ratio 45/13/2026'],
    ['a share', 'la moitié (1/2) des postes'],
    ['years', 'projet 2023-2027'],
    ['a word that begins like a month', 'les 3 marchés et 12 maisons'],
  ])('%s', (_, text) => {
    expect(dates(text)).toEqual([])
  })

  it('does not take the number of people for a year', () => {
    expect(dates('avant le 15 mars 25 agents seront recrutés')).toEqual(['--03-15'])
  })
})

describe('periods', () => {
  it.each([
    ['du 12 au 19 juin 2025', 12, 6],
    ['du 12 jusqu’au 19 juin 2025', 12, 6],
    ['du lundi 12 au vendredi 23 mai 2025', 12, 5],
    ['18 août – 5 septembre 2025', 18, 8],
    ['du 01/03/2026 au 15/03/2026', 1, 3],
    ['15 au 17/09/2025', 15, 9],
  ])('%s is one date with the first day of its period', (text, day, month) => {
    const found = findDates(foldText(text).text)
    expect(found).toHaveLength(1)
    expect(found[0]?.rangeStart).toMatchObject({ day, month })
  })

  it('needs two days', () => {
    expect(findDates('avant le 12 mars 2026')[0]?.rangeStart).toBeNull()
  })
})

describe('weekdays', () => {
  it.each([
    ['vendredi 20 mars 2026', 5],
    ['Vendredi, le 20 mars 2026', 5],
    ['Friday, 20 March 2026', 5],
    ['mercredi prochain, 3 décembre', 3],
    ['20 mars 2026', null],
  ])('%s', (text, weekday) => {
    expect(findDates(foldText(text).text)[0]?.weekday).toBe(weekday)
  })
})
