import type { Range } from './lines'
import { field, type NoticeText } from './notice-text'
import { numberPattern, numberValue } from './numbers'
import type { Field } from './posting'
import { nameStems } from './posting-heading'
import { countBefore } from './role-shape'

const head = /[a-z]{4}/
const countedToo = new RegExp(
  String.raw`^[a-z]*(?: [a-z]+ | )et (?:d'|de )?(${numberPattern})(?: ?\( ?\d{1,2} ?\))? ([a-z]{4})`,
)

/** « trois formateurs et », « deux formatrices »: one role, in both its forms. */
export function isOtherSex(before: string, words: string): boolean {
  const [one, other] = [before, words].map((each) =>
    /^[a-z]+/.exec(each.replace(countBefore, ''))?.[0].replace(/s$/, ''),
  )
  return (
    one !== undefined &&
    other !== undefined &&
    one !== other &&
    one.slice(0, 4) === other.slice(0, 4) &&
    feminine.test(`${one} ${other}`) &&
    nameStems(one)[0] === nameStems(other)[0]
  )
}

const feminine = /(?:rice|euse|ere|ienne|[a-z]e)(?: |$)/
/** « Deux animateurs et une animatrice » are three: the other sex of the same role is counted apart. */
export function withOtherSex(notice: NoticeText, title: Range, count: Field<number>): Field<number> {
  const words = notice.text.slice(title.start, title.start + 120).split('\n')[0] ?? ''
  const stem = head.exec(words)
  const other = stem?.index === 0 ? countedToo.exec(words) : null
  const more = other && other[2] === stem?.[0] ? numberValue(other[1] ?? '') : null
  return more
    ? field(notice, count.value + more, { start: title.start, end: title.start + (other?.[0].length ?? 0) })
    : count
}
