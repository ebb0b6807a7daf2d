import { type Cue, cueWords } from './cue-words'
import { movesDeadline } from './postponement'

/** OCR takes I for l and l for i: cues are compared with both as i, so « Date Iimite » and « p1us tard » are found. */
const sameLetter = (text: string) => text.replaceAll('l', 'i')

/** The patterns that a word may begin, in the order above; the cue of each by its group. */
interface CuesOfHead {
  readonly pattern: RegExp
  readonly cues: readonly Cue[]
}

/**
 * The patterns by the first two letters of what they match: most words begin none, and one expression of all of them would try some three hundred at
 * every word. What begins with no plain letter (Arabic) stands at `otherHead`.
 */
const otherHead = 0
const byHead: readonly (CuesOfHead | undefined)[] = buildHeads()

function buildHeads(): (CuesOfHead | undefined)[] {
  const all = cueWords.flatMap(([cue, pattern]) =>
    alternativesOf(sameLetter(pattern)).map((alternative) => ({ cue, alternative })),
  )
  const heads = all.map(({ alternative }) => /^(?:\(\?<[!=][^()]*\))?([a-z])([a-z](?![?*+{])|)/.exec(alternative))
  const headless = all.find(({ alternative }, i) => !heads[i] && !/^[^(]*[ء-ي]/.test(alternative))
  if (headless) throw new Error(`This cue must begin with a letter: ${headless.alternative}`)
  return Array.from({ length: 27 * 32 }, (_, head) => {
    const [first, second] = [String.fromCharCode(0x60 + (head >> 5)), String.fromCharCode(0x60 + (head & 31))]
    const begun = all.filter((_, i) => {
      const letters = heads[i]
      if (!letters) return head === otherHead
      return letters[1] === first && (letters[2] === '' || letters[2] === second)
    })
    if (begun.length === 0) return undefined
    const pattern = new RegExp(begun.map(({ alternative }) => `(${alternative})`).join('|'), 'y')
    return { pattern, cues: begun.map(({ cue }) => cue) }
  })
}

/** The alternatives of a pattern, a group at its start taken apart: `(?:a|b)c|d` → ac, bc, d. */
function alternativesOf(pattern: string): string[] {
  const parts: string[] = []
  let depth = 0
  let from = 0
  for (let at = 0; at <= pattern.length; at++) {
    const character = pattern.charAt(at)
    if (character === '(') depth++
    else if (character === ')') depth--
    else if (depth === 0 && (character === '|' || at === pattern.length)) {
      parts.push(pattern.slice(from, at))
      from = at + 1
    }
  }
  return parts.flatMap((part) => {
    const group = /^\(\?:([^()]*)\)(?![?*+{])/.exec(part)
    if (!group) return part
    return (group[1] ?? '').split('|').map((choice) => choice + part.slice(group[0].length))
  })
}

function headAt(text: string, at: number): number {
  const first = text.charCodeAt(at)
  if (first > 0x7a) return otherHead
  const second = text.charCodeAt(at + 1)
  return ((first - 0x60) << 5) + (second > 0x60 && second <= 0x7a ? second - 0x60 : 0)
}

export interface FoundCue {
  readonly cue: Cue
  readonly words: string
  readonly end: number
}

/** The cues of a folded stretch of text in its order: the longest reading from the left, so « ouverture des plis » is one event. */
export function cuesIn(text: string): FoundCue[] {
  const found: FoundCue[] = []
  const compared = sameLetter(text)
  let isInWord = false
  for (let at = 0; at < text.length; at++) {
    const code = compared.charCodeAt(at)
    const isLetter = code >= 0x61 && code <= 0x7a
    const begins = !isInWord && (isLetter || code > 0xff)
    isInWord = isLetter
    const head = begins ? byHead[headAt(compared, at)] : undefined
    if (!head) continue
    head.pattern.lastIndex = at
    const match = head.pattern.exec(compared)
    if (!match) continue
    let group = 1
    while (group < match.length && match[group] === undefined) group++
    const cue = head.cues[group - 1]
    const end = at + match[0].length
    const isIdle = cue === 'postponed' && !movesDeadline(text, at, end)
    if (cue && !isIdle) found.push({ cue, words: text.slice(at, end), end })
    // « Passé 17h30 le 30 avril, la boîte n’accepte plus rien ».
    else if (isIdle && /^passe ?$/.test(text.slice(at))) found.push({ cue: 'after', words: 'passe', end })
    at = end - 1
    isInWord = /[a-z]/.test(compared.charAt(at))
  }
  return found
}
