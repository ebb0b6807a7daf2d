import type { LocalDate } from '../deadlines/deadline'
import { plusDays, weekdayOf } from '../deadlines/local-time'
import type { CountryCode } from '../places/country'

/** Days on which offices are closed each year, MM-DD, New Year and Labour Day apart; feasts of the Muslim year are in moving-feasts.ts. */
const yearly: Readonly<Record<CountryCode, readonly string[]>> = {
  ML: ['01-20', '03-26', '05-25', '09-22', '12-25'],
  // The law of 9 January 2026: eleven days instead of fifteen, 5 August and All Saints no longer among them.
  BF: ['03-08', '05-15', '08-15', '12-11', '12-25'],
  // 26 July by the ordinance of 22 July 2024.
  NE: ['04-24', '07-26', '08-03', '12-18', '12-25'],
  SN: ['04-04', '08-15', '11-01', '12-25'],
  CI: ['08-07', '08-15', '11-01', '11-15', '12-25'],
  GN: ['05-25', '08-15', '10-02', '12-25'],
  // The labour code of 2022.
  GW: ['01-20', '01-23', '03-08', '08-03', '09-24', '12-25'],
  TG: ['04-27', '06-21', '08-15', '11-01', '12-25'],
  BJ: ['08-01', '08-15', '11-01', '12-25'],
  MR: ['05-25', '11-28'],
  TD: ['03-08', '08-11', '11-01', '11-28', '12-01', '12-25'],
  CM: ['02-11', '05-20', '08-15', '12-25'],
  CF: ['03-29', '06-30', '08-13', '08-15', '11-01', '12-01', '12-25'],
  TN: ['03-20', '04-09', '07-25', '08-13', '10-15', '12-17'],
  // The Amazigh new year since 2024, the feast of unity by the decrees of January 2026.
  MA: ['01-11', '01-14', '07-30', '08-14', '08-20', '08-21', '10-31', '11-06', '11-18'],
  DZ: ['01-12', '07-05', '11-01'],
  LY: ['02-17', '09-16', '10-23', '12-24'],
  // Ordinance 23-042 of 30 March 2023.
  CD: ['01-04', '01-16', '01-17', '04-06', '05-17', '06-30', '08-01', '12-25'],
}

const [goodFriday, easterMonday, ascension, whitMonday] = [-2, 1, 39, 50]

/** Feasts that move with Easter, in days after it. */
const withEaster: Partial<Readonly<Record<CountryCode, readonly number[]>>> = {
  ML: [easterMonday],
  BF: [ascension],
  NE: [easterMonday],
  SN: [easterMonday, ascension, whitMonday],
  CI: [easterMonday, ascension, whitMonday],
  GN: [easterMonday],
  TG: [easterMonday, ascension, whitMonday],
  BJ: [easterMonday, ascension, whitMonday],
  TD: [easterMonday],
  CM: [goodFriday, ascension],
  CF: [easterMonday, ascension, whitMonday],
}

/** Whether offices of a country are closed on a day by its law, as far as that can be known years ahead. */
export function isPublicHoliday(date: LocalDate, country: CountryCode): boolean {
  const day = date.slice(5)
  if (day === '05-01' || (day === '01-01' && country !== 'LY') || yearly[country].includes(day)) return true
  if (country === 'BJ' && isVodunDay(date)) return true
  const sunday = easter(Number(date.slice(0, 4)))
  return (withEaster[country] ?? []).some((days) => date === plusDays(sunday, days))
}

/** The second Friday of January and the day before: Benin's law 2024-32. */
function isVodunDay(date: LocalDate): boolean {
  const isFriday = weekdayOf(date) === 5
  if (!isFriday && weekdayOf(date) !== 4) return false
  const friday = isFriday ? date : plusDays(date, 1)
  return friday >= `${date.slice(0, 4)}-01-08` && friday <= `${date.slice(0, 4)}-01-14`
}

/** Easter Sunday by the Gregorian computus (Meeus, Jones, Butcher). */
function easter(year: number): LocalDate {
  const century = Math.floor(year / 100)
  const ofCentury = year % 100
  const golden = year % 19
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451)
  const sum = epact + weekday - 7 * late + 114
  return `${year}-${String(Math.floor(sum / 31)).padStart(2, '0')}-${String((sum % 31) + 1).padStart(2, '0')}`
}
