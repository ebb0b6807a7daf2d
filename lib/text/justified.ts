import { matchesOf } from './matches-of'

const wideGap = /\S {2,3}(?=\S)/g
const plainGap = /\S (?=\S)/g
/** A table has some. */
const leastWide = 12

/** Whether most words stand two or three spaces apart, as a justified page leaves them when it is copied. */
export function isJustified(text: string): boolean {
  if (!text.includes('  ')) return false
  const wide = matchesOf(wideGap, text).length
  return wide >= leastWide && wide > matchesOf(plainGap, text).length
}
