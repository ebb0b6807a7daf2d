import { findRegion, findTown } from '../places/find-place'
import type { Range } from './lines'
import { field, flatWords, type NoticeText, placesWithin, wordsOf } from './notice-text'
import type { Field } from './posting'
import { startsWithRole } from './role-words'
import { inAny, pairsOf, type Scope, sentencesOf } from './scope'

/** Duty stations as stated: from their label, the table of posts, « basé à … », the headline, or a consultancy's study area. */
export function readLocations(scope: Scope, title: Range | null, cell: Range | null): readonly Field<string>[] {
  const { notice } = scope
  const labels = pairsOf(scope, 'location').slice(0, maxLabels)
  const strong = labels.filter((pair) => !/intervention|zone|site|base$/.test(pair.words))
  for (const pairs of [strong, labels]) {
    const named = unique(pairs.flatMap((pair) => pair.values.flatMap((value) => stationsIn(notice, value))))
    if (named.length > 0) return fields(notice, named)
  }
  if (cell) {
    const named = unique(stationsIn(notice, cell))
    if (named.length > 0) return fields(notice, named)
  }
  for (const find of [basedAt, studyArea, besideTitle]) {
    const named = unique(find(scope, title))
    if (named.length > 0) return fields(notice, named)
  }
  return []
}

/** More « lieu : » than that is no notice any more. */
const maxLabels = 60

interface Station {
  readonly range: Range
  readonly key: string
  readonly isRegion: boolean
}

/** A region is a duty station only where no town is named. */
function fields(notice: NoticeText, stations: readonly Station[]): Field<string>[] {
  const towns = stations.filter((station) => !station.isRegion)
  return (towns.length > 0 ? towns : stations).map((station) =>
    field(notice, wordsOf(notice, station.range), station.range),
  )
}

function unique(stations: readonly Station[]): Station[] {
  return stations.filter((station, i) => stations.findIndex((other) => other.key === station.key) === i)
}

/** Where the statement of the station ends: visits, remarks, the employer's own address. */
const asides =
  /,? ?(?:avec (?:des |de |possibilite|deplacement|visite|mission|sortie)|(?:et )?(?:frequents? )?deplacements?\b|pour (?:des|le|la)\b|sous reserve|selon\b|puis\b|des sorties|possibilite de|au sein|dans le cadre)/
const parting = /\s*(?:[,;/|•]|\bet\b|\bou\b| - |\n|[()]| {3,})\s*/g
const leadIn =
  /^(?:\W|\b(?:poste|base\S*|situe\S*|affecte\S*|a|au|aux|en|dans|la|le|les|l'|d'|de|du|des|ville|villes|commune|communes|localite|localites|bureau|antenne|base|siege|site|sites|cercle|district|village|camp|zone|\d{1,3}|agents?|postes?)\b)+/
const trailing = /(?:[\s:.*°»"'-]|\(?\d{1,3}\)?)+$/
const regionWords =
  /^(?:(?:la |les |l'|le )?(?:regions?|provinces?|wilayas?|gouvernorats?|departements?|prefectures?|districts?) (?:de |d'|du |des |de la |de l')?)/

/** The places that a stated value names, its parts in brackets too, without regions and countries that only say where a town lies. */
function stationsIn(notice: NoticeText, value: Range): Station[] {
  const words = flatWords(notice, value, 300)
  const aside = asides.exec(words)
  const stated = partsOf(notice, { start: value.start, end: value.start + (aside?.index ?? words.length) })
  if (stated.length > 0 || !aside) return stated
  return gazetteerStations(notice, value)
}

function partsOf(notice: NoticeText, range: Range): Station[] {
  const words = notice.text.slice(range.start, range.end)
  const stations: Station[] = []
  let from = 0
  const push = (to: number) => {
    const station = stationAt(notice, range.start + from, range.start + to)
    if (station) stations.push(station)
  }
  for (const part of words.matchAll(parting)) {
    push(part.index)
    from = part.index + part[0].length
  }
  push(words.length)
  return stations
}

function stationAt(notice: NoticeText, from: number, to: number): Station | null {
  let start = from
  const region = regionWords.exec(notice.text.slice(start, to).trimStart())
  start += leadIn.exec(notice.text.slice(start, to))?.[0].length ?? 0
  const isAnnouncedRegion = region !== null
  if (isAnnouncedRegion) start = from + notice.text.slice(from, to).search(/\S/) + region[0].length
  const end = to - (trailing.exec(notice.text.slice(start, to))?.[0].length ?? 0)
  const words = notice.text.slice(start, end)
  if (startsWithRole(words) || words.length < 2 || words.length > 40 || /\d{2}|[@?]/.test(words)) return null
  const inside = placesWithin(notice, { start, end })
  const known = inside.find((place) => place.start === start && place.end >= end)
  const towns = known ? known.places.filter((place) => place.town !== null) : findTown(words)
  const isCountry =
    known?.places.some((place) => place.region === null) ||
    /^(?:afrique|africa|morocco|algeria|senegal|monde|international|pays)$/.test(words)
  if (isCountry && (known !== undefined || towns.length === 0)) return null
  const isRegion = isAnnouncedRegion || (towns.length === 0 && (known !== undefined || findRegion(words).length > 0))
  const range = { start, end }
  if (towns.length === 0 && !isRegion && inside.length > 0 && !isProperName(notice, range)) {
    const [first] = inside.filter((place) => place.places.some((each) => each.town !== null))
    return first ? { range: first, key: notice.text.slice(first.start, first.end), isRegion: false } : null
  }
  if (towns.length === 0 && !isRegion && !isProperName(notice, range)) return null
  return { range, key: words, isRegion }
}

const commonWords =
  /\b(?:terrain|domicile|siege|bureau|poste|projet|mission|travail|selon|definir|preciser|distance|teletravail|national|pays|zone|base|equipe|plusieurs|tous|toutes|intervention|niveau|an|ans|bac)\b/

/** One to four words that all begin with a capital letter, as names of places do. */
function isProperName(notice: NoticeText, range: Range): boolean {
  const words = wordsOf(notice, range)
  if (commonWords.test(notice.text.slice(range.start, range.end)) || words.length < 3) return false
  const parts = words.split(/[\s-]+/)
  return (
    parts.length <= 4 &&
    parts.every(
      (part) => /^\p{Lu}|^\p{L}['’]\p{Lu}/u.test(part) || /^(?:de|du|d|la|le|les|el|al|es|en|sur)$/.test(part),
    )
  )
}

function gazetteerStations(notice: NoticeText, range: Range): Station[] {
  return placesWithin(notice, range)
    .filter((place) => place.places.every((each) => each.region !== null))
    .map((place) => ({
      range: { start: place.start, end: place.end },
      key: notice.text.slice(place.start, place.end),
      isRegion: place.places.every((each) => each.town === null),
    }))
}

const based =
  /\b(?:poste|mission|volontaire|titulaire|personne|consultant\S*|agent|stage|contrat|il|elle|candidat\S*)\b[^.;:\n]{0,60}\b(?:base\S{0,4}|affecte\S{0,4}|installe\S{0,4}) (?:a|au|dans) |^(?:poste )?base\S{0,4} a |\bpour (?:son|sa|ses|le|la|les) (?:bureau|base|antenne|sous-bureau|delegation|coordination)s? (?:de |d'|du |a )/

/** « poste basé à Kindia », « pour son bureau de Gao ». */
function basedAt(scope: Scope): Station[] {
  const { notice } = scope
  return sentencesOf(scope).flatMap((sentence) => {
    const words = flatWords(notice, sentence, 400)
    const found = based.exec(words)
    if (!found) return []
    const start = sentence.start + found.index + found[0].length
    return gazetteerStations(notice, { start, end: Math.min(sentence.end, start + 60) }).slice(0, 4)
  })
}

/** The town behind the title in its headline, or under it: « Comptable – Kayes », « Guinée - Kindia ». */
function besideTitle(scope: Scope, title: Range | null): Station[] {
  const { notice } = scope
  if (!title) return []
  const index = notice.lines.findIndex((line) => line.end >= title.end)
  const line = notice.lines[index]
  const own = line
    ? gazetteerStations(notice, { start: title.end, end: line.end }).filter((station) => !station.isRegion)
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
  const headline = { start: title.start, end: Math.min(notice.text.length, title.end + 160) }
  for (const range of [headline, { start: 0, end: Math.min(notice.text.length, 30_000) }]) {
    const words = notice.text.slice(range.start, range.end)
    for (const found of words.matchAll(area)) {
      const start = range.start + found.index + found[0].length
      const list =
        /^[^.;:()\n]{0,60}(?:\n(?!\n)[^.;:()\n]{0,60})?/.exec(notice.text.slice(start, start + 160))?.[0] ?? ''
      const stations = partsOf(notice, { start, end: start + list.length })
      if (stations.length > 0) return stations.map((station) => ({ ...station, isRegion: false }))
    }
  }
  return []
}
