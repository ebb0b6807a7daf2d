import type { Range } from './lines'
import { flatWords } from './notice-text'
import { maySay } from './said'
import { type Scope, sentencesOf } from './scope'
import { hiring, otherMatter } from './station-words'
import { gazetteerStations, namesFrom, partsOf, type Station } from './stations'
import { maxSentence, sentencesWithPlaces } from './stations-by-sentence'

const introduced =
  /(?:\ba|\bau|\baux|\bpour(?: la (?:ville|commune|localite) (?:de |d'|du )?)?|\b(?:ville|commune|bureau|base|antenne|centre|equipe|agence) (?:de|d'|du)) ?$/
const elsewhere =
  /\b(?:projets?|programmes?|siege|basee?s?|situee?s?|appui|activites|beneficiaires|visites?|deplacements?|puis)\b/

/** « Nous embauchons deux aides pour la ville d’Annaba et une pour El Hadjar »: towns that a hiring sentence gives its posts. */
export function hiredFor(scope: Scope, title: Range | null): Station[] {
  const { notice } = scope
  const placed = sentencesWithPlaces(notice)
  for (const sentence of sentencesOf(scope)) {
    if (!placed.has(sentence) || !maySay(notice, sentence, hiring)) continue
    const words = flatWords(notice, sentence, maxSentence)
    const verb = hiring.pattern.exec(words)
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
