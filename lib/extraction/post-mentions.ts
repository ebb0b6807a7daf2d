import { matchesOf } from '../text/matches-of'
import type { Line, Range } from './lines'
import { namesPost } from './named-posts'
import { indexAt, type NoticeText } from './notice-text'
import { oncePerNotice } from './once-per-notice'
import { readPostTable } from './post-table'
import { likeness, nameStems } from './posting-heading'

/** How a posting is called elsewhere in its notice. */
export interface PostName {
  readonly ordinal: string
  readonly stems: readonly string[]
}

const lead =
  /^(?:(?:pour|concernant|s'agissant|quant|profils?(?: recherches?| requis| attendu)?(?: pour)?|missions?|taches|responsabilites|attributions|description|activites|conditions|qualifications?|dossiers?|candidatures?|a ajouter,?(?: pour)?|au titre)\b ?(?:de la |de l'|du |des |de |d'un |d'une |au |aux |a la |a l')? ?)?(?:le poste (?:de |d')|les postes? de |(?:le|la) ?(?:\/|ou) ?(?:la|le) |(?:le|la|les|un|une|au|aux|du|des) |l')?(?:postes? (?:de |d'))?/
const numbered =
  /^(?:(?:pour|concernant|a ajouter,?(?: pour)?) )?(?:le |la |les |du |au |l'|a l'|de l')?(?:poste|profil|lot|emploi|offre|code)s? ?(?:n ?[°o]?\.? ?)?(\d{1,2}|[b-h]|a(?! [a-z]))\b(?! ?(?:[,/&] ?|et |ou |a )(?:\d|[a-h]\b))/
const numberedList =
  /^(?:(?:pour|concernant|s'agissant|quant) )?(?:les |aux |des )?(?:postes|profils|lots|emplois|offres|codes) (?:n ?[°o]s?\.? ?)?((?:\d{1,2}|[a-h])\b(?:(?: ?, ?| et | ou | ?& ?)(?:n ?[°o]\.? ?)?(?:\d{1,2}|[a-h])\b){1,10})/
/** Where a sentence of a line begins that names a post by its number. */
const nextNumbered =
  /(?<=[.;]) (?=(?:et |pour |concernant |quant a |mais )?(?:le |la |les |l'|au |aux )?(?:postes?|profils?|lots?|emplois?|offres?|codes?) (?:n ?[°o]s?\.? ?)?(?:\d|[a-h]\b))/g
const andAnother = /^[^:.;]{0,40}?(?: et |,| ou |\/ ?)(?:le |la |les |l'|aux? |du |des |pour )?/

/** The lines that speak of one posting away from its heading, by posting: « Poste 2 : Bac+3 », « Pour le comptable : … ». */
export function postMentions(
  notice: NoticeText,
  names: readonly PostName[],
  free: (line: Line) => boolean,
): readonly (readonly Range[])[] {
  const found: Range[][] = names.map(() => [])
  const pieces = notice.lines.map((line) => (free(line) ? piecesOf(line, names) : []))
  const named = pieces.map((each) => each.some(({ posts }) => posts.length > 0))
  notice.lines.forEach((line, index) => {
    for (const { posts, start, end } of pieces[index] ?? []) {
      const range = end === line.end ? { start, end: endOfMention(notice, index, named) } : { start, end }
      for (const post of posts) found[post]?.push(range)
    }
  })
  return found
}

/** The posts that a line names: by number each of its sentences apart, « Pour le poste 1 : … Pour le poste 2 : … ». */
function piecesOf(line: Line, names: readonly PostName[]): readonly (Range & { readonly posts: readonly number[] })[] {
  const cuts = line.text.length > 40 ? matchesOf(nextNumbered, line.text).map(({ index }) => index + 1) : []
  return [0, ...cuts].map((at, i) => {
    const text = line.text.slice(at, cuts[i])
    const posts = postsListed(text, names) ?? (i === 0 ? postNamedBy({ ...line, text }, names) : byNumber(text, names))
    const isWhole = i === cuts.length
    return {
      posts,
      start: i === 0 ? line.from : line.start + at,
      end: isWhole ? line.end : line.start + at + text.length,
    }
  })
}

/** « Pour les postes A et C » of three; of all posts a line speaks as if it named none. */
function postsListed(text: string, names: readonly PostName[]): readonly number[] | null {
  const list = numberedList.exec(text)?.[1]
  if (list === undefined) return null
  const listed = names.flatMap(({ ordinal }, index) => (namesPost(`postes ${list} :`, ordinal) ? [index] : []))
  return listed.length < names.length ? listed : []
}

function byNumber(text: string, names: readonly PostName[]): readonly number[] {
  const number = numbered.exec(text.replace(/^(?:et|mais) /, ''))?.[1]
  return number === undefined
    ? []
    : names.flatMap(({ ordinal }, index) => (namesPost(`poste ${number} :`, ordinal) ? [index] : [])).slice(0, 1)
}

/** The posting that a line begins by naming; none where it names more than one. */
function postNamedBy(line: Line, names: readonly PostName[]): readonly number[] {
  if (!line.capitalised && line.marker === null && !line.bullet) return []
  if (numbered.test(line.text)) return byNumber(line.text, names)
  const words = line.text.slice(lead.exec(line.text)?.[0].length ?? 0, 160)
  const stems = nameStems(words.split(/[:.;(]/, 1).join('')).slice(0, 8)
  const [first] = stems
  if (first === undefined) return []
  const alike = names.flatMap(({ stems: own }, index) => (own[0] === first ? [{ index, own }] : []))
  const best =
    alike.length === 1
      ? alike[0]
      : alike
          .toSorted((a, b) => common(b.own, stems) - common(a.own, stems))
          .find(({ own }) => own.every((word) => stems.includes(word)))
  if (!best) return []
  if (
    andAnother.test(words) &&
    names.some(({ stems: [head] }, index) => index !== best.index && head !== undefined && stems.includes(head))
  )
    return []
  const behind = words.slice(0, 60)
  const isPlain = likeness(best.own, stems) > 0 || /^[a-z()/'. -]{3,50}?(?: ?:|,| -|\s*$)/.test(behind)
  return isPlain || alike.length === 1 ? [best.index] : []
}

function common(a: readonly string[], b: readonly string[]): number {
  return a.filter((word) => b.includes(word)).length
}

/** A line that says something ends with its paragraph; one that only names the post heads what stands under it. */
function endOfMention(notice: NoticeText, index: number, named: readonly boolean[]): number {
  const { lines } = notice
  const line = lines[index]
  if (!line) return 0
  const said = /[:,](.*)$/.exec(line.text)?.[1] ?? (line.text.length > 60 ? line.text : '')
  // A row of the table of posts heads nothing.
  const isHeading = said.trim().length < 3 && !rowLines(notice).has(line)
  const isList = lines[index + 1]?.bullet === true
  let end = line.end
  for (let at = index + 1; at < lines.length; at++) {
    const next = lines[at]
    if (!next || named[at]) break
    const isOver = isHeading ? isBehindBlock(next, isList, at > index + 1) : beginsAnother(next)
    if (isOver) break
    end = next.end
  }
  return end
}

const rowLines = oncePerNotice(
  (notice): ReadonlySet<Line | undefined> =>
    new Set(readPostTable(notice).map((row) => notice.lines[indexAt(notice.lines, row.get('title')?.start ?? -1)])),
)

/** Under a heading: a section, what stands below a blank line, what is no item of its list. */
function isBehindBlock(line: Line, isList: boolean, isLater: boolean): boolean {
  if (line.heading !== null) return true
  return isLater && !line.bullet && (line.afterBlank || (isList && line.capitalised))
}

function beginsAnother(line: Line): boolean {
  return line.afterBlank || line.bullet || line.marker !== null || line.heading !== null || line.capitalised
}
