import type { Range } from './lines'
import { flatWords, type NoticeText, placesWithin } from './notice-text'
import { type Scope, sentencesOf } from './scope'
import type { Sentence } from './sentences'
import { gazetteerStations, namesFrom, partsOf, type Station } from './stations'

/** Words right behind which the station of the post is named. */
const announcements: readonly RegExp[] = [
  /\b(?:poste|mission|volontaire|titulaire|personne|consultant\S*|agent|stage|contrat|il|elle|candidat\S*|recrut\w+|recherch\w+|cherch\w+|engag\w+|embauch\w+)\b[^.;:\n]{0,120}\b(?:basee?s?|affectee?s?|installee?s?|postee?s?) (?:\S+ment )?(?:a|au|aux|dans) |^(?:poste )?base\S{0,4} a /,
  /\b(?:vivra|vivrez|residera|residerez|travaillera|travaillerez|exercera|exercerez|(?:sera|serez|sont|est) accueillie?s?|interviendra|interviendrez) (?:principalement |surtout |essentiellement )?(?:a|au|aux|dans) /,
  /\b(?:missions?|stages?|prestations?|contrat|travail|poste|consultation|volontariat|evaluation|etude)\b[^.;:\n]{0,80}\bse (?:deroule(?:ra)?|fera|fait|tiendra|passe(?:ra)?) (?:principalement |surtout )?(?:a|au|aux|dans) /,
  /\b(?:pour|dans|a|au sein de) (?:son|sa|ses|nos|notre|le|la|les|leurs?) (?:bureau|base|antenne|sous-bureau|delegation|coordination|locaux|equipe|centre|agence)s? (?:de |d'|du |a )/,
]
const office = announcements[3]
/** In such a sentence an office is where files go, a town where a test is held or someone else works. */
const otherMatter =
  /\b(?:dossiers?|candidatures?|plis?|depos\w+|envoy\w+|courriel|cv|tests?|entretiens?|epreuves?|restitution|formations?|fait a|retir\w+)\b|@/
/** « Elle rendra compte à la coordinatrice, installée à Bissau » */
const ofSuperior =
  /\b(?:compte|sous l[ae'] ?(?:responsabilite|supervision|autorite|direction)|supervis\w+|rattachee?|responsabilite|autorite|collabor\w+|lien avec|aupres|encadree? par)\b[^.;]{0,100}$/
const hiring =
  /\b(?:recrut(?:e|ent|ons|era|eront|er)|embauch(?:e|ent|ons|er)|engag(?:e|ent|eons|er)|(?:re)?cherch(?:e|ent|ons|er)|propos(?:e|ent|ons)\b.{0,20}\bstages?|ouvr(?:e|ons)\b.{0,30}\bpostes?|recrutement|(?:avons|a) besoin d)\b/

/** « poste basé à Kindia », « pour son bureau de Gao », « la mission se déroule à Dapaong et Mango », « CDI, à Dakar ». */
export function basedAt(scope: Scope): Station[] {
  const { notice } = scope
  const sentences = sentencesOf(scope)
  for (const announcement of announcements) {
    const stations = sentences.flatMap((sentence) => announcedIn(notice, sentence, announcement))
    if (stations.length > 0) return stations
  }
  return sentences.flatMap((sentence) => ofContract(notice, sentence))
}

function announcedIn(notice: NoticeText, sentence: Sentence, announcement: RegExp): Station[] {
  const words = flatWords(notice, sentence, 400)
  const found = announcement.exec(words)
  if (!found || ofSuperior.test(words.slice(0, found.index + found[0].length))) return []
  if (otherMatter.test(words) && !(announcement === office && hiring.test(words))) return []
  if (announcement === office && !/\bpour\b/.test(found[0]) && !ofWork.test(words)) return []
  const start = sentence.start + found.index + found[0].length
  const named = partsOf(notice, namesFrom(notice, start, Math.min(sentence.end, start + 120)))
  if (named.length > 0) return named
  // « affectés aux centres de santé de Yorosso et de Kouri »
  const [first] = placesWithin(notice, { start, end: Math.min(sentence.end, start + 60) })
  return first ? partsOf(notice, namesFrom(notice, first.start, Math.min(sentence.end, first.start + 120))) : []
}

const ofWork =
  /\b(?:contrats?|cdd|cdi|stages?|volontariat|vsi|postes?|missions?|prestations?|travail|engagement|recrut\w+|embauch\w+)\b/

/** « Contrat de 12 mois, à Tripoli » */
function ofContract(notice: NoticeText, sentence: Sentence): Station[] {
  const words = flatWords(notice, sentence, 300)
  if (!/\b(?:contrats?|cdd|cdi|stages?|volontariat|vsi|interim|prestation)\b/.test(words) || otherMatter.test(words))
    return []
  const place = placesWithin(notice, sentence).find(
    ({ start, places }) =>
      /, a $/.test(words.slice(0, start - sentence.start)) && places.some((each) => each.town !== null),
  )
  return place ? partsOf(notice, namesFrom(notice, place.start, sentence.end)) : []
}

const introduced =
  /(?:\ba|\bau|\baux|\bpour(?: la (?:ville|commune|localite) (?:de |d'|du )?)?|\b(?:ville|commune|bureau|base|antenne|centre|equipe|agence) (?:de|d'|du)) ?$/
const elsewhere =
  /\b(?:projets?|programmes?|siege|basee?s?|situee?s?|appui|activites|beneficiaires|visites?|deplacements?|puis)\b/

/** « Nous embauchons deux aides pour la ville d’Annaba et une pour El Hadjar »: towns that a hiring sentence gives its posts. */
export function hiredFor(scope: Scope, title: Range | null): Station[] {
  const { notice } = scope
  for (const sentence of sentencesOf(scope)) {
    const words = flatWords(notice, sentence, 500)
    const verb = hiring.exec(words)
    if (!verb || otherMatter.test(words)) continue
    const afterVerb = verb.index + verb[0].length
    const titleEnd =
      title && title.start >= sentence.start && title.end <= sentence.end ? title.end - sentence.start : 0
    const from = Math.max(afterVerb, titleEnd)
    const stations = gazetteerStations(notice, { start: sentence.start + afterVerb, end: sentence.end }).filter(
      ({ range }) => {
        const at = range.start - sentence.start
        const before = words.slice(at < from ? afterVerb : from, at)
        return introduced.test(before.trimEnd()) && !elsewhere.test(before)
      },
    )
    const towns = stations.filter(({ isRegion }) => !isRegion)
    const [first] = towns
    const last = towns.at(-1)
    if (first && last)
      return [...towns.slice(0, -1), ...partsOf(notice, namesFrom(notice, last.range.start, sentence.end))]
  }
  return []
}
