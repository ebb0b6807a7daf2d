import { matchesOf } from '../text/matches-of'
import { type WordPattern, wordPattern } from '../text/word-pattern'
import type { Range } from './lines'
import { flatWords, type NoticeText, placesWithin, roleAt, sentenceAt } from './notice-text'
import { numberPattern } from './numbers'
import { oncePerNotice } from './once-per-notice'
import { startsWithRole } from './role-words'
import { isSaid, maySay, saidInSentences } from './said'
import { type Scope, sentencesOf } from './scope'
import type { Sentence } from './sentences'
import { type Announcement, announcements, hiring, ofSomeoneElse, ofWork, otherMatter, said } from './station-words'
import { gazetteerStations, isCapital, namesFrom, namesToward, partsOf, type Station } from './stations'

const maxSentence = 500

type ByName = ReadonlyMap<Sentence, readonly Station[]>

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

/** What the announcements of one kind name, by the sentence they stand in. */
function announcedBy(announcement: Announcement): (notice: NoticeText) => ByName {
  return matchedBy(announcement.words, (notice, sentence, matches) =>
    announcedIn(notice, sentence, announcement, matches),
  )
}

function announcedIn(
  notice: NoticeText,
  sentence: Sentence,
  announcement: Announcement,
  matches: readonly RegExpExecArray[],
): readonly Station[] {
  const words = flatWords(notice, sentence, maxSentence)
  for (const found of matches) {
    const before = words.slice(0, found.index)
    const isOfPost = announcement.before.test(before) || (announcement.ofRole && isOfRole(before))
    if (!isOfPost || ofSomeoneElse.test(sinceHiring(clauseOf(before)))) continue
    if (announcement.isOffice ? !isOwnOffice(words, found[0]) : otherMatter.test(clauseOf(before))) continue
    const stations = namedAt(notice, sentence.start + found.index + found[0].length, sentence.end)
    const isEmployers = /^\W*$/.test(before) && isOfEmployer(notice, stations, sentence.end)
    if (stations.length > 0 && !isEmployers) return stations
  }
  return []
}

/** What sentences of another kind name: those with one of our places in which `words` may be said. */
function saidBy(
  words: WordPattern,
  find: (notice: NoticeText, sentence: Sentence) => readonly Station[],
): (notice: NoticeText) => ByName {
  return oncePerNotice((notice) => {
    const named = new Map<Sentence, readonly Station[]>()
    for (const sentence of sentencesWithPlaces(notice)) {
      if (!maySay(notice, sentence, words) || roleAt(notice, sentence.start) === 'selection') continue
      const stations = find(notice, sentence)
      if (stations.length > 0) named.set(sentence, stations)
    }
    return named
  })
}

const sentencesWithPlaces = oncePerNotice((notice): ReadonlySet<Sentence> => {
  const sentences = new Set<Sentence>()
  for (const { start } of notice.places) {
    const sentence = sentenceAt(notice, start)
    if (sentence && start < sentence.end) sentences.add(sentence)
  }
  return sentences
})

/** What sentences name that say `words`, by its matches. */
function matchedBy(
  words: WordPattern,
  find: (notice: NoticeText, sentence: Sentence, matches: readonly RegExpExecArray[]) => readonly Station[],
): (notice: NoticeText) => ByName {
  return oncePerNotice((notice) => {
    const named = new Map<Sentence, readonly Station[]>()
    for (const [sentence, matches] of saidInSentences(notice, words, maxSentence)) {
      if (roleAt(notice, sentence.start) === 'selection') continue
      const stations = find(notice, sentence, matches)
      if (stations.length > 0) named.set(sentence, stations)
    }
    return named
  })
}

/** « Basée à Sikasso, l’ONG Rive forme … », « Basée à Sikasso, Rive forme … » */
export function isOfEmployer(notice: NoticeText, stations: readonly Station[], limit: number): boolean {
  const from = stations.at(-1)?.range.end ?? limit
  const rest = notice.flat.slice(from, Math.min(limit, from + 60))
  const clause = /^ ?(?:\([^)]{0,30}\))? ?, ?(?=(?:(?:l'|(?:la|le|les|notre|nos|cette|une?) ))?([a-z]))/.exec(rest)
  if (
    !clause ||
    placesWithin(notice, { start: from, end: limit }).some(({ start }) => start === from + clause[0].length)
  )
    return false
  if (workerFollows.test(rest.slice(clause[0].lastIndexOf(',')))) return false
  const subject = rest.slice(clause[0].length).replace(/^(?:l'|(?:la|le|les|notre|nos|cette|une?|le\/la|un\/une) )/, '')
  return (
    !startsWithRole(subject) && (subject !== rest.slice(clause[0].length) || isCapital(notice, from + clause[0].length))
  )
}

/** « Deux (02) animatrices, basées », « Le comptable est affecté » */
function isOfRole(before: string): boolean {
  const counted =
    /^\W*(?:(?:poste|profil|titre|intitule|offre|fonction|emploi)s?(?: [a-z\d°]{1,12}){0,3} ?[:.–-] ?)?(?:(?:un|une|un\(e\)|deux|trois|quatre|cinq|six|\d{1,2})\s*(?:\(\w{1,4}\)\s*){0,2})?/.exec(
      before,
    )
  return (
    before.length < 160 &&
    !ofSomeoneElse.test(before) &&
    !/[.;:]/.test(before.slice(counted?.[0].length ?? 0)) &&
    startsWithRole(before.slice(counted?.[0].length ?? 0))
  )
}

/** The words from the last comma on. */
function clauseOf(before: string): string {
  return before.slice(before.lastIndexOf(',') + 1)
}

/** « L’ONG Rive recrute deux sages-femmes affectées … »: whoever hires is not who is placed. */
function sinceHiring(clause: string): string {
  const verb = hiring.pattern.exec(clause)
  return verb ? clause.slice(verb.index + verb[0].length) : clause
}

function isOwnOffice(words: string, found: string): boolean {
  if (otherMatter.test(words) && !hiring.pattern.test(words)) return false
  if (found.startsWith('pour') && /\bsupervis|\bcoordonn/.test(words)) return false
  return ofWork.test(words)
}

/** « ouvert aux femmes de Thala » names no station. */
const interrupted =
  /[.;:,]|\b(?:femmes|hommes|jeunes|candidat\w*|personnes|tous|toutes|ressortissants?|habitants?|delegues?|chefs?|lien|projets?|directeur|directrice|responsable)\b/

/** « à Dapaong, Mango et Cinkassé », « aux centres de santé de Yorosso et de Kouri » */
function namedAt(notice: NoticeText, start: number, limit: number): Station[] {
  const named = partsOf(notice, namesFrom(notice, start, Math.min(limit, start + 200)))
  if (named.length > 0) return named
  const [first] = placesWithin(notice, { start, end: Math.min(limit, start + 60) })
  if (!first || interrupted.test(notice.text.slice(start, first.start))) return []
  return partsOf(notice, namesFrom(notice, first.start, Math.min(limit, first.start + 200)))
}

const workerFollows =
  /^ ?(?:que |, ?)(?:vous|tu|il|elle|la personne|le ou la|le\/la|(?:le|la|l'|les) ?(?:titulaire|volontaire|stagiaire|consultant|candidat|agent|poste|stage|mission|travail))\b/

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

const forward = wordPattern(/(?<=^\W*)(?:c'est )?a (?=\S)/y)

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
    String.raw`(?<=, )ou (?:(?:se (?:deroul|tiend|fer|pass)\w+|a(?:ura|uront)? lieu|s'effectu\w+) (?:l'|(?:le|la|les|son|sa|ses) )(?:mission|travail|travaux|controle|stage|enquete|collecte|prestation|audit|evaluation|etude|sessions?|terrain)|(?:vous|il|elle|la personne|le titulaire|la titulaire) (?:travaill|vivr|exerc|ser|interviend)\w+)`,
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
  String.raw`${numberPattern} (?:(?:postes?|agents?|personnes?|places?|volontaires?|stagiaires?) )?(?:a |au |pour (?:la (?:ville|commune|localite) (?:de |d'|du ))?)(?=\S)`,
  'g',
)
const ofSeekers = wordPattern(
  /\b(?:postes?|places?|reparti\w*|repartition|recrut\w+|recherch\w+|cherch\w+|embauch\w+|affect\w+|dont|raison de)\b/,
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

const introduced =
  /(?:\ba|\bau|\baux|\bpour(?: la (?:ville|commune|localite) (?:de |d'|du )?)?|\b(?:ville|commune|bureau|base|antenne|centre|equipe|agence) (?:de|d'|du)) ?$/
const elsewhere =
  /\b(?:projets?|programmes?|siege|basee?s?|situee?s?|appui|activites|beneficiaires|visites?|deplacements?|puis)\b/

/** « Nous embauchons deux aides pour la ville d’Annaba et une pour El Hadjar »: towns that a hiring sentence gives its posts. */
export function hiredFor(scope: Scope, title: Range | null): Station[] {
  const { notice } = scope
  const placed = sentencesWithPlaces(notice)
  for (const sentence of sentencesOf(scope)) {
    if (!placed.has(sentence) || !maySay(notice, sentence, hiring)) continue
    const words = flatWords(notice, sentence, maxSentence)
    const verb = hiring.pattern.exec(words)
    if (!verb || otherMatter.test(words)) continue
    const afterVerb = verb.index + verb[0].length
    const titleEnd =
      title && title.start >= sentence.start && title.end <= sentence.end ? title.end - sentence.start : 0
    const from = Math.max(afterVerb, titleEnd)
    const stations = gazetteerStations(notice, { start: sentence.start + afterVerb, end: sentence.end }).filter(
      ({ range }) => {
        const at = range.start - sentence.start
        const before = words.slice(at < from ? afterVerb : from, at)
        return introduced.test(before.trimEnd()) && !elsewhere.test(before)
      },
    )
    const towns = stations.filter(({ isRegion }) => !isRegion)
    const [first] = towns
    const last = towns.at(-1)
    if (first && last)
      return [...towns.slice(0, -1), ...partsOf(notice, namesFrom(notice, last.range.start, sentence.end))]
  }
  return []
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
