import type { Line, Range } from './lines'
import { flatWords, type NoticeText } from './notice-text'
import { oncePerNotice } from './once-per-notice'
import { inAny, type Scope } from './scope'
import { otherMatter } from './station-words'
import { type Station, stationsIn } from './stations'

/** Scanners write l, I, 1 and | for each other: « LIEUX D’AFFECTATlON ». */
function likeScanned(words: string): string {
  return words.replace(/[l1|]/g, 'i')
}

/** The same for the letters of a pattern. */
function scanned(source: string): RegExp {
  return new RegExp(source.replaceAll('l', 'i'))
}

const of = String.raw`(?:de |d'|du |des |de la |de l')`
/** « Où ? », « Où travaillerez-vous ? », « Lieux des sessions », « Répartition des postes : » */
const heading = scanned(
  String.raw`^(?:ou\b[^?:\n]{0,40}(?=\?)|ou et quand|quand et ou|(?:les? |votre |vos )?(?:nombre et )?(?:lieux?(?:\(x\))?|localites?|villes?|localisation|emplacement|repartition|affectations?|sites?|(?:antenne|base|bureau) de rattachement|poste (?:de travail|d'affectation)|ville ?/ ?pays)(?: et \S+)?(?: (?:geographiques?|principa\w+|exacte?s?|prevue?s?|proposee?s?))?(?: ${of}[a-z'-]+(?: ${of}?[a-z'-]+){0,3})?)[ *_]{0,12}(?:$|[:?][ *_]{0,8}| - )`,
)
/** How such a heading begins. */
const mayStart = /^(?:ou|qu|[li1|]|vo|vi|vl|no|em|re|af|si|s1|sl|an|ba|bu|po)/
/** Where something else takes place, or where an address is given. */
const otherPlace = scanned(
  String.raw`\b(?:depot|depos|postul|candidat|envo|dossier|offre|pli|entretien|test|epreuve|concours|retrait|retir|remise|reception|ouverture|soumi|naissance|publication|delivrance|etablissement|inscri|renseign|contact|information|web|trouv|adress|projet|stockage|distribution|quand|budget|taches?|roles?|temps|paiement|sommes|intervenons)`,
)
/** « Où et quand » asks for the post’s place and its time. */
const whenToo = /^(?:ou et quand|quand et ou)\b/
function mayHead(words: string): boolean {
  return words.length < 60 || /[:?-]/.test(words.slice(0, 80))
}

const maxLines = 10

/** The places under a heading that asks where, or behind it on its line. */
export function stationsUnderHeadings({ notice, own, shared }: Scope): Station[] {
  const parts = own.length > 0 ? own : shared
  return headingsOf(notice)
    .filter(({ line }) => inAny(parts, line))
    .flatMap(({ stations }) => stations)
}

const headingsOf = oncePerNotice((notice) =>
  notice.lines.flatMap((line, index) => {
    if (!line.capitalised || line.text.length > 160 || !mayStart.test(line.text) || !mayHead(line.text)) return []
    const found = heading.exec(likeScanned(line.text))
    if (!found || otherPlace.test(found[0].replaceAll('l', 'i').replace(whenToo, ''))) return []
    const rest = { start: line.start + found[0].length, end: line.end }
    const ranges = rest.start < rest.end ? [rest] : linesBelow(notice.lines, index)
    return [{ line, stations: ranges.flatMap((range) => placesOn(notice, range)) }]
  }),
)

/** Of « Kiffa : un poste » what stands before the colon. */
function placesOn(notice: NoticeText, range: Range): Station[] {
  const words = flatWords(notice, range, 200)
  if (otherMatter.test(words)) return []
  const stop = words.search(/ ?:|\. |\.$/)
  return stationsIn(notice, { start: range.start, end: stop < 0 ? range.end : range.start + stop })
}

/** The list under a heading, or the one line. */
function linesBelow(lines: readonly Line[], index: number): readonly Line[] {
  const [first, ...others] = lines.slice(index + 1, index + 1 + maxLines)
  if (!first || first.heading !== null) return []
  if (!first.bullet) return [first]
  const stop = others.findIndex((line) => !line.bullet || line.heading !== null)
  return [first, ...(stop < 0 ? others : others.slice(0, stop))]
}
