import { describe, expect, it } from 'vitest'
import { timeAfter, timeBefore } from '@/lib/deadlines/time-of-day'
import { foldText } from '@/lib/text/fold'

const timeBehind = (text: string) => timeAfter(foldText(text).text, 0)

describe('a time behind a date', () => {
  it.each([
    [' à 17h', '17:00'],
    [' à 17H00', '17:00'],
    [' à 17 h 30mn', '17:30'],
    [' à 16h 45 mn', '16:45'],
    [' à 17 heures précises', '17:00'],
    [' à 23 heures 59 minutes', '23:59'],
    [' à 15 heure 00', '15:00'],
    [' à 00 heures 00', '00:00'],
    [', 12h00', '12:00'],
    [' 23:59', '23:59'],
    [' - 17:00', '17:00'],
    [' à midi', '12:00'],
    [' à minuit', '24:00'],
    [' à minuit (00h00)', '24:00'],
    [' à 24h00', '24:00'],
    [', avant 14h', '14:00'],
    [' à 5 pm', '17:00'],
    [' at 11:59 PM', '23:59'],
    [' à 12:30 am', '00:30'],
    [' à douze heures', '12:00'],
    [' à dix (10) heures', '10:00'],
    [' à dix-sept heures trente', '17:30'],
    [' à 16h\n30', '16:30'],
    [' على الساعة الرابعة والنصف بعد الزوال', '16:30'],
  ])('%s', (text, time) => {
    expect(timeBehind(text)?.time).toBe(time)
  })

  it.each([
    ['opening hours', ' de 8h à 17h'],
    ['opening hours with a hyphen', ' (8h00-12h00 / 14h00-16h30)'],
    ['a number of hours', ' : 40 heures par semaine'],
    ['no hour of the day', ' à 25h00'],
    ['men and women', ' 2 H/F'],
    ['another sentence', '. Réunion à 9h'],
  ])('is not %s', (_, text) => {
    expect(timeBehind(text)?.time ?? null).toBeNull()
  })

  it.each([
    [' à 00h00', true],
    [' à minuit', true],
    [' à 24h00', false],
    [' à 23h59', false],
  ])('%s leaves the side of the day open: %s', (text, isMidnight) => {
    expect(timeBehind(text)?.isMidnight).toBe(isMidnight)
  })
})

describe('a zone', () => {
  it.each([
    [' à 17h GMT', 'UTC'],
    [' à 17 h 00 T.U.', 'UTC'],
    [' à 23h59 GMT+1', 'Etc/GMT-1'],
    [' à 17h (GMT -1)', 'Etc/GMT+1'],
    [' à 17h (heure de Tunis)', 'Africa/Tunis'],
    [' à 17h, heure de\nRabat', 'Africa/Casablanca'],
    [' à 17h (heure de N’Djaména)', 'Africa/Ndjamena'],
    ['\n(date et heure du Mali)', 'Africa/Bamako'],
    [' (Minuit New York, États-Unis)', 'America/New_York'],
    [' à 17h heure locale', null],
    [' Greenwich Standard Time', 'UTC'],
  ])('%s', (text, zone) => {
    expect(timeBehind(text)).toMatchObject({ zone, zoneStated: true })
  })

  it('is not stated by the name of a place', () => {
    expect(timeBehind(' à 17h à Bamako')?.zoneStated).toBe(false)
  })
})

describe('a time before a date', () => {
  const timeAhead = (text: string) => timeBefore(text, 0, text.length)?.time ?? null
  it.each([
    ['avant 17h30, le ', '17:30'],
    ['au plus tard a 12 heures le ', '12:00'],
  ])('%s', (text, time) => {
    expect(timeAhead(text)).toBe(time)
  })
  it('is not an hour of something else', () => {
    expect(timeAhead('reunion de 9h ; depot le ')).toBeNull()
  })
})
