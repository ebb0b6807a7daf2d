import { askedLater, documentWords, otherDocument, sendingWords } from './document-words'
import type { Range } from './lines'
import { field, type NoticeText, roleAt, wordsOf } from './notice-text'
import type { DocumentCode, Field } from './posting'
import { ownElseShared, type Scope } from './scope'
import type { Sentence } from './sentences'

/** The other postings of the notice: what is demanded for one of them only is not demanded here. */
export interface PostingNames {
  readonly ordinal: string | null
  readonly title: string
}

/** A sentence or list item that says what to send, with what it names. */
export interface Demand extends Range {
  readonly documents: readonly Field<DocumentCode>[]
}

/** Every demand of the notice, for all its postings. */
export function findDemands(notice: NoticeText): readonly Demand[] {
  return demandsIn(notice).flatMap((sentence) => {
    const documents = codesIn(notice, sentence)
    return documents.length > 0 ? [{ start: sentence.start, end: sentence.end, documents }] : []
  })
}

/** What is to be sent with the application, in the order named; a posting's own list replaces the shared one. */
export function readDocuments(
  scope: Scope,
  demands: readonly Demand[],
  self: PostingNames,
  all: readonly PostingNames[],
): readonly Field<DocumentCode>[] {
  const relevant = ownElseShared(
    scope,
    demands.filter((demand) => isFor(scope.notice, demand, self, all)),
    (demand) => demand,
  ).flatMap((demand) => demand.documents)
  return relevant.filter(({ value }, i) => relevant.findIndex((other) => other.value === value) === i)
}

function demandsIn(notice: NoticeText): readonly Sentence[] {
  const demands: Sentence[] = []
  let listIsOpen = false
  for (const sentence of notice.sentences) {
    const words = wordsIn(notice, sentence)
    const section = roleAt(notice, sentence.start)
    const inFile = section === 'documents' || section === 'apply'
    const isDemand = sendingWords.test(words) && !/^(?:profil|experience|formation)/.test(words)
    const opensList =
      isDemand &&
      /(?:dossiers?|pieces|documents|elements|candidatures?|offres?|cv)\b/.test(words) &&
      !askedLater.test(words)
    if (!sentence.bullet) listIsOpen = opensList && (words.trimEnd().endsWith(':') || listIsOpen || opensList)
    const isListed = sentence.bullet && listIsOpen
    const isSent =
      isDemand &&
      section !== 'profile' &&
      section !== 'tasks' &&
      /\b(?:cv|curriculum|lettres?|diplomes?|offres?|propositions?|photos?|copies?)\b/.test(words)
    if ((inFile || isListed || isSent) && !askedLater.test(words)) demands.push(sentence)
  }
  return demands
}

function wordsIn(notice: NoticeText, range: Range): string {
  return notice.text.slice(range.start, Math.min(range.end, range.start + 1500))
}

const restriction =
  /\b(?:uniquement|seulement|exclusivement|pour (?:le|la|les) (?:postes?|profils?|lots?|candidats?)|pour les?)\b/

/** « pour le poste n° 3 uniquement », « (animateurs seulement) »: only for the postings it names. */
function isFor(notice: NoticeText, demand: Range, self: PostingNames, all: readonly PostingNames[]): boolean {
  if (all.length < 2) return true
  const words = wordsIn(notice, demand)
  if (!restriction.test(words)) return true
  const named = all.filter((each) => names(words, each))
  return (
    named.length === 0 ||
    named.length === all.length ||
    named.some((each) => each.ordinal === self.ordinal && each.title === self.title)
  )
}

function names(words: string, { ordinal, title }: PostingNames): boolean {
  if (ordinal && new RegExp(String.raw`\b(?:postes?|profils?|lots?) {0,2}(?:n ?[°o]?\.? ?)?${ordinal}\b`).test(words))
    return true
  const stems = title
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 4)
    .map((word) => word.slice(0, 6))
  return stems.length > 0 && stems.every((stem) => words.includes(stem))
}

function codesIn(notice: NoticeText, demand: Range): Field<DocumentCode>[] {
  const found: { code: DocumentCode; range: Range }[] = []
  let words = wordsIn(notice, demand).replaceAll('\n', ' ')
  const rangeAt = (index: number, length: number) => ({
    start: demand.start + index,
    end: demand.start + index + length,
  })
  for (const [code, pattern] of documentWords) {
    pattern.lastIndex = 0
    const first = pattern.exec(words)
    if (!first || (code === 'REFERENCES' && notPeople.test(words))) continue
    found.push({ code, range: rangeAt(first.index, first[0].trimEnd().length) })
    // Words taken by one paper are no other's, but « techniques et financières » is both offers.
    if (code !== 'OFFRE_TECHNIQUE') words = words.replace(pattern, (match) => ' '.repeat(match.length))
  }
  for (const match of words.matchAll(otherDocument)) {
    if (/ {3}/.test(match[0])) continue
    const range = rangeAt(match.index, match[0].trimEnd().length)
    found.push({ code: `OTHER:${wordsOf(notice, range)}`, range })
  }
  found.sort((a, b) => a.range.start - b.range.start)
  return found.map(({ code, range }) => field(notice, code, range))
}

const notPeople = /\b(?:termes? de|sous la|numero de) references?/
