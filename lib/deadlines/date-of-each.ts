import { cuesIn } from './date-cues'
import type { DateMention } from './date-role'
import type { Surroundings } from './date-surroundings'

/** « - Chauffeur : », « Kita – » under « Date limite : »: one of several, each with its date. */
export const itemLabel =
  /^[ ]*(?:[-*•▪✓➢➤►▸→·][ ]?)?[^:;.,\d\n]{2,50}(?:[:=]| [-–])[ ]?(?:(?:le|au|avant le|jusqu'au) )?$/

/**
 * Whether a date without words of its own is the next one's of several that end: « Dernier jour : le 11 juillet pour le poste A, le 18 juillet
 * pour le poste B », « Date limite : poste A le 11 juillet, poste B le 18 juillet », « - Kita : 11 juillet⏎- Kayes : 18 juillet ».
 */
export function isOfNext(around: Surroundings, previous: DateMention): boolean {
  const { before, behind } = around
  return (ofEach.test(before) && eachBehind.test(behind)) || eachAhead.test(before) || isNextItem(around, previous)
}

const each =
  "(?:pour|a|au|de) (?:le |la |l'|les )?(?:postes?|lots?|profils?|sites?|bases?|antennes?|regions?|villes?|candidat[a-z]*)(?![a-z])"
const ofEach = new RegExp(String.raw`^ ${each}[^.;\n]{0,40}[,;] ?(?:et )?(?:le |au |avant le |jusqu'au )?$`)
const eachBehind = new RegExp(`^ ${each}`)
const eachAhead =
  /^[ ]?[,;]?[ ]?(?:et )?(?:pour |a |au |de )?(?:le |la |les |l')?(?:postes?|lots?|profils?|sites?|bases?|antennes?|villes?) [^.;\n,]{1,40}?[:,]?[ ]?(?:le |au |avant le |jusqu'au )?$/

/** The next line of a list, where both lines name nothing but whom their dates are for. */
function isNextItem({ before, notice }: Surroundings, previous: DateMention): boolean {
  const [rest = '', item = '', ...more] = before.split('\n')
  if (more.length > 0 || !/^[ ]?[;.,]?[ ]*$/.test(rest) || !itemLabel.test(item)) return false
  const above = notice.text.slice(notice.text.lastIndexOf('\n', previous.date.start) + 1, previous.date.start)
  return itemLabel.test(above) && cuesIn(above).length === 0
}
