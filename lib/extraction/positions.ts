import type { Range } from './lines'
import { field, flatWords, type NoticeText } from './notice-text'
import { numberPattern, numberValue } from './numbers'
import type { Field } from './posting'
import { pairsOf, type Scope } from './scope'

const anyNumber = new RegExp(numberPattern)
const inBrackets = /[([] ?(\d{1,3})(?: ?(?:postes?|personnes?|places?|candidat\S*|agents?))? ?[)\]]/
const withNoun = new RegExp(String.raw`(${numberPattern}) (?:postes?|personnes?|places?)\b`)
const leading = new RegExp(
  String.raw`(?:^|[\s'(«])((?:un\(e\)|une?|un\.e) ?\( ?\d{1,3} ?\)|${numberPattern}(?<!\bune?|\bun))[ ]{1,2}(?:postes? d(?:e |'))?$`,
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
  return title ? besideTitle(notice, title) : null
}

function besideTitle(notice: NoticeText, title: Range): Field<number> | null {
  const lineEnd = notice.text.indexOf('\n', title.end)
  const rest = { start: title.start, end: Math.min(lineEnd < 0 ? notice.text.length : lineEnd, title.end + 60) }
  const words = notice.text.slice(rest.start, rest.end)
  for (const pattern of [inBrackets, withNoun]) {
    const found = pattern.exec(words)
    const count = found?.[1] ? numberValue(found[1]) : null
    if (found && count)
      return field(notice, count, { start: rest.start + found.index, end: rest.start + found.index + found[0].length })
  }
  const before = notice.text.slice(Math.max(0, title.start - 60), title.start)
  const found = leading.exec(before.replace(/\n/g, ' '))
  const count = found?.[1] ? numberValue(found[1]) : null
  if (!found?.[1] || !count) return null
  const start = title.start - before.length + found.index + found[0].indexOf(found[1])
  return field(notice, count, { start, end: start + found[1].length })
}
