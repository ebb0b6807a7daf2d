import { wordPattern } from '../text/word-pattern'
import type { Range } from './lines'
import type { NoticeText } from './notice-text'
import { everySaid } from './said'

/** An e-mail address as it is to be typed. */
export interface EmailAddress extends Range {
  readonly value: string
}

const user = String.raw`[a-z0-9][a-z0-9._%+&'-]{0,63}`
const at = String.raw`(?: ?@ ?|[©®]| ?[[({<] ?(?:at|arobase?|a|@) ?[\])}>] ?| {1,3}(?:at|arobase?) {1,3}(?=[a-z0-9-]{2,40}(?:\.| ?[[(]| (?:dot|point) )))`
/** What an address ends with, told from the next sentence's first word. */
const ending = '(?:org|com|net|int|info|ngo|ong|asso|ml|bf|ne|sn|gn|ci|bj|tg|td|mr|ma|dz|tn|ly|cm|cf|cd|fr|be|ch|ca)'
const dot = String.raw`(?:\.| ?[[({] ?(?:dot|point|\.) ?[\])}] ?| (?:dot|point) (?=[a-z0-9-]{2,40})|(?<=[@)}>\]] ?[a-z0-9-]{1,63})(?: {1,2}\. ?|\. {1,2})(?=${ending}\b)|(?<=-)[ ]{0,2}\n[ ]{0,8}(?=[a-z0-9-]{1,40}\.[a-z])|\.[ ]{0,2}\n[ ]{0,8}(?=[a-z]{2,4}\b)|\n[ ]{0,8}\.(?=[a-z]{2,})|(?<=[@)}>\]] ?[a-z0-9-]{1,63})[ ]{0,2}\n[ ]{0,8}(?=[a-z0-9-]{1,40}\.[a-z]{2,}))`
const host = String.raw`[a-z0-9-]{1,63}`
const addressPattern = new RegExp(
  String.raw`(?<![a-z0-9._%+-])(${user})(?: {0,2}\n {0,8}(?=@))?${at}(?:\n {0,8})?(${host}(?:${dot}${host}){0,5})`,
)
/** « x@rive.⏎org » was cut after its point; in « x@rive.example.⏎Date limite » the sentence ends there. */
const cutAtPoint = /\.[ ]{0,2}\n[ ]{0,8}([a-z]{2,4})$/
const usualEndings =
  /^(?:org|com|net|int|info|gov|edu|ngo|ong|asso|ml|bf|ne|sn|gn|ci|bj|tg|td|mr|ma|dz|tn|ly|cm|cf|cd|cg|ga|gw|cv|gm|fr|be|ch|ca|eu)$/
/** « [at] », « (a) », « rh at rive »: where an address may stand that has no sign. */
const spelledSign = wordPattern(/(?<=[[({<] ?)(?:at|arobase?|a) ?[\])}>]|(?<= )(?:at|arobase?) /y)

/** Every address of the notice, put together where a line end cut it. */
export function addressesIn(notice: NoticeText): readonly EmailAddress[] {
  const found = new Map<number, EmailAddress>()
  for (const sign of signsIn(notice)) {
    // The mended text is no good here: OCR's figures in an address are its own.
    const from = Math.max(0, sign - 80)
    const start = from + lastGap(notice, from, sign)
    const match = addressPattern.exec(notice.folded.text.slice(start, sign + 250))
    const address = match && addressOf(notice, match, start)
    if (address && !found.has(address.start)) found.set(address.start, address)
  }
  return [...found.values()]
}

/** Where an address may stand: the pattern is tried only around it. */
function signsIn(notice: NoticeText): readonly number[] {
  const { text } = notice
  const signs = everySaid(notice, spelledSign, text.length).map(({ index }) =>
    /[[({<] $/.test(text.slice(index - 2, index)) ? index - 2 : index - 1,
  )
  for (const sign of '@©®') for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) signs.push(at)
  return signs.sort((a, b) => a - b)
}

/** Where the word before the sign begins, counted from `from`. */
function lastGap(notice: NoticeText, from: number, sign: number): number {
  const { text } = notice.folded
  let start = sign
  while (start > from && sign - start < 12 && /\s/.test(text.charAt(start - 1))) start--
  const end = start
  while (start > from && end - start < 64 && nameCharacter.test(text.charAt(start - 1))) start--
  return start - from
}

const nameCharacter = /[a-z0-9._%+&'-]/

function addressOf(notice: NoticeText, match: RegExpExecArray, offset: number): EmailAddress | null {
  const [whole, name = '', stated = ''] = match
  const start = offset + match.index
  const host = stated.slice(0, hostEnd(notice, stated, start + whole.length - stated.length))
  const domain = host
    .replace(/ ?[[({] ?(?:dot|point|\.) ?[\])}] ?| (?:dot|point) /g, '.')
    .replace(/\s+/g, '')
    .replace(/[.-]+$/, '')
  if (!/^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,12}$/.test(domain)) return null
  const end = start + whole.length - stated.length + host.replace(/[\s.-]+$/, '').length
  return { value: `${name}@${domain}`, start, end }
}

/** Where a host ends of which a line end may have cut something off, or added the next sentence's first word to. */
function hostEnd(notice: NoticeText, host: string, at: number): number {
  const cut = cutAtPoint.exec(host)
  if (!cut) return host.length
  const [, last = ''] = cut
  const span = notice.folded.sourceSpan(at + host.length - last.length, at + host.length)
  const isWord = /^\p{Lu}/u.test(notice.folded.source.slice(span.start, span.end))
  const isWhole = host.slice(0, cut.index).includes('.') && !usualEndings.test(last)
  return isWord || isWhole ? cut.index : host.length
}
