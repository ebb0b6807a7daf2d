import type { Range } from './lines'
import { field, type NoticeText, placesWithin, wordsOf } from './notice-text'
import { type Candidate, findCandidates, maxCandidates } from './organisation-candidates'
import { plainAcronym, spells } from './organisation-name'
import { sigleOf } from './organisation-sigles'
import { notAnOrganisation, organisationKind, standsForAName } from './organisation-words'
import type { Field, OrganisationName } from './posting'
import { startsWithRole } from './role-words'

/** A candidate with what its names come down to, by which the names of one body are known. */
interface Known extends Candidate {
  readonly keys: readonly string[]
}

const leastScore = 3

/** Who hires. Every name that the notice gives is weighed by what stands around it; the names of one body count together. */
export function readOrganisation(notice: NoticeText): Field<OrganisationName> | null {
  const all = findCandidates(notice)
  const plausible = all.filter((candidate) => isPlausible(notice, candidate))
  const foreign = foreignSigles(notice, all, plausible)
  const candidates = plausible
    .filter(({ name }) => foreign.size === 0 || !foreign.has(keyOf(notice, name)))
    .slice(0, maxCandidates)
  const named = [...candidates, ...spelledOut(notice, candidates)].map(
    (candidate): Known => ({ ...candidate, keys: keysOf(notice, candidate) }),
  )
  const known = [...named, ...lengthened(named)]
  const best = groupsOf(notice, known).reduce<Group | null>(
    (top, group) => (!top || group.score > top.score ? group : top),
    null,
  )
  if (!best || best.score < leastScore) return null
  const fullest = best.members.reduce((top, each) => (rank(notice, each) > rank(notice, top) ? each : top))
  const acronym = best.members.find((each) => each.acronym !== null)?.acronym ?? null
  const name = wordsOf(notice, fullest.name)
  const short = acronym && plainAcronym(wordsOf(notice, acronym))
  const isBeside = fullest.acronym !== null && Math.abs(fullest.acronym.start - fullest.name.end) <= 8
  const range = {
    start: fullest.name.start,
    end: isBeside ? (fullest.acronym?.end ?? fullest.name.end) : fullest.name.end,
  }
  return field(notice, { name, acronym: short && short !== name ? short : null }, range)
}

/** The letters of what is no organisation: « Responsable Suivi (RS) » makes RS none either. */
function foreignSigles(notice: NoticeText, all: readonly Candidate[], plausible: readonly Candidate[]): Set<string> {
  const kept = new Set(plausible)
  const others = all.filter((candidate) => candidate.acronym !== null && !kept.has(candidate))
  if (others.length === 0) return new Set()
  const own = new Set(plausible.map(({ acronym }) => acronym && keyOf(notice, acronym)))
  return new Set(
    others.flatMap(({ acronym }) => (acronym ? [keyOf(notice, acronym)] : [])).filter((key) => !own.has(key)),
  )
}

/** A full name whose initials another name is: « Actions Communautaires… » over « l’ACCR recherche ». */
function spelledOut(notice: NoticeText, candidates: readonly Candidate[]): Candidate[] {
  const sigles = candidates
    .map(({ name }) => name)
    .filter((name) => /^(?:\p{Lu}\.?){2,10}$/u.test(wordsOf(notice, name)))
  const different = [...new Map(sigles.map((name) => [keyOf(notice, name), name])).values()]
  return candidates.flatMap((candidate) => {
    if (candidate.acronym) return []
    const sigle = different.find((name) => spells(notice, candidate.name, notice.text.slice(name.start, name.end)))
    const found = sigle ?? (candidate.speaks ? sigleOf(notice, candidate.name) : null)
    return found ? [{ name: candidate.name, acronym: found, score: 1, speaks: false }] : []
  })
}

/** « Croix du Fleuve recrute » and « La Croix du Fleuve malienne (CFM) est… » are one, where the longer name is one's alone. */
function lengthened(known: readonly Known[]): Known[] {
  const long = known.filter(({ acronym, score }) => acronym !== null && score > 0)
  return known.flatMap((candidate) => {
    const [key] = candidate.keys
    if (candidate.acronym || !candidate.speaks || !key || key.length < 5) return []
    const all = long.filter(({ keys }) => `${keys[0]?.replace(leadingKind, '')} `.startsWith(`${key} `))
    const longer = all.some(({ speaks }) => speaks) ? all.filter(({ speaks }) => speaks) : all
    const [first] = longer
    return first && longer.every(({ keys }) => keys[0] === first.keys[0])
      ? [{ ...first, keys: [key, ...first.keys] }]
      : []
  })
}

const leadingKind = /^(?:association|fondation|fondazione|foundation|organisation|reseau|federation|cooperative) /

/** The longer name says more, best in the letters people write it in and beside its acronym. */
function rank(notice: NoticeText, candidate: Candidate): number {
  const name = wordsOf(notice, candidate.name)
  return (
    Math.min(name.length, 80) +
    (name === name.toUpperCase() ? 0 : 16) +
    (candidate.acronym ? 40 : 0) +
    (/^association /i.test(name) ? 24 : 0) -
    (/\p{L}\d|\d\p{L}/u.test(name) ? 24 : 0) +
    Math.min(candidate.score, 6)
  )
}

function isPlausible(notice: NoticeText, { name }: Candidate): boolean {
  const words = notice.text.slice(name.start, name.end)
  const isPlace = placesWithin(notice, name).some((place) => place.start === name.start && place.end === name.end)
  return (
    words.length >= 2 &&
    words.length <= 140 &&
    /[a-z]{2}|[a-z]&[a-z]/.test(words) &&
    !/^(?:de|des|du|d'|en|et|pour|par) /.test(words) &&
    !notAnOrganisation.test(words) &&
    !boxOrTrail.test(words) &&
    !languageSwitch.test(words) &&
    !standsForAName.test(words.replace(/[^a-z]+/g, ' ').trim()) &&
    !isRole(words) &&
    !isPlace
  )
}

/** « BP 61 Touba », « Stages > Mali »: where letters go, and the way to a page. */
const boxOrTrail = /^(?:\d{2} )?b\.?p\.? ?\d| [>›] /

/** « FR / NL », « Français | العربية | English »: the languages of a site. */
const languageSwitch =
  /^(?:fr|en|ar|nl|es|pt|de|it|ang|fra|eng|francais|english|anglais|arabe|nederlands|espanol|portugues)(?:[^a-z]{1,6}(?:fr|en|ar|nl|es|pt|de|it|ang|fra|eng|francais|english|anglais|arabe|nederlands|espanol|portugues))+\W*$/

/** « Assistant comptable » is sought; « Médecins du Monde », in the plural, « Aide et Partage » and a cabinet may seek. */
function isRole(words: string): boolean {
  if (/^aide (?:et|a|au|aux|pour|humanitaire|sanitaire|medicale|sociale|alimentaire|internationale)\b/.test(words))
    return false
  return startsWithRole(words) && !/^[a-z]{3,}s\b/.test(words) && !organisationKind.test(words)
}

function keysOf(notice: NoticeText, { name, acronym }: Candidate): string[] {
  return [name, acronym].flatMap((range) => (range ? [keyOf(notice, range)] : [])).filter(Boolean)
}

function keyOf(notice: NoticeText, range: Range): string {
  return notice.text
    .slice(range.start, range.end)
    .replace(/\b(?:[a-z]\.){2,}[a-z]?/g, (sigle) => sigle.replaceAll('.', ''))
    .replace(/(?<=[a-z])0|0(?=[a-z])/g, 'o')
    .replace(/(?<=[a-z])1|1(?=[a-z])/g, 'l')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(
      /\b(?:ong|asbl|l|la|le|les|mali|niger|tchad|togo|benin|senegal|algerie|tunisie|maroc|guinee|cameroun|mauritanie)\b/g,
      ' ',
    )
    .replace(/ +/g, ' ')
    .trim()
    .replace(/^association (?=.{6})/, '')
}

interface Group {
  /** All candidates that share a name with one of them. */
  readonly members: readonly Known[]
  readonly score: number
}

function groupsOf(notice: NoticeText, candidates: readonly Known[]): Group[] {
  const byKey = new Map<string, Known[]>()
  for (const candidate of candidates)
    for (const key of new Set(candidate.keys)) byKey.set(key, [...(byKey.get(key) ?? []), candidate])
  const different = new Map(candidates.map((candidate) => [candidate.keys.join('|'), candidate]))
  return [...different.values()].map((candidate) => {
    const members = [...new Set(candidate.keys.flatMap((key) => byKey.get(key) ?? []))]
    if (!members.some(({ speaks }) => speaks)) return { members, score: 0 }
    return { members, score: weightOf(members) + mentions(notice, candidate) }
  })
}

/** What is said of one place in the notice counts once, however many rules find it. */
function weightOf(members: readonly Known[]): number {
  const best = new Map<number, number>()
  for (const { name, score } of members) best.set(name.start, Math.max(best.get(name.start) ?? score, score))
  return [...best.values()].reduce((sum, score) => sum + score, 0)
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
