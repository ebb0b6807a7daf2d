/**
 * A pattern whose matches begin at the start of a word, with what those words can begin like. A notice's words are indexed by their first letters once;
 * a pattern is then tried only where a word begins like one of its own. Without that every one of some hundred patterns runs over every
 * character of every notice, which is most of the time that reading takes.
 */
export interface WordPattern {
  readonly id: number
  readonly pattern: RegExp
  /** The same, sticky, where every match begins with a word's first letter; null where marks or figures may stand before it. */
  readonly sticky: RegExp | null
  /** 1 for each head that a match can begin with; null when the pattern tells too little, and must be tried everywhere. */
  readonly heads: Uint8Array | null
}

/** Each alternative of `pattern` must begin at the start of a word: with `\b`, `^` or a look-behind. Letters in it are folded ones. */
export function wordPattern(pattern: RegExp): WordPattern {
  const { beginnings, hasLead } = beginningsOf(pattern.source)
  const isAtWord = beginnings !== null && !hasLead
  const sticky = isAtWord ? (pattern.sticky ? pattern : new RegExp(pattern.source, `${pattern.flags}y`)) : null
  const words = { id: all.length, pattern, sticky, heads: beginnings && headsOf(beginnings) }
  all.push({ words, ranges: (beginnings ?? []).map((beginning) => headsBeginning(beginning, wordLetters)) })
  listOfHead.fill(0)
  return words
}

/** A head is a word's first three letters: few enough to count. Among the patterns of one head the first six tell which the word may begin. */
const headLetters = 3
const headCount = 1 << 15
const wordLetters = 6

const all: { readonly words: WordPattern; readonly ranges: readonly (readonly [number, number])[] }[] = []

/** Of each pattern of one head its id, and the least and the largest beginnings of six letters that it can have: three numbers. */
type PatternsOfHead = readonly number[]
/** For each head the index of its list in `lists`; 0 where no text has had that head yet, for texts have some thousand of them. */
const listOfHead = new Uint16Array(headCount)
const lists: PatternsOfHead[] = [[]]

/** Their ids are the numbers below it. */
export function patternCount(): number {
  return all.length
}

/** The first six letters of the folded word at `at` as one number. */
export function wordAt(text: string, at: number): number {
  return lettersAt(text, at, wordLetters)
}

/** The ids of the patterns that such a word can begin a match of. */
export function patternsBeginning(word: number): readonly number[] {
  const head = word >> 15
  if (!listOfHead[head]) {
    listOfHead[head] = lists.length
    lists.push(patternsOf(head))
  }
  const list = lists[listOfHead[head] ?? 0] ?? []
  const ids: number[] = []
  for (let i = 0; i < list.length; i += 3) {
    const id = list[i] ?? 0
    if (word >= (list[i + 1] ?? 0) && word <= (list[i + 2] ?? 0) && ids[ids.length - 1] !== id) ids.push(id)
  }
  return ids
}

function patternsOf(head: number): PatternsOfHead {
  return all.flatMap(({ words, ranges }) =>
    ranges
      .filter(([least, most]) => least >> 15 <= head && most >> 15 >= head)
      .flatMap(([least, most]) => [words.id, least, most]),
  )
}

function headsOf(beginnings: readonly string[]): Uint8Array {
  const heads = new Uint8Array(headCount)
  for (const beginning of beginnings) {
    const [least, most] = headsBeginning(beginning, headLetters)
    heads.fill(1, least, most + 1)
  }
  return heads
}

/** False where a line does not begin like a pattern that must stand at its start; leading marks and figures are passed over. */
export function mayBegin(line: string, { heads }: WordPattern): boolean {
  if (heads === null) return true
  let at = 0
  while (at < line.length && !isLetter(line.charCodeAt(at))) at++
  return heads[headAt(line, at)] === 1
}

/** A folded letter of the Latin alphabet. */
export function isLetter(code: number): boolean {
  return code >= 0x61 && code <= 0x7a
}

/** The first three letters of the folded word at `start` as one number; 0 stands behind the end of a shorter one. */
export function headAt(text: string, start: number): number {
  return lettersAt(text, start, headLetters)
}

function lettersAt(text: string, start: number, count: number): number {
  let letters = 0
  let isOver = false
  for (let i = 0; i < count; i++) {
    const code = text.charCodeAt(start + i)
    isOver ||= !isLetter(code)
    letters = letters * 32 + (isOver ? 0 : code - 0x60)
  }
  return letters
}

/** The least and the largest number of the words that begin so; `end` marks a word that is over. */
function headsBeginning(beginning: string, count: number): readonly [number, number] {
  let least = 0
  let most = 0
  for (let i = 0; i < count; i++) {
    const letter = beginning.charAt(i)
    const isOver = beginning.includes(end) && i >= beginning.indexOf(end)
    const code = letter === '' || isOver ? 0 : letter.charCodeAt(0) - 0x60
    least = least * 32 + code
    most = most * 32 + (letter === '' && !isOver ? 31 : code)
  }
  return [least, most]
}

/** Behind the last letter of a word that is shorter than those told apart. */
const end = '.'

/** The letters that a match can begin with, up to six each, null when some match can begin with anything; and whether marks may stand before them. */
function beginningsOf(source: string): { beginnings: readonly string[] | null; hasLead: boolean } {
  const reader = { source, at: 0, hasLead: false }
  const found = alternatives(reader)
  const isTold = found.length > 0 && found.every((each) => each.text !== '' && each.text !== end)
  return { beginnings: isTold ? [...new Set(found.map((each) => each.text))] : null, hasLead: reader.hasLead }
}

/** What a part of a pattern can begin with; `isDone`: nothing that follows changes it. */
interface Beginning {
  readonly text: string
  readonly isDone: boolean
}
interface Reader {
  readonly source: string
  at: number
  hasLead: boolean
}

function alternatives(reader: Reader): readonly Beginning[] {
  const found: Beginning[] = []
  for (;;) {
    found.push(...sequence(reader))
    if (reader.source[reader.at] !== '|') return found
    reader.at++
  }
}

function sequence(reader: Reader): readonly Beginning[] {
  let found: readonly Beginning[] = [{ text: '', isDone: false }]
  while (reader.at < reader.source.length && !'|)'.includes(reader.source.charAt(reader.at))) {
    const next = withQuantifier(reader, item(reader))
    found = different(
      found.flatMap((each) =>
        each.isDone
          ? each
          : next.map((more) => {
              // « (s) » before the first letter begins no word.
              if (each.text === '' && more.text === end) {
                reader.hasLead = true
                return each
              }
              const text = (each.text + more.text).slice(0, wordLetters)
              return { text, isDone: more.isDone || text.length === wordLetters || text.endsWith(end) }
            }),
      ),
    )
  }
  return found
}

/** Each once: of many optional parts the combinations would be without number. */
function different(found: readonly Beginning[]): readonly Beginning[] {
  return [...new Map(found.map((each) => [`${each.text}${each.isDone ? ' ' : ''}`, each])).values()]
}

const nothing: readonly Beginning[] = [{ text: '', isDone: false }]
const anything: readonly Beginning[] = [{ text: '', isDone: true }]
const wordEnd: readonly Beginning[] = [{ text: end, isDone: true }]

function item(reader: Reader): readonly Beginning[] {
  const { source } = reader
  const character = source.charAt(reader.at)
  if (character === '(') return group(reader)
  if (character === '[') {
    const close = /\](?<!\\\])/g
    close.lastIndex = reader.at + 1
    reader.at = (close.exec(source)?.index ?? source.length) + 1
    return anything
  }
  if (character === '\\') {
    const escaped = source.charAt(reader.at + 1)
    reader.at += 2
    if (escaped === 'b') return nothing
    return /[Wsdnt]|[^a-zA-Z]/.test(escaped) ? wordEnd : anything
  }
  reader.at++
  if (character === '^' || character === '$') return nothing
  if (/[a-z]/.test(character)) return [{ text: character, isDone: false }]
  return character === '.' ? anything : wordEnd
}

function group(reader: Reader): readonly Beginning[] {
  const opening = /^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/.exec(reader.source.slice(reader.at))?.[0] ?? '('
  reader.at += opening.length
  const isAround = /[=!]$/.test(opening)
  const { hasLead } = reader
  const inside = alternatives(reader)
  if (isAround) reader.hasLead = hasLead
  reader.at++
  return isAround ? nothing : inside
}

function withQuantifier(reader: Reader, found: readonly Beginning[]): readonly Beginning[] {
  const quantifier = /^(?:[?*+]|\{(\d+)[^}]*\})\??/.exec(reader.source.slice(reader.at))
  if (!quantifier) return found
  reader.at += quantifier[0].length
  const isOptional = '?*'.includes(quantifier[0].charAt(0)) || quantifier[1] === '0'
  const isOnce = quantifier[0].startsWith('?')
  const once = isOnce ? found : found.map((each) => ({ ...each, isDone: true }))
  return isOptional ? [...once, ...nothing] : once
}
