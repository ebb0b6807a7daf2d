import type { Cue } from './cue-words'
import type { FoundCue } from './date-cues'

/** Said in passing between « candidature » and its date: « au poste de chef de projet », « réf. 12 ». */
export const asides: ReadonlySet<Cue> = new Set<Cue>(['period', 'deliverable', 'context', 'legal', 'age'])

/** Whether such a word is among those found. */
export function has(found: readonly FoundCue[], cue: Cue): boolean {
  return found.some((each) => each.cue === cue)
}

/** Whether nothing tells what a date ends or is for. */
export function isUnnamed(found: readonly FoundCue[]): boolean {
  return found.every(({ cue }) => cue === 'until')
}

/** The cue nearest to the date, or the one it belongs to: in « lancement de l’appel » and « ouverture des candidatures » the first. */
export function governing(named: readonly FoundCue[], sentence: string): FoundCue | undefined {
  let nearest = named.at(-1)
  while (nearest?.cue === 'submission') {
    const owner = ownerOf(named, nearest, sentence)
    if (!owner || asides.has(owner.cue)) break
    nearest = owner
  }
  return nearest
}

const complement = /^ (?:de l'|de la |des |du |de |d'|aux? |a la |a l'|pour (?:le |la |les )?)$/

/** The cue that another one complements: « dépôt » in « dépôt des dossiers », « inscriptions » in « inscriptions au test ». */
export function ownerOf(named: readonly FoundCue[], owned: FoundCue, sentence: string): FoundCue | undefined {
  const owner = named[named.indexOf(owned) - 1]
  if (owner === undefined) return undefined
  const between = sentence.slice(owner.end, owned.end - owned.words.length)
  // « مقابلة المترشحين »: in Arabic the second noun stands right behind the first, with its article.
  return complement.test(between) || (between === ' ' && /^(?:ال|لل)/.test(owned.words)) ? owner : undefined
}
