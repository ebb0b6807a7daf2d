import { matchesOf } from '../text/matches-of'
import type { Line, Range } from './lines'

/** A sentence, or an item of a list. */
export interface Sentence extends Range {
  readonly bullet: boolean
  /** Index of the line it begins on. */
  readonly line: number
}

/** A full stop ends a sentence unless it ends an abbreviation or stands inside a number or an address. */
const sentenceEnd = /[.!?;](?=\s+\S)/g
const abbreviation =
  /(?:\b(?:av|bd|tel|ref|m|mme|mm|dr|pr|ex|cf|art|etc|no|n|p|st|b\.p|bp|env|min|max|resp|cc|approx)|\b[a-z]|^\d{1,2})$/

/** Sentences of a notice in order: wrapped lines are read as one, headings, list items and blank lines end them. */
export function readSentences(text: string, lines: readonly Line[]): Sentence[] {
  const sentences: Sentence[] = []
  for (let first = 0; first < lines.length; ) {
    let last = first
    while (last + 1 < lines.length && continues(text, lines[last], lines[last + 1])) last++
    const start = lines[first]?.start ?? 0
    const end = lines[last]?.end ?? start
    const bullet = isItem(lines[first])
    split(text, { start, end }, (range) =>
      sentences.push({ start: range.start, end: range.end, bullet, line: lineAt(lines, first, range.start) }),
    )
    first = last + 1
  }
  return sentences
}

function isItem(line: Line | undefined): boolean {
  return line !== undefined && (line.bullet || line.marker !== null)
}

function lineAt(lines: readonly Line[], from: number, start: number): number {
  let index = from
  while ((lines[index + 1]?.start ?? Number.POSITIVE_INFINITY) <= start) index++
  return index
}

/** « ou au bureau », a blank line, « de Niono »: an editor's page break inside a sentence. */
const leftOpen =
  /(?:,|\b(?:de|du|des|d'|a|au|aux|en|et|ou|par|pour|avec|sur|dans|sous|le|la|les|l'|un|une|votre|vos|leurs?|son|sa|ses))$/
const goingOn = /^(?:de|du|des|d'|a|au|aux|en|et|ou|par|pour|avec|sur|dans|sous|qui|que|dont)\b/
const pictograph = /\p{Extended_Pictographic}/u

function continues(text: string, line: Line | undefined, next: Line | undefined): boolean {
  if (!line || !next || isItem(next)) return false
  if (next.afterBlank && (next.capitalised || line.capitals || line.heading !== null)) return false
  if (next.afterBlank && (/[.:;!?]$/.test(line.text) || !(leftOpen.test(line.text) || goingOn.test(next.text))))
    return false
  // 📌 Lieu, 👉 Postuler: each a line of its own.
  if (next.start - next.from > 1 && pictograph.test(text.slice(next.from, next.start))) return false
  if (/[:;]$/.test(line.text)) return false
  if (/[.!?]$/.test(line.text) && next.capitalised) return false
  if (next.capitalised && (line.text.length < 40 || next.heading !== null)) return false
  return line.heading === null || !next.capitalised
}

/** « permis B. Envoyer le dossier » is no initial of a name. */
const newSentence =
  /\.\s+(?:les?|la|l'|un|une|des|vous|il|elle|ils|elles|nous|pour|tout\w*|aucun\w*|seul\w*|merci|date|dossiers?|candidatures?|(?:envo|adress|depos|postul|transm|fourn|soum|remett|contact)\w+|joindre|[a-z]{3,12}ez)\b/y

function isLetterAlone(before: string, words: string, stop: number): boolean {
  newSentence.lastIndex = stop
  return /\w\W+(?!m\b|p\b|n\b)[a-z]$/.test(before) && newSentence.test(words)
}

function split(text: string, range: Range, add: (range: Range) => void) {
  const words = text.slice(range.start, range.end)
  let from = 0
  const push = (to: number) => {
    if (/\S/.test(words.slice(from, to))) add({ start: range.start + from, end: range.start + to })
    from = to
  }
  for (const stop of matchesOf(sentenceEnd, words)) {
    const before = words.slice(Math.max(from, stop.index - 8), stop.index)
    if (stop[0] === '.' && abbreviation.test(before) && !isLetterAlone(before, words, stop.index)) continue
    push(stop.index + 1)
  }
  push(words.length)
}
