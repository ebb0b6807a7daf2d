import { findTown } from '../places/find-place'
import { matchesOf } from '../text/matches-of'
import { wordPattern } from '../text/word-pattern'
import type { Range } from './lines'
import { field, flatWords, indexAt, type NoticeText, placesWithin, roleAt, spanOf, wordsOf } from './notice-text'
import { oncePerNotice } from './once-per-notice'
import type { Field } from './posting'
import { findSaid } from './said'
import { inAny, ownElseShared, pairsOf, type Scope } from './scope'
import { sessionTowns } from './session-towns'
import { stationsUnderHeadings } from './station-headings'
import { beforeName } from './station-words'
import { gazetteerStations, namesFrom, partsOf, type Station, stationsIn, uniqueStations } from './stations'
import { isOfEmployer } from './stations-announced'
import { hiredFor } from './stations-hired-for'
import { basedAt } from './stations-in-prose'
import { studyArea } from './study-area'

/**
 * Duty stations as stated: from their label, the table of posts, a heading, « basé à … », the headline, or a consultancy's study area. What a
 * posting's own parts say comes before what all of them share, and a label that may name the project's area (« Région ») last.
 */
export function readLocations(scope: Scope, title: Range | null, cell: Range | null): readonly Field<string>[] {
  const { notice } = scope
  const own: Scope = { notice, own: scope.own, shared: [] }
  const shared: Scope = { notice, own: [], shared: scope.shared }
  for (const part of scope.own.length > 0 ? [own, shared] : [shared]) {
    const finders = [
      () => sessionTowns(part),
      () => labelled(part, 'station'),
      () => labelled(part, 'base'),
      () => pinned(part),
      () => (cell ? stationsIn(notice, cell) : []),
      () => stationsUnderHeadings(part),
      () => basedAt(part),
      () => listedPosts(part),
      () => (part === own || scope.own.length === 0 ? [...studyArea(part, title)] : []),
      () => (part === own || scope.own.length === 0 ? besideTitle(scope, title) : []),
      () => hiredFor(part, title),
      () => townsOfCountry(part),
      () => labelled(part, 'area'),
      () => regionsOfPage(part),
      () => (title ? atTitleEnd(notice, title) : []),
    ]
    for (const find of finders) {
      const named = uniqueStations(find())
      if (named.length > 0) return fields(notice, townsIn(part, named) ?? named)
    }
  }
  return []
}

/** « Lieu : Extrême Nord » and below « basé à Kousséri »: the town that prose names says more than a label's region. */
function townsIn(scope: Scope, named: readonly Station[]): readonly Station[] | null {
  if (named.some(({ isRegion }) => !isRegion)) return null
  const towns = basedAt(scope).filter(({ isRegion }) => !isRegion)
  return towns.length > 0 ? uniqueStations(towns) : null
}

/** More « lieu : » than that is no notice any more. */
const maxLabels = 60

type LabelKind = 'station' | 'base' | 'area'

function kindOf(words: string): LabelKind {
  if (
    /intervention|zone|perimetre|terrain|champ|concernee|gouvernorat|wilaya|province|region|^bureau$|^antenne$/.test(
      words,
    )
  )
    return 'area'
  return /site|base(?:e|s|es)?$|^base(?:e|s|es)? a/.test(words) ? 'base' : 'station'
}

function labelled(scope: Scope, kind: LabelKind): Station[] {
  const { notice } = scope
  return pairsOf(scope, 'location')
    .slice(0, maxLabels)
    .filter((pair) => kindOf(pair.words) === kind && !(pair.words === 'ou' && isOfDeposit(notice, pair.label)))
    .flatMap((pair) => pair.values.filter((value) => !isRestOfLabel(notice, value)))
    .flatMap((value) => {
      const stations = stationsIn(notice, withRestOfName(notice, value))
      return kind === 'base' && isOfEmployer(notice, stations, value.end) ? [] : stations
    })
}

/** « Où : au siège » may say where the files go. */
function isOfDeposit(notice: NoticeText, { start }: Range): boolean {
  const role = roleAt(notice, start)
  return role === 'apply' || role === 'documents' || role === 'selection'
}

/** « base de Garoua-⏎Boulaï », « Fada⏎N’Gourma »: a name that goes on below the line. */
function withRestOfName(notice: NoticeText, value: Range): Range {
  const last = notice.places[indexAt(notice.places, value.end - 1)]
  if (last && last.start < value.end && last.end > value.end) return { start: value.start, end: last.end }
  if (notice.text.charAt(value.end - 1) !== '-') return value
  const rest = /^ {0,3}\n {0,40}[a-z]{2,20}/.exec(notice.text.slice(value.end, value.end + 70))
  return { start: value.start, end: value.end + (rest?.[0].length ?? 0) }
}

/** « 📍 Tahoua », « 🏢 Bababé (2) et M’Bagne (2) » */
function pinned(scope: Scope): Station[] {
  const { notice } = scope
  if (!pin.test(notice.folded.source)) return []
  const lines = notice.lines.filter(
    (line) => line.text.length < 60 && pin.test(sourceOf(notice, { start: line.from, end: line.start })),
  )
  return ownElseShared(scope, lines, (line) => line).flatMap((line) =>
    onlyStations(notice, line, partsOf(notice, line)),
  )
}

const pin = /[📍📌🏢🗺🧭]/u

function sourceOf(notice: NoticeText, range: Range): string {
  const { start, end } = spanOf(notice, range)
  return notice.folded.source.slice(start, end)
}

const concerned = wordPattern(/^\W*(?:regions?|villes?|gouvernorats?) concernee?s?[^:\n]{0,40}: /)

/** « Régions concernées par cette opportunité : Kairouan, Mahdia »: what a site says of its page. */
function regionsOfPage(scope: Scope): Station[] {
  const { notice } = scope
  if (!notice.text.includes('concernee')) return []
  return ownElseShared(
    scope,
    notice.lines.flatMap((line) => {
      const found = findSaid(notice, line, concerned, 80)
      return found ? [{ start: line.start + found[0].length, end: line.end }] : []
    }),
    (range) => range,
  ).flatMap((range) => stationsIn(notice, range))
}

const forRegions =
  /\b(?:pour|dans) (?:les? |la |l')?(?:regions?|provinces?|departements?|prefectures?|cercles?|communes?|villes?|gouvernorats?|wilayas?|districts?) (?:de la |de l'|de |d'|du |des )(?=\S)/

/** « Assistants pour les régions de Ségou et Kayes », « REPRESENTANT PAYS NIGER – NIAMEY », « … NIGER NIAMEY, NIGER » */
function atTitleEnd(notice: NoticeText, title: Range): Station[] {
  const line = notice.lines.find(({ end }) => end >= title.end)
  const headline = { start: title.start, end: Math.min(line?.end ?? title.end, title.end + 200) }
  const found = forRegions.exec(flatWords(notice, headline, 400))
  if (found) return partsOf(notice, namesFrom(notice, title.start + found.index + found[0].length, headline.end))
  const places = placesWithin(notice, title)
  const town = places.at(-1)
  const before = places.at(-2)
  const isLast = town !== undefined && /^\W*$/.test(notice.text.slice(town.end, title.end))
  const isBehindCountry =
    before?.places.some(({ region, country }) => region === null && town?.places[0]?.country === country) &&
    /^\W*$/.test(notice.text.slice(before.end, town?.start))
  return isLast && isBehindCountry ? gazetteerStations(notice, town).filter(({ isRegion }) => !isRegion) : []
}

/** « Pays : Mali – Kati » */
function townsOfCountry(scope: Scope): Station[] {
  return pairsOf(scope, 'country').flatMap((pair) =>
    pair.values
      .slice(0, 1)
      .flatMap((value) => gazetteerStations(scope.notice, value))
      .filter((station) => !station.isRegion),
  )
}

/** « LIEUX D’AFFECTATlON »: a label that is longer than the one known. */
function isRestOfLabel(notice: NoticeText, value: Range): boolean {
  return /^(?:d'|du |des |de |et )/.test(flatWords(notice, value, 5))
}

/** A region is a duty station only where no town is named. */
function fields(notice: NoticeText, stations: readonly Station[]): Field<string>[] {
  const towns = stations.filter((station) => !station.isRegion)
  const named = towns.length > 0 ? towns : smallest(stations)
  return named.map(({ range }) => field(notice, wordsOf(notice, range).replace(/(?<=\p{L}-) /gu, ''), range))
}

/** « Guinée Maritime – Préfecture de Boffa »: what bears a town's name lies in what does not. */
function smallest(regions: readonly Station[]): readonly Station[] {
  const named = regions.filter(({ key }) => findTown(key).length > 0)
  return named.length > 0 && named.length < regions.length ? named : regions
}

/** « Postes : Gouré (1) et Magaria (1) », « Kankan 1, Mandiana 1 », or such lines below each other: nothing but towns and how many posts are there. */
function listedPosts(scope: Scope): Station[] {
  const { notice } = scope
  const values = pairsOf(scope, 'title', 'positions').flatMap((pair) => pair.values)
  const lines = ownElseShared(scope, countedLines(notice), ({ line }) => line)
  const alone = lines.filter((line) => line.isAlone && line.towns.length > 0)
  return [
    ...values.flatMap((range) => townsOnly(notice, range)),
    ...lines.filter((line) => !line.isAlone || alone.length > 1).flatMap((line) => line.towns),
  ]
}

/** Lines with towns and numbers of posts. */
const countedLines = oncePerNotice((notice) =>
  notice.lines.flatMap((line) => {
    if (line.text.length > 120 || placesWithin(notice, line).length === 0 || !/\d/.test(line.text)) return []
    const count = matchesOf(countedPost, line.text).length
    return count > 0 ? [{ line, isAlone: count === 1, towns: townsOnly(notice, line) }] : []
  }),
)

const countedPost = /[a-z]{3,} {0,2}(?:: ?)?\(? ?\d{1,2}\b|\b\d{1,2} {1,2}(?:a |postes? a )?[a-z]{3,}/g

function townsOnly(notice: NoticeText, { start, end }: Range): readonly Station[] {
  const range = { start, end: Math.min(end, start + 300) }
  const towns = gazetteerStations(notice, range).filter((station) => !station.isRegion)
  return onlyStations(notice, range, towns)
}

/** The stations of a range that names nothing else. */
function onlyStations(notice: NoticeText, range: Range, stations: readonly Station[]): readonly Station[] {
  let rest = ''
  let at = range.start
  for (const station of stations) {
    rest += notice.text.slice(at, station.range.start)
    at = station.range.end
  }
  rest += notice.text.slice(at, range.end)
  return /[a-z]/.test(rest.replace(/\b(?:et|ou|a|postes?|agents?|pour)\b/g, ' ')) ? [] : stations
}

/** The town behind the title in its headline, or on a line of its own beside it: « Comptable – Kayes », « Guinée - Kindia », « Cacheu · Sur site ». */
function besideTitle(scope: Scope, title: Range | null): Station[] {
  const { notice } = scope
  if (!title) return []
  const index = notice.lines.findIndex((line) => line.end >= title.end)
  const line = notice.lines[index]
  const behind = line ? behindTitle(notice, { start: title.end, end: Math.min(line.end, title.end + 200) }) : []
  if (behind.length > 0) return behind
  return notice.lines
    .slice(Math.max(0, index - 2), index + 3)
    .filter(
      (each, i) =>
        (scope.own.length === 0 || inAny(scope.own, each)) &&
        each.text.length < 60 &&
        !each.bullet &&
        isPlaceLine(notice, each, i + Math.max(0, index - 2) > index),
    )
    .flatMap((each) => gazetteerStations(notice, each))
    .filter((station) => !station.isRegion)
}

const besideName = /^(?:[hfmx]|ref|n|cdd|cdi|stage|poste|postes|sur|temps|plein)$/

/** Only words that lead to a place's name may stand before it: « – Base de Gao », « (02) pour Gao ». */
function behindTitle(notice: NoticeText, range: Range): Station[] {
  const towns = gazetteerStations(notice, range).filter((station) => !station.isRegion)
  const [first] = towns
  if (!first) return []
  const before = notice.text.slice(range.start, first.range.start).replace(/\d+|[dl]'/g, ' ')
  const known = placesWithin(notice, { start: range.start, end: first.range.start })
  const isLedTo = (before.match(/[a-z]+/g) ?? []).every(
    (word) => word === 'pour' || beforeName.test(word) || besideName.test(word),
  )
  return isLedTo || known.length > 0 ? partsOf(notice, namesFrom(notice, first.range.start, range.end)) : []
}

const officeOf =
  /^(?:poste au |pour le |pour la |notre )?(?:bureau|base|antenne|ville|commune|site|coordination) (?:de |d'|du )/
const facetGap = / *[|·•] */
const placeGap = / *(?:[,/()–—]| - ) */

/** Nothing but places, a country among them unless it stands under the title; or a site's facets, the town first. */
function isPlaceLine(notice: NoticeText, line: Range & { readonly text: string }, isBelow: boolean): boolean {
  const text = isBelow ? line.text.replace(officeOf, '') : line.text
  const isPlace = (part: string) =>
    part === '' || placesWithin(notice, line).some(({ start, end }) => notice.text.slice(start, end) === part)
  if (isBelow && facetGap.test(text)) return isPlace(text.split(facetGap)[0] ?? '') && !/\d{4}|@/.test(text)
  const parts = text.split(placeGap)
  return parts.every(isPlace) && (isBelow || parts.length > 1)
}
