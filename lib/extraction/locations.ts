import { matchesOf } from '../text/matches-of'
import type { Range } from './lines'
import { field, flatWords, type NoticeText, placesWithin, wordsOf } from './notice-text'
import type { Field } from './posting'
import { inAny, ownElseShared, pairsOf, type Scope } from './scope'
import { gazetteerStations, namesFrom, partsOf, type Station, stationsIn, uniqueStations } from './stations'
import { basedAt, hiredFor } from './stations-in-prose'

/** Duty stations as stated: from their label, the table of posts, « basé à … », the headline, or a consultancy's study area. */
export function readLocations(scope: Scope, title: Range | null, cell: Range | null): readonly Field<string>[] {
  const { notice } = scope
  const labels = pairsOf(scope, 'location').slice(0, maxLabels)
  const strong = labels.filter(
    (pair) => !/intervention|zone|site|base$|gouvernorat|wilaya|province|region/.test(pair.words),
  )
  for (const pairs of [strong, labels]) {
    const named = uniqueStations(pairs.flatMap((pair) => pair.values.flatMap((value) => stationsIn(notice, value))))
    if (named.length > 0) return fields(notice, named)
  }
  if (cell) {
    const named = uniqueStations(stationsIn(notice, cell))
    if (named.length > 0) return fields(notice, named)
  }
  for (const find of [basedAt, listedPosts, studyArea, besideTitle, hiredFor]) {
    const named = uniqueStations(find(scope, title))
    if (named.length > 0) return fields(notice, named)
  }
  return []
}

/** More « lieu : » than that is no notice any more. */
const maxLabels = 60

/** A region is a duty station only where no town is named. */
function fields(notice: NoticeText, stations: readonly Station[]): Field<string>[] {
  const towns = stations.filter((station) => !station.isRegion)
  return (towns.length > 0 ? towns : stations).map((station) =>
    field(notice, wordsOf(notice, station.range), station.range),
  )
}

/** « Postes : Gouré (1) et Magaria (1) », or a line « Kankan 1, Mandiana 1 »: nothing but towns and how many posts are there. */
function listedPosts(scope: Scope): Station[] {
  const { notice } = scope
  const values = pairsOf(scope, 'title', 'positions').flatMap((pair) => pair.values)
  const lines = notice.lines.filter(
    (line) => line.text.length <= 120 && (line.text.match(countedPost)?.length ?? 0) > 1,
  )
  return [...values, ...ownElseShared(scope, lines, (line) => line)].flatMap((range) => townsOnly(notice, range))
}

const countedPost = /[a-z]{3,} {0,2}(?:: ?)?\(? ?\d{1,2}\b|\b\d{1,2} {1,2}(?:a |postes? a )?[a-z]{3,}/g

function townsOnly(notice: NoticeText, { start, end }: Range): Station[] {
  const range = { start, end: Math.min(end, start + 300) }
  const stations = gazetteerStations(notice, range).filter((station) => !station.isRegion)
  let rest = ''
  let at = range.start
  for (const station of stations) {
    rest += notice.text.slice(at, station.range.start)
    at = station.range.end
  }
  rest += notice.text.slice(at, range.end)
  return /[a-z]/.test(rest.replace(/\b(?:et|ou|a|postes?|agents?|pour)\b/g, ' ')) ? [] : stations
}

/** The town behind the title in its headline, or under it: « Comptable – Kayes », « Guinée - Kindia ». */
function besideTitle(scope: Scope, title: Range | null): Station[] {
  const { notice } = scope
  if (!title) return []
  const index = notice.lines.findIndex((line) => line.end >= title.end)
  const line = notice.lines[index]
  const own = line
    ? gazetteerStations(notice, { start: title.end, end: Math.min(line.end, title.end + 200) }).filter(
        (station) => !station.isRegion,
      )
    : []
  if (own.length > 0) return own
  return notice.lines
    .slice(Math.max(0, index - 2), index + 3)
    .filter(
      (each) =>
        (scope.own.length === 0 || inAny(scope.own, each)) &&
        each.text.length < 60 &&
        placesWithin(notice, each).some((place) => place.end >= each.end - 1) &&
        !/\brue\b|\bbp\b|siege|tel\b|quartier|fait a/.test(each.text),
    )
    .flatMap((each) => gazetteerStations(notice, each))
    .filter((station) => !station.isRegion)
}

const study =
  /\b(?:evaluation|etude|enquete|diagnostic|baseline|endline|cartographie|capitalisation|audit|analyse|collecte)/
const area =
  /\bdans (?:les?|la|l') ?(?:\S+ )?(?:communes?|villes?|provinces?|cercles?|localites|regions?|departements?|districts?|gouvernorats?|wilayas?|prefectures?|villages?)(?: (?:urbaines?|rurales?))?\s{1,3}(?:de |d'|du |des |de la )/g

/** Where a study or an evaluation looks: « dans les provinces de Tiznit, Taroudant et … ». */
function studyArea(scope: Scope, title: Range | null): Station[] {
  const { notice } = scope
  if (!title || !study.test(notice.text.slice(title.start, title.end))) return []
  const ofTitle = /\b(?:communes?|villes?|provinces?|regions?|cercles?|districts?) (?:de |d'|du |des )/.exec(
    flatWords(notice, title, 300),
  )
  const named = ofTitle
    ? partsOf(notice, { start: title.start + ofTitle.index + ofTitle[0].length, end: title.end })
    : []
  if (named.length > 0) return named.map((station) => ({ ...station, isRegion: false }))
  const looked = notice.sentences.flatMap((sentence) => lookedAt(notice, sentence))
  if (looked.length > 0) return looked
  const headline = { start: title.start, end: Math.min(notice.text.length, title.end + 160) }
  for (const range of [headline, { start: 0, end: Math.min(notice.text.length, 30_000) }]) {
    const words = notice.text.slice(range.start, range.end)
    for (const found of matchesOf(area, words)) {
      const start = range.start + found.index + found[0].length
      const list =
        /^[^.;:()\n]{0,60}(?:\n(?!\n)[^.;:()\n]{0,60})?/.exec(notice.text.slice(start, start + 160))?.[0] ?? ''
      const stations = partsOf(notice, { start, end: start + list.length })
      if (stations.length > 0) return stations.map((station) => ({ ...station, isRegion: false }))
    }
  }
  return []
}

const looking =
  /\b(?:evaluation|etude|enquete|diagnostic|mission|audit|analyse|collecte|elle|il)\b[^.;]{0,60}\b(?:portera|porte|couvrira|couvre|concerne|concernera) (?:sur )?(?:\S+ ){1,4}?(?:de |d'|du |des |a )(?=\S)/g

/** « L’évaluation portera sur les écoles d’Atar et de Chinguetti »: only where the first name is a known town. */
function lookedAt(notice: NoticeText, sentence: Range): Station[] {
  const words = flatWords(notice, sentence, 400)
  for (const found of matchesOf(looking, words)) {
    const start = sentence.start + found.index + found[0].length
    const [first] = placesWithin(notice, { start, end: Math.min(sentence.end, start + 40) })
    if (first?.start === start && first.places.some((place) => place.town !== null))
      return partsOf(notice, namesFrom(notice, start, sentence.end))
  }
  return []
}
