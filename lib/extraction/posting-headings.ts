import { matchesOf } from '../text/matches-of'
import type { Line, Range } from './lines'
import { flatWords, type NoticeText } from './notice-text'
import { readPostTable } from './post-table'
import { startsWithRole, startsWithWork } from './role-words'

/** Where the title of one of several postings stands. */
export interface PostingHeading {
  readonly line: number
  readonly title: Range
  /** « 2 » of « Poste n° 2 », « b » of « B. Comptable ». */
  readonly ordinal: string
}

/**
 * The headings of a notice's postings: numbered (« Poste 1 : », « LOT 2 »), lettered or numbered role names (« A. CHEF DE PROJET »),
 * a repeated title label, the list that announces them, a table, a sentence that counts them. Empty where there is one posting.
 */
export function findPostingHeadings(notice: NoticeText): readonly PostingHeading[] {
  for (const find of [numberedPosts, markedRoles, repeatedTitles, announcedRoles, tableRows, rolesInOneSentence]) {
    const headings = find(notice)
    if (headings.length >= 2) return headings
  }
  return []
}

const postHeading =
  /^(?:(?:titre|intitule|denomination|libelle) (?:du |de |d')?)?(poste|lot|profil|offre|emploi|position|fonction|consultant|stage|mission)s? {0,2}(?:n ?[°o]?\.? {0,2}|numero |#)?(\d{1,2}|[ivx]{1,4}|[a-h])(?![\p{L}\p{N}]) {0,3}(?:[:.)\-|/]+|$) {0,3}/u

/** « POSTE N°1 : … », « Titre du poste 2 : … », « LOT 1 : … »; of a summary and the detail, the longer part counts. */
function numberedPosts(notice: NoticeText): PostingHeading[] {
  const found: PostingHeading[] = []
  notice.lines.forEach((line, index) => {
    const match = line.text.length > 200 ? null : postHeading.exec(line.text)
    if (!match) return
    const start = line.start + match[0].length
    const next = notice.lines[index + 1]
    const title = start < line.end ? { start, end: line.end } : next && { start: next.start, end: next.end }
    if (!title) return
    const words = notice.text.slice(title.start, title.end)
    if (match[1] === 'mission' && !startsWithRole(words) && !startsWithWork(words)) return
    found.push({ line: index, title, ordinal: match[2] ?? '' })
  })
  return longestOfEach(notice, found)
}

function longestOfEach(notice: NoticeText, headings: readonly PostingHeading[]): PostingHeading[] {
  const lengthOf = (heading: PostingHeading, i: number) =>
    (headings[i + 1]?.title.start ?? notice.text.length) - heading.title.start
  const best = new Map<string, { heading: PostingHeading; length: number }>()
  headings.forEach((heading, i) => {
    const length = lengthOf(heading, i)
    if (length > (best.get(heading.ordinal)?.length ?? -1)) best.set(heading.ordinal, { heading, length })
  })
  return [...best.values()].map(({ heading }) => heading).sort((a, b) => a.line - b.line)
}

const markerSteps: readonly (readonly string[])[] = [
  Array.from({ length: 30 }, (_, i) => String(i + 1)),
  'abcdefghij'.split(''),
  ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'],
]

/** « A. CHEF DE PROJET », « 1) Chauffeur (03) »: role names numbered one after the other, each on a line of its own. */
function markedRoles(notice: NoticeText): PostingHeading[] {
  let best: PostingHeading[] = []
  for (const steps of markerSteps) {
    let run: PostingHeading[] = []
    notice.lines.forEach((line, index) => {
      const marker = line.marker === null ? null : String(Number(line.marker) || line.marker)
      if (marker === null || !isRoleLine(line)) return
      const heading = { line: index, title: { start: line.start, end: line.end }, ordinal: marker }
      if (marker === steps[run.length]) run.push(heading)
      else if (marker === steps[0]) run = [heading]
    })
    if (run.length > best.length && isPostingList(notice, run)) best = run
  }
  return best
}

function isRoleLine(line: Line): boolean {
  return (
    line.capitalised &&
    line.text.length <= 120 &&
    !/[.;]$/.test(line.text.replace(/ ?\(.{0,30}\)[.;]?$/, '')) &&
    startsWithRole(line.text)
  )
}

/** Headings of postings carry a section or a label under them; a bare list of names must be announced as posts. */
function isPostingList(notice: NoticeText, run: readonly PostingHeading[]): boolean {
  if (run.length < 2) return false
  const between = notice.lines.slice((run[0]?.line ?? 0) + 1, run[1]?.line)
  const isDetailed =
    between.some((line) => line.heading !== null) ||
    notice.pairs.some((pair) => between.some((line) => pair.label.start === line.start))
  return isDetailed || announcesPosts(notice, run[0]?.line ?? 0)
}

const announcement =
  /(?:postes?|profils?|emplois?|fonctions?|personnels?|agents?|experts?|consultants?)\b.{0,40}(?:suivants?|suivent|ci-apres|ci-dessous|que voici|a pourvoir)|\brecrut\w+.{0,80}:$|recherche.{0,80}:$/

function announcesPosts(notice: NoticeText, line: number): boolean {
  const before = notice.lines.slice(Math.max(0, line - 3), line)
  return before.some((each) => announcement.test(each.text.slice(-300)))
}

/** « Intitulé du poste : A … Intitulé du poste : B »: the same label with other words. */
function repeatedTitles(notice: NoticeText): PostingHeading[] {
  const byLabel = new Map<string, PostingHeading[]>()
  for (const pair of notice.pairs) {
    const title = pair.values[0]
    if (pair.key !== 'title' || !title) continue
    const words = notice.text.slice(title.start, title.end)
    if (!startsWithRole(words)) continue
    const line = notice.lines.findIndex((each) => pair.label.start >= each.start && pair.label.end <= each.end)
    const headings = byLabel.get(pair.words) ?? []
    const isNew = headings.every((other) => firstWords(notice, other.title) !== firstWords(notice, title))
    if (isNew) byLabel.set(pair.words, [...headings, { line, title, ordinal: String(headings.length + 1) }])
  }
  return [...byLabel.values()].reduce<PostingHeading[]>((best, each) => (each.length > best.length ? each : best), [])
}

function firstWords(notice: NoticeText, range: Range): string {
  return notice.text
    .slice(range.start, range.end)
    .replace(/\(.*?\)/g, '')
    .replace(/\W+/g, ' ')
    .trim()
}

/** « recrute pour les postes suivants : - Un comptable ; - Deux animateurs »: each item, with the heading of its own below. */
function announcedRoles(notice: NoticeText): PostingHeading[] {
  for (let i = 0; i < notice.lines.length; i++) {
    const line = notice.lines[i]
    if (!line || !(line.bullet || line.marker !== null) || !announcesPosts(notice, i)) continue
    const items: PostingHeading[] = []
    for (let at = i; at < notice.lines.length; at++) {
      const item = notice.lines[at]
      if (!item || !(item.bullet || item.marker !== null) || !isAnnounced(item.text)) break
      const title = { start: item.start, end: item.end }
      items.push({ line: at, title, ordinal: String(items.length + 1) })
    }
    if (items.length >= 2) return items.map((item) => ownHeading(notice, item, items.at(-1)?.line ?? i))
  }
  return []
}

/** A role, or what a number counts below the announcement of posts: « 4 alphabétiseurs ». */
function isAnnounced(item: string): boolean {
  const role = item.replace(countBefore, '')
  return startsWithRole(role) || (/^\d/.test(item) && role !== item && !countedTime.test(role))
}

const countedTime = /^(?:ans?|annees?|mois|jours?|semaines?|heures?|copies?|photos?|exemplaires?|diplomes?|lettres?)\b/
const countBefore =
  /^(?:une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|\d{1,3})(?:\(e\)|\.e)? {0,2}(?:\( ?\d{1,3} ?\))? {0,2}/

/** The heading further down that bears the item's words, where its details stand. */
function ownHeading(notice: NoticeText, item: PostingHeading, after: number): PostingHeading {
  const words = firstWords(notice, item.title).replace(countBefore, '')
  const line = notice.lines.findIndex(
    (each, index) =>
      index > after && each.text.length <= words.length + 40 && firstWords(notice, each).startsWith(words.slice(0, 40)),
  )
  const own = notice.lines[line]
  return own ? { line, title: { start: own.start, end: own.end }, ordinal: item.ordinal } : item
}

/** A table with a row for each post. */
function tableRows(notice: NoticeText): PostingHeading[] {
  return readPostTable(notice).flatMap((row, i) => {
    const title = row.get('title')
    if (!title || !startsWithRole(notice.text.slice(title.start, title.end))) return []
    return [{ line: notice.lines.findIndex((line) => line.end > title.start), title, ordinal: String(i + 1) }]
  })
}

const hiring =
  /\b(?:recrute(?:nt)?|recrutement|recherche(?:nt)?|cherche(?:nt)?|engage)\b(?: pour [^,.:;]{3,60},)? ?:? ?/
const anotherRole = /(?:,| et|,? ainsi que) (?=(?:une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|\d{1,3})\b)/g

/** « recrute un logisticien et deux infirmiers »: roles that one sentence counts one after the other. */
function rolesInOneSentence(notice: NoticeText): PostingHeading[] {
  for (const sentence of notice.sentences.slice(0, 60)) {
    const words = flatWords(notice, sentence, 500)
    const verb = hiring.exec(words)
    if (!verb) continue
    const from = verb.index + verb[0].length
    const starts = [
      from,
      ...matchesOf(anotherRole, words.slice(from)).map((found) => from + found.index + found[0].length),
    ]
    const items = starts
      .map((start, i) => ({
        start: sentence.start + start,
        end: sentence.start + endOfRole(words, start, starts[i + 1]),
      }))
      .filter((range) => startsWithRole(notice.text.slice(range.start, range.end).replace(countBefore, '')))
    if (items.length >= 2) return items.map((title, i) => ({ line: sentence.line, title, ordinal: String(i + 1) }))
  }
  return []
}

function endOfRole(words: string, start: number, next: number | undefined): number {
  const role = words.slice(start, next)
  const tail = /(?:,| et| ainsi que) $| (?:pour|afin|dans le cadre|au profit|base\S{0,4} a) |[.;:]/.exec(role)
  return start + (tail?.index ?? role.length)
}
