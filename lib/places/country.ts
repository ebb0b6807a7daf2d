/** The countries we serve, ISO 3166-1 alpha-2. */
export const countryCodes = [
  'ML',
  'BF',
  'NE',
  'SN',
  'CI',
  'GN',
  'GW',
  'TG',
  'BJ',
  'MR',
  'TD',
  'CM',
  'CF',
  'TN',
  'MA',
  'DZ',
  'LY',
  'CD',
] as const
export type CountryCode = (typeof countryCodes)[number]

export interface Country {
  readonly code: CountryCode
  /** As people write it: « Mali », « Côte d’Ivoire ». */
  readonly name: string
  /** With its preposition: « au Mali », « en Tunisie ». */
  readonly within: string
  readonly capital: string
  /** IANA zone of the capital. Only the DR Congo has a second one, kept on its regions. */
  readonly timeZone: string
  /** Other names seen in notices: « RCI », « République du Mali ». */
  readonly aliases: readonly string[]
  /** Its adjectives, every gender and number: weaker signs of the country than its names. */
  readonly demonyms: readonly string[]
  /** Top-level domain and telephone prefix: weak signs of the country. */
  readonly internetDomain: string
  readonly callingCode: string
  readonly regions: readonly Region[]
  /** Other names of regions and towns, each with the name used in `regions`: `{ 'Bobo': 'Bobo-Dioulasso' }`. */
  readonly otherNames?: Readonly<Record<string, string>>
}

export interface Region {
  readonly name: string
  /** Only where it differs from the country's: the east of the DR Congo. */
  readonly timeZone?: string
  /** The main towns, as people write them. */
  readonly towns: readonly string[]
}
