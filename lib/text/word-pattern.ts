/**
 * A pattern whose matches begin at the start of a word, with what those words can begin like. A notice's words are indexed by their first letters once;
 * a pattern is then tried only where a word begins like one of its own. Without that every one of some hundred patterns runs over every
 * character of every notice, which is most of the time that reading takes.
 */
export interface WordPattern {
  readonly pattern: RegExp
  /** 1 for each head that a match can begin with; null when the pattern tells too little, and must be tried everywhere. */
  readonly heads: Uint8Array | null
}

/** Each alternative of `pattern` must begin at the start of a word: with `\b`, `^` or a look-behind. Letters in it are folded ones. */
export function wordPattern(pattern: RegExp): WordPattern {
  const beginnings = beginningsOf(pattern.source)
  if (beginnings === null) return { pattern, heads: null }
  const heads = new Uint8Array(headCount)
  for (const beginning of beginnings) {
    const [least, most] = headsBeginning(beginning)
    heads.fill(1, least, most + 1)
  }
  return { pattern, heads }
}

const headLetters = 3
const headCount = 1 << 15

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
  let head = 0
  let isOver = false
  for (let i = 0; i < headLetters; i++) {
    const code = text.charCodeAt(start + i)
    isOver ||= !isLetter(code)
    head = head * 32 + (isOver ? 0 : code - 0x60)
  }
  return head
}

/** The least and the largest head of the words that begin so; `end` marks a word that is over. */
function headsBeginning(beginning: string): readonly [number, number] {
  let least = 0
  let most = 0
  for (let i = 0; i < headLetters; i++) {
    const letter = beginning.charAt(i)
    const isOver = beginning.includes(end) && i >= beginning.indexOf(end)
    const code = letter === '' || isOver ? 0 : letter.charCodeAt(0) - 0x60
    least = least * 32 + code
    most = most * 32 + (letter === '' && !isOver ? 31 : code)
  }
  return [least, most]
}

/** Behind the last letter of a word that is shorter than a head. */
const end = '.'

/** The letters that a match can begin with, up to three each; null when some match can begin with anything. */
function beginningsOf(source: string): readonly string[] | null {
  const reader = { source, at: 0 }
  const found = alternatives(reader)
  const isTold = found.every((each) => each.text !== '' && each.text !== end)
  return isTold && found.length > 0 ? [...new Set(found.map((each) => each.text))] : null
}

/** What a part of a pattern can begin with; `isDone`: nothing that follows changes it. */
interface Beginning {
  readonly text: string
  readonly isDone: boolean
}
interface Reader {
  readonly source: string
  at: number
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
              if (each.text === '' && more.text === end) return each
              const text = (each.text + more.text).slice(0, headLetters)
              return { text, isDone: more.isDone || text.length === headLetters || text.endsWith(end) }
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
  const inside = alternatives(reader)
  reader.at++
  return /[=!]$/.test(opening) ? nothing : inside
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
