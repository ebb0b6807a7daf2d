import { matchesOf } from '../text/matches-of'
import type { Range } from './lines'
import { field, flatWords, type NoticeText } from './notice-text'
import { numberPattern, numberValue } from './numbers'
import type { Field } from './posting'
import { inAny, pairsOf, type Scope } from './scope'

const anyNumber = new RegExp(numberPattern)
const bracketed = /[([] ?(\d{1,3})(?: ?(?:postes?|personnes?|places?|candidat\S*|agents?))? ?[)\]]/g
const withNoun = new RegExp(String.raw`(${numberPattern}(?<!\bune?|\bun)) (?:postes?|personnes?|places?)\b`)
const leading = new RegExp(
  String.raw`(?:^|[\s'(«])((?:un\(e\)|une?|un\.e) ?\( ?\d{1,3} ?\)|${numberPattern}(?<!\bune?|\bun))[ ]{1,2}(?:postes? d(?:e |'))?$`,
)
/** « Le poste (1) », « souhaitons engager une personne (1) », « ouvre trois postes de ». */
const headedCount = /^(?:le |les )?(?:postes?|profils?|places?) ?\( ?(\d{1,3}) ?\)/
const soughtCount = new RegExp(
  String.raw`\b(?:recrut|embauch|engag|pourvoi|ouvr)[a-z]{0,6} [^.;:\d]{0,40}?(${numberPattern}(?<!\bune?|\bun)) (?:autres )?(?:postes?|collaborat\S+)\b|\b(?:recrut|recherch|cherch|embauch|engag)[a-z]{0,6} (?:de |d')?(?:(${numberPattern}(?<!\bune?|\bun)) personnes?\b|une? (?:personne|poste) ?\( ?(\d{1,3}) ?\))`,
)

/** People sought, where a number is stated: beside the label, after or before the title. « un(e) » alone says nothing. */
export function readPositions(scope: Scope, cell: Range | null, title: Range | null): Field<number> | null {
  const { notice } = scope
  const stated = pairsOf(scope, 'positions').flatMap((pair) => pair.values.slice(0, 1))
  for (const value of cell ? [...stated, cell] : stated) {
    const found = anyNumber.exec(flatWords(notice, value, 80))
    const count = found && numberValue(found[0])
    if (found && count)
      return field(notice, count, {
        start: value.start + found.index,
        end: value.start + found.index + found[0].length,
      })
  }
  return (title && besideTitle(notice, title)) ?? inSentence(scope)
}

/** In a posting's own words; in the shared ones a number counts the people of all postings. */
function inSentence(scope: Scope): Field<number> | null {
  const { notice } = scope
  const parts = scope.own.length > 0 ? scope.own : scope.shared
  for (const line of notice.lines) {
    const found = line.text.length <= 40 && inAny(parts, line) ? headedCount.exec(line.text) : null
    if (found?.[1]) return counted(notice, line.start, found, found[1])
  }
  for (const sentence of notice.sentences) {
    if (!inAny(parts, sentence)) continue
    const found = soughtCount.exec(flatWords(notice, sentence, 400))
    const words = found?.[1] ?? found?.[2] ?? found?.[3]
    if (found && words) return counted(notice, sentence.start, found, words)
  }
  return null
}

/** The number of a match whose text began at `offset`. */
function counted(notice: NoticeText, offset: number, found: RegExpExecArray, words: string): Field<number> | null {
  const value = numberValue(words)
  const start = offset + found.index + found[0].lastIndexOf(words)
  return value ? field(notice, value, { start, end: start + words.length }) : null
}

function besideTitle(notice: NoticeText, title: Range): Field<number> | null {
  const lineEnd = notice.text.indexOf('\n', title.end)
  const rest = { start: title.start, end: Math.min(lineEnd < 0 ? notice.text.length : lineEnd, title.end + 60) }
  const words = notice.text.slice(rest.start, rest.end)
  const brackets = matchesOf(bracketed, words)
  const [first] = brackets
  const last = brackets.at(-1)
  if (first?.[1] && last) {
    // « Kalehe (3), Minova (3) » seeks six.
    const sum = brackets.reduce((total, bracket) => total + Number(bracket[1]), 0)
    const range = { start: rest.start + first.index, end: rest.start + last.index + last[0].length }
    if (sum > 0) return field(notice, sum, range, brackets.length > 1 ? ['inferred'] : [])
  }
  const noun = withNoun.exec(words)
  if (noun?.[1]) return counted(notice, rest.start, noun, noun[1])
  const before = notice.text.slice(Math.max(0, title.start - 60), title.start)
  const found = leading.exec(before.replace(/\n/g, ' '))
  const count = found?.[1] ? numberValue(found[1]) : null
  if (!found?.[1] || !count) return null
  const start = title.start - before.length + found.index + found[0].indexOf(found[1])
  return field(notice, count, { start, end: start + found[1].length })
}
