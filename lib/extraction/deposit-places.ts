import { wordPattern } from '../text/word-pattern'
import type { Range } from './lines'
import { flatWords, type NoticeText, sentenceAt } from './notice-text'
import { oncePerNotice } from './once-per-notice'
import { saysAny } from './says-any'

const label =
  /^\W*(?:(?:lieux?|points?|endroits?|guichets?|adresses?) (?:de |du |des |d'|pour (?:le |la )?)(?:depots?|remises?|receptions?)|depots?|remises?)(?: (?:des |du |de la |de |de vos |physique\s?)(?:dossiers?|candidatures?|plis?|offres?|demandes?)?)?\W{0,3}(?::[ *]{0,4}|$)/
const office =
  /\b(?:maison|mairie|siege|bureaux?|local|locaux|centre|guichet|secretariat|antennes?|action sociale|chez|direction|prefecture|service|delegation|accueil|immeuble|quartier|rue|avenue|porte|face|boite)\b/
const elsewhere =
  /^[^;,]{0,12}@|(?<!\bou )(?<!\bou a )\b\S+@|https?:|www\.|\b(?:e-?mails?|courriels?|en ligne|plateforme|electronique|site web|whatsapp|apres|avant le|jusqu)\b/

const maySayIt = saysAny(wordPattern(/\b(?:lieu|point|endroit|guichet|adresse|depot|remise)/y))

/** « Dépôt : mairie de Kita, bureau 12 », and the places in the lines under « Lieux de dépôt ». */
export const depositPlaces = oncePerNotice((notice): readonly Range[] =>
  notice.lines.flatMap((line, index) => {
    const found = line.text.length < 200 && maySayIt(notice, line) ? label.exec(line.text) : null
    if (!found) return []
    // « Dépôt : à Gao (siège). Pas de mail. »: what follows is said of other ways.
    const start = line.start + found[0].length
    const rest = { start, end: Math.min(line.end, sentenceAt(notice, start)?.end ?? line.end) }
    const isHead = /^\W*$/.test(flatWords(notice, rest, 200))
    if (!isHead) return isOffice(notice, rest) ? [rest] : []
    // A heading « Dépôt » may have anything under it; « Lieux de dépôt » has places.
    return /\b(?:lieu|point|endroit|guichet)/.test(found[0]) ? placesBelow(notice, index) : []
  }),
)

function placesBelow(notice: NoticeText, index: number): Range[] {
  const below = notice.lines.slice(index + 1, index + 7)
  const stop = below.findIndex((line, i) => i > 0 && (line.heading !== null || !line.bullet))
  return below.slice(0, stop < 0 ? below.length : stop).filter((line) => isOffice(notice, line))
}

function isOffice(notice: NoticeText, range: Range): boolean {
  const words = flatWords(notice, range, 200)
  return office.test(words) && !elsewhere.test(words)
}
