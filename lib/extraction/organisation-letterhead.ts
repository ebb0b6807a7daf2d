import type { Line, Range } from './lines'
import { type NoticeText, placesWithin, wordsOf } from './notice-text'
import type { Candidate } from './organisation-candidates'
import { isWrittenAsName, spells, trimEnd } from './organisation-name'
import { organisationKind } from './organisation-words'
import { startsWithRole, startsWithWork } from './role-words'

const headLines = 6
const legalDetails =
  /\b(?:siege|recepisse|agrement|autorisation|arrete|visa n|b\.?p\.?|tel|accord[- ]cadre|immeuble|quartier|avenue|rue|association loi|bureau (?:de|d')|mission)\b/
/** « Association de solidarité internationale » under a name says what it is. */
const description =
  /^(?:association|ong|organisation|reseau|federation|fondation)(?: (?:humanitaire|medicale|internationale|nationale|malienne|non gouvernementale))? (?:de |d'|du |a but|loi|reconnue|nationale|internationale)(?!.* recrut)/
const notAName =
  /^(?:avis|appel|offre|termes?|recrutement|annonce|communique|tdr|date|publie|titre|poste|emplois?|accueil|contexte|objet|ref|publish|echeance|details?|informations?|consultation|page|mission|logo|sommaire|faire|republique|travail|unite|fraternite|honneur|paix|liberte|union ?-|un peuple|lieu|type|reference|urgent|postulez|deadline|closing|bonjour|bonsoir|salam|salut|chers?|cheres?|madame|monsieur|vaga|vacancy|job|position)\b/

/** The first lines: a name over its address or registration, or alone and named again below; a name of an organisation's kind behind the title. */
export function letterhead(notice: NoticeText): Candidate[] {
  const head = notice.lines.slice(0, headLines)
  const names = head.flatMap((line, i) => {
    const name = isSpelledBeside(notice, head, i) ? upToStop(notice, line) : nameOf(notice, line)
    return name ? [{ name, line, i }] : []
  })
  const candidates = names.map(({ name, line, i }) => {
    const below = notice.lines
      .slice(i + 1, i + 4)
      .some((next) => legalDetails.test(next.text) || description.test(next.text) || isPlaceLine(notice, next))
    const isKind = organisationKind.test(line.text)
    return { name, acronym: null, score: (i === 0 ? 2 : 0.5) + (isKind ? 1 : 0) + (below ? 2 : 0), speaks: true }
  })
  return [...candidates, ...head.flatMap((line) => behindTitle(notice, line))]
}

/** « Recherche, Lecture et Partage » under « RLP ». */
function isSpelledBeside(notice: NoticeText, head: readonly Line[], i: number): boolean {
  const line = head[i]
  return [head[i - 1], head[i + 1]].some(
    (beside) =>
      line !== undefined &&
      beside !== undefined &&
      beside.text.length <= 20 &&
      spells(notice, upToStop(notice, line), beside.text),
  )
}

function nameOf(notice: NoticeText, line: Line): Range | null {
  if (
    line.text.length > 100 ||
    notAName.test(line.text) ||
    /\brecrut|\d{4}/.test(line.text) ||
    / ?:(?: |$)/.test(line.text)
  )
    return null
  const name = upToStop(notice, line)
  if (line.capitals || (organisationKind.test(line.text) && !/[.;!?](?: |$)/.test(line.text))) return name
  if (/^\p{Lu}{3,} ?[|•]/u.test(wordsOf(notice, line))) return name
  return isNameLine(notice, line, name) ? name : null
}

/** A head line up to its bracket, bar or dash, behind which stand letters, a town or a slogan. */
function upToStop(notice: NoticeText, line: Line): Range {
  const stop = /[|•(]| - (?!.*\bong\b)| {3,}/.exec(line.text)
  const end = stop && stop.index > 1 ? line.start + stop.index : line.end
  return { start: line.start, end: trimEnd(notice, line.start, end) }
}

/** Written in small letters, a line is a name where nothing else explains it: no heading, role, label or sentence. */
function isNameLine(notice: NoticeText, line: Line, name: Range): boolean {
  return (
    !line.bullet &&
    line.marker === null &&
    !/[.;,!?]$/.test(line.text) &&
    line.heading === null &&
    !startsWithRole(line.text) &&
    !startsWithWork(line.text) &&
    isWrittenAsName(notice, name)
  )
}

function isPlaceLine(notice: NoticeText, line: Line): boolean {
  return (
    line.text.length <= 60 && placesWithin(notice, { start: line.start, end: line.start + 30 })[0]?.start === line.start
  )
}

/** The head of a site, whose name follows. */
const siteTrail = /^(?:accueil|home|menu)\b/

/** « Comptable – Association Racines »: the part of a headline that names an organisation's kind. */
function behindTitle(notice: NoticeText, line: Line): Candidate[] {
  const dash =
    / (?:-|\||chez) (?=(?:association|ong|fondation|federation|reseau|collectif|cooperative|croix|caritas)\b)/.exec(
      line.text,
    )
  if (!dash || line.text.length > 160 || siteTrail.test(line.text)) return []
  const start = line.start + dash.index + dash[0].length
  const name = /^[^|(:•]{4,90}?(?= - | {2}|[|(:•]| retour vers |$)/.exec(notice.text.slice(start, line.end))
  if (!name) return []
  return [
    { name: { start, end: trimEnd(notice, start, start + name[0].length) }, acronym: null, score: 3, speaks: true },
  ]
}
