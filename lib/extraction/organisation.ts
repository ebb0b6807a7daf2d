import type { Range } from './lines'
import { field, type NoticeText, placesWithin, spanOf, wordsOf } from './notice-text'
import { acronymAt, nameBefore, plainAcronym, trimEnd } from './organisation-name'
import {
  hiringVerb,
  notAnOrganisation,
  organisationKind,
  otherPart,
  selfPresentation,
  standingClause,
} from './organisation-words'
import type { Field, OrganisationName } from './posting'

/** A place where a notice names somebody, with how much it speaks for being the employer. */
interface Candidate {
  readonly name: Range
  readonly acronym: Range | null
  readonly score: number
}

const letterheadLines = 14
/** A notice names its employer early and often; what comes after so many names changes nothing. */
const maxCandidates = 120

/** Who hires. Every name that the notice gives is weighed by what stands around it; the names of one body count together. */
export function readOrganisation(notice: NoticeText): Field<OrganisationName> | null {
  const candidates = [
    ...labelled(notice),
    ...withAcronym(notice),
    ...subjects(notice),
    ...letterhead(notice),
    ...projects(notice),
  ]
    .filter((candidate) => isPlausible(notice, candidate))
    .slice(0, maxCandidates)
  const groups = candidates.map((candidate) => {
    const same = candidates.filter((other) => sameBody(notice, candidate, other))
    return { same, score: same.reduce((sum, other) => sum + other.score, 0) + mentions(notice, candidate) }
  })
  const best = groups.reduce<(typeof groups)[number] | null>(
    (top, group) => (!top || group.score > top.score ? group : top),
    null,
  )
  if (!best || best.score < 3) return null
  const named = best.same.reduce((top, each) => (rank(notice, each) > rank(notice, top) ? each : top))
  const acronym = best.same.find((each) => each.acronym !== null)?.acronym ?? null
  const name = wordsOf(notice, named.name)
  const short = acronym && plainAcronym(wordsOf(notice, acronym))
  const range = named.acronym
    ? { start: named.name.start, end: Math.max(named.name.end, named.acronym.end) }
    : named.name
  return field(notice, { name, acronym: short && short !== name ? short : null }, range)
}

/** The longer name says more, best in the letters people write it in and beside its acronym. */
function rank(notice: NoticeText, candidate: Candidate): number {
  const name = wordsOf(notice, candidate.name)
  return (
    Math.min(name.length, 80) + (name === name.toUpperCase() ? 0 : 8) + (candidate.acronym ? 40 : 0) + candidate.score
  )
}

function isPlausible(notice: NoticeText, { name }: Candidate): boolean {
  const words = notice.text.slice(name.start, name.end)
  const isPlace = placesWithin(notice, name).some((place) => place.start === name.start && place.end === name.end)
  return (
    words.length >= 2 && words.length <= 140 && /[a-z]{2}/.test(words) && !notAnOrganisation.test(words) && !isPlace
  )
}

function keyOf(notice: NoticeText, range: Range): string {
  return notice.text
    .slice(range.start, range.end)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(
      /\b(?:ong|l|la|le|les|mali|niger|tchad|togo|benin|senegal|algerie|tunisie|maroc|guinee|cameroun|mauritanie)\b/g,
      ' ',
    )
    .replace(/ +/g, ' ')
    .trim()
}

function sameBody(notice: NoticeText, a: Candidate, b: Candidate): boolean {
  const names = (each: Candidate) =>
    [each.name, each.acronym].flatMap((range) => (range ? [keyOf(notice, range)] : [])).filter(Boolean)
  return names(a).some((mine) => names(b).some((theirs) => mine === theirs))
}

/** How often a notice speaks of it, at most five points: an employer's name runs through its notice. */
function mentions(notice: NoticeText, { name, acronym }: Candidate): number {
  const words = notice.text.slice((acronym ?? name).start, (acronym ?? name).end)
  let count = 0
  for (let at = notice.text.indexOf(words); at >= 0 && count < 10; at = notice.text.indexOf(words, at + words.length)) {
    const isWhole =
      !/[\p{L}\p{N}@.]/u.test(notice.text.charAt(at - 1)) &&
      !/[\p{L}\p{N}@]/u.test(notice.text.charAt(at + words.length))
    if (isWhole) count++
  }
  return count / 2
}

function labelled(notice: NoticeText): Candidate[] {
  return notice.pairs
    .filter(
      (pair) =>
        pair.key === 'organisation' &&
        pair.values[0] &&
        notice.text.slice(pair.label.start, pair.values[0].start).includes(':'),
    )
    .flatMap((pair) => {
      const value = pair.values[0]
      if (!value || value.end - value.start > 120) return []
      const bracket = notice.text.indexOf('(', value.start)
      const hasAcronym = bracket > value.start && bracket < value.end
      const end = hasAcronym ? trimEnd(notice, value.start, bracket) : value.end
      return [{ name: { start: value.start, end }, acronym: hasAcronym ? acronymAt(notice, bracket) : null, score: 7 }]
    })
}

const bracketed = /\(? ?[«(] ?([a-z][a-z0-9&.\-/' ]{1,18}?) ?[»)]/g

/** « Association X pour Y (AXY) ». */
function withAcronym(notice: NoticeText): Candidate[] {
  const candidates: Candidate[] = []
  for (const found of notice.text.slice(0, 40_000).matchAll(bracketed)) {
    if (candidates.length >= maxCandidates) break
    const acronym = acronymAt(notice, found.index)
    if (!acronym) continue
    const name = nameBefore(
      notice,
      trimEnd(notice, Math.max(0, found.index - 200), found.index),
      notice.text.slice(acronym.start, acronym.end),
    )
    if (!name) continue
    candidates.push({ name, acronym, score: 2 + surroundings(notice, name, found.index + found[0].length) })
  }
  return candidates
}

function surroundings(notice: NoticeText, name: Range, after: number): number {
  const before = notice.text.slice(Math.max(0, name.start - 40), name.start)
  const behind = notice.text.slice(after, after + 60)
  const words = notice.text.slice(name.start, name.end)
  const line = notice.lines.findIndex((each) => each.end >= name.start)
  let score = 0
  if (line < letterheadLines) score += 2
  if (organisationKind.test(words)) score += 2
  if (hiringVerb.test(behind)) score += 4
  if (selfPresentation.test(behind)) score += 3
  if (standingClause.test(behind)) score += 3
  if (/(?:propose|publie|lance|organise)e?s? par (?:l'|la |le |l'ong )?$/.test(before)) score += 4
  if (/(?:\bong|\bassociation|\bfondation|\bcabinet) $/.test(before)) score += 2
  if (otherPart.test(before)) score -= 4
  return score
}

const verbs =
  /\b(?:recrute(?:nt)?|lance|recherche|cherche|souhaite recruter|est une?|est l'|a ete creee?|se reserve|ne (?:demande|fait payer|tolere|percoit|reclame|preleve|facture)|applique|adhere|encourage|n'exige|intervient|accompagne|is an?|is looking|s'engage|lutte)\b/g
const proposedBy = /\b(?:propose|publie|lance|organise|emis)e?s? par (?:l'ong |l'association |l'|la |le )?/g

/** « X recrute », « X est une association », « X se réserve le droit »; « proposée par X ». */
function subjects(notice: NoticeText): Candidate[] {
  const candidates: Candidate[] = []
  const text = notice.text.slice(0, 60_000)
  for (const verb of text.matchAll(verbs)) {
    if (candidates.length >= maxCandidates) break
    const end = trimEnd(notice, Math.max(0, verb.index - 160), verb.index)
    const before = text.slice(Math.max(0, verb.index - 110), verb.index).trimEnd()
    const apposition =
      /, (?:(?:une? |l')?(?:ong|association|organisation|fondation|cabinet)\b[^,.;\n]{0,90},?|[^,.;\n]{2,60},)$/.exec(
        before,
      )
    if (apposition) {
      const name = nameBefore(notice, Math.max(0, verb.index - 110) + apposition.index, '')
      if (name) candidates.push({ name, acronym: null, score: 5 })
      continue
    }
    const bracket = /\( ?[^()\n]{1,30}\)$/.exec(text.slice(Math.max(0, end - 34), end))
    if (bracket) continue
    const name = nameBefore(notice, end, '')
    if (!name || end - name.end > 2) continue
    candidates.push({ name, acronym: null, score: surroundings(notice, name, verb.index) })
  }
  for (const found of text.matchAll(proposedBy)) {
    const start = found.index + found[0].length
    const end = start + (/^[^\n.;,(]{2,90}/.exec(text.slice(start, start + 100))?.[0].trimEnd().length ?? 0)
    const span = spanOf(notice, { start, end })
    if (end > start && /\p{Lu}/u.test(notice.folded.source.charAt(span.start)))
      candidates.push({ name: { start, end }, acronym: null, score: 6 })
  }
  return candidates
}

const legalDetails =
  /\b(?:siege|recepisse|agrement|arrete|b\.?p\.?|tel|accord[- ]cadre|immeuble|quartier|association loi)\b/
const notAName =
  /^(?:avis|appel|offre|termes?|recrutement|annonce|communique|tdr|date|publie|titre|poste|emplois?|accueil|contexte|objet|ref|publish|echeance|details?|informations?|consultation|page|mission|logo|sommaire|faire|republique|travail|unite|lieu|type|reference|urgent|postulez|deadline|closing)\b/

/** The first lines: a name in capitals or of an organisation's kind, over its address or registration. */
function letterhead(notice: NoticeText): Candidate[] {
  const candidates: Candidate[] = []
  notice.lines.slice(0, 6).forEach((line, i) => {
    if (
      line.text.length > 100 ||
      notAName.test(line.text) ||
      /\brecrut|\d{4}/.test(line.text) ||
      line.text.endsWith(':')
    )
      return
    const stop = /[|•(]| - (?!.*\bong\b)| {3,}/.exec(line.text)
    const end = trimEnd(notice, line.start, stop && stop.index > 1 ? line.start + stop.index : line.end)
    const below = notice.lines.slice(i + 1, i + 4).some((next) => legalDetails.test(next.text))
    const isKind = organisationKind.test(line.text)
    if (!line.capitals && !isKind && !(stop && /^\p{Lu}{3,} ?[|•]/u.test(wordsOf(notice, line)))) return
    candidates.push({
      name: { start: line.start, end },
      acronym: null,
      score: (i === 0 ? 2 : 0.5) + (isKind ? 1 : 0) + (below ? 2 : 0),
    })
  })
  return candidates
}

/** Where nobody else is named, the project that hires in its own name. */
function projects(notice: NoticeText): Candidate[] {
  return notice.pairs
    .filter((pair) => pair.key === 'project' && pair.words.startsWith('titre'))
    .flatMap((pair) => {
      const value = pair.values[0]
      const bracket = value ? notice.text.indexOf('(', value.start) : -1
      if (!value || bracket < value.start || bracket > value.end) return []
      return [
        {
          name: { start: value.start, end: trimEnd(notice, value.start, bracket) },
          acronym: acronymAt(notice, bracket),
          score: 2,
        },
      ]
    })
}
