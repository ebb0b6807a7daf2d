/** As many letters of a word as tell which patterns it may begin. */
export const wordLetters = 6
/** Behind the last letter of a word that is shorter than those told apart. */
export const wordEnd = '.'

/** The letters that a match can begin with, up to six each, null when some match can begin with anything; and whether marks may stand before them. */
export function beginningsOf(source: string): { beginnings: readonly string[] | null; hasLead: boolean } {
  const found = alternatives({ source, at: 0 })
  const isTold = found.length > 0 && found.every((each) => each.text !== '' && each.text !== wordEnd)
  return {
    beginnings: isTold ? [...new Set(found.map((each) => each.text))] : null,
    hasLead: found.some((each) => each.hasLead),
  }
}

/** What a part of a pattern can begin with; `isDone`: nothing that follows changes it; `hasLead`: marks or figures stand before it. */
interface Beginning {
  readonly text: string
  readonly isDone: boolean
  readonly hasLead: boolean
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
  let found: readonly Beginning[] = [{ text: '', isDone: false, hasLead: false }]
  while (reader.at < reader.source.length && !'|)'.includes(reader.source.charAt(reader.at))) {
    const next = withQuantifier(reader, item(reader))
    found = different(
      found.flatMap((each) =>
        each.isDone
          ? each
          : next.map((more) => {
              // « (s) » before the first letter begins no word, behind a letter it ends one.
              const isMark = more.hasLead || more.text === wordEnd
              if (isMark && each.text !== '') return { ...each, text: ended(each.text), isDone: true }
              if (more.text === wordEnd) return { ...each, hasLead: true }
              const text = (each.text + more.text).slice(0, wordLetters)
              return {
                text,
                isDone: more.isDone || text.length === wordLetters || text.endsWith(wordEnd),
                hasLead: each.hasLead || more.hasLead,
              }
            }),
      ),
    )
  }
  return found
}

function ended(text: string): string {
  return text.endsWith(wordEnd) ? text : (text + wordEnd).slice(0, wordLetters)
}

/** Each once: of many optional parts the combinations would be without number. */
function different(found: readonly Beginning[]): readonly Beginning[] {
  return [
    ...new Map(found.map((each) => [`${each.text}${each.isDone ? ' ' : ''}${each.hasLead ? '*' : ''}`, each])).values(),
  ]
}

const nothing: readonly Beginning[] = [{ text: '', isDone: false, hasLead: false }]
const anything: readonly Beginning[] = [{ text: '', isDone: true, hasLead: false }]
const mark: readonly Beginning[] = [{ text: wordEnd, isDone: true, hasLead: false }]

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
    return /[Wsdnt]|[^a-zA-Z]/.test(escaped) ? mark : anything
  }
  reader.at++
  if (character === '^' || character === '$') return nothing
  if (/[a-z]/.test(character)) return [{ text: character, isDone: false, hasLead: false }]
  return character === '.' ? anything : mark
}

function group(reader: Reader): readonly Beginning[] {
  const opening = /^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/.exec(reader.source.slice(reader.at))?.[0] ?? '('
  reader.at += opening.length
  const isAround = /[=!]$/.test(opening)
  const inside = alternatives(reader)
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
