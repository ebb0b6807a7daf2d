import { matchesOf } from '../text/matches-of'
import { wordPattern } from '../text/word-pattern'
import type { Line, Range } from './lines'
import { type NoticeText, spanOf, wordsOf } from './notice-text'
import type { Candidate } from './organisation-candidates'
import { nameFrom } from './organisation-name'
import { findSaid } from './said'

/** Before the name, in a heading over its portrait. */
const portrait = wordPattern(
  /^(?:a propos|(?:breve )?presentation|positionnement|historique|portrait|mandat)(?: generale| succincte| sommaire)? (?:de |du |d')/,
)
/** Behind the name in such a heading. */
const inShort = / en (?:bref|resume|quelques (?:mots|lignes|chiffres)|un mot)\b/
const announcement =
  /\b(?:recrut\S*|offres?|postes?|emplois?|candidatures?|stages?|manifestation d'interets?|vacance|consultation)\b/
/** Before the name, in a headline that announces the post: « Offre d’emploi à l’ONG X », « Avis de recrutement – X ». */
const ofWhom =
  /(?: (?:(?:a|pour|chez|par|de|aupres de) (?:l'|la )?)?(?=(?:ong|association|fondation|croix|osc) )| chez | - )/g
const headLines = 5
const longestHeading = 100

/** Names in headings: over the employer's portrait, and in the headline that announces the post. */
export function headings(notice: NoticeText): Candidate[] {
  return notice.lines.flatMap((line, i) => [
    ...(line.text.length <= longestHeading ? overPortrait(notice, line) : []),
    ...(i < headLines && line.text.length <= 2 * longestHeading ? inHeadline(notice, line) : []),
  ])
}

function overPortrait(notice: NoticeText, line: Line): Candidate[] {
  const lead = findSaid(notice, line, portrait, longestHeading)
  const short = lead || !line.text.includes(' en ') ? null : inShort.exec(line.text)
  if (!lead && !short) return []
  const name = nameFrom(notice, line.start + (lead?.[0].length ?? 0))
  if (!name || name.end > line.end) return []
  const rest = notice.text.slice(name.end, line.end)
  const isWhole = short ? inShort.exec(rest)?.index === 0 : /^(?: ?\([^)]{1,40}\))? ?[:.]?$/.test(rest)
  if (!isWhole || (line.capitals && !isNamedBelow(notice, line, name))) return []
  return [{ name, acronym: null, score: 3, speaks: true }]
}

/** Capitals tell a name from a word only in a line that has others: « PRÉSENTATION DU CADRE » names nobody. */
function isNamedBelow(notice: NoticeText, line: Line, name: Range): boolean {
  const words = wordsOf(notice, name)
  return notice.folded.source.includes(words, spanOf(notice, line).end)
}

function inHeadline(notice: NoticeText, line: Line): Candidate[] {
  return matchesOf(ofWhom, line.text).flatMap((link) => {
    if (!announcement.test(line.text.slice(0, link.index))) return []
    const name = nameFrom(notice, line.start + link.index + link[0].length)
    if (!name || name.end > line.end) return []
    const isDash = link[0] === ' - '
    // Behind a dash stands a town or the rest of the title as often: only a sigle is clear.
    if (isDash && !(/^\p{Lu}[\p{Lu}&-]{2,9}$/u.test(wordsOf(notice, name)) && name.end === line.end)) return []
    return [{ name, acronym: null, score: 3, speaks: true }]
  })
}
