import { foldText, foldWords } from '../text/fold'
import type { Span } from '../text/span'

/** « candidature au poste de comptable », « postuler pour le poste d’infirmière » : the words that name the post, to the end of their clause. */
const namesPost =
  /\b(?:candidat(?:e|s|es|ures?)?|postuler|postulante?s?|objet|mention|recrutement|recrute)\b[^.\n]{0,60}?\bpostes? (?:de la |de l['’]|de |d['’]|du |des )\s?["«“]?\s?([a-z][^.,;:()\n"»”]{2,80})/g

/** Said of any post. */
const empty = /^(?:travail|tableau|responsabilit|confiance|direction)/

/** Where a notice names a post that is none of its own, by no word: left over from another notice, most often. */
export function leftOverPostIn(text: string, titles: readonly string[]): Span | null {
  const own = new Set(titles.flatMap(meaningfulWords))
  if (own.size === 0) return null
  const folded = foldText(text)
  for (const match of folded.text.matchAll(namesPost)) {
    const words = meaningfulWords(match[1] ?? '')
    if (words.length === 0 || empty.test(match[1] ?? '') || words.some((word) => own.has(word))) continue
    const start = match.index + match[0].length - (match[1] ?? '').length
    return folded.sourceSpan(start, match.index + match[0].length)
  }
  return null
}

const ofAnyPost = new Set([
  'candidature',
  'poste',
  'offre',
  'emploi',
  'recrutement',
  'pour',
  'avis',
  'dans',
  'intitule',
])

/** The words of a phrase that mean something, by their beginnings: « animatrice » and « animateur » are one. */
export function meaningfulWords(words: string): readonly string[] {
  const found = foldWords(words).match(/[\p{L}\p{N}]{3,}/gu) ?? []
  return found.filter((word) => !ofAnyPost.has(word)).map((word) => word.slice(0, 6))
}
