import { matchesOf } from '../text/matches-of'
import { wordPattern } from '../text/word-pattern'
import type { Line, Range } from './lines'
import { contains, field, flatWords, type NoticeText, roleAt } from './notice-text'
import { numberPattern, numberValue } from './numbers'
import { oncePerNotice } from './once-per-notice'
import { people, several } from './people-words'
import { withOtherSex } from './positions-of-both'
import { overPlaces } from './positions-over-places'
import { postMarker } from './post-marker'
import type { Field } from './posting'
import { nameStems } from './posting-heading'
import { maySay, saidInSentences } from './said'
import { inAny, pairsOf, type Scope, sentencesOf } from './scope'

const bracketed = new RegExp(String.raw`[([] ?(?:un (?:seul )?poste,? ?)?(\d{1,3})(?: ?${people})? ?[)\]]`, 'g')
const withNoun = new RegExp(String.raw`(${numberPattern}(?<!\bune?|\bun)) ?${people}\b`)
/** « : 3 », « – trois (03) », « x 2 » right behind a name. */
const behindSign = new RegExp(
  String.raw`^[ *)]{0,3}(?:[:=x×-]|=>) ?(${several})(?= *(?:$|[-,;.|(]|a |au |en |postes?|personnes?))`,
)
const leading = new RegExp(
  String.raw`(?:^|[\s'(«"*])((?:un\(e\)|une?|un\.e) ?\( ?\d{1,3} ?\)|${numberPattern}(?<!\bune?|\bun)) {1,2}(?:postes? d(?:e |'))?["«*]?$`,
)
/** « Le poste (1) », « souhaitons engager une personne (1) », « ouvre trois postes de ». */
const headedCount = /^(?:le |les )?(?:postes?|profils?|places?) ?\( ?(\d{1,3}) ?\)/
/** « – quatre (04) titulaires, à Mokolo », « …, 1 poste ; temps plein » */
const countedAlone = new RegExp(
  String.raw`(?:^|[;,] |\( ?)(${numberPattern}(?<!\bune?|\bun)|un(?:e|\(e\))? ?\( ?0?1 ?\)) (?:postes?|titulaires?|places?|personnes?(?= ?(?:$|[;,.]|a (?:recruter|pourvoir)))|agents?(?= ?(?:$|[;,.]|a (?:recruter|pourvoir))))\b(?! (?:suivants?|ci-)|.{0,20}\bmaximum)`,
)
/** One of these is counted there. */
const ofCounted = wordPattern(/\b(?:postes?|profils?|titulaires?|places?|personnes?|agents?)\b/)
const hiring = String.raw`\b(?<!\b(?:a|ont|avait|avons) (?:deja )?)(?:recrut|recherch|cherch|embauch|engag|pourvoi|ouvr|selectionn|accueill)[a-z]{0,6}`
const soughtCount = wordPattern(
  new RegExp(
    String.raw`${hiring} [^.;:\d]{0,40}?(${numberPattern}(?<!\bune?|\bun)) (?:autres )?(?:postes?|collaborat\S+)\b|${hiring} (?:de |d')?(?:(${numberPattern}(?<!\bune?|\bun)) personnes?\b|une? (?:personne|poste) ?\( ?(\d{1,3}) ?\))|\bil y a (${numberPattern}(?<!\bune?|\bun)) (?:postes?|places)\b|\ba une? (?:consultante?|experte?|prestataire|cabinet|evaluat\S+|format\S+)(?: ou (?:a )?une? [a-z]+)? ?\( ?(\d{1,2}) ?\)|(?<=\( ?)(\d{1,2}) postes? ?\)`,
    'y',
  ),
)
/** « au nombre de douze (12) », « un seul poste à pourvoir ». */
const spokenCount = wordPattern(
  new RegExp(
    String.raw`\bau nombre de (${several})|\b(un seul|une seule|un unique) (?:poste|place|position|personne|candidat\S*|titulaire|recrue|emploi)\b|\b((?:poste|place|position) unique)\b`,
    'y',
  ),
)
/** « cherchons huit (8) volontaires », « recrutement de trois techniciens », « Un(e) (01) superviseur »; what is counted stands behind the number. */
const soughtRole = wordPattern(
  new RegExp(
    String.raw`(?:${hiring}|\bbesoin|\bfaut) [^.;:\d]{0,60}?(${several}) {1,3}([a-z][a-z'()-]+(?: [a-z'()-]+)?)|\b(une?(?:\(e\))? ?\( ?0?1 ?\)) {1,3}([a-z][a-z'()-]+(?: [a-z'()-]+)?)`,
    'y',
  ),
)

/** People sought, where a number is stated: beside the label, after or before the title, else as the sum over the places. */
export function readPositions(scope: Scope, cell: Range | null, title: Range | null): Field<number> | null {
  return (
    stated(scope, cell) ??
    (title && besideTitle(scope, title)) ??
    (title && whereNamedAgain(scope, title)) ??
    inSentence(scope, title) ??
    overPlaces(scope)
  )
}

/** What stands beside « Nombre de postes »; where a notice has several postings, only their own labels count their people. */
function stated(scope: Scope, cell: Range | null): Field<number> | null {
  const { notice } = scope
  const pairs = pairsOf(scope, 'positions').filter((pair) => scope.own.length === 0 || inAny(scope.own, pair.label))
  // « Poste à pourvoir : 01 » is labelled like a title.
  const counted = pairsOf(scope, 'title').filter(
    ({ values: [value] }) => value && /^\W*\d{1,2}\W*$/.test(flatWords(notice, value, 20)),
  )
  const values = [...pairs, ...counted].flatMap((pair) => pair.values.slice(0, 1))
  for (const value of cell ? [...values, cell] : values) {
    const words = flatWords(notice, value, 120)
    const first = anyNumber.exec(words)
    const brackets = matchesOf(bracketed, words)
    if (first && first.index > 3 && brackets.length > 1) return summed(notice, value.start, brackets)
    if (!first || isNamed(words.slice(0, first.index))) continue
    const count = numberValue(first[0])
    const start = value.start + first.index
    if (count) return field(notice, count, { start, end: start + first[0].length })
  }
  return null
}

const anyNumber = new RegExp(numberPattern)

/** « Postes ouverts : Juriste (1), Archiviste (2) » counts each apart. */
function isNamed(before: string): boolean {
  return /[a-z]{4,}/.test(before.replace(/\b(?:nombre|postes?|total|soit|environ|personnes?|au|de)\b/g, ''))
}

/** « Kalehe (3), Minova (3) » seeks six. */
function summed(notice: NoticeText, offset: number, counts: readonly RegExpExecArray[]): Field<number> | null {
  const [first, last] = [counts[0], counts.at(-1)]
  const sum = counts.reduce((total, count) => total + (numberValue(count[1] ?? '') ?? 0), 0)
  if (!first || !last || sum === 0) return null
  const range = { start: offset + first.index, end: offset + last.index + last[0].length }
  return field(notice, sum, range, counts.length > 1 ? ['inferred'] : [])
}

/** What is counted there is sent, done or paid. */
const notCounting = new Set(['documents', 'tasks', 'profile', 'context', 'selection'])

/** In a posting's own words; in the shared ones a number counts the people of all postings, unless it names the role. */
function inSentence(scope: Scope, title: Range | null): Field<number> | null {
  const { notice } = scope
  const parts = scope.own.length > 0 ? scope.own : scope.shared
  const inLine = countsInLines(notice).find(({ line }) => inAny(parts, line))
  if (inLine) return counted(notice, inLine.line.start, inLine.found, inLine.words)
  const { sought, spoken, ofRole } = countsInSentences(notice)
  if (sought.size + spoken.size + ofRole.size === 0) return null
  const [head] = title ? nameStems(flatWords(notice, title, 120)) : []
  for (const sentence of sentencesOf(scope)) {
    const isOwn = inAny(parts, sentence)
    const [count] = (isOwn && sought.get(sentence)) || []
    const sum = count?.slice(1).find((group) => group !== undefined)
    if (count && sum) return counted(notice, sentence.start, count, sum)
    const [told] = (isOwn && spoken.get(sentence)) || []
    if (told?.[1]) return counted(notice, sentence.start, told, told[1])
    if (told) {
      const start = sentence.start + told.index
      return field(notice, 1, { start, end: start + told[0].length })
    }
    const [named] = (head !== undefined && ofRole.get(sentence)) || []
    const [number, role] = named ? [named[1] ?? named[3], named[2] ?? named[4]] : []
    if (named && number && role && nameStems(role)[0] === head) return counted(notice, sentence.start, named, number)
  }
  return null
}

/** The lines that count people: those headed by their number first. */
const countsInLines = oncePerNotice((notice) => {
  const lines = notice.lines.filter((line) => maySay(notice, line, ofCounted))
  const headed = lines.flatMap((line) => {
    const found = line.text.length <= 40 ? headedCount.exec(line.text) : null
    return found?.[1] ? [{ line, found, words: found[1] }] : []
  })
  const alone = lines.flatMap((line) => {
    const found = line.heading === null ? countedAlone.exec(line.text) : null
    const isAlone = found?.index === 0 && line.text.length <= 30 && line.text.includes('poste')
    const isOfOthers =
      found !== null && ofEmployer.test(line.text.slice(0, found.index + 1)) && /personne|agent/.test(found[0])
    const isCount = isOfOthers ? false : isAlone || !notCounting.has(roleAt(notice, line.start) ?? '')
    return found?.[1] && isCount ? [{ line, found, words: found[1] }] : []
  })
  return [...headed, ...alone]
})

/** « L’équipe, 31 personnes, a trente ans de moyenne d’âge » seeks nobody. */
const ofEmployer =
  /\b(?:equipes?|effectifs?|personnel|association|organisation|ong|reseau|fondation|centre|projet|programme|membres?|salaries|communes?|villages?|compte|forme|accueille|suit)\b/

/** What sentences say of how many are sought; most say nothing. */
const countsInSentences = oncePerNotice((notice) => ({
  sought: saidInSentences(notice, soughtCount, 400),
  spoken: saidInSentences(notice, spokenCount, 400),
  ofRole: saidInSentences(notice, soughtRole, 400),
}))

/** The number of a match whose text began at `offset`. */
function counted(notice: NoticeText, offset: number, found: RegExpExecArray, words: string): Field<number> | null {
  const value = numberValue(words)
  const start = offset + found.index + found[0].lastIndexOf(words)
  return value ? field(notice, value, { start, end: start + words.length }) : null
}

/** Where another role begins in the same sentence: « (1) mécanicien, un (1) magasinier ». */
const another =
  /(?:,|\bet|;|\/)(?: d'| de)? (?:une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|\d{1,3})\b(?! ?(?:postes?|a |au ))/

function besideTitle({ notice, own }: Scope, title: Range): Field<number> | null {
  const before = beforeTitle(notice, title)
  if (before) return withOtherSex(notice, title, before)
  const lineEnd = notice.text.indexOf('\n', title.end)
  const ownEnd = own.find((range) => contains(range, title))?.end ?? notice.text.length
  const rest = { start: title.start, end: Math.min(lineEnd < 0 ? ownEnd : lineEnd, ownEnd, title.end + 60) }
  const whole = notice.text.slice(rest.start, rest.end)
  const words = whole.slice(0, another.exec(whole)?.index ?? whole.length)
  const brackets = matchesOf(bracketed, words)
  if (brackets.length > 0) return summed(notice, rest.start, brackets)
  const shares = matchesOf(atEach, words)
  if (shares.length > 1) return summed(notice, rest.start, shares)
  const lone = onePost.exec(words)
  if (lone) return field(notice, 1, { start: rest.start + lone.index, end: rest.start + lone.index + lone[0].length })
  const noun = withNoun.exec(words)
  if (noun?.[1]) return counted(notice, rest.start, noun, noun[1])
  const padded = /^ {1,3}(0[1-9])(?= |$)/.exec(notice.text.slice(title.end, rest.end))
  if (padded?.[1]) return counted(notice, title.end, padded, padded[1])
  const name = /^[^:=×]*[^ :=×-](?= ?(?:[:=×]|- ?\d|x ?\d))/.exec(words)?.[0] ?? ''
  const sign = name === '' ? null : behindSign.exec(words.slice(name.length))
  return sign?.[1] ? counted(notice, rest.start + name.length, sign, sign[1]) : null
}

/** « Animateurs : 2 à Kita, 1 à Kayes et 1 à Nioro » */
const atEach = new RegExp(
  String.raw`(?<=[:,;(–-] ?|\bet |\bdont )(${several}) (?:postes? |agents? )?(?:a|au|aux) (?=[a-z])`,
  'g',
)
/** « RESPONSABLE DE LA VENTE (un poste) » */
const onePost = /\( ?une? (?:seule? )?(?:poste|place|position|personne) ?\)/

const onlyOne = /\b(?:un seul|une seule|un unique|une unique) $/

/** « Deux (02) chauffeurs », a line above only where it says so twice: « TROIS (03)⏎TECHNICIENS ». « Poste n° 2 » counts nobody. */
function beforeTitle(notice: NoticeText, title: Range): Field<number> | null {
  const before = notice.text.slice(Math.max(0, title.start - 60), title.start)
  const lone = onlyOne.exec(before)
  if (lone) return field(notice, 1, { start: title.start - lone[0].length, end: title.start - 1 })
  const found = leading.exec(before.replace(/\n/g, ' '))
  const count = found?.[1] ? numberValue(found[1]) : null
  if (!found?.[1] || !count) return null
  const start = title.start - before.length + found.index + found[0].indexOf(found[1])
  const isSameLine = !notice.text.slice(start, title.start).includes('\n')
  const line = notice.lines.find((each) => start >= each.from && start < each.end)
  const isMarker = line !== undefined && ((postMarker(notice, line)?.start ?? 0) > start || start < line.start)
  const isOrdinal = /(?:n ?[°o]?\.? ?|postes? |profils? |lots? |offres? |emplois? |article |annexe )$/.test(
    notice.text.slice(Math.max(0, start - 12), start).replace(/\n/g, ' '),
  )
  const isRow = line !== undefined && isSameLine && start === line.start && isRowNumber(notice, line, found[1])
  if (isMarker || isOrdinal || isRow || (!isSameLine && !found[1].includes('('))) return null
  return field(notice, count, { start, end: start + found[1].length })
}

/** « 1 Assistant(e) 04 Dori » above « 2 Secrétaire 01 Kaya »: rows that are numbered, not people. */
function isRowNumber({ lines }: NoticeText, line: Line, words: string): boolean {
  if (!/^\d{1,2}$/.test(words)) return false
  const at = lines.indexOf(line)
  const isNumbered = (row: Line, number: number) =>
    new RegExp(`^0?${number}\\b[^\\p{L}\\d]{0,3}\\p{L}`, 'u').test(row.text)
  return (
    lines.slice(at + 1, at + 7).some((row) => isNumbered(row, Number(words) + 1)) ||
    lines.slice(Math.max(0, at - 6), at).some((row) => isNumbered(row, Number(words) - 1))
  )
}

const countFirst = new RegExp(String.raw`^(?:(?:une?|un\(e\)|un[.-]e) ?\( ?\d{1,3} ?\)|${several})`)

/** In a headline or table that names the post too: « et de trois (03) infirmiers ». */
function whereNamedAgain({ notice, own }: Scope, title: Range): Field<number> | null {
  for (const range of own) {
    if (contains(range, title) || range.end - range.start > 160) continue
    const words = flatWords(notice, range, 160)
    const first = countFirst.exec(words)
    const line = notice.lines.find((each) => range.start >= each.from && range.start < each.end)
    const isRow = first !== null && line !== undefined && isRowNumber(notice, line, first[0])
    const found = (isRow ? /(?<= )0[1-9](?= |$)/.exec(words) : first) ?? /\( ?(\d{1,2}) ?\) *$/.exec(words)
    if (found) return counted(notice, range.start, found, found[1] ?? found[0])
  }
  return null
}
