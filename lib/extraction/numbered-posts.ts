import { mayBegin, wordPattern } from '../text/word-pattern'
import { isAnnouncedAt } from './announced-posts'
import type { Line } from './lines'
import { type NoticeText, roleAt } from './notice-text'
import { oncePerNotice } from './once-per-notice'
import { postMarker } from './post-marker'
import { likeness, mostPosts, type PostingHeading, stemsOf } from './posting-heading'
import { canNamePost, looksLikeRole } from './role-shape'
import { startsWithRole } from './role-words'

const kinds = 'poste|lot|profil|offre|emploi|position|fonction|consultant|expert|stage|mission|recrutement'
const postHeading = wordPattern(
  new RegExp(
    String.raw`^(?:(?:titre|intitule|denomination|libelle|description|fiche) (?:du |de la |de l'|de |d'))?(?:(${kinds})s? {0,2}(?:n ?[°o]?\.? {0,2}|numero |#)?(\d{1,2}|[ivx]{1,4}|[a-h]|(?:une?|deux|trois|quatre|cinq|six)(?= ?[:.)|-]))(?![\p{L}\p{N}])(?: ?(?:\/|sur) ?\d{1,2}(?![\p{L}\p{N}]))?|(premiere?|1ere?|1er|seconde?|2nde?|(?:deux|trois|quatr|cinqu|six|sept|huit)ieme|(?:2|3|4|5|6|7|8|9)e(?:me)?) (?:${kinds})\b) {0,3}(?:[:.)\-|/,]+|[^\p{L}\p{N}\s]{2,30}$|$|(?=[a-z«"(])) {0,3}`,
    'u',
  ),
)
const ordinalWords =
  /^(?:premier|1)|^(?:second|deux|2)|^(?:trois|3)|^(?:quatr|4)|^(?:cinq|5)|^(?:six|6)|^(?:sept|7)|^(?:huit|8)/
const inOrder = ['premier', 'second', 'trois', 'quatr', 'cinq', 'six', 'sept', 'huit']

/** « POSTE N°1 : … », « Titre du poste 2 : … », « LOT 1 : … », « Second poste : … »; of a summary and the detail, the longer part counts. */
export const numberedPosts = oncePerNotice((notice: NoticeText): PostingHeading[] => {
  const found: (PostingHeading & { kind: string })[] = []
  notice.lines.forEach((line, index) => {
    const mayName = line.text.length <= 400 && mayBegin(line.text, postHeading)
    const match = mayName ? postHeading.pattern.exec(line.text) : null
    if (!match) return
    const kind = match[1] ?? 'poste'
    const start = line.start + match[0].length
    const next = notice.lines[index + 1]
    const title = start < line.end ? { start, end: line.end } : next && { start: next.start, end: next.end }
    if (!title) return
    const words = notice.text.slice(title.start, title.end)
    const isMarked = /[:.)\-|/,] *$/.test(match[0]) || start >= line.end
    if (/^(?:expert|consultant)/.test(kind) && (roleAt(notice, line.start) === 'profile' || isTeam(notice, index)))
      return
    if (!canNamePost(words) || ((kind === 'mission' || !isMarked) && !looksLikeRole(words))) return
    found.push({ line: index, title, ordinal: ordinalOf(match[2] ?? match[3] ?? ''), end: null, kind })
  })
  const best = longestOfEach(notice, found)
  return areLotsOfOneBid(notice, found, best) ? [] : best
})

function ordinalOf(words: string): string {
  if (/^(?:\d+|[ivx]+|[a-h])$/.test(words)) return words
  const found = ordinalWords.exec(words)?.[0] ?? ''
  const at = inOrder.findIndex((word) => found.startsWith(word))
  return String(at >= 0 ? at + 1 : found === 'deux' ? 2 : Number(found) || 1)
}

function longestOfEach<T extends PostingHeading>(notice: NoticeText, headings: readonly T[]): T[] {
  const lengthOf = (heading: T, i: number) => (headings[i + 1]?.title.start ?? notice.text.length) - heading.title.start
  const best = new Map<string, { heading: T; length: number }>()
  headings.forEach((heading, i) => {
    const length = lengthOf(heading, i)
    if (length > (best.get(heading.ordinal)?.length ?? -1)) best.set(heading.ordinal, { heading, length })
  })
  return [...best.values()].map(({ heading }) => heading).sort((a, b) => a.line - b.line)
}

/** Lots of works named one under the other are parts of one call; those that tell their own terms are several. */
function areLotsOfOneBid(
  notice: NoticeText,
  found: readonly { kind: string }[],
  headings: readonly PostingHeading[],
): boolean {
  if (!found.every(({ kind }) => kind === 'lot')) return false
  const names = headings.map(({ title }) => notice.text.slice(title.start, title.end))
  // « Lot 1 : Climatiseurs, Lot 2 : Onduleurs » end like roles: one must be a known one.
  const areRoles = names.every(looksLikeRole) && names.some(startsWithRole)
  const isBare = headings.slice(1).every(({ line }, i) => line - (headings[i]?.line ?? 0) <= 2)
  return (
    !areRoles &&
    (isBare ||
      /\b(?:une seule offre|un seul (?:soumissionnaire|prestataire|cabinet|attributaire)|un meme (?:soumissionnaire|prestataire|cabinet)|offre unique)\b/.test(
        notice.flat,
      ))
  )
}

const markerSteps: readonly (readonly string[])[] = [
  Array.from({ length: 30 }, (_, i) => String(i + 1)),
  'abcdefghij'.split(''),
  ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'],
]

/** « A. CHEF DE PROJET », « 1) Chauffeur (03) », « ② Vigile »: role names numbered one after the other, each on a line of its own. */
export function markedRoles(notice: NoticeText): PostingHeading[] {
  const marked = notice.lines.flatMap((line, index): PostingHeading[] => {
    const marker = postMarker(notice, line)
    if (!marker) return []
    const words = line.text.slice(marker.start - line.start)
    return isRoleLine(line, words)
      ? [{ line: index, title: { start: marker.start, end: line.end }, ordinal: marker.ordinal, end: null }]
      : []
  })
  let best: PostingHeading[] = []
  for (const steps of markerSteps) {
    let run: PostingHeading[] = []
    const close = () => {
      if (run.length > best.length && isPostingList(notice, run)) best = run
    }
    for (const heading of marked) {
      if (heading.ordinal === steps[run.length]) run.push(heading)
      else if (heading.ordinal === steps[0]) {
        close()
        run = [heading]
      }
    }
    close()
  }
  return best
}

/** A name alone, or with what is said of it in the same line behind a comma, a colon or a full stop. */
function isRoleLine(line: Line, words: string): boolean {
  const name = words.split(/[:.,;] /, 1)[0] ?? ''
  const isName = line.text.length <= 120 && !/[.;]$/.test(words.replace(/ ?\(.{0,30}\)[.;]?$/, ''))
  return line.capitalised && looksLikeRole(words) && (isName || name.length <= 60)
}

const teamHeading =
  /\b(?:equipe|personnel cle|experts? cles?|ressources humaines|profils? (?:de l'equipe|des experts|des consultants|du consultant|requis|et qualifications)|qualifications?)\b/
const consultancy =
  /\b(?:consultante?s?|consultance|cabinets?|bureaux? d'etudes?|prestataires?|soumissionnaires?|firmes?)\b/

/** Headings of postings carry a section or a label under them; a bare list of names must be announced as posts. */
function isPostingList(notice: NoticeText, run: readonly PostingHeading[]): boolean {
  const [first, second] = [run[0]?.line ?? 0, run[1]?.line ?? 0]
  if (run.length < 2 || isTeam(notice, first)) return false
  if (isAnnouncedAt(notice, first)) return true
  const inBody = notice.sections.findLast((section) => section.line < first)?.role
  if (inBody === 'tasks' || inBody === 'profile' || inBody === 'documents') return false
  const between = notice.lines.slice(first + 1, second)
  if (run.every(({ line }) => countBeside.test(notice.lines[line]?.text ?? ''))) return true
  const areSetOff = run.every(({ line }) => notice.lines[line]?.capitals)
  return (
    (areSetOff && second - first > 1) ||
    between.some((line) => line.heading !== null) ||
    notice.pairs.some((pair) => between.some((line) => pair.label.start === line.start))
  )
}

/** « (02) », « – 5 postes », « : trois (03) personnes » */
export const countBeside = /\( ?\d{1,2} ?\)|\b\d{1,2} ?(?:postes?|personnes?|places?)\b/

/** The people whom a consultant's offer must bring along are no posts. */
export function isTeam(notice: NoticeText, line: number): boolean {
  const above = notice.lines.slice(Math.max(0, line - 3), line).filter((each) => each.text.length <= 120)
  return (
    above.some((each) => teamHeading.test(each.text)) &&
    (consultancy.test(notice.flat) || /\btermes? de references?\b|\btdr\b/.test(notice.flat))
  )
}

/** « Intitulé du poste : A … Intitulé du poste : B », « Réf. A1 : … »: the same label with other words. */
export function repeatedTitles(notice: NoticeText): PostingHeading[] {
  const byLabel = new Map<string, PostingHeading[]>()
  const add = (label: string, line: number, title: { start: number; end: number }) => {
    const headings = byLabel.get(label) ?? []
    if (headings.length > mostPosts) return
    const stems = stemsOf(notice, title)
    if (
      headings.some(
        (other) =>
          likeness(stemsOf(notice, other.title), stems) > 0 && stemsOf(notice, other.title).length === stems.length,
      )
    )
      return
    byLabel.set(label, [...headings, { line, title, ordinal: String(headings.length + 1), end: null }])
  }
  for (const pair of notice.pairs) {
    const title = pair.values[0]
    if (pair.key !== 'title' || !title || !looksLikeRole(notice.text.slice(title.start, title.end))) continue
    add(
      pair.words,
      notice.lines.findIndex((each) => pair.label.start >= each.start && pair.label.end <= each.end),
      title,
    )
  }
  notice.lines.forEach((line, index) => {
    const code = line.text.length > 200 ? null : codedHeading.exec(line.text)
    if (code && looksLikeRole(line.text.slice(code[0].length)))
      add('reference', index, { start: line.start + code[0].length, end: line.end })
  })
  return [...byLabel.values()].reduce<PostingHeading[]>((best, each) => (each.length > best.length ? each : best), [])
}

/** « Réf. A1 : », « Code LOG-02 – », « [LOG-02] » */
const codedHeading =
  /^(?:(?:\[ ?)?(?:ref(?:erence)?|code)\.? {0,2}(?:n ?[°o]\.? ?)?:? ?(?=[a-z/_-]{0,24}\d|[a-z] ?[:-])[a-z0-9/_.-]{1,24} ?\]? {0,2}[:\-|]|(?:offre|avis|annonce|poste|recrutement)(?: d'emploi)? n ?[°o]\.? ?[a-z0-9/._-]{2,24} {0,2}[:\-|]|\[[a-z0-9/_ -]{2,20}\]|[a-z]{1,4}-?\d{1,2} ?[:\-|)]) {0,2}/
