import { narrowNbsp, nbsp } from './typography'

/** « 12 500 ». */
export function formatNumber(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, narrowNbsp)
}

/** A number with its noun: French says « 0 offre », « 1 offre », « 2 offres ». */
export function counted(value: number, one: string, many: string): string {
  return `${formatNumber(value)}${nbsp}${value < 2 ? one : many}`
}

/** « Bamako », « Bamako et Ségou », « Bamako, Ségou et Mopti ». */
export function enumerated(words: readonly string[]): string {
  const last = words.at(-1) ?? ''
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} et ${last}`
}
