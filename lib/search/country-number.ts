import { isCountryCode } from '../places/countries'
import type { CountryCode } from '../places/country'

/** A country in the search index: « ML » is 77 × 256 + 76. */
export function countryNumber(code: CountryCode): number {
  return code.charCodeAt(0) * 256 + code.charCodeAt(1)
}

export function countryOfNumber(number: number): CountryCode | null {
  const code = String.fromCharCode(number >> 8, number & 255)
  return isCountryCode(code) ? code : null
}
