/** What a terminal shows on one line. */
export const terminalWidth = 100

/** The words in lines of `terminalWidth` columns, each under `indent`; the first after `first`, as wide as `indent`. No-break spaces hold. */
export function wrapped(words: string, indent: string, first = indent): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of words.split(' ')) {
    if (line !== '' && indent.length + line.length + 1 + word.length > terminalWidth) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  lines.push(line)
  return lines.map((each, i) => `${i === 0 ? first : indent}${each}`.trimEnd())
}
