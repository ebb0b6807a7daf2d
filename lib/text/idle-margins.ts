const indented = /^(?: +\S|>)/m
/** What parts the cells of a table in plain text. */
const columns = /\S {3,}\S/

/**
 * How much of the beginning of each line says nothing, by the offset of the line: a page moved in by its margin or quoted in a mail, and lines that hang. Where lines between
 * two blank ones stand in columns, only what all of them have in common.
 */
export function idleMargins(text: string): ReadonlyMap<number, number> {
  const idle = new Map<number, number>()
  if (!indented.test(text)) return idle
  const marks = isQuoted(text) ? ' >' : ' '
  const hasColumns = columns.test(text)
  let block: number[] = []
  let common = Number.POSITIVE_INFINITY
  const endBlock = (end: number) => {
    const [first] = block
    if (first !== undefined && columns.test(text.slice(first, end))) for (const start of block) idle.set(start, common)
    block = []
    common = Number.POSITIVE_INFINITY
  }
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline
    let at = start
    while (at < end && marks.includes(text.charAt(at))) at++
    idle.set(start, at - start)
    if (at === end || text.startsWith('\r\n', at)) endBlock(start)
    else if (hasColumns) {
      block.push(start)
      common = Math.min(common, at - start)
    }
    start = end + 1
  }
  endBlock(text.length)
  return idle
}

/** Lists have such bullets too, but no text is half a list of them with blank lines between. */
function isQuoted(text: string): boolean {
  const quoted = text.match(/^ {0,3}>/gm)?.length ?? 0
  return quoted > 0 && quoted * 2 > (text.match(/^.*\S/gm)?.length ?? 0)
}
