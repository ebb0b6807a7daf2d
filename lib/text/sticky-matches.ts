const none: readonly RegExpExecArray[] = []

/** Every match of a sticky pattern that begins at one of the places, none overlapping. Places are in the text's order. */
export function stickyMatches(pattern: RegExp, text: string, places: readonly number[]): readonly RegExpExecArray[] {
  let found: RegExpExecArray[] | null = null
  let free = 0
  for (const at of places) {
    if (at < free) continue
    pattern.lastIndex = at
    const match = pattern.exec(text)
    if (!match) continue
    if (found) found.push(match)
    else found = [match]
    free = at + match[0].length
  }
  return found ?? none
}
