/** What makes an offer doubtful besides its deadline's flags. */
export const offerSignals = [
  'fee-asked',
  'reported',
  'address-differs',
  'copied-notice',
  'duplicate',
  'new-poster',
  'free-mail',
] as const
export type OfferSignal = (typeof offerSignals)[number]

/** What the signals of an offer are made of; words and addresses as they stand. */
export interface SignalFacts {
  readonly signals: readonly OfferSignal[]
  /** Where applications go. */
  readonly domains: readonly string[]
  /** Where they go in the other public offers of who hires. */
  readonly usualDomains: readonly string[]
  /** Words that ask candidates for money. */
  readonly fee: string | null
  /** Reports that nobody has looked at. */
  readonly reports: number
}
