import type { LocalDate } from '../deadlines/deadline'
import { plusDays } from '../deadlines/local-time'
import type { CountryCode } from '../places/country'

/** Days on which offices are closed each year, MM-DD, New Year and Labour Day apart. Feasts of the Muslim year are known days before only: none is told. */
const yearly: Readonly<Record<CountryCode, readonly string[]>> = {
  ML: ['01-20', '03-26', '05-25', '09-22', '12-25'],
  BF: ['03-08', '08-05', '08-15', '11-01', '12-11', '12-25'],
  NE: ['04-24', '08-03', '12-18', '12-25'],
  SN: ['04-04', '08-15', '11-01', '12-25'],
  CI: ['08-07', '08-15', '11-01', '11-15', '12-25'],
  GN: ['10-02', '12-25'],
  GW: ['01-20', '09-24', '12-25'],
  TG: ['04-27', '06-21', '08-15', '11-01', '12-25'],
  BJ: ['01-10', '08-01', '08-15', '11-01', '12-25'],
  MR: ['11-28'],
  TD: ['08-11', '11-28', '12-01', '12-25'],
  CM: ['02-11', '05-20', '08-15', '12-25'],
  CF: ['08-13', '08-15', '11-01', '12-01', '12-25'],
  TN: ['03-20', '07-25', '12-17'],
  MA: ['01-11', '07-30', '08-14', '08-20', '08-21', '11-06', '11-18'],
  DZ: ['01-12', '07-05', '11-01'],
  LY: ['12-24'],
  CD: ['01-04', '05-17', '06-30', '12-25'],
}

/** Where the day after Easter is kept. */
const easterMonday: ReadonlySet<CountryCode> = new Set(['ML', 'BF', 'NE', 'SN', 'CI', 'GN', 'TG', 'BJ', 'TD', 'CF'])

/** Whether offices of a country are closed on a day by its law, as far as that can be known years ahead. */
export function isPublicHoliday(date: LocalDate, country: CountryCode): boolean {
  const day = date.slice(5)
  if (day === '05-01' || (day === '01-01' && country !== 'LY') || yearly[country].includes(day)) return true
  return easterMonday.has(country) && date === plusDays(easter(Number(date.slice(0, 4))), 1)
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
