import { foldWords } from '../text/fold'

/** N’Djaména and Ndjamena, M’Bour and Mbour are one name: these letters belong to the word behind their apostrophe. */
export const gluedLetters = new Set(['n', 'm', 'f', 'r'])

/** A name as every way of writing it gives it: « Fada N’Gourma », « FADA-NGOURMA » → « fada ngourma ». */
export function placeKey(name: string): string {
  return foldWords(name)
    .replace(/(?<!\p{L})([nmfr])'\s?(?=\p{L})/gu, '$1')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
