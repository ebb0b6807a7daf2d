import { matchesOf } from '../text/matches-of'
import { wordPattern } from '../text/word-pattern'
import { applyingWords, askedLater, documentWords, filePapers, otherDocument, sendingWords } from './document-words'
import type { Range } from './lines'
import { namesPost } from './named-posts'
import { field, flatWords, type NoticeText, roleAt, wordsOf } from './notice-text'
import type { DocumentCode, Field } from './posting'
import { isSaid, maySay } from './said'
import { ownElseShared, type Scope } from './scope'
import type { SectionRole } from './section-words'
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
  let listIsLater = false
  for (const sentence of notice.sentences) {
    if (!sentence.bullet) listIsLater = opensLaterList(notice, sentence)
    if (listIsLater) continue
    const section = roleAt(notice, sentence.start)
    const inFile = section === 'documents' || section === 'apply'
    const isListed = sentence.bullet && listIsOpen
    if (!inFile && !isListed && !isSaid(notice, sentence, speaksOfPapers, 1500)) {
      listIsOpen &&= sentence.bullet
      continue
    }
    const words = wordsAskedNow(notice, sentence)
    if (inFile || isListed || isDemand(sentence, words, section)) demands.push(sentence)
    if (!sentence.bullet) listIsOpen = opensList(words)
  }
  return demands
}

/** « Pièces à présenter en cas d’admission », with the list under it. */
function opensLaterList(notice: NoticeText, sentence: Sentence): boolean {
  return isSaid(notice, sentence, listHead, 1500) && isSaid(notice, sentence, askedLater, 1500)
}

const listHead = wordPattern(/\b(?:pieces|documents|dossier)\b.*[^. ] *$/)

/** Most sentences hold none of these: spares them the longer rules. */
const speaksOfPapers = wordPattern(
  /\b(?:cv|c\.v|curric|lettre|cover|cop|photo|offre|proposition|demande|formulaire|diplom|casier|piece|document|dossier|element|candidature)/,
)

/** « Merci d’envoyer les pièces suivantes : », whatever it heads. */
function opensList(words: string): boolean {
  return (
    (sendingWords.test(words) || applyingWords.test(words)) &&
    !ofProfile.test(words) &&
    /(?:dossiers?|pieces|documents|elements|candidatures?|offres?|cv)\b/.test(words)
  )
}

const ofProfile = /^\W*(?:profil|experience|formation|qualification|titulaires?|(?:etre|avoir|posseder|detenir)\b)/

/** A sentence anywhere that has papers sent: « Joignez votre CV », « Le dossier comporte une lettre », « CV et lettre à rh@rive.org ». */
function isDemand(sentence: Sentence, words: string, section: SectionRole | null): boolean {
  if (ofProfile.test(words) || (sentence.bullet && (section === 'profile' || section === 'tasks'))) return false
  const papers = new Set(
    words.match(/\b(?:cv|c\.v\.|curriculum|lettres? (?:de motivation|d'intention)|diplomes?|casier)\b/g),
  )
  const isSent = sendingWords.test(words) && (filePapers.test(words) || (papers.size > 0 && !section))
  return isSent || (applyingWords.test(words) && filePapers.test(words)) || (papers.size > 1 && filePapers.test(words))
}

/** « Attestation(s) », « lettre (manuscrite) de motivation » */
const ofForm = /^\((?:s|e|es|x|manuscrite|simple|originale?|legalisee?s?|certifiee?s?|datee?|signee?)\)$/

/** The words of a demand, same offsets, with what is asked for later or not wanted blanked out: in brackets, behind « mais », or all. */
function wordsAskedNow(notice: NoticeText, range: Range): string {
  const blank = (words: string) => ' '.repeat(words.length)
  const words = flatWords(notice, range, 1500)
  if (!maySay(notice, range, askedLater)) return words
  const later = askedLater.pattern
  if (!/\(|, (?:sans|pas de|mais) /.test(words)) return later.test(words) ? blank(words) : words
  const inBrackets = words.replace(/\([^()]*\)|, (?:sans|pas de) [^,;.]*/g, (aside) =>
    ofForm.test(aside) || later.test(aside) ? blank(aside) : aside,
  )
  const outside = inBrackets.replace(/\([^()]*\)/g, blank)
  let at = 0
  return outside
    .split(/(?=, mais )/)
    .map((part) => {
      const clause = inBrackets.slice(at, at + part.length)
      at += part.length
      return later.test(part) ? blank(clause) : clause
    })
    .join('')
}

const restriction =
  /\b(?:uniquement|seulement|exclusivement|pour (?:le|la|les) (?:postes?|profils?|lots?|codes?|candidats?)|pour les?)\b/

/** « pour le poste n° 3 uniquement », « (animateurs seulement) »: only for the postings it names. */
function isFor(notice: NoticeText, demand: Range, self: PostingNames, all: readonly PostingNames[]): boolean {
  if (all.length < 2) return true
  const words = flatWords(notice, demand, 1500)
  if (!restriction.test(words)) return true
  const named = all.filter((each) => names(words, each))
  return (
    named.length === 0 ||
    named.length === all.length ||
    named.some((each) => each.ordinal === self.ordinal && each.title === self.title)
  )
}

function names(words: string, { ordinal, title }: PostingNames): boolean {
  if (namesPost(words, ordinal)) return true
  const stems = title
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 4)
    .map((word) => word.slice(0, 6))
  return stems.length > 0 && stems.every((stem) => words.includes(stem))
}

function codesIn(notice: NoticeText, demand: Range): Field<DocumentCode>[] {
  const found: { code: DocumentCode; range: Range }[] = []
  let words = wordsAskedNow(notice, demand)
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
  for (const match of matchesOf(otherDocument, words)) {
    if (/ {3}/.test(match[0])) continue
    const range = rangeAt(match.index, match[0].trimEnd().length)
    found.push({ code: `OTHER:${wordsOf(notice, range)}`, range })
  }
  found.sort((a, b) => a.range.start - b.range.start)
  return found.map(({ code, range }) => field(notice, code, range))
}

const notPeople = /\b(?:termes? de|sous la|numero de) references?/
