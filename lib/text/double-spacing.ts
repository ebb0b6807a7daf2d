import { matchesOf } from './matches-of'

const goingOn = /\S[ \t\r]*\n[ \t\r]*\n[ \t\r]*(?=\p{Ll})/gu
/** Items of a list stand closer. */
const spaced = /\S[ \t\r]*\n[ \t\r]*\n[ \t\r]*(?=[^\s•*–-])/g
const single = /\S[ \t\r]*\n[ \t\r]*(?=[^\s•*–-])/g
/** Blank lines behind which a sentence goes on: one or two by mistake in any text. */
const leastGoingOn = 3
const leastLines = 10
/** Of the line ends that are no paragraph's, the share with a blank line behind. */
const leastSpaced = 0.95

/** Whether a blank line stands between any two lines, those of a sentence too, as a page's markup that was thrown away leaves them. */
export function isDoubleSpaced(text: string): boolean {
  // Most texts have no such line, and are not looked at further.
  if (matchesOf(goingOn, text).length < leastGoingOn) return false
  const count = matchesOf(spaced, text).length
  return count >= leastLines && count >= (count + matchesOf(single, text).length) * leastSpaced
}
