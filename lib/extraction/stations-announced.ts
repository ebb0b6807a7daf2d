import { flatWords, indexAt, type NoticeText, placesWithin } from './notice-text'
import { startsWithRole } from './role-words'
import type { Sentence } from './sentences'
import { type Announcement, hiring, ofSomeoneElse, ofWork, otherMatter } from './station-words'
import { isCapital, namesFrom, partsOf, type Station } from './stations'
import { type ByName, matchedBy, maxSentence } from './stations-by-sentence'

/** What the announcements of one kind name, by the sentence they stand in. */
export function announcedBy(announcement: Announcement): (notice: NoticeText) => ByName {
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
    const said = words.slice(0, found.index)
    const before = announcement.goesOn && /^\W*(?:elle|il) $/.test(said) ? workNamedBefore(notice, sentence) : said
    const isOfPost = announcement.before.test(before) || (announcement.ofRole && isOfRole(before))
    if (!isOfPost || ofSomeoneElse.test(sinceHiring(clauseOf(before)))) continue
    if (announcement.isOffice ? !isOwnOffice(words, found[0]) : otherMatter.test(clauseOf(before))) continue
    const stations = namedAt(notice, sentence.start + found.index + found[0].length, sentence.end)
    const isEmployers = /^\W*$/.test(before) && isOfEmployer(notice, stations, sentence.end)
    if (stations.length > 0 && !isEmployers) return stations
  }
  return []
}

/** « La prestation est évaluée à dix jours. »: what the sentence above speaks of, where it is work. */
function workNamedBefore(notice: NoticeText, sentence: Sentence): string {
  const above = notice.sentences[indexAt(notice.sentences, sentence.start - 1)]
  return (above && theWork.exec(flatWords(notice, above, 60))?.[0]) ?? ''
}

const theWork =
  /^\W*(?:la |le |l'|cette |ce |cet )(?:mission|stage|contrat|prestation|volontariat|consultation|etude|evaluation|travail|service)\b/

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

/** Behind a place: the post's holder goes on, « , vous encadrerez ». */
export const workerFollows =
  /^ ?(?:que |, ?)(?:vous|tu|il|elle|la personne|le ou la|le\/la|(?:le|la|l'|les) ?(?:titulaire|volontaire|stagiaire|consultant|candidat|agent|poste|stage|mission|travail))\b/
