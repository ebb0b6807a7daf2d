import type { CountryCode } from '../places/country'

/** How notices write a currency, folded; the source of a pattern without groups. */
export const currencyPattern = String.raw`(?:f\.? ?cfa\b|f\.c\.f\.a\.?|cfa\b|xof\b|xaf\b|francs?(?: cfa| guineens?| congolais)?\b|gnf\b|fg\b|cdf\b|fc\b|tnd\b|dt\b|dzd\b|da\b|lyd\b|dinars?(?: (?:tunisiens?|algeriens?|libyens?))?\b|mad\b|dhs?\b|dirhams?(?: marocains?)?\b|mru\b|um\b|ouguiyas?\b|usd\b|us\$|\$(?:us)?|dollars?(?: (?:us|americains?))?\b|€|euros?\b|eur\b|f\b)`

const stated: readonly (readonly [RegExp, string])[] = [
  [/^xof/, 'XOF'],
  [/^xaf/, 'XAF'],
  [/^(?:gnf|fg|francs? guin)/, 'GNF'],
  [/^(?:cdf|fc$|francs? cong)/, 'CDF'],
  [/^(?:tnd|dt|dinars? tun)/, 'TND'],
  [/^(?:dzd|da|dinars? alg)/, 'DZD'],
  [/^(?:lyd|dinars? lib)/, 'LYD'],
  [/^(?:mad|dh|dirham)/, 'MAD'],
  [/^(?:mru|um|ouguiya)/, 'MRU'],
  [/^(?:usd|us\$|\$|dollar)/, 'USD'],
  [/^(?:€|eur)/, 'EUR'],
]

const cfaOf: Partial<Record<CountryCode, string>> = {
  ...{ BJ: 'XOF', BF: 'XOF', CI: 'XOF', GW: 'XOF', ML: 'XOF', NE: 'XOF', SN: 'XOF', TG: 'XOF' },
  ...{ CM: 'XAF', CF: 'XAF', TD: 'XAF' },
}
const francOf: Partial<Record<CountryCode, string>> = { ...cfaOf, GN: 'GNF', CD: 'CDF' }
const dinarOf: Partial<Record<CountryCode, string>> = { TN: 'TND', DZ: 'DZD', LY: 'LYD' }

/** ISO 4217 of a currency as written; the country tells one franc CFA, and one dinar, from another. Null where it is not known. */
export function currencyOf(words: string, country: CountryCode | null): string | null {
  const code = stated.find(([pattern]) => pattern.test(words))?.[1]
  if (code) return code
  if (!country) return null
  if (words.startsWith('dinar')) return dinarOf[country] ?? null
  return (words.includes('c') && words !== 'franc' && words !== 'francs' ? cfaOf : francOf)[country] ?? null
}
