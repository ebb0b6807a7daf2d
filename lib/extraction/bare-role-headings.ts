import type { Line } from './lines'
import type { NoticeText } from './notice-text'
import { countBeside, isTeam } from './numbered-posts'
import { likeness, mostPosts, type PostingHeading, stemsOf } from './posting-heading'
import { countBefore, looksLikeRole } from './role-shape'

/** « COMPTABLE (1) … ANIMATEUR (3) … »: names without numbers, each with the same labels, sections or kind of list under it. */
export function bareRoleHeadings(notice: NoticeText): PostingHeading[] {
  const named: PostingHeading[] = []
  notice.lines.forEach((line, index) => {
    if (named.length > mostPosts || !isNameAlone(notice, line, notice.lines[index + 1])) return
    const title = { start: line.start, end: line.end }
    const stems = stemsOf(notice, title)
    if (named.some((other) => likeness(stemsOf(notice, other.title), stems) > 0)) return
    named.push({ line: index, title, ordinal: '', end: null })
  })
  if (named.length < 2) return []
  const features = named.map((heading, i) =>
    featuresBelow(notice, heading.line, named[i + 1]?.line ?? notice.lines.length),
  )
  const best = bestFeature(features)
  const headings = named.filter((_, i) => best !== null && features[i]?.has(best))
  if (headings.length < 2 || isTeam(notice, headings[0]?.line ?? 0)) return []
  return headings.map((heading, i) => ({ ...heading, ordinal: String(i + 1) }))
}

/** A line that is nothing but a role's name, set off from what stands above it. */
function isNameAlone(notice: NoticeText, line: Line, next: Line | undefined): boolean {
  if (line.bullet || line.heading !== null || !line.capitalised || line.text.length > 90 || /[.;,]$/.test(line.text))
    return false
  if (/(?: et|,) (?:une?|deux|trois|quatre|cinq|six|\d{1,2})\b/.test(line.text)) return false
  const headsList = next?.bullet === true && !next.afterBlank
  if (!line.afterBlank && !line.capitals && !headsList && !/[*_:]/.test(notice.text.slice(line.from, line.end + 2)))
    return false
  const name = line.text.replace(countBefore, '').replace(/ ?:$/, '')
  if (
    !looksLikeRole(name) ||
    /[a-z] : ?[a-z]/.test(name) ||
    notice.pairs.some((pair) => pair.label.start === line.start)
  )
    return false
  return !/^(?:le |la |l'|les )/.test(name)
}

/** The labels, sections and kinds of lines that stand under a heading, up to the next one. */
function featuresBelow(notice: NoticeText, from: number, to: number): ReadonlySet<string> {
  const below = notice.lines.slice(from + 1, Math.min(to, from + 60))
  const features = new Set<string>()
  if (countBeside.test(notice.lines[from]?.text ?? '')) features.add('count')
  for (const line of below) if (line.heading !== null && line.heading !== 'context') features.add(line.heading)
  const [start, end] = [below[0]?.start ?? 0, below.at(-1)?.end ?? 0]
  for (const pair of notice.pairs) if (pair.label.start >= start && pair.label.end <= end) features.add(`${pair.key}:`)
  if (below.length >= 2 && below[0]?.bullet && below[1]?.bullet) features.add('list')
  return features
}

const ofAllPosts = new Set([
  'documents',
  'apply',
  'selection',
  'calendar',
  'remarks',
  'context',
  'deadline:',
  'email:',
  'other:',
])

/** What most headings have under them, and at least two. */
function bestFeature(features: readonly ReadonlySet<string>[]): string | null {
  const counts = new Map<string, number>()
  for (const each of features)
    for (const feature of each) if (!ofAllPosts.has(feature)) counts.set(feature, (counts.get(feature) ?? 0) + 1)
  const [best] = [...counts].sort((a, b) => b[1] - a[1])
  return best && best[1] >= 2 ? best[0] : null
}
