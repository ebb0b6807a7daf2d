import { hasHead, wordPattern } from '../text/word-pattern'
import type { Line, Range } from './lines'
import { field, type NoticeText, roleAt, sentenceAt } from './notice-text'
import { oncePerNotice } from './once-per-notice'
import { passageIn } from './passages'
import type { Field, Sector } from './posting'
import { everySaid } from './said'
import { ownElseShared, type Scope } from './scope'
import { sectorWords } from './sector-words'
import { figure, headsOfAny, wordStarts } from './word-matches'

const maxSectors = 3
/** Of a title, of what stands under a label, of the words that name a project. */
const maxLength = 160

const eachSector = sectorWords.map(([sectors, words]) => ({
  sectors,
  words: wordPattern(new RegExp(String.raw`\b(?<![@.])(?:${words})(?!\w)`, 'y')),
}))
const sectorHeads = headsOfAny(eachSector.map(({ words }) => words))

interface Mention extends Range {
  readonly sectors: readonly Sector[]
}

/**
 * The fields of work of a posting, at most three: those its title names and those under a label (« Secteur : », « Département : »);
 * where both are silent, those of the project it is for. What the employer does elsewhere says nothing of this post. `title` is where
 * the title stands.
 */
export function readSectors(scope: Scope, title: Range | null): readonly Field<Sector>[] {
  const { notice } = scope
  const labelled = ownElseShared(scope, labelValues(notice), (range) => range)
  const stated = [...(title ? [title] : []), ...labelled].flatMap((range) => sectorsIn(notice, range))
  return distinct(notice, stated.length > 0 ? stated : projectSectors(scope))
}

function distinct(notice: NoticeText, mentions: readonly Mention[]): Field<Sector>[] {
  const fields = new Map<Sector, Field<Sector>>()
  for (const mention of mentions)
    for (const sector of mention.sectors)
      if (!fields.has(sector) && fields.size < maxSectors) fields.set(sector, field(notice, sector, mention))
  return [...fields.values()]
}

function sectorsIn(notice: NoticeText, range: Range, end?: RegExp): Mention[] {
  const { words, rangeOf } = passageIn(notice, range, maxLength)
  const named = end ? words.slice(0, end.exec(words)?.index) : words
  const { places, heads } = wordStarts(named, sectorHeads)
  const mentions: Mention[] = []
  let free = 0
  places.forEach((at, i) => {
    if (at < free) return
    const entry = eachSector.find(({ words: { pattern, heads: own } }) => {
      pattern.lastIndex = at
      return (own === null || heads[i] === figure || hasHead(own, heads[i] ?? 0)) && pattern.test(named)
    })
    if (!entry) return
    free = entry.words.pattern.lastIndex
    if (entry.sectors.length > 0) mentions.push({ sectors: entry.sectors, ...rangeOf(at, free) })
  })
  return mentions
}

/** « Secteur : Santé », « Domaines concernés par cette opportunité : … », not « Domaines d’intervention », which are the employer's. */
const label =
  /^(?:secteurs?(?: d'activites?)?|domaines?(?: d'activites?| concernee?s?(?: par \S+ \S+)?)?|themes?|thematiques?|categor(?:ies?|y)|departement|cluster)(?: {0,3}:| {2,}) {0,20}(?=\S)/

const labelValues = oncePerNotice((notice): readonly Range[] =>
  notice.lines.flatMap((line: Line) => {
    if (!'sdtc'.includes(line.text.charAt(0)) || line.text.length > maxLength) return []
    const found = label.exec(line.text)
    return found ? [{ start: line.start + found[0].length, end: line.end }] : []
  }),
)

const project = wordPattern(/\b(?:projet|programme)\b/y)
const notThisProject =
  /\b(?:gestion|conduite|management|cycle|montage|experience)\b[^.;:]{0,25}$|\b(?:aucun|autre|chaque|tout) $/
/** Where the words that name a project end: who pays, who carries it out, whom it recruits, in which schools or health districts. */
const projectEnd =
  /[.;•]|\b(?:recrut\w+|recherch\w+|cherche\w*|lance\w*|(?:co-?)?financ\w+|soutenu|appuye|avec (?:l'appui|le soutien|l'aide|un financement|ses)|en (?:partenariat|collaboration)|mis en oeuvre|execute|par (?:l'|la |le )|l'ong|l'association|la fondation|l'organisation|les postes?|au poste|un poste|intervient|assurance|pays|couvr\w+|au profit|aupres|dans (?!(?:le|les) (?:domaine|secteur)))\b/

/** Those of the first project named that has any: a posting is for one project. */
function projectSectors(scope: Scope): readonly Mention[] {
  const { notice } = scope
  const [named] = ownElseShared(scope, projectsOf(notice), ([first]) => first ?? { start: 0, end: 0 })
  return named ?? []
}

const projectsOf = oncePerNotice((notice) => {
  const labelled = notice.pairs.flatMap((pair) => (pair.key === 'project' ? pair.values.slice(0, 1) : []))
  return [...labelled, ...namedInProse(notice)]
    .map((range) => sectorsIn(notice, range, projectEnd))
    .filter((mentions) => mentions.length > 0)
})

function namedInProse(notice: NoticeText): readonly Range[] {
  const named: Range[] = []
  let read = 0
  for (const { index } of everySaid(notice, project, notice.flat.length, notice.flat)) {
    const sentence = sentenceAt(notice, index)
    if (index < read || !sentence || index >= sentence.end) continue
    const role = roleAt(notice, index)
    if (role !== null && role !== 'context' && role !== 'description' && role !== 'tasks') continue
    if (notThisProject.test(notice.flat.slice(Math.max(0, index - 40), index))) continue
    const end = Math.min(sentence.end, index + maxLength)
    named.push({ start: index, end })
    read = end
  }
  return named
}
