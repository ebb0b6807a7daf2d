import { mayBegin } from '../text/word-pattern'
import {
  advertisement,
  advertisementEnd,
  chatStamp,
  offerInOneLine,
  otherMatters,
  pageFurniture,
  pageNumber,
} from './chrome-words'
import type { Line, Range } from './lines'
import { startsWithRole } from './role-words'

/** What stands around a notice and is none of its words. */
export interface Chrome {
  /** In the text's order, none overlapping. */
  readonly ranges: readonly Range[]
  /** The stamp of the forwarded message that holds the notice. */
  readonly chatStamp: Range | null
}

/** Finds what copying sites, chats and page headers put around and into a notice. */
export function findChrome(text: string, lines: readonly Line[]): Chrome {
  const chat = otherMessages(text)
  const ranges = [...chat.ranges, ...repeatedFurniture(lines), ...otherOffers(lines)]
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]
    if (!line || line.text.length > 160) continue
    const adEnd =
      mayBegin(line.text, advertisement) && advertisement.pattern.test(line.text)
        ? endOfAdvertisement(text, lines, i)
        : -1
    if (adEnd > 0) {
      ranges.push({ start: line.from, end: lines[adEnd]?.end ?? line.end })
      i = adEnd
    } else if (mayBegin(line.text, otherMatters) && otherMatters.pattern.test(line.text)) {
      const end = endOfOtherMatters(lines, i)
      ranges.push({ start: line.from, end: lines[end - 1]?.end ?? line.end })
      i = end - 1
    } else if (isFurniture(line.text)) ranges.push({ start: line.from, end: line.end })
  }
  return { ranges: merged(ranges), chatStamp: chat.stamp }
}

function isFurniture(line: string): boolean {
  return line.startsWith('©') || (mayBegin(line, pageFurniture) && pageFurniture.pattern.test(line))
}

/** In the text's order, those that overlap as one. */
function merged(ranges: readonly Range[]): Range[] {
  const result: Range[] = []
  for (const range of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = result.at(-1)
    if (last && range.start <= last.end)
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, range.end) }
    else result.push(range)
  }
  return result
}

const statesDeadline =
  /(?:date limite|echeance|cloture|dernier delai|jusqu'au|avant le|au plus tard|expire)[^\n]{0,60}\d/

/** A list of whole offers in the second half, each with its own deadline, whatever heading stands above; the notice has its own elsewhere. */
function otherOffers(lines: readonly Line[]): Range[] {
  const isOffer = lines.map((line, index) => index > lines.length / 2 && offerInOneLine.test(line.text))
  const listed = isOffer.map((offer, index) => offer && (isOffer[index - 1] === true || isOffer[index + 1] === true))
  if (!listed.includes(true)) return []
  const hasItsOwn = lines.some((line, index) => !listed[index] && statesDeadline.test(line.text))
  return hasItsOwn ? lines.filter((_, index) => listed[index]).map((line) => ({ start: line.from, end: line.end })) : []
}

/** « — Publicité — … — Fin de la publicité — » between two parts of the notice, or down to a ruled line; -1 where nothing says where it ends. */
function endOfAdvertisement(text: string, lines: readonly Line[], from: number): number {
  const end = lines.slice(from + 1, from + 12).findIndex((line) => advertisementEnd.test(line.text))
  if (end >= 0) return from + 1 + end
  const isRuled = rule.test(text.slice(lines[from]?.from, lines[from]?.start))
  const last = isRuled ? [1, 2, 3, 4].find((step) => isOverRule(text, lines, from + step)) : undefined
  return last === undefined ? -1 : from + last
}

const rule = /[-=_*~]{4}/

/** A line with nothing but a rule between it and the next. */
function isOverRule(text: string, lines: readonly Line[], at: number): boolean {
  const [line, next] = [lines[at], lines[at + 1]]
  return line !== undefined && rule.test(text.slice(line.end, next?.from ?? text.length))
}

/** Parts that only the notice itself has. */
const ofTheNotice = new Set(['documents', 'apply', 'profile', 'tasks', 'selection', 'conditions', 'deliverables'])

/** Other offers run to the end of the page, near its top over the lines that are offers, unless the notice itself clearly goes on. */
function endOfOtherMatters(lines: readonly Line[], from: number): number {
  const isLate =
    from > lines.length / 2 || lines.slice(0, from).some(({ text }) => statesDeadline.test(text) && text.includes('@'))
  const goesOn = lines.findIndex(({ heading }, index) => {
    if (index <= from || heading === null) return false
    return !isLate || ofTheNotice.has(heading)
  })
  if (goesOn >= 0 || isLate) return goesOn >= 0 ? goesOn : lines.length
  let end = from + 1
  while (offerInOneLine.test(lines[end]?.text ?? '')) end++
  return end
}

/** Of several messages the longest is the notice. */
function otherMessages(text: string): { ranges: Range[]; stamp: Range | null } {
  const stamps: Range[] = []
  for (let at = 0; at >= 0 && at < text.length; ) {
    chatStamp.lastIndex = at
    const found = beginsWithFigure(text, at) ? chatStamp.exec(text) : null
    if (found) stamps.push({ start: at, end: at + found[0].length })
    const newline = text.indexOf('\n', at)
    at = newline < 0 ? -1 : newline + 1
  }
  const messages = stamps.map((stamp, i) => ({ stamp, end: stamps[i + 1]?.start ?? text.length }))
  const longest = messages.reduce<(typeof messages)[number] | null>(
    (best, message) => (!best || message.end - message.stamp.end > best.end - best.stamp.end ? message : best),
    null,
  )
  const ranges = messages.map((message) =>
    message === longest ? message.stamp : { start: message.stamp.start, end: message.end },
  )
  return { ranges, stamp: longest?.stamp ?? null }
}

/** A bracket or a figure; this is asked of every line. */
function beginsWithFigure(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code === 0x5b || isFigure(code)
}

function isFigure(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

const maxFurnitureLength = 160
const trailingNumber = /[ .|-]{0,10}(?:page )?\d{1,3}(?: ?(?:\/|sur|of|de) ?\d{1,3})?$/

/** Page numbers, and the header and footer lines that repeat beside them. The first lines of page one are kept. */
function repeatedFurniture(lines: readonly Line[]): Range[] {
  const endsWithFigure = ({ text }: Line) => isFigure(text.charCodeAt(text.length - 1))
  if (!lines.some(endsWithFigure)) return []
  const bodies = lines.map((line) => {
    if (line.bullet || line.text.length > maxFurnitureLength) return ''
    return endsWithFigure(line) ? line.text.replace(trailingNumber, '') : line.text
  })
  const counts = new Map<string, number>()
  for (const body of bodies) counts.set(body, (counts.get(body) ?? 0) + 1)
  const repeats = (index: number) => {
    const body = bodies[index] ?? ''
    // « Formateur en couture⏎02 » in a table and over its own part again is a post, no header.
    return body.length >= 8 && (counts.get(body) ?? 0) >= 2 && !startsWithRole(body)
  }
  // « Effectif :⏎8 » of each post: a value below its label.
  const isValue = (index: number) => lines[index - 1]?.text.endsWith(':') === true
  const isMark = (line: Line, index: number) =>
    line.text.length <= maxFurnitureLength &&
    endsWithFigure(line) &&
    !isValue(index) &&
    (pageNumber.test(line.text) || (/^\d{1,3}$/.test(line.text) && (repeats(index - 1) || repeats(index + 1))))
  const marks = lines.map(isMark)
  if (!marks.includes(true)) return []
  const nearMark = new Set<string>()
  bodies.forEach((body, index) => {
    if (repeats(index) && [-2, -1, 0, 1, 2].some((step) => marks[index + step])) nearMark.add(body)
  })
  return lines
    .filter((_, index) => marks[index] || (index > 4 && nearMark.has(bodies[index] ?? '')))
    .map((line) => ({ start: line.from, end: line.end }))
}
