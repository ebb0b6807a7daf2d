import { wordPattern } from '../text/word-pattern'
import { documentWords, otherDocument } from './document-words'
import type { Range } from './lines'
import { field, type NoticeText, wordsOf } from './notice-text'
import type { DocumentCode, Field } from './posting'
import { headsOfAny, wordMatches, wordStarts } from './word-matches'

/** Folded words of a notice that begin at `start`; some may be blanked out. */
export interface Words {
  readonly notice: NoticeText
  readonly start: number
  readonly words: string
}

/** `index` counts from the words' start. */
interface NamedPaper {
  readonly code: Exclude<DocumentCode, `OTHER:${string}`> | 'OTHER'
  readonly index: number
  readonly length: number
}

/** The papers that words name, in their order. */
function papersIn(words: Words): readonly NamedPaper[] {
  const known = papersOfWords.get(words) ?? findPapers(words)
  papersOfWords.set(words, known)
  return known
}

/** Asked for up to three times: what a sentence begins with, whether it lists papers, and which. */
const papersOfWords = new WeakMap<Words, readonly NamedPaper[]>()

const everyCode = -1
/** For each beginning of a word the codes, one bit each, of which a name may begin so. */
const codesByHead = documentWords.reduce(
  (codes, [, { heads }], i) => codes.map((known, head) => (heads?.[head] === 0 ? known : known | (1 << i))),
  new Int32Array(1 << 15),
)
const paperHeads = headsOfAny([...documentWords.map(([, words]) => words), otherDocument])

function findPapers({ words }: Words): readonly NamedPaper[] {
  const found: NamedPaper[] = []
  const starts = wordStarts(words, paperHeads)
  const isBegun = starts.heads.reduce((all, head) => all | (codesByHead[head] ?? everyCode), 0)
  let left = words
  for (const [i, [code, named]] of documentWords.entries()) {
    if ((isBegun & (1 << i)) === 0) continue
    const matches = wordMatches(left, starts, named)
    const [first] = matches
    if (!first || (code === 'REFERENCES' && notPeople.test(left))) continue
    found.push({ code, index: first.index, length: first[0].trimEnd().length })
    // Words taken by one paper are no other's, but « techniques et financières » is both offers.
    if (code !== 'OFFRE_TECHNIQUE') for (const { index, 0: taken } of matches) left = blanked(left, index, taken.length)
  }
  for (const match of wordMatches(left, starts, otherDocument)) {
    if (!/ {3}/.test(match[0])) found.push({ code: 'OTHER', index: match.index, length: match[0].trimEnd().length })
  }
  return found.sort((a, b) => a.index - b.index)
}

function blanked(words: string, index: number, length: number): string {
  return words.slice(0, index) + ' '.repeat(length) + words.slice(index + length)
}

const notPeople = /\b(?:termes? de|sous la|numero de) references?/

/** The papers that words name, in their order, each with the words that name it. */
export function documentFields(words: Words): readonly Field<DocumentCode>[] {
  const { notice, start } = words
  return papersIn(words).map(({ code, index, length }) => {
    const range: Range = { start: start + index, end: start + index + length }
    const value: DocumentCode = code === 'OTHER' ? `OTHER:${wordsOf(notice, range)}` : code
    return field(notice, value, range)
  })
}

/** Papers that nothing but an application is made of: diplomas, licences and references are spoken of elsewhere too. */
const ofFile: ReadonlySet<string> = new Set([
  'CV',
  'LETTRE_MOTIVATION',
  'DEMANDE_MANUSCRITE',
  'PIECE_IDENTITE',
  'CASIER_JUDICIAIRE',
  'EXTRAIT_NAISSANCE',
  'CERTIFICAT_NATIONALITE',
  'CERTIFICAT_RESIDENCE',
  'PHOTO',
  'OFFRE_TECHNIQUE',
  'OFFRE_FINANCIERE',
])
const core: ReadonlySet<string> = new Set(['CV', 'LETTRE_MOTIVATION', 'DEMANDE_MANUSCRITE', 'OFFRE_TECHNIQUE'])

/** Hardly any name of those has none of these. */
export const coreWords = wordPattern(
  /\b(?:cvs?\b|c\. ?v|curric|lettres?\b|lm\b|l\.m|ldm\b|cover|motivation|demandes?\b|techn|offres?\b|propositions?\b)/,
)

/** « une copie légalisée du », « 2. votre » before the name of a paper. */
const leadIn =
  /^[^a-z]*(?:[ivx]{1,4}\)|[a-h]\))?[^a-z]*(?:(?:un|une|le|la|les|l'|du|de|d'|des|de la|de l'|votre|vos|ton|ta|tes|son|sa|ses|leur|leurs|deux|trois|quatre|chaque|copies?|photocopies?|originaux|original|(?:copies? |photocopies? )?(?:legalise|certifie|scanne)e?s?(?: conformes?)?|simples?|conformes?|derni(?:er|ere)s?|recente?s?|an?|the|updated|n ?°)[ ,']*)*[^a-z]*$/

/** Whether words begin with the name of a paper: of one that hardly any application lacks, that nothing else holds, or any. */
export function paperAhead(words: Words): 'core' | 'file' | 'other' | null {
  const [first] = papersIn(words)
  if (first === undefined || !leadIn.test(words.words.slice(0, first.index))) return null
  return core.has(first.code) ? 'core' : ofFile.has(first.code) ? 'file' : 'other'
}

/** Whether words name a paper that only an application holds. */
export function namesFilePaper(words: Words): boolean {
  return papersIn(words).some(({ code }) => ofFile.has(code))
}

/** « CV, lettre de motivation et copie du diplôme », « Dossier : CV + lettre »: papers in a row, without a verb. */
export function listsPapers(asked: Words): boolean {
  const { notice, start, words } = asked
  if (!coreWords.pattern.test(words)) return false
  const label = /^[^:]{0,50}:(?=.)|^[^>→]{0,30}(?:->|→)/.exec(words)?.[0] ?? ''
  const list = words.slice(label.length)
  const papers = papersIn(label === '' ? asked : { notice, start: start + label.length, words: list })
  const codes = new Set(papers.map(({ code }) => code).filter((code) => ofFile.has(code)))
  const [first] = papers
  return (
    first !== undefined &&
    codes.size > 1 &&
    [...codes].some((code) => core.has(code)) &&
    leadIn.test(list.slice(0, first.index))
  )
}
