import { cuesIn } from './date-cues'
import { type DateMention, said, type Verdict } from './date-role'
import type { Surroundings } from './date-surroundings'

/** « Remplacer « 20 juin » par « 27 juin » comme date limite »: the first does not hold any more; the second is what is said to end. */
export function roleOfExchanged(
  { before, behind, notice, start }: Surroundings,
  previous: DateMention | undefined,
): Verdict | null {
  if (toReplace.test(before) && byAnother.test(behind)) return said('superseded', exchange)
  if (paperToReplace.test(before) && byAnother.test(behind)) return said('other', paperExchange)
  if (previous?.because === paperExchange && another.test(before)) return said('other', paperExchange)
  if (previous?.because !== exchange || !another.test(before)) return null
  // Over the date that it takes the place of.
  const line =
    notice.text
      .slice(Math.max(0, start - 200), start)
      .split('\n')
      .at(-1) ?? ''
  const ends = cuesIn(`${line.replace(another, '')} ${behind}`).some(({ cue }) => cue === 'limit')
  return ends ? { ...said('closing', exchange), postpones: true } : said('other', exchange)
}

const exchange = 'remplacer'
const paperExchange = 'remplacer un document'
/** « Remplacer la fiche du 3 mars par celle du 10 mars »: when the papers were made. */
const paperToReplace =
  /\bremplac(?:er|ez|e|ons|era|ee?s?) (?:(?:la|le|les|l'|ce|cette) ?)?(?:fiches?|versions?|tdr|termes de reference|documents?|formulaires?|annexes?|bordereaux?|canevas|modeles?|pieces?|textes?|fichiers?|cahiers?|listes?|notes?)(?: (?!(?:du|date)\b)[a-z']+){0,4} (?:du |datee?s? du |en date du )$/
const toReplace =
  /\bremplac(?:er|ez|e|ons) (?:(?:la date|le delai|la date limite|l'echeance) )?[:«"(]* ?(?:le |du |au |avant le |jusqu'au )?$/
const byAnother = /^[\s»")]*par\b[\s:«"(]*(?:(?:le|celle du|celui du|la date du) )?$/
const another = /\bpar\b[\s:«"(]*(?:(?:le|celle du|celui du|la date du) )?$/
