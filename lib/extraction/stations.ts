import { findRegion, findTown } from '../places/find-place'
import { foldWords } from '../text/fold'
import { matchesOf } from '../text/matches-of'
import type { Range } from './lines'
import { flatWords, type NoticeText, placesWithin, wordsOf } from './notice-text'
import { startsWithRole } from './role-words'

/** A place where the work is done, as a text names it. */
export interface Station {
  readonly range: Range
  readonly key: string
  readonly isRegion: boolean
}

/** Where the statement of the station ends: visits, remarks, the employer's own address. */
const asides =
  /,? ?(?:terrain (?:a|dans)\b|avec (?:des |de |possibilite|deplacement|visite|mission|sortie|\d)|(?:et )?(?:frequents? )?deplacements?\b|pour (?:des|le|la)\b|sous reserve|selon\b|puis\b|des sorties|possibilite de|au sein|dans le cadre)/
const parting = /\s*(?:[,;/|•]|\bet\b|\bou\b| - |\n|[()]| {3,})\s*/g
const leadIn =
  /^(?:\W|\b(?:poste|base\S*|situe\S*|affecte\S*|a|au|aux|en|dans|la|le|les|l'|d'|de|du|des|ville|villes|commune|communes|localite|localites|bureau|antenne|base|siege|site|sites|cercle|district|village|camp|zone|\d{1,3}|agents?|postes?)\b)+/
const trailing = /(?:[\s:.*°»"'-]|\(?\d{1,3}\)?)+$/
const regionWords =
  /^(?:(?:la |les |l'|le )?(?:regions?|provinces?|wilayas?|gouvernorats?|departements?|prefectures?|districts?) (?:de |d'|du |des |de la |de l')?)/

const regionEnding = /\b(?:region|province|state|governorate|county)$/
/** « Provinces d’Azilal et de Khénifra »: what follows is of the same kind. */
const severalRegions =
  /^\W*(?:(?:les |des )?(?:regions|provinces|wilayas|gouvernorats|departements|prefectures|districts)) /
/** « Bassikounou (camp de Mbera) »: where in the town. */
const withinTown = /^\W*(?:camps?|quartiers?|secteurs?|arrondissements?|rue|avenue|bp)\b/
const sentenceEnd = /(?<=[a-z)]{3})\.\s+(?=\S)/

/** The places that a stated value names, its parts in brackets too, without regions and countries that only say where a town lies. */
export function stationsIn(notice: NoticeText, value: Range): Station[] {
  const whole = flatWords(notice, value, 300)
  const words = whole.slice(0, sentenceEnd.exec(whole)?.index ?? whole.length)
  const aside = asides.exec(words)
  const stated = partsOf(notice, { start: value.start, end: value.start + (aside?.index ?? words.length) })
  if (stated.length > 0 || !aside) return stated
  return gazetteerStations(notice, value)
}

/** The places of an enumeration. */
export function partsOf(notice: NoticeText, range: Range): Station[] {
  const words = notice.text.slice(range.start, range.end)
  const stations: Station[] = []
  const areRegions = severalRegions.test(words)
  let from = 0
  let opening = ''
  const push = (to: number) => {
    const town = opening === '(' ? stations.at(-1) : undefined
    if (town && withinTown.test(words.slice(from, to))) return
    const station = stationAt(notice, range.start + from, range.start + to)
    if (station && !(town && isRegionOf(station, town)))
      stations.push(areRegions ? { ...station, isRegion: true } : station)
  }
  for (const part of matchesOf(parting, words)) {
    push(part.index)
    from = part.index + part[0].length
    opening = part[0].trim()
  }
  push(words.length)
  return stations
}

/** « Akbou (Béjaïa) »: the region that the town lies in, though a town bears its name too. */
function isRegionOf(station: Station, town: Station): boolean {
  return findTown(town.key).some((place) => place.region !== null && foldWords(place.region) === station.key)
}

function stationAt(notice: NoticeText, from: number, to: number): Station | null {
  let start = from
  const region = regionWords.exec(notice.text.slice(start, to).trimStart())
  start += leadIn.exec(notice.text.slice(start, to))?.[0].length ?? 0
  const isAnnouncedRegion = region !== null
  if (isAnnouncedRegion) start = from + notice.text.slice(from, to).search(/\S/) + region[0].length
  // « Le Kef » is a name with its article.
  start =
    placesWithin(notice, { start: from, end: to }).find((place) => place.start < start && place.end > start)?.start ??
    start
  const end = to - (trailing.exec(notice.text.slice(start, to))?.[0].length ?? 0)
  const words = notice.text.slice(start, end)
  if (startsWithRole(words) || words.length < 2 || words.length > 40 || /\d{2}|[@?]/.test(words)) return null
  const inside = placesWithin(notice, { start, end })
  const known = inside.find((place) => place.start === start && place.end >= end)
  const towns = known ? known.places.filter((place) => place.town !== null) : findTown(words)
  const isCountry =
    known?.places.some((place) => place.region === null) ||
    /^(?:afrique|africa|morocco|algeria|tunisia|libya|mauritania|cameroon|chad|guinea|senegal|ivory coast|central african republic|monde|international|pays)$/.test(
      words,
    )
  if (isCountry && (known !== undefined || towns.length === 0)) return null
  const isRegion =
    isAnnouncedRegion ||
    regionEnding.test(words) ||
    (towns.length === 0 && (known !== undefined || findRegion(words).length > 0))
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

export function gazetteerStations(notice: NoticeText, range: Range): Station[] {
  return placesWithin(notice, range)
    .filter((place) => place.places.every((each) => each.region !== null))
    .map((place) => ({
      range: { start: place.start, end: place.end },
      key: notice.text.slice(place.start, place.end),
      isRegion: place.places.every((each) => each.town === null),
    }))
}

/** A capitalised word or a word that links such words in an enumeration; numbers stand in brackets. */
const nameToken = /\s*(?:\([^()\n]{0,40}\)|[,/&]|[a-z][a-z'-]*)/y
const link = /^(?:et|ou|a|au|aux|de|du|des|la|le|les|el|al|sur|puis|[,/&])$/

/** How far an enumeration of names reaches: « Dapaong, Mango et Cinkassé » in « à Dapaong, Mango et Cinkassé par un consultant ». */
export function namesFrom(notice: NoticeText, start: number, limit: number): Range {
  let end = start
  nameToken.lastIndex = start
  for (let token = nameToken.exec(notice.text); token; token = nameToken.exec(notice.text)) {
    if (nameToken.lastIndex > limit) break
    const word = token[0].trimStart()
    const at = nameToken.lastIndex - word.length
    const isName = isCapital(notice, at) || (/^[dl]'/.test(word) && isCapital(notice, at + 2))
    if (isName || (word.startsWith('(') && end > start)) end = nameToken.lastIndex
    else if (!link.test(word)) break
  }
  return { start, end }
}

function isCapital(notice: NoticeText, at: number): boolean {
  const { start, end } = notice.folded.sourceSpan(at, at + 1)
  return /^\p{Lu}/u.test(notice.folded.source.slice(start, end))
}

/** Each place once. */
export function uniqueStations(stations: readonly Station[]): Station[] {
  const keys = new Set<string>()
  return stations.filter(({ key }) => !keys.has(key) && keys.add(key))
}
