import type { Span } from '@/lib/text/span'
import { webAddress } from '@/lib/text/web-address'

/** A stretch of a notice's line: plain words, or words to mark or to make a link of. */
export interface InlinePart extends Span {
  readonly marked: boolean
  readonly href: string | null
}

const address = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+|(?:https?:\/\/|www\.)[^\s<>«»"“”]+/giu
/** What every address has: looking for one begins anew at each letter, and few lines hold any. */
const addressSign = /@|:\/\/|www\./i

/** Cuts a line where a mark or, if `withLinks`, an address begins or ends; the parts follow each other and fill the line. */
export function inlineParts(
  source: string,
  line: Span,
  { marks, withLinks }: { marks: readonly Span[]; withLinks: boolean },
): readonly InlinePart[] {
  const links = withLinks ? linksIn(source, line) : []
  const edges = new Set([line.start, line.end])
  for (const { start, end } of [...marks, ...links])
    for (const edge of [start, end]) if (edge > line.start && edge < line.end) edges.add(edge)
  const cuts = [...edges].sort((a, b) => a - b)
  return cuts.slice(1).map((end, i) => {
    const start = cuts[i] ?? line.start
    const inside = (span: Span) => span.start <= start && end <= span.end
    return { start, end, marked: marks.some(inside), href: links.find(inside)?.href ?? null }
  })
}

function linksIn(source: string, line: Span): readonly (Span & { href: string })[] {
  const words = source.slice(line.start, line.end)
  if (!addressSign.test(words)) return []
  return [...words.matchAll(address)].flatMap((match) => {
    const found = match[0].replace(/[.,;:!?)\]’']+$/, '')
    const start = line.start + match.index
    const href = found.includes('@') && !/^(?:https?:|www)/i.test(found) ? `mailto:${found}` : webAddress(found)
    return href === null ? [] : [{ start, end: start + found.length, href }]
  })
}
