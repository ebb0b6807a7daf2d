import { isCapitalLetter } from '../text/capital-letter'
import { matchesOf } from '../text/matches-of'
import type { Line, Range } from './lines'
import { indexAt, type NoticeText, placesWithin, spanOf, wordsOf } from './notice-text'

const firstWord = /^[(« ]{1,4}([a-z][a-z0-9&.\-/']{1,15})(?= ?[ )»,/])/
const allWords = /^[(« ]{1,4}([a-z][a-z0-9&.\-/']{1,15}(?: [a-z][a-z0-9&.\-/']{0,15}){1,3})(?= ?[)»])/

const notAnAcronym = /^(?:b\.?p\.?|tel|nif|rccm|cdd|cdi|vsi|vie|h\/f|f\/h|ref|tdr|ami|dao|hj)$/

/** The capitals in brackets at `at`: all its words where all are capitals, « (AJX Mali) », else the first. */
export function acronymAt(notice: NoticeText, at: number): Range | null {
  const stretch = notice.text.slice(at, at + 40)
  const whole = allWords.exec(stretch)
  if (whole?.[1]) {
    const range = { start: at + whole[0].indexOf(whole[1]), end: at + whole[0].length }
    const words = wordsOf(notice, range)
    if (words === words.toUpperCase() && words.length <= 20) return range
  }
  const inside = firstWord.exec(stretch)
  if (!inside?.[1]) return null
  if (notAnAcronym.test(inside[1])) return null
  const range = { start: at + inside[0].length - inside[1].length, end: at + inside[0].length }
  const words = wordsOf(notice, range)
  const capitals = words.match(/\p{Lu}/gu)?.length ?? 0
  return capitals >= 2 && capitals * 2 > words.replace(/\P{L}/gu, '').length - 4 ? range : null
}

/** Without a country behind, or full stops: « AJX-Mali » and « A.J.X. » → « AJX ». */
export function plainAcronym(words: string): string {
  return /^(?:\p{Lu}\.)+\p{Lu}?$/u.test(words) ? words.replaceAll('.', '') : words.replace(/[-/ ]\p{Lu}\p{Ll}+$/u, '')
}

const connectors =
  /^(?:de|des|du|d|la|le|les|l|et|pour|en|a|au|aux|&|-|of|for|the|and|sur|dans|contre|sans|par|italienne|nationale)$/
const articles = /^(?:le|la|les|l|un|une|the|notre|cette|dans|avec|pour|a|et|de|d|du|des|en|par|au|aux|creee?|sur)$/
const nameWord = /[\p{L}\p{N}&]+/gu

interface Word extends Range {
  readonly text: string
}

function wordsIn(notice: NoticeText, from: number, end: number): Word[] {
  return matchesOf(nameWord, notice.text.slice(from, end)).map((word) => ({
    text: word[0],
    start: from + word.index,
    end: from + word.index + word[0].length,
  }))
}

/** The name that ends at `end`: the words that spell the acronym where one is given, else the run of capitalised words. */
export function nameBefore(notice: NoticeText, end: number, acronym: string): Range | null {
  const from = Math.max(0, end - 180)
  const stretch = notice.text.slice(from, end)
  const boundary = Math.max(
    ...matchesOf(/[.:;!?«»"()|•·*_\ud800-\udfff]|\n *\n|, |\n(?=[^a-z]{0,3}$)/g, stretch).map(
      (stop) => stop.index + stop[0].length,
    ),
    0,
  )
  const cell = startOfCell(notice, from, end)
  const words = wordsIn(notice, from + boundary, end).filter((word) => spanOf(notice, word).start >= cell)
  if (words.length === 0) return null
  const wrapStart = startOfWrapped(notice, end)
  const first =
    spelt(words, acronym) ??
    capitalRun(
      notice,
      words.filter((word) => word.start >= wrapStart),
    )
  if (first === null) return null
  const last = words.at(-1)?.end ?? end
  const announced = announcement.exec(notice.flat.slice(first, last))
  return withoutSeat(notice, { start: first + (announced?.[0].length ?? 0), end: last })
}

/** « RECRUTEMENT ONG RIVE CLAIRE »: what the headline says before the name. */
const announcement =
  /^(?:avis de |offre de )?(?:recrutement|vacance de poste|offres? d'emploi|appel a candidatures?)s? (?:- )?(?:(?:a|pour|chez|par|de|d') ?)?(?:l'|la |le )?(?:ong )?(?=.)/

/** Behind the last tab before `end`, in the verbatim text: the cell on its left is a label. */
function startOfCell(notice: NoticeText, from: number, end: number): number {
  const { start, end: last } = spanOf(notice, { start: from, end })
  return start + notice.folded.source.slice(start, last).lastIndexOf('\t') + 1
}

const shortestWrappedLine = 40

/** Where the lines begin that were wrapped around `at`: a short line or a heading above is no part of a name below it. */
export function startOfWrapped(notice: NoticeText, at: number): number {
  const goesOn = (above: Line | undefined, line: Line) =>
    above !== undefined &&
    !line.afterBlank &&
    !line.bullet &&
    line.marker === null &&
    above.capitals === line.capitals &&
    (line.capitals || above.text.endsWith('-') || above.text.length * 5 >= line.text.length * 3) &&
    (line.capitals || (above.text.length >= shortestWrappedLine && above.heading === null))
  let index = indexAt(notice.lines, at - 1)
  for (let line = notice.lines[index]; line && goesOn(notice.lines[index - 1], line); line = notice.lines[index])
    index--
  return notice.lines[index]?.start ?? 0
}

const beforeName =
  /^(?:osc|association|fondation|organisation|humanitaire|internationale?|nationale?|locale?|[a-z]{3,}(?:aise?|ienn?e?|oise?|eenn?e?))$/

/** The run of capitalised words that begins at `at`, an article before it left out. */
export function nameFrom(notice: NoticeText, at: number): Range | null {
  const words = wordsUpToMark(notice, at)
  const start = words.findIndex(
    (word) =>
      !articles.test(word.text) && word.text !== 'ong' && !(beforeName.test(word.text) && !isCapital(notice, word)),
  )
  return capitalRunFrom(notice, words.slice(Math.max(0, start)))
}

/** The run of capitalised words that begins at `at` itself. */
export function nameAt(notice: NoticeText, at: number): Range | null {
  return capitalRunFrom(notice, wordsUpToMark(notice, at))
}

function wordsUpToMark(notice: NoticeText, at: number): Word[] {
  const stop = /[.:;!?«»"()|•·*_,\n]| - /.exec(notice.text.slice(at, at + 90))
  return wordsIn(notice, at, at + (stop?.index ?? 90))
}

function capitalRunFrom(notice: NoticeText, words: readonly Word[]): Range | null {
  let last = -1
  for (const [i, word] of words.entries()) {
    const next = words[i + 1]
    if (isCapital(notice, word)) last = i
    else if (i === 0 || !(connectors.test(word.text) || (next && isCapital(notice, next) && isParticle(notice, word))))
      break
  }
  const [first, end] = [words[0]?.start, words[last]?.end]
  return first === undefined || end === undefined ? null : withoutSeat(notice, { start: first, end })
}

function isCapital(notice: NoticeText, word: Range): boolean {
  return isCapitalLetter(sourceAt(notice, word.start)) || /\p{N}/u.test(sourceAt(notice, word.start))
}

/** Without where its office is: « Caritas à Gao », « Rive Verte au Mali ». « Croix-Rouge du Mali » is a name. */
function withoutSeat(notice: NoticeText, name: Range): Range {
  const place = placesWithin(notice, name).findLast(({ end }) => end === name.end)
  const link = place && / (?:a|au|aux|en|- )$/.exec(`${notice.text.slice(name.start, place.start - 1)}`)
  return link && link.index >= 3 ? { start: name.start, end: name.start + link.index } : name
}

/** Where the words start whose initials spell the acronym, read backwards: little words give a letter only where the others do not suffice. */
function spelt(words: readonly Word[], acronym: string): number | null {
  const letters = acronym.replace(/[^a-z]/g, '')
  if (letters.length < 2) return null
  return speltBy(words, letters, false) ?? speltBy(words, letters, true)
}

function speltBy(words: readonly Word[], letters: string, withConnectors: boolean): number | null {
  let left = letters.length
  for (let i = words.length - 1; i >= 0 && left > 0; i--) {
    const word = words[i]
    if (!word) break
    const isConnector = connectors.test(word.text)
    if ((withConnectors || !isConnector) && word.text.startsWith(letters.charAt(left - 1))) left--
    else if (!isConnector && words.length - i > letters.length + 2) return null
    if (left === 0) return word.start
  }
  return null
}

/** The initials of a line's words, little words aside, are those letters: « ACCR » over its full name. */
export function spells(notice: NoticeText, name: Range, acronym: string): boolean {
  const words = wordsIn(notice, name.start, name.end)
  const letters = acronym.replace(/[^a-z]/g, '')
  return letters.length >= 2 && words.length >= 2 && spelt(words, letters) === words[0]?.start
}

/** Where the run of capitalised words begins that reaches the last word. */
function capitalRun(notice: NoticeText, words: readonly Word[]): number | null {
  let first: number | null = null
  for (let i = words.length - 1; i >= 0; i--) {
    const [before, word] = [words[i - 1], words[i]]
    if (!word) break
    // « l’ONG Rive » names Rive.
    if (word.text === 'ong' && first !== null && notice.text.charAt(word.start - 1) === "'") break
    const capital = isCapital(notice, word)
    if (capital && !(articles.test(word.text) && i < words.length - 1 && isSentenceStart(notice, word.start)))
      first = word.start
    else if (capital) break
    else if (!connectors.test(word.text) && !(first && before && isCapital(notice, before) && isParticle(notice, word)))
      break
  }
  return first
}

/** A little word of another language between two capitalised ones: « Tafsut n Imal », « Musso ka Yiriwa ». */
function isParticle(notice: NoticeText, { text, end }: Word): boolean {
  return text.length <= 2 && notice.text.charAt(end) === ' ' && !frenchParticles.test(text)
}

const frenchParticles = /^(?:y|ce|se|ne|il|on|ou|sa|si|un|va|vu|ni|ma|ta|tu|je|me|te|or|eu|as|ai|es|\d+)$/

/** Most words of a line are capitalised, little words aside: a name and not a sentence. */
export function isWrittenAsName(notice: NoticeText, line: Range): boolean {
  const words = wordsIn(notice, line.start, line.end).filter((word) => !connectors.test(word.text))
  const capitals = words.filter((word) => isCapital(notice, word)).length
  return words.length > 0 && words.length <= 9 && capitals === words.length
}

export function isSentenceStart(notice: NoticeText, at: number): boolean {
  return /(?:^|[.:;!?\n•*-])\s*$/.test(notice.text.slice(Math.max(0, at - 6), at))
}

/** `end` without the spaces and marks before it. */
export function trimEnd(notice: NoticeText, start: number, end: number): number {
  let at = end
  while (at > start && ' \n(,*:|=-'.includes(notice.text.charAt(at - 1))) at--
  return at
}

/** The first letters of a name's words, little words aside. */
export function initialsOf(notice: NoticeText, name: Range): string {
  return wordsIn(notice, name.start, name.end)
    .filter((word) => !connectors.test(word.text))
    .map((word) => word.text.charAt(0))
    .join('')
}

export function isCapitalAt(notice: NoticeText, at: number): boolean {
  return isCapitalLetter(sourceAt(notice, at))
}

function sourceAt(notice: NoticeText, at: number): string {
  return notice.folded.source.charAt(spanOf(notice, { start: at, end: at }).start)
}
