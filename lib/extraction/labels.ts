import { isCapitalLetter } from '../text/capital-letter'
import type { FoldedText } from '../text/fold'
import { matchesOf } from '../text/matches-of'
import { headAt } from '../text/word-pattern'
import { type LabelKey, labelWords } from './label-words'
import type { Line, Range } from './lines'

/** A stated « label : value », on one line, in table cells, or with the value on the lines below. */
export interface Pair {
  readonly key: LabelKey
  readonly label: Range
  /** The label's words, folded. */
  readonly words: string
  /** One for each line of the value. */
  readonly values: readonly Range[]
}

interface Label {
  readonly key: LabelKey
  readonly pattern: RegExp
  /** Long enough to be a label without any colon: « Titre du poste Comptable ». */
  readonly bare: boolean
}

/** Single words that say by themselves what stands behind them: « Lieu Bassikounou », « Durée 10 mois », « Démarrage 20/04/2026 ». */
const bareWords: ReadonlySet<string> = new Set(['lieu', 'localisation', 'affectation', 'duree', 'debut', 'demarrage'])

/** The labels whose first word has one head, longest first, so that « lieu de travail » is tried before « lieu ». */
interface LabelsOfHead {
  /** The first word of any of them: most lines begin like a label and are none, and need not be tried for each. */
  readonly firstWord: RegExp
  readonly labels: readonly Label[]
}
const labelsByHead: readonly (LabelsOfHead | undefined)[] = buildHeads()

function buildHeads(): (LabelsOfHead | undefined)[] {
  const byHead = new Map<number, Label[]>()
  for (const [key, phrases] of Object.entries(labelWords) as [LabelKey, readonly string[]][]) {
    for (const phrase of phrases) {
      const words = phrase.split(' ').map((word) => (word.length >= 4 ? `${word}(?:s|es|x|\\(s\\)|\\(es\\))?` : word))
      const label = {
        key,
        pattern: new RegExp(words.join(' {1,3}'), 'y'),
        bare: words.length > 1 || bareWords.has(phrase),
      }
      const head = headAt(phrase, 0)
      byHead.set(head, [...(byHead.get(head) ?? []), label])
    }
  }
  return Array.from({ length: Math.max(...byHead.keys()) + 1 }, (_, head) => {
    const labels = byHead.get(head)?.sort((a, b) => b.pattern.source.length - a.pattern.source.length)
    if (!labels) return undefined
    const firstWords = new Set(labels.map(({ pattern }) => pattern.source.replace(/ .*/, ' ')))
    return { firstWord: new RegExp([...firstWords].join('|'), 'y'), labels }
  })
}

/** « Date de prise de service pour tous les postes : », « Lieu (x) : » */
const qualifier =
  '(?: (?:pour (?:tous les|toutes les|l.ensemble des|chacun des|chaque) [a-z]{4,10}|souhaitee?|prevue?|envisagee?|estimee?|probable|indicative|proposee?|effective))?'
/** In Arabic too: « Lieu de travail / مكان العمل : ». A colon, a question mark, or the dots of a form: « Durée ........ 4 mois »; « *Nombre* : 2 », bold words before it. */
const separator = new RegExp(
  String.raw`${qualifier}[*_]{0,3} {0,40}(?:[/|-] {0,2}[ء-ي][ء-ي ]{1,40})?(?:\([^)\n]{0,30}\) {0,3})?(?:[:=?](?!\/\/)|(?:\.{3,60}|_{3,60}|(?:\. ){3,60}) {0,3}:?) {0,40}`,
  'y',
)
const cellGap = / {2,}\|? *| *\| *| - /y
const midLineLabel = /(?:^| {2,}|[|;,.] *| - | )(?=[a-z])/g
const maxValueLines = 14

interface Found {
  readonly key: LabelKey
  readonly label: Range
  readonly valueStart: number
}

/** The label that begins at `at`, with where its value begins. `anywhere` demands a colon. */
function labelAt(folded: FoldedText, text: string, at: number, lineEnd: number, anywhere: boolean): Found | null {
  const begun = labelsBeginning(headAt(text, at))
  if (!begun) return null
  begun.firstWord.lastIndex = at
  if (!begun.firstWord.test(text)) return null
  for (const { key, pattern, bare } of begun.labels) {
    pattern.lastIndex = at
    const found = pattern.exec(text)
    if (!found) continue
    const end = at + found[0].length
    if (end > lineEnd) continue
    const label = { start: at, end }
    separator.lastIndex = end
    const colon = separator.exec(text)
    if (colon && end + colon[0].trimEnd().length <= lineEnd)
      return { key, label, valueStart: Math.min(lineEnd, end + colon[0].length) }
    if (anywhere) continue
    if (end === lineEnd) return { key, label, valueStart: lineEnd }
    cellGap.lastIndex = end
    const gap = cellGap.exec(text)
    if (gap && end + gap[0].length < lineEnd) return { key, label, valueStart: end + gap[0].length }
    const next = sourceCharacter(folded, text.charAt(end) === ' ' ? end + 1 : end)
    if (sourceCharacter(folded, end) === '\t') return { key, label, valueStart: end + 1 }
    if (!/[\p{Lu}\p{Nd}]/u.test(next)) continue
    const glued = text.charAt(end) !== ' '
    if (glued ? /\p{Ll}/u.test(sourceCharacter(folded, end - 1)) : bare)
      return { key, label, valueStart: glued ? end : end + 1 }
  }
  return null
}

/** « cc », « a »: labels shorter than a head's three letters of five bits may have a value glued to them. */
function labelsBeginning(head: number): LabelsOfHead | undefined {
  return labelsByHead[head] ?? labelsByHead[head & ~0x1f] ?? labelsByHead[head & ~0x3ff]
}

function sourceCharacter(folded: FoldedText, at: number): string {
  return folded.source.charAt(folded.sourceSpan(at, at).start)
}

/** All pairs, in the text's order. A value ends at the next label of its line or, below it, at a blank, a label or a heading. */
export function readPairs(folded: FoldedText, text: string, lines: readonly Line[]): Pair[] {
  const founds = lines.map((line) => labelsOf(folded, text, line))
  const pairs: Pair[] = []
  founds.forEach((labels, index) => {
    const line = lines[index]
    if (!line) return
    labels.forEach((found, i) => {
      const valueEnd = labels[i + 1]?.label.start ?? line.end
      const own = trim(text, { start: found.valueStart, end: valueEnd })
      const isLast = i === labels.length - 1
      const below = isLast ? valueBelow(lines, founds, index, own.end > own.start) : []
      const values = own.end > own.start ? [own, ...below] : below
      if (values.length > 0)
        pairs.push({
          key: found.key,
          label: found.label,
          words: text.slice(found.label.start, found.label.end),
          values,
        })
    })
  })
  return pairs
}

function labelsOf(folded: FoldedText, text: string, line: Line): Found[] {
  const first = line.capitalised ? labelAt(folded, text, line.start, line.end, false) : null
  const found = first ? [first] : []
  if (line.text.indexOf(':') < 0) return found
  midLineLabel.lastIndex = 0
  for (const place of matchesOf(midLineLabel, line.text)) {
    const at = line.start + place.index + place[0].length
    if (at <= (found.at(-1)?.label.end ?? line.start)) continue
    if (!isCapitalLetter(sourceCharacter(folded, at))) continue
    const label = labelAt(folded, text, at, line.end, true)
    if (label) found.push(label)
  }
  return found
}

/** The lines under a label: its list, or the one value below it; with a value already, only what that line was cut from. */
function valueBelow(lines: readonly Line[], founds: readonly Found[][], index: number, hasValue: boolean): Range[] {
  const below: Range[] = []
  let seen = hasValue
  for (let i = index + 1; i < lines.length && below.length < maxValueLines; i++) {
    const line = lines[i]
    if (!line) break
    const isLabel = (founds[i] ?? []).some((found) => found.label.start === line.start)
    if (isLabel || line.heading !== null) break
    if (hasValue && (line.bullet || line.marker !== null || line.capitalised || line.afterBlank)) break
    if (seen && line.afterBlank && !(line.bullet && below.length > 0)) break
    if (below.length > 0 && !isNextValue(lines[i - 1], line)) break
    below.push({ start: line.start, end: line.end })
    seen = true
  }
  return below
}

/** Another item of the list, a line wrapped, or a line of the same short form: « 02 agents – Goz Beïda ». */
function isNextValue(last: Line | undefined, line: Line): boolean {
  if (!last || line.bullet !== last.bullet) return false
  if (line.bullet || line.marker !== null || !line.capitalised) return true
  return /^\d/.test(last.text) ? /^\d/.test(line.text) : last.text.length <= 40 && line.text.length <= 40
}

function trim(text: string, range: Range): Range {
  let { start, end } = range
  while (start < end && /[\s*_|:]/.test(text.charAt(start))) start++
  while (end > start && /[\s*_|;]/.test(text.charAt(end - 1))) end--
  return { start, end }
}
