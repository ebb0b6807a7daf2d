import { matchesOf } from '../text/matches-of'
import { wordPattern } from '../text/word-pattern'
import { flatWords, type NoticeText, placesWithin } from './notice-text'
import { numberPattern } from './numbers'
import { isSaid } from './said'
import { type Scope, sentencesOf } from './scope'
import type { Sentence } from './sentences'
import { announcements, otherMatter, said } from './station-words'
import { gazetteerStations, namesFrom, namesToward, partsOf, type Station } from './stations'
import { announcedBy, workerFollows } from './stations-announced'
import { type ByName, matchedBy, maxSentence, saidBy } from './stations-by-sentence'

/** « poste basé à Kindia », « pour son bureau de Gao », « la mission se déroule à Dapaong et Mango », « CDI, à Dakar ». */
export function basedAt(scope: Scope): readonly Station[] {
  const { notice } = scope
  for (const find of finders) {
    const found = find(notice)
    if (found.size === 0) continue
    const stations = sentencesOf(scope).flatMap((sentence) => found.get(sentence) ?? [])
    if (stations.length > 0) return stations
  }
  return []
}

/** « À Mongo, vous encadrerez… », « C’est à Mongo que vous travaillerez » */
function broughtForward(
  notice: NoticeText,
  sentence: Sentence,
  [opening]: readonly RegExpExecArray[],
): readonly Station[] {
  if (!opening) return []
  const start = sentence.start + opening.index + opening[0].length
  const names = namesFrom(notice, start, Math.min(sentence.end, sentence.start + 150))
  return workerFollows.test(flatWords(notice, { start: names.end, end: sentence.end }, 40))
    ? partsOf(notice, names)
    : []
}

const forward = wordPattern(/(?<=^\W*)(?:c'est |en poste |base\S{0,6} |installe\S{0,6} |affecte\S{0,6} )?a (?=\S)/y)

const hiresFollow =
  /^ ?(?:recrute|recherche|cherche|accueille|embauche|engage|propose|ouvre|(?:a besoin|souhaite (?:recruter|accueillir)) )/
const anOffice = wordPattern(
  /\b(?:antennes?|bureau|base|delegation|coordination|agence|section|centre|ferme|clinique|ecole|maison|equipe) (?:\S+ )?(?:de |d'|du |a )(?=\S)/g,
)

/** « Notre antenne de Sfax accueille un stagiaire » */
function officeThatHires(notice: NoticeText, sentence: Sentence): Station[] {
  for (const found of matchesOf(anOffice.pattern, flatWords(notice, sentence, 200))) {
    const start = sentence.start + found.index + found[0].length
    const names = namesFrom(notice, start, Math.min(sentence.end, start + 80))
    const [first] = placesWithin(notice, names)
    if (first?.start !== start || !hiresFollow.test(notice.flat.slice(names.end, names.end + 40))) continue
    return partsOf(notice, names)
  }
  return []
}

/** « Vous dirigez depuis Cacheu le programme »: a known town right behind it. */
function directedFrom(notice: NoticeText, sentence: Sentence): Station[] {
  const words = flatWords(notice, sentence, maxSentence)
  const found = words.includes('depuis ')
    ? /\b(?:vous|il|elle|titulaire|personne retenue) (?:dirig|pilot|interv|travaill|coordonn|encadr|suiv|supervis|ger|anim|organis|assur)[^.;:,]{0,60}\bdepuis /.exec(
        words,
      )
    : null
  if (!found) return []
  const start = sentence.start + found.index + found[0].length
  const [first] = gazetteerStations(notice, { start, end: Math.min(sentence.end, start + 40) })
  return first?.range.start === start && !first.isRegion ? [first] : []
}

const whereWork = wordPattern(
  said(
    String.raw`(?<=, )ou (?:(?:se (?:deroul|tiend|fer|pass)\w+|a(?:ura|uront)? lieu|s'effectu\w+) (?:l'|(?:le|la|les|son|sa|ses) )(?:mission|travail|travaux|controle|stage|enquete|collecte|prestation|audit|evaluation|etude|sessions?|terrain)|(?:vous|il|elle|la personne|le titulaire|la titulaire|(?:l'equipe|le cabinet|(?:le|les) (?:consultant|auditeur|evaluateur|expert|enqueteur)s?)(?: \S+)?) (?:passer|sejourn|travaill|vivr|exerc|ser|interviend)\w+)`,
    'y',
  ),
)

/** « Les pièces sont tenues à Fada et à Bogandé, où se déroulera le contrôle » */
function ofRelativeClause(
  notice: NoticeText,
  sentence: Sentence,
  matches: readonly RegExpExecArray[],
): readonly Station[] {
  return matches.flatMap(({ index }) =>
    partsOf(
      notice,
      namesToward(
        notice,
        sentence.start,
        sentence.start + notice.flat.slice(sentence.start, sentence.start + index).lastIndexOf(','),
      ),
    ),
  )
}

const counted = new RegExp(
  String.raw`${numberPattern} (?:(?:postes?|agents?|personnes?|places?|volontaires?|stagiaires?) )?(?:(?:travailler|exercer|servir|rester|ir|intervien?dr|resider|officier)(?:a|ont) |(?:est|sont|sera|seront|etant) (?:base|affecte|poste|installe|deploye|place|prevu)e?s? )?(?:a |au |pour (?:la (?:ville|commune|localite) (?:de |d'|du ))?)(?=\S)`,
  'g',
)
const ofSeekers = wordPattern(
  /\b(?:postes?|places?|reparti\w*|repartition|recrut\w+|recherch\w+|cherch\w+|embauch\w+|engag\w+|affect\w+|dont|raison de)\b/,
)

/** « répartis comme suit : 4 à Kidal, 2 à Tessalit », « six enquêteurs, dont quatre à Kolda et deux à Sédhiou » */
function distributed(notice: NoticeText, sentence: Sentence): Station[] {
  const words = flatWords(notice, sentence, maxSentence)
  if (!ofSeekers.pattern.test(words) || /\b(?:menages|beneficiaires|projet|programme|localites)\b/.test(words))
    return []
  const towns = matchesOf(counted, words).flatMap((found) => {
    const start = sentence.start + found.index + found[0].length
    const [first] = gazetteerStations(notice, { start, end: Math.min(sentence.end, start + 40) })
    return first?.range.start === start && !first.isRegion ? [first] : []
  })
  return towns.length > 1 ? towns : []
}

const ofTerms = wordPattern(
  /\b(?:contrats?|cdd|cdi|stages?|volontariat|vsi|interim|prestation|titulaires?|postes?|places?)\b/,
)

/** « Contrat de 12 mois, à Tripoli » */
function ofContract(notice: NoticeText, sentence: Sentence): Station[] {
  if (!isSaid(notice, sentence, ofTerms, 300)) return []
  const words = flatWords(notice, sentence, 300)
  if (otherMatter.test(words)) return []
  const place = placesWithin(notice, sentence).find(
    ({ start, places }) =>
      /, a $/.test(words.slice(0, start - sentence.start)) && places.some((each) => each.town !== null),
  )
  return place ? partsOf(notice, namesFrom(notice, place.start, sentence.end)) : []
}

/** Where a notice may name stations in prose, the plainer first. */
const finders: readonly ((notice: NoticeText) => ByName)[] = [
  ...announcements.map(announcedBy),
  saidBy(
    wordPattern(/\b(?:recrut|recherch|cherche|accueill|embauch|engag|propos|ouvre|besoin|souhait)/),
    officeThatHires,
  ),
  matchedBy(forward, broughtForward),
  saidBy(wordPattern(/\bdepuis\b/), directedFrom),
  matchedBy(whereWork, ofRelativeClause),
  saidBy(ofSeekers, distributed),
  saidBy(ofTerms, ofContract),
]
