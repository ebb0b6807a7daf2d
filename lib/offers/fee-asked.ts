import { foldText } from '../text/fold'
import type { Span } from '../text/span'

const feeWords =
  /\b(?:frais (?:de |d')\s?(?:dossier|inscription|traitement|candidature|depot|recrutement|participation)|(?:payer|verser|versement|paiement) [^.\n]{0,60}(?:fcfa|cfa|francs|orange money|mobile money|moov money|wave))/
const denied = /\b(?:aucune?s?|sans|pas|jamais|ne|ni|gratuite?|exempte?)\b/

/** Money asked of candidates: the words, unless their sentence says that none is. */
export function feeAskedIn(text: string): Span | null {
  const folded = foldText(text)
  for (const match of folded.text.matchAll(new RegExp(feeWords, 'g'))) {
    const before = folded.text.slice(0, match.index)
    const sentence = before.slice(Math.max(before.lastIndexOf('.'), before.lastIndexOf('\n\n')) + 1)
    const after = /^[^.\n]*/.exec(folded.text.slice(match.index + match[0].length))?.[0] ?? ''
    if (!denied.test(sentence) && !/\bn(?:'|e )/.test(after))
      return folded.sourceSpan(match.index, match.index + match[0].length)
  }
  return null
}
