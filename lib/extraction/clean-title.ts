import type { Range } from './lines'
import { flatWords, type NoticeText, placesWithin } from './notice-text'

const maxTitleLength = 260

/** Before a role: what announces it, how many are sought, articles. */
const before = [
  /^[\s«"'*_:.,;|#=–-]+/,
  /^(?:avis de |offre de |annonce de )?(?:recrutements?|selection)(?: externe| interne)? (?:d'|de |des |du |pour )?/,
  /^(?:(?:au|du|le|d'un|pour le|un) )?(?:postes?|fonctions?) (?:de la |de l'|de |d'|des )/,
  /^(?:appel a (?:candidatures?|consultations?|propositions?|manifestations? d'interet)(?: individuelle)?|termes? de references?|tdr) ?(?:[:|-] ?|pour (?:le |la |l'|un |une )?|de |d')/,
  /^(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|\d{1,3}) {0,2}(?:\( ?\d{1,3} ?\))? {0,2}(?=[a-z])/,
  /^(?:un ?\(e\)|une?\/une?|un[.·-]e|une?|des|les|le\/la|la\/le|le|la) {1,3}(?:\( ?\d{1,3} ?\) {0,2})?(?=[a-z(])/,
  /^(?:l'|d')(?=[a-z])/,
]

/** Behind a role: counts, who may hold it, grades, codes, working time. */
const behind = [
  /[\s«"'*_:.,;|#=([–-]+$/,
  / ?[([] ?(?:\d{1,3}|\d{1,3} ?(?:postes?|personnes?|places?)|h ?\/ ?f|f ?\/ ?h|m ?\/ ?f|h|f|h\/f\/x|h-f|code [^()]{1,20}|interne|externe|re-?publication|ref[^()]{0,30}|[^()]{0,30}\b(?:jours|mois|ans|temps partiel|temps plein|postes?))\b[^()]{0,12}[)\]]$/,
  / ?[-,]? ?(?:h ?\/ ?f|f ?\/ ?h|m ?\/ ?f|h-f)$/,
  /[-,:|] ?(?:no-?[a-d1-5]|[gp]-?\d|gs-?\d|ics-?\d+|sb-?\d|niveau \S+|grade \S+|\d{1,2} ?postes?|ref\.? ?:? ?\S+|n ?[°o] ?\S+)$/,
  /,? (?:- )?(?:a )?(?:temps partiel|temps plein|temps complet|plein temps|mi-temps)$/,
  /, ?(?:senegal|mali|niger|chad|tunisia|morocco|algeria|mauritania|guinea|ivory coast|cameroon|benin|togo|libya|dr congo|central african republic)$/,
  / retour vers les \S+$/,
  / ?[-,(|:] ?(?:contrat )?(?:cdd|cdi|stage|volontariat|vacation)\b[^-]{0,40}$/,
  / dans (?:les?|la|l') ?(?:provinces?|regions?|communes?|villes?|cercles?|departements?|districts?|gouvernorats?|wilayas?|prefectures?|zones?)\b.*$/,
]

/** The role alone within a heading: no « recrutement d’un », no employer, no town, no « H/F »; null when nothing is left. */
export function cleanTitle(notice: NoticeText, range: Range, employer: readonly string[]): Range | null {
  let { start, end } = range
  end = Math.min(end, start + maxTitleLength)
  for (let changed = true; changed && start < end; ) {
    const length = end - start
    for (const pattern of before)
      start += pattern.exec(flatWords(notice, { start, end }, maxTitleLength))?.[0].length ?? 0
    for (const pattern of behind)
      end -= pattern.exec(flatWords(notice, { start, end }, maxTitleLength))?.[0].length ?? 0
    if (!/«/.test(flatWords(notice, { start, end }, maxTitleLength)))
      end -= / ?[»"] ?$/.exec(flatWords(notice, { start, end }, maxTitleLength))?.[0].length ?? 0
    end = cutEmployer(notice, start, end, employer)
    end = cutPlace(notice, start, end)
    changed = end - start < length
  }
  const words = flatWords(notice, { start, end }, maxTitleLength)
  // A quote or bracket that lost its other half at the cut is put back with it.
  if (/«[^»]*$/.test(words) && notice.text.charAt(end + 1) === '»') end += 2
  else if (/\([^)]*$/.test(words) && notice.text.charAt(end) === ')') end += 1
  return /[a-z\u0621-\u064a]{3}/.test(words) && !employer.includes(words) ? { start, end } : null
}

function cutEmployer(notice: NoticeText, start: number, end: number, employer: readonly string[]): number {
  const words = flatWords(notice, { start, end }, maxTitleLength)
  for (const name of employer) {
    const at = words.lastIndexOf(name)
    if (at < 4) continue
    const link =
      /(?: ?[-,:|/(] ?| (?:avec|aupres de|au sein de|pour|de|a|chez|par|du|d') ?)(?:l'|la |le |d'|de )?(?:(?:ong|association|fondation|federation|reseau|collectif) )?$/.exec(
        words.slice(0, at),
      )
    if (link) return start + link.index
  }
  return end
}

const placeLink =
  /(?: ?[-,(|/] ?| (?:a|au|aux|en|dans|sur)(?: (?:la|le|les|l'))? ?| (?:base\S{0,5}) (?:a|au|en) )(?:(?:la |le |les |l')?(?:provinces?|regions?|communes?|villes?|cercles?|departements?|wilayas?|bureau|base|zones?) (?:de |d'|du |des )?)?$/

/** Cuts the places that end a title: « – Algérie », « à Kayes », « , Gao et Mopti ». */
function cutPlace(notice: NoticeText, start: number, end: number): number {
  const inside = placesWithin(notice, { start, end }).filter((place) => !place.demonym)
  let cut = end
  let reached = end
  for (const place of inside.reverse()) {
    if (!/^(?: ?[,/)]? ?(?:et|ou|-|\()? ?)$/.test(notice.text.slice(place.end, reached))) break
    const link = placeLink.exec(flatWords(notice, { start, end: place.start }, maxTitleLength))
    reached = place.start
    if (link && link.index > 3) {
      cut = start + link.index
      reached = cut
    } else if (!/(?:,| et| ou|\/) $/.test(flatWords(notice, { start, end: place.start }, maxTitleLength))) break
  }
  return cut
}
