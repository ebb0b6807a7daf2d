const none: readonly RegExpExecArray[] = []

/**
 * Every match of a global pattern in a text, in order. As `matchAll`, which copies the pattern at each call: over the short stretches of a
 * notice that costs more than the search.
 */
export function matchesOf(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  pattern.lastIndex = 0
  let match = pattern.exec(text)
  if (match === null) return none
  const found: RegExpExecArray[] = []
  for (; match; match = pattern.exec(text)) {
    found.push(match)
    if (match[0] === '') pattern.lastIndex++
  }
  return found
}
