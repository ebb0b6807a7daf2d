import { findTown } from '../places/find-place'
import { matchesOf } from '../text/matches-of'
import { wordPattern } from '../text/word-pattern'
import type { Range } from './lines'
import { flatWords, type NoticeText, placesWithin } from './notice-text'
import { oncePerNotice } from './once-per-notice'
import { saidInSentences } from './said'
import { type Scope, sentencesOf } from './scope'
import type { Sentence } from './sentences'
import { namesFrom, partsOf, type Station } from './stations'

const study =
  /\b(?:evaluation|etude|enquete|diagnostic|baseline|endline|cartographie|capitalisation|audit|analyse|collecte)/
/** « dans les communes de X », « dans trois communes : X, Y et Z » */
const area =
  /\bdans (?:les?|la|l') ?(?:\S+ )?(?:communes?|villes?|provinces?|cercles?|localites|regions?|departements?|districts?|gouvernorats?|wilayas?|prefectures?|villages?)(?: (?:urbaines?|rurales?))?\s{1,3}(?:de |d'|du |des |de la )|\bdans (?:les |ces |ses )?(?:deux|trois|quatre|cinq|six|sept|huit|[2-8]) (?:communes?|villes?|provinces?|cercles?|localites|regions?|departements?|districts?|gouvernorats?|wilayas?|prefectures?|villages?)(?: [a-z' -]{3,30})? ?: ?/g

/** Where a study or an evaluation looks: « dans les provinces de Tiznit, Taroudant et … ». */
export function studyArea(scope: Scope, title: Range | null): Station[] {
  const { notice } = scope
  const titleWords = title ? notice.flat.slice(title.start, title.end) : ''
  if (training.test(titleWords)) {
    const held = placesOf(scope, heldAt)
    if (held.length > 0) return held
  }
  if (!title || !(study.test(titleWords) || isHeadedStudy(notice))) return []
  const ofTitle = /\b(?:communes?|villes?|provinces?|regions?|cercles?|districts?) (?:de |d'|du |des )/.exec(
    flatWords(notice, title, 300),
  )
  const named = ofTitle
    ? partsOf(notice, namesFrom(notice, title.start + ofTitle.index + ofTitle[0].length, title.end))
    : []
  if (named.length > 0) {
    // « du Zou et des Collines » in the title, « dans les communes de Djidja et de Bantè » in the text: the towns say more.
    const isWide = named.every(({ isRegion }) => isRegion)
    const towns = isWide ? namedArea(notice, title).filter(({ key }) => findTown(key).length > 0) : []
    return (towns.length > 0 ? towns : named).map((station) => ({ ...station, isRegion: false }))
  }
  for (const words of [looking, surveying]) {
    const looked = placesOf(scope, words)
    if (looked.length > 0) return looked
  }
  return namedArea(notice, title).map((station) => ({ ...station, isRegion: false }))
}

/** « dans les communes de X et de Y », beside the title or anywhere. */
function namedArea(notice: NoticeText, title: Range): readonly Station[] {
  const headline = { start: title.start, end: Math.min(notice.text.length, title.end + 160) }
  for (const range of [headline, { start: 0, end: Math.min(notice.text.length, 30_000) }]) {
    for (const found of matchesOf(area, notice.flat.slice(range.start, range.end))) {
      const start = range.start + found.index + found[0].length
      if (ofEmployer.test(flatWords(notice, { start: Math.max(0, start - 160), end: start }, 160))) continue
      const list =
        /^[^.;:()\n]{0,60}(?:\n(?!\n)[^.;:()\n]{0,60})?/.exec(notice.text.slice(start, start + 160))?.[0] ?? ''
      const stations = partsOf(notice, namesFrom(notice, start, start + list.length))
      if (stations.length > 0) return stations
    }
  }
  return []
}

/** « Recrutement d’un cabinet pour le diagnostic des services d’eau »: above a title that says less. */
function isHeadedStudy(notice: NoticeText): boolean {
  return notice.lines.some((line, i) => i < 12 && headedStudy.test(line.text))
}

const headedStudy =
  /^(?:recrutement|selection) [^.;]{0,40}\b(?:cabinet|bureau d'etudes?|consultant\S*|prestataire)\b[^.;]{0,40}\b(?:evaluation|etude|enquete|diagnostic|cartographie|audit|collecte)\b/

/** What is to be done is a training: where it is held is where the work is. */
const training =
  /^(?:formation|animation|facilitation|format(?:eur|rice))\b|^consultant\S* format|^(?:consultant|formateur|formatrice|prestataire|cabinet)\S* .{0,40}\b(?:formations?|ateliers?)\b/
const heldAt = lookedAt(
  /\b(?:formations?|sessions?|ateliers?|modules?)\b[^.;:]{0,60}\b(?:se (?:deroul|tien|fer|pass)\w+|aur(?:a|ont) lieu|(?:est|sont|sera|seront) (?:dispens|prevu|organis|anim|donn|tenu|assur|delivr|conduit|programm|localis)\w*)[^.;:]{0,12}? a (?=\S)|\b(?:tenir|animer|dispenser|organiser|conduire|assurer|faciliter) [^.;:]{0,20}\b(?:formations?|sessions?|ateliers?|modules?)\b[^.;:]{0,60}?\ba (?=\S)/y,
)

/** « L’association est active dans les gouvernorats de … »: where the employer works. */
const ofEmployer =
  /\b(?:ong|associations?|organisations?|fondation|reseau|federation|union|groupement|forum|elle|il|nous|agence|institut|membres?|bureaux)\b[^.;]{0,80}\b(?:active?s?|interv(?:ient|iennent|enons)|travaill\w+|present\w*|oeuvr\w+|(?<!s')agi(?:t|ssent|ssons)|implante\w*|operation\w*|regroup\w+|appuie\w*|soutien\w*|install\w+|surveill\w+|compte) [^.;]{0,60}$/

const looking = lookedAt(
  /\b(?:evaluation|etude|enquete|diagnostic|mission|audit|analyse|collecte|elle|il)\b[^.;]{0,60}\b(?:portera|porte|couvrira|couvre|concerne|concernera|comprend|comprendra|englobe|englobera|touche|touchera|vise) (?:sur )?(?:(?:\S+ ){1,4}?(?:de |d'|du |des |a ))?(?=\S)|\b(?:communes?|localites?|villages?|villes?|sites?|zones?|cercles?|departements?|prefectures?) (?:(?:retenu|concerne|choisi|vise|cible|enquete|etudie|visite)e?s?|d'etude|d'enquete|de l'etude|de l'enquete) (?:sont|seront|:) (?:(?:ceux|celles?) )?(?:de |d'|du )?(?=\S)/y,
)

/** « une enquête auprès de 420 ménages et trente entretiens à Abalak » */
const surveying = lookedAt(
  /\b(?:enquetes?|collecte|entretiens?|rencontres?|focus groups?|groupes? de discussion|observations?|terrain|donnees)\b[^.;:]{0,80}?\b(?:a|dans) (?=\S)|\b(?:interroger|rencontrer|visiter|questionner|sonder|parcourir|auditionner|observer|inspecter|s'entreten)\w{0,3}\b[^.;:]{0,80}?\b(?:a|dans|de|d'|du) ?(?=\S)|\b(?:villages?|menages|communes?|sites|ecoles|centres|caisses) (?:des (?:cercles|communes|departements|prefectures|regions) )?(?:de |d'|du )(?=[^.;:]{3,60} (?:form|constitu|compos)\w+ (?:l'echantillon|la zone))|\b(?:villages?|menages|communes|sites|groupements|ecoles|centres|caisses|acteurs) [^.;:]{0,40}\b(?:visite|interroge|enquete|rencontre)e?s? a (?=\S)|\b(?:consultant|equipe|mission|evaluat|enquet)\S*[^.;:]{0,40}\bse (?:rendr|deplacer)\w+ (?:a|dans) (?=\S)|\b(?:terrain|collecte|enquetes?|visites de sites?|sites?|entretiens) ?: (?=\S)/y,
)

type BySentence = ReadonlyMap<Sentence, readonly Station[]>

function placesOf(scope: Scope, looked: (notice: NoticeText) => BySentence): Station[] {
  const found = looked(scope.notice)
  return found.size === 0 ? [] : sentencesOf(scope).flatMap((sentence) => found.get(sentence) ?? [])
}

/** « L’évaluation portera sur les écoles d’Atar et de Chinguetti »: only where the first name is a known town. */
function lookedAt(work: RegExp): (notice: NoticeText) => BySentence {
  const words = wordPattern(work)
  return oncePerNotice((notice) => {
    const found = new Map<Sentence, readonly Station[]>()
    for (const [sentence, matches] of saidInSentences(notice, words, 400)) {
      if (/\brestitution\b/.test(flatWords(notice, sentence, 400))) continue
      for (const { index, 0: said } of matches) {
        const start = sentence.start + index + said.length
        const [first] = placesWithin(notice, { start, end: Math.min(sentence.end, start + 40) })
        if (first?.start !== start || !first.places.some((place) => place.town !== null)) continue
        found.set(sentence, partsOf(notice, namesFrom(notice, start, sentence.end)))
        break
      }
    }
    return found
  })
}
