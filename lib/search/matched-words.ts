import { foldText } from '../text/fold'
import type { Span } from '../text/span'
import { plainWord, wordWithEnding } from './plain-words'

/** What a French word may have behind its stem; « animal » is no form of « animateur », whose stem is « anim ». */
const suffix =
  /^(?:e|s|x|i|is|u|us|es|er|ers|ez|ee?s?|ait|aient|ons|ont|ir|it|ant|ante|ants|antes|ent|ente|ents|ance|ances|ence|ences|eur|eurs|ateur|ateurs|iteur|iteurs|ation|ations|ition|itions|ion|ions|ement|ements|ment|ments|age|ages|if|ifs|ive|ives|atif|atifs|ative|atives|able|ables|ible|ibles|abilite|abilites|ibilite|ique|iques|isme|iste|istes|ite|ites|ien|iens|ier|iers|ie|ies|ure|ures|y|ing|ed)$/

interface Word extends Span {
  readonly plain: string
}

/** Where the words looked for stand in a text: any form of them, whatever its accents and capitals. Spans in order, none overlapping. */
export function matchedWords(text: string, stems: readonly string[]): readonly Span[] {
  if (stems.length === 0) return []
  const folded = foldText(text)
  const words = [...folded.text.matchAll(wordWithEnding)].map(({ index, 0: word }): Word => {
    const { start, end } = folded.sourceSpan(index, index + word.length)
    return { start, end, plain: plainWord(word) }
  })
  const sought = stems.map((stem) => stem.split(' '))
  const spans: Span[] = []
  for (let at = 0; at < words.length; ) {
    const length = Math.max(...sought.map((run) => runLength(words, at, run)))
    const first = words[at]
    const last = words[at + length - 1]
    if (first !== undefined && last !== undefined && length > 0) spans.push({ start: first.start, end: last.end })
    at += Math.max(length, 1)
  }
  return spans
}

/** How many words from `at` on a run of stems takes, small words between them included; 0 when it does not begin there. */
function runLength(words: readonly Word[], at: number, run: readonly string[]): number {
  let next = at
  for (const stem of run) {
    // « chef de la base »: articles and prepositions have no stem.
    if (next > at)
      for (let skipped = 0; skipped < 2 && isSmall(words[next]) && !hasStem(words[next], stem); skipped++) next++
    if (!hasStem(words[next], stem)) return 0
    next++
  }
  return next - at
}

function isSmall(word: Word | undefined): boolean {
  return word !== undefined && word.plain.length <= 4
}

function hasStem(word: Word | undefined, stem: string): boolean {
  if (word === undefined) return false
  const { plain } = word
  if (plain === stem) return true
  if (plain.startsWith(stem)) return suffix.test(plain.slice(stem.length))
  // « travaux » has the stem « traval », « compétences » the stem « competent ».
  return plain.replace(/aux$/, 'al') === stem || plain.replace(/ences?$/, 'ent') === stem
}
