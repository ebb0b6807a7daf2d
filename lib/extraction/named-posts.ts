import { matchesOf } from '../text/matches-of'

/** « poste n° 2 », « codes a, b et d », « lot b : », « emploi T4 »; « poste a pourvoir » is not the post A, « deux postes : » not the post S. */
const posts =
  /(?:\b(?:postes?|profils?|lots?|codes?|emplois?|offres?|missions?)(?![a-z]) {0,2}(?:n ?[°o]?\.? ?)?|\b(?:pour|aux?) (?:les? |la )?n ?[°o]\.? ?)((?:[a-z]{0,2}-?\d{1,2}|[ivx]{1,4}|[a-z])\b(?:(?: ?[,/&] ?| et | ou )(?:n ?[°o]\.? ?)?(?:[a-z]{0,2}-?\d{1,2}|[ivx]{1,4}|[a-z])\b){0,20})(?: ?([:,;.)]|et\b|ou\b|uniquement|seulement|exclusivement|peu|est\b|sont\b|ser|dur)|$)?/g

/** The ordinals of the posts that folded words speak of, in figures: b is the second. */
export function postsNamed(words: string): readonly number[] {
  return matchesOf(posts, words).flatMap(([whole, list = '', next]) => {
    const isLoneLetter = /^[a-z]$/.test(list) && next === undefined && !words.endsWith(whole)
    return isLoneLetter ? [] : (list.match(/\d{1,2}|\b(?:[ivx]{1,4}|[a-z])\b/g) ?? []).map(ordinalNumber)
  })
}

/** Nine lettered posts are rarer than two in Roman figures: « i » is the first. */
const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x']

/** The place in its row of a post called « 2 », « b » or « ii ». */
export function ordinalNumber(ordinal: string): number {
  if (/^\d/.test(ordinal)) return Number.parseInt(ordinal, 10)
  const roman = romans.indexOf(ordinal)
  return roman >= 0 ? roman + 1 : ordinal.charCodeAt(0) - 0x60
}

/** Whether words speak of the post with this ordinal; null where they name no post. */
export function namesPost(words: string, ordinal: string | null): boolean | null {
  if (ordinal === null) return null
  const named = postsNamed(words)
  if (named.length === 0) return null
  return named.includes(ordinalNumber(ordinal))
}
