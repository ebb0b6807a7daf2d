import { countries } from '../places/countries'
import { findRegion, findTown } from '../places/find-place'
import { foldWords } from '../text/fold'
import { matchesOf } from '../text/matches-of'
import type { Range } from './lines'
import { flatWords, indexAt, type NoticeText, placesWithin, wordsOf } from './notice-text'
import { startsWithRole } from './role-words'
import { beforeName } from './station-words'

/** A place where the work is done, as a text names it. */
export interface Station {
  readonly range: Range
  readonly key: string
  readonly isRegion: boolean
}

/** Where the statement of the station ends: visits, remarks, the employer's own address. */
const asides =
  /[,;(]? ?(?:\bterrain (?:a|dans)\b|\b\d{1,2} ?% (?:(?:du|de son|de votre|de) temps|(?:de|sur le|du) terrain)|\bavec\b|(?:\bet )?(?:\b(?:quelques|des|de|nombreu\w+|frequent\w*|courte?s?|regulier\w*|ponctuel\w*|une?|deux|trois|\d+) ){0,3}\b(?:sorties?|visites?|missions?|deplacements?|tournees?|voyages?|sejours?|descentes?|reunions?|seances?|ateliers?|rencontres?|passages?|formations?|(?:journees?|jours?|semaines?|fois) par (?:mois|semaine|trimestre|an))\b|\bpour (?:des|le|la)\b|\bet (?:non|pas)\b|\bau lieu d|\bcontrairement|\ba la place d|\bsous reserve|\bselon\b|\bpuis\b|\bpossibilite de|\bau sein|\bdans le cadre)/
/** « Nouakchott (40 % du temps à Kiffa) », « Mopti (avec des déplacements à Douentza) » */
const bracketedAside =
  /\([^()]{0,40}(?:%|\b(?:temps|reunions?|seances?|ateliers?|deplacements?|visites?|missions?|tournees?|sorties?|descentes?|voyages?|sejours?)\b)[^()]{0,80}\)/
const parting = /\s*(?:[,;/|•+]|\bet\b|\bou\b|\bpuis\b| - |\n|[()]| {3,})\s*/g
const leadIn =
  /^(?:\W|\b(?:poste|base\S*|situe\S*|affecte\S*|a|au|aux|en|dans|la|le|les|l'|d'|de|du|des|notre|nos|ville|villes|commune|communes|rurales?|urbaines?|localite|localites|bureaux?|antennes?|bases?|siege|sites?|cercles?|districts?|sanitaires?|villages?|camps?|zones?|territoires?|moughataas?|regional\w?|\d{1,3}|agents?|postes?)\b)+/
const trailing = /(?:[\s:.*°»"'-]|\(?\d{1,3}\)?)+$/
const regionWords =
  /^(?:(?:la |les |l'|le )?(?:regions?|provinces?|wilayas?|gouvernorats?|departements?|prefectures?|districts?) (?:de |d'|du |des |de la |de l')?)/

/** Guinea's natural regions are none of its administrative ones. */
const regionEnding =
  /\b(?:region|province|state|governorate|county)$|^(?:basse|moyenne|haute)[ -](?:guinee|casamance)$|^guinee (?:maritime|forestiere)$/
/** « Provinces d’Azilal et de Khénifra »: what follows is of the same kind. */
const severalRegions =
  /^\W*(?:(?:les |des )?(?:regions|provinces|wilayas|gouvernorats|departements|prefectures|districts)) /
/** « Bassikounou (camp de Mbera) »: where in the town. */
const withinTown =
  /^\W*(?:camps?|quartiers?|secteurs?|arrondissements?|rue|avenue|bp|communes?|cercle|territoire|departement|moughataa|siege|bureau)\b/
const sentenceEnd = /(?<=[a-z)]{3})\.\s+(?=\S)/

/** The places that a stated value names, its parts in brackets too, without regions and countries that only say where a town lies. */
export function stationsIn(notice: NoticeText, value: Range): Station[] {
  const whole = flatWords(notice, value, 300)
  const words = whole.slice(0, sentenceEnd.exec(whole)?.index ?? whole.length)
  const bracket = bracketedAside.exec(words)
  if (bracket) {
    const behind = value.start + bracket.index + bracket[0].length
    const before = stationsIn(notice, { start: value.start, end: value.start + bracket.index })
    return before.length > 0 ? [...before, ...partsOf(notice, { start: behind, end: value.start + words.length })] : []
  }
  const aside = asides.exec(words)
  const stated = partsOf(notice, { start: value.start, end: value.start + (aside?.index ?? words.length) })
  if (stated.length > 0 || !aside) return stated
  return gazetteerStations(notice, value)
}

/** « Sélibaby et Ghabou (et non Wompou) » */
const notThere = /[,;(]? ?\b(?:et|mais) (?:non|pas) (?:pas |plus )?(?:a |au |de )?(?=[a-z])/

/** The places of an enumeration. */
export function partsOf(notice: NoticeText, range: Range): Station[] {
  const all = withNamesWhole(notice, range)
  const words = all.slice(0, notThere.exec(all)?.index ?? all.length)
  const stations: Station[] = []
  const areRegions = severalRegions.test(words)
  let from = 0
  let opening = ''
  let isRole = false
  const push = (to: number) => {
    // « 01 Assistant(e) administratif & financier (ère) – Dosso »
    const part = words.slice(from, to)
    const startsRole = startsWithRole(part.replace(/^\W*\d{1,2} /, ''))
    isRole = startsRole || (isRole && (opening === '(' || opening === ')') && !part.startsWith('-'))
    if (isRole) return
    const town = opening === '(' ? stations.at(-1) : undefined
    if (town && !town.isRegion && withinTown.test(words.slice(from, to))) return
    const station = stationAt(notice, range.start + from, range.start + to)
    if (station && !(town && (isRegionOf(station, town) || isUnknown(station))))
      stations.push(areRegions ? { ...station, isRegion: true } : station)
  }
  for (const part of matchesOf(parting, words)) {
    push(part.index)
    from = part.index + part[0].length
    opening = part[0].trim()
  }
  push(words.length)
  const [town, quarter, ...others] = stations
  return town && quarter && others.length === 0 && isQuarterOf(notice, quarter, town) ? [town] : stations
}

/** The words of a range, line ends inside a name as spaces: « Fada⏎N’Gourma », « Garoua-⏎Boulaï ». */
function withNamesWhole(notice: NoticeText, range: Range): string {
  const words = notice.text.slice(range.start, range.end)
  if (!words.includes('\n')) return words
  let whole = words.replace(/(?<=[a-z]- {0,3})\n/g, ' ')
  for (const { start, end } of placesWithin(notice, range)) {
    const [from, to] = [start - range.start, end - range.start]
    whole = whole.slice(0, from) + whole.slice(from, to).replace(/\n/g, ' ') + whole.slice(to)
  }
  return whole
}

/** No gazetteer knows it: behind its town, in brackets, it says where in or around it. */
function isUnknown({ key, isRegion }: Station): boolean {
  return !isRegion && findTown(key).length === 0
}

const capitals: ReadonlySet<string> = new Set(countries.map(({ capital }) => foldWords(capital)))

/** « Dakar, Sicap Amitié », « Dakar – Mermoz »: a name that no gazetteer knows, right behind a capital. */
function isQuarterOf(notice: NoticeText, quarter: Station, town: Station): boolean {
  const between = notice.text.slice(town.range.end, quarter.range.start)
  return capitals.has(town.key) && isUnknown(quarter) && /^ ?(?:,| - |\/)/.test(between)
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
    /^(?:afrique(?: (?:de l'(?:ouest|est)|centrale|du nord|australe|subsaharienne))?|africa|sahel|maghreb|morocco|algeria|tunisia|libya|mauritania|cameroon|chad|guinea|senegal|ivory coast|central african republic|monde|international|pays)$/.test(
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
  /\b(?:ong|associations?|fondation|organisations?|federation|reseau|collectif|universite|entreprise|societe|terrain|domicile|siege|bureau|poste|projet|mission|travail|selon|definir|preciser|distance|teletravail|national|pays|zone|base|equipe|plusieurs|tous|toutes|intervention|niveau|an|ans|bac|cdd|cdi|temps|direction|cellule|services?|coordination|environnement|madame|monsieur|mesdames|messieurs|programmes?|poles?|unite|division|section|comite|conseil|ministere|institution|monde|secteur|departement|types?|dates?|durees?|domaines?|nombres?|niveaux?|statut|categorie|references?|salaire|horaires?|h\/f|f\/h)\b/

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

/** « Contrat : » on the line below. */
const nextLabel = /^[a-z'-]{3,}(?: [a-z'-]+){0,3} ?:/
/** A word, what stands in brackets, a mark between names, or how many posts there are. */
const nameToken = /\s*(?:\([^()\n]{0,40}\)|[,/&:]|\d{1,2}(?!\d)|[a-z][a-z'-]*)/y
const link =
  /^(?:et|ou|l'une?|l'autre|autres?|premiere?|seconde?|dernier|derniere|a|au|aux|de|du|des|la|le|les|el|al|sur|puis|pour|un|une|deux|trois|quatre|cinq|six|postes?|agents?|\d{1,2}|[,/&])$/
const region = /^(?:regions?|provinces?|wilayas?|gouvernorats?|departements?|prefectures?)$/

/**
 * How far an enumeration of names reaches: « Dapaong, Mango et Cinkassé » in « à Dapaong, Mango et Cinkassé par un consultant », « Yorosso » in
 * « aux centres de santé de Yorosso ». Empty where no name follows.
 */
export function namesFrom(notice: NoticeText, start: number, limit: number): Range {
  let first = -1
  let end = start
  let isLinked = false
  nameToken.lastIndex = start
  for (let token = nameToken.exec(notice.text); token; token = nameToken.exec(notice.text)) {
    if (nameToken.lastIndex > limit) break
    const word = token[0].trimStart()
    const at = nameToken.lastIndex - word.length
    const elided = /^[dl]'/.test(word) ? 2 : 0
    const isName = isCapital(notice, at) || (elided > 0 && isCapital(notice, at + elided))
    const isBelow = end > start && token[0].includes('\n') && !isLinked
    if (isBelow && (nextLabel.test(notice.text.slice(at, at + 40)) || !isOneName(notice, end, at))) break
    isLinked = link.test(word)
    if (isName || (word.startsWith('(') && end > start)) {
      if (first < 0) first = at
      end = nameToken.lastIndex
    } else if (region.test(word.slice(elided))) {
      if (end === start) first = at
    } else if (!link.test(word) && !(end === start && (word === ':' || beforeName.test(word.slice(elided))))) break
  }
  return { start: first < 0 || end === start ? start : first, end }
}

/** « Fada⏎N’Gourma »: a name that the line's end does not end. */
function isOneName(notice: NoticeText, end: number, at: number): boolean {
  const place = notice.places[indexAt(notice.places, end - 1)]
  return place !== undefined && place.start < end && place.end > at
}

/** The names that reach up to `end`: « Fada et à Bogandé » in « tenues à Fada et à Bogandé, où se déroulera … ». */
export function namesToward(notice: NoticeText, start: number, end: number): Range {
  const from = Math.max(start, end - 160)
  for (const found of matchesOf(/\b(?:a|au|aux|dans) (?=\S)/g, notice.flat.slice(from, end))) {
    const names = namesFrom(notice, from + found.index + found[0].length, end)
    if (names.end === end) return names
  }
  return { start: end, end }
}

export function isCapital(notice: NoticeText, at: number): boolean {
  const { start, end } = notice.folded.sourceSpan(at, at + 1)
  return /^\p{Lu}/u.test(notice.folded.source.slice(start, end))
}

/** Each place once. */
export function uniqueStations(stations: readonly Station[]): Station[] {
  const keys = new Set<string>()
  return stations.filter(({ key }) => !keys.has(key) && keys.add(key))
}
