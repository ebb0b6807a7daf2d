import { cuesIn, type FoundCue } from './date-cues'
import type { Surroundings } from './date-surroundings'

/** « Éclaircissements⏎Par écrit à marches@rive.mr, jusqu’au 10 mars »: what the heading is about ends, not the applying. */
export function questionsAbove({ before, sentence }: Surroundings): readonly FoundCue[] {
  const above = before.slice(0, before.length - sentence.length).trimEnd()
  const heading = above.slice(above.lastIndexOf('\n') + 1)
  if (heading.length > longestHeading || /[.;,]$/.test(heading)) return []
  const found = cuesIn(heading)
  return found[0]?.cue === 'question' && found.every(({ cue }) => cue === 'question') ? found.slice(0, 1) : []
}

/** In characters. */
const longestHeading = 60

/** « Elles sont posées par écrit, à questions@rive.ne »: the address, or the verb, tells what is sent there. */
export function areAsked({ sentence }: Surroundings): boolean {
  return asking.test(sentence)
}

const asking = /\b(?:questions?|clarifications?|eclaircissements?)(?:[._-][a-z]+)?@|\bposee?s (?:par|a|en|au)\b/
