import type { Range } from './lines'
import { flatWords, type NoticeText, placesWithin } from './notice-text'
import { startsWithRole } from './role-words'

const maxTitleLength = 260

/** Before a role: what announces it, how many are sought, articles. */
const before = [
  // « [Mali] Comptable »
  /^\[ ?[a-z][a-z' -]{2,30}\] ?(?=[a-z])/,
  /^[\s«"'*_:.,;|#=–-]+/,
  /^(?:avis de |offre de |annonce de )?(?:recrutements?|selection)(?: externe| interne)? (?:d'|de |des |du |pour )?/,
  /^(?:(?:au|du|le|d'un|pour le|un) )?(?:postes?|fonctions?) (?:de la |de l'|de |d'|des )/,
  /^(?:appel a (?:candidatures?|consultations?|propositions?|manifestations? d'interet)(?: individuelle)?|termes? de references?|tdr) ?(?:[:|-] ?|pour (?:le |la |l'|un |une )?|de |d')/,
  /^(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|\d{1,3}) {0,2}(?:\( ?\d{1,3} ?\))? {0,2}(?=[a-z])/,
  /^(?:contrat )?(?:vsi|vie|vnu|vscd|cdd|cdi|stage|volontariat) ?[-:|] ?(?=[a-z])/,
  /^(?:un ?\(e\)|une? ?(?:\/|ou) ?une?|un[.·-]e|une?|des|les|(?:le|la) ?[/.·-] ?(?:la|le)|le ou la|le|la) {1,3}(?:\( ?\d{1,3} ?\) {0,2})?(?=[a-z(])/,
  /^(?:(?:seul|unique)e?|(?:futur|prochain)(?:e|\(e\)|[·.-]e)?) (?=[a-z])/,
  /^(?:l'|d')(?=[a-z])/,
]

/** Behind a role: counts, who may hold it, grades, codes, working time. */
const behind = [
  /[\s«"'*_:.,;!|#=([–-]+$/,
  / ?[([] ?(?:\d{1,3}|\d{1,3} ?(?:postes?|personnes?|places?)|h ?\/ ?f|f ?\/ ?h|m ?\/ ?f|h|f|h\/f\/x|h-f|code [^()]{1,20}|interne|externe|re-?publication|ref[^()]{0,30}|[^()]{0,30}\b(?:jours|mois|ans|temps partiel|temps plein|postes?))\b[^()]{0,12}[)\]]$/,
  / ?[-,]? ?(?:h ?\/ ?f|f ?\/ ?h|m ?\/ ?f|h-f)$/,
  /[-,:|] ?(?:no-?[a-d1-5]|[gp]-?\d|gs-?\d|ics-?\d+|sb-?\d|niveau \S+|grade \S+|\d{1,2} ?postes?|ref\.? ?:? ?\S+|n ?[°o] ?\S+)$/,
  /,? (?:- )?(?:a )?(?:temps partiel|temps plein|temps complet|plein temps|mi-temps)$/,
  /, ?(?:senegal|mali|niger|chad|tunisia|morocco|algeria|mauritania|guinea|ivory coast|cameroon|benin|togo|libya|dr congo|central african republic)$/,
  / retour vers les \S+$/,
  // « Psychologue clinicien(ne) أخصائي(ة) نفساني(ة) »: the same once more.
  /(?<=[a-z)]) ?[-|/]? ?[(«]?[\u0621-\u064a][^a-z]*$/,
  /(?<=») ?\([^()]{3,80}\)$/,
  / ?[-,(|:] ?(?:contrat )?(?:cdd|cdi|stage|volontariat|vacation|vsi|vie|vnu|vscd|vsc|service civique)\b[^-]{0,40}$/,
  / (?:dans|pour) (?:les?|la|l') ?(?:provinces?|regions?|communes?|villes?|cercles?|departements?|districts?|gouvernorats?|wilayas?|prefectures?|zones?)\b.*$/,
]

/** Where a heading's name ends and it goes on to say where, how long, by when, or who may apply. */
const goesOn = [
  / {3,}| ?\||(?<=[a-z)»*]{2})[.;!?](?: |$)/,
  /, ?(?:date|cv\b|dossier|contrat|cdd\b|cdi\b|bas[ee]{1,2}\b|base\(|pour une?\b|d'une duree|a compter|a partir|avant\b|des que|duree|lieu\b|debut|salaire|bac\b|bac ?\+|niveau|titulaire|ayant|qui\b|dont\b|ils?\b|elles?\b|poste\b|postes\b|candidat|envoy|adress|merci|\d|deux\b|trois\b|quatre\b)/,
  / ?: ?(?:\d|(?:un|une|deux|trois|quatre|cinq|six) ?\(|cdd\b|cdi\b|bac\b|bac ?\+|bts\b|licence|master|diplome|lieu\b|date\b|description\b|missions?\b|profil\b|permis|(?:rejoign|postul|inscriv|deven|depos|envoy|saisiss|particip)e[zt]\b|(?!atelier|dossier|chantier|metier|calendrier|papier)[a-z]{3,}(?:er|ir|oir|dre|tre)\b(?! d| \())/,
  / au (?:centre|siege|bureau|dispensaire|lycee|college) (?:d[eu]|des|d')\b.*$| d(?:e |'une duree de )(?:\d{1,2}|un|deux|trois|quatre|six|neuf|douze) (?:\( ?\d{1,2} ?\) )?(?:mois|semaines|jours)\b/,
  / (?:comme (?:indique|precise|suit|defini|decrit)|tels? que|selon |conformement |ci-(?:dessous|apres|dessus)|en dessous$|repartis? |sous (?:la|l')|qui |et (?:leur |lui |se |les? [a-z]+(?:e|ent|it) (?:a|au|aux|pendant|dans|sur|par)\b)|afin |a (?:compter|partir) d|pour une? (?:an\b|duree|periode|contrat|mission de)|pour (?:\d|six|douze|trois|neuf)|au sein|base(?:e|\(e\)|[.·-]e)?s? (?:a|au|en|dans) |avec (?:un|une) (?:contrat|cdd|cdi)|dans (?:son|sa|ses|notre|nos|leur)\b|pour (?:son|sa|ses|notre|nos|leur|le compte)\b|charges?(?:e|\(e\)|[.·-]e)?s? (?:de |d')[a-z']+(?:er|ir|re)\b(?= ))/,
  / ?[-–] ?(?:cdd|cdi|contrat|\d{1,2} mois|\d{1,3} postes?|postes? (?:national|local|international|expatrie|base|a pourvoir)\w*|date|lieu|base\S{0,3} a|cloture|date limite|echeance|expir\w+|delai|publie\w*|postule[rz])\b/,
  / ?[-|,(/] ?(?:l'|la |le )?(?:ong|ngo|association|asso|fondation|federation)\b| (?:pour|chez|a|aupres de|de) l'(?:ong|association|asso)\b/,
  / (?:x|×) ?\d{1,2}\b/,
  / a (?:mi-temps|temps (?:partiel|plein|complet)) ?[-,(|]/,
  // « *Gardien* ➡️ *04 personnes* »
  / ?[*_] ?[^\p{L}\p{N}\s*_()]{1,3} ?[*_]/u,
]

/** The part of a heading that names; never less than its first word. */
function endOfName(words: string): number {
  let end = words.length
  for (const pattern of goesOn) {
    const found = pattern.exec(words.slice(0, end))
    if (!found || found.index < 4) continue
    const open = words.lastIndexOf('(', found.index)
    const isInBrackets = open >= 4 && words.indexOf(')', open) > found.index
    end = isInBrackets ? open : found.index
  }
  return end
}

/** The role alone within a heading: no « recrutement d’un », no employer, no town, no « H/F »; null when nothing is left. */
export function cleanTitle(notice: NoticeText, range: Range, names: readonly string[]): Range | null {
  // « Coordonnateur – ONG Rive » was taken for an employer's name: it is none.
  const employer = names.filter((name) => !startsWithRole(name))
  let { start, end } = range
  end = Math.min(start + maxTitleLength, endBeforeLabel(notice, { start, end: endOfDangling(notice, range) }))
  const lead = /^[\s«"'*_:.,;|#=–-]*/.exec(flatWords(notice, { start, end }, maxTitleLength))?.[0].length ?? 0
  end = start + lead + endOfName(flatWords(notice, { start: start + lead, end }, maxTitleLength))
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
    end = cutOpenBracket(notice, start, end)
    changed = end - start < length
  }
  const words = flatWords(notice, { start, end }, maxTitleLength)
  // A quote or bracket that lost its other half at the cut is put back with it.
  if (/«[^»]*$/.test(words) && notice.text.charAt(end + 1) === '»') end += 2
  else if (/\([^)]*$/.test(words) && notice.text.charAt(end) === ')') end += 1
  return /[a-z\u0621-\u064a]{3}/.test(words) && !employer.includes(words) ? { start, end } : null
}

/** « collecte de données sur les⏎⏎indicateurs du projet »: no title ends with an article or « de ». */
function endOfDangling(notice: NoticeText, { start, end }: Range): number {
  if (
    !/ (?:de|du|des|la|le|les|un|une|et|en|au|aux|pour|sur|dans|avec|a|d'|l')$/.test(
      notice.text.slice(start, end).trimEnd(),
    )
  )
    return end
  const below = notice.lines.find((line) => line.start >= end)
  return below && !below.bullet && below.heading === null && below.start - end < 6 ? below.end : end
}

const labelBelow =
  /^[^a-z\n]{0,6}(?:[a-z][^:\n]{1,60}:|(?:\d{1,2}|une?|deux|trois|quatre|cinq) (?:postes?|places?|personnes?)\b)/

/** « Comptable⏎Date de début : … »: a title never runs over the end of its line into a label or a heading. */
function endBeforeLabel(notice: NoticeText, { start, end }: Range): number {
  for (let at = notice.text.indexOf('\n', start + 1); at >= 0 && at < end; at = notice.text.indexOf('\n', at + 1)) {
    const below = labelBelow.test(notice.text.slice(at + 1, at + 80))
    if (below || notice.lines.some((line) => line.from === at + 1 && line.heading !== null)) return at
  }
  return end
}

/** « Comptable (basé », « Comptable (Rive »: what was cut within brackets goes as a whole. */
function cutOpenBracket(notice: NoticeText, start: number, end: number): number {
  const open = /\([^()]*$/.exec(notice.text.slice(start, end))
  return open && open.index >= 4 && notice.text.charAt(end) !== ')' ? start + open.index : end
}

function cutEmployer(notice: NoticeText, start: number, end: number, employer: readonly string[]): number {
  const words = flatWords(notice, { start, end }, maxTitleLength)
  for (const name of employer) {
    const at = words.lastIndexOf(name)
    if (at < 4) continue
    const link =
      /(?: ?[-,:|/(] ?|(?<=») ?| (?:avec|aupres de|au sein de|pour|de|a|chez|par|du|d') ?)(?:l'|la |le |d'|de )?(?:(?:ong|association|fondation|federation|reseau|collectif) )?$/.exec(
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
    // « Consultant en SIG » is no consultant in the town of Sig.
    if (link && / en $/.test(link[0]) && place.places.every(({ town }) => town !== null)) break
    reached = place.start
    if (link && link.index > 3) {
      cut = start + link.index
      reached = cut
    } else if (!/(?:,| et| ou|\/) $/.test(flatWords(notice, { start, end: place.start }, maxTitleLength))) break
  }
  return cut
}
