import { matchesOf } from '../text/matches-of'
import { stickyMatches } from '../text/sticky-matches'
import { wordPattern } from '../text/word-pattern'
import { documentWords, otherDocument } from './document-words'
import type { Range } from './lines'
import { field, wordsOf } from './notice-text'
import type { DocumentCode, Field } from './posting'
import { beginningsIn, saidWithin, type Words } from './said-within'

/** `index` counts from the words' start. */
interface NamedPaper {
  readonly code: Exclude<DocumentCode, `OTHER:${string}`> | 'OTHER'
  readonly index: number
  readonly length: number
}

/** Words of which is asked up to three times what papers they name: what they begin with, whether they list papers, and which. */
export interface AskedWords extends Words {
  /** Null before it was asked. */
  papers: readonly NamedPaper[] | null
}

/** The papers that words name, in their order. */
function papersIn(words: AskedWords): readonly NamedPaper[] {
  words.papers ??= findPapers(words)
  return words.papers
}

function findPapers(words: Words): readonly NamedPaper[] {
  const found: NamedPaper[] = []
  let left = words.words
  for (const [code, named] of documentWords) {
    const begun = beginningsIn(words, named)
    if (begun.length === 0) continue
    const places = code === 'REFERENCES' ? withFigures(left, begun) : begun
    const matches = stickyMatches(named.pattern, left, places)
    const [first] = matches
    if (!first || (code === 'REFERENCES' && notPeople.test(left))) continue
    found.push({ code, index: first.index, length: first[0].trimEnd().length })
    // Words taken by one paper are no other's, but « techniques et financières » is both offers.
    if (code !== 'OFFRE_TECHNIQUE') for (const { index, 0: taken } of matches) left = blanked(left, index, taken.length)
  }
  for (const match of saidWithin({ ...words, words: left }, otherDocument)) {
    if (!/ {3}/.test(match[0])) found.push({ code: 'OTHER', index: match.index, length: match[0].trimEnd().length })
  }
  return found.sort((a, b) => a.index - b.index)
}

/** « 2 références », « 2 personnes à appeler » begin with their figure. */
function withFigures(words: string, places: readonly number[]): readonly number[] {
  if (!/reference|personne/.test(words)) return places
  const figures = matchesOf(/\b\d/g, words).map(({ index }) => index)
  return figures.length === 0 ? places : [...places, ...figures].sort((a, b) => a - b)
}

function blanked(words: string, index: number, length: number): string {
  return words.slice(0, index) + ' '.repeat(length) + words.slice(index + length)
}

const notPeople = /\b(?:termes? de|sous la|numero de) references?/

/** The papers that words name, in their order, each with the words that name it. */
export function documentFields(words: AskedWords): readonly Field<DocumentCode>[] {
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
  /^[^a-z]*(?:[ivx]{1,4}\)|[a-h]\)|(?:fichier|enveloppe|pli|volume|piece|annexe|partie|document|tome) (?:n ?[°o]? ?)?(?:\d{1,2}|[ab])\b)?[^a-z]*(?:(?:un|une|le|la|les|l'|du|de|d'|des|de la|de l'|votre|vos|ton|ta|tes|son|sa|ses|leur|leurs|deux|trois|quatre|chaque|copies?|photocopies?|originaux|original|(?:copies? |photocopies? )?(?:legalise|certifie|scanne)e?s?(?: conformes?)?|simples?|conformes?|derni(?:er|ere)s?|recente?s?|an?|the|updated|n ?°)[ ,']*)*[^a-z]*$/

/** Whether words begin with the name of a paper: of one that hardly any application lacks, that nothing else holds, or any. */
export function paperAhead(words: AskedWords): 'core' | 'file' | 'other' | null {
  const [first] = papersIn(words)
  if (first === undefined || !leadIn.test(words.words.slice(0, first.index))) return null
  return core.has(first.code) ? 'core' : ofFile.has(first.code) ? 'file' : 'other'
}

/** Whether words name any paper. */
export function namesPaper(words: AskedWords): boolean {
  return papersIn(words).length > 0
}

/** Whether words name a paper that only an application holds. */
export function namesFilePaper(words: AskedWords): boolean {
  return papersIn(words).some(({ code }) => ofFile.has(code))
}

/** « CV, lettre de motivation et copie du diplôme », « Dossier : CV + lettre »: papers in a row, without a verb. */
export function listsPapers(asked: AskedWords): boolean {
  const { notice, start, words } = asked
  if (!coreWords.pattern.test(words)) return false
  // « Pièces exigées      CV – Demande manuscrite »: a column's gap parts as a colon does.
  const label = /^[^:]{0,50}:(?=.)|^[^>→]{0,30}(?:->|→)|^[^:.;,]{3,40}? {3,60}(?=\S)/.exec(words)?.[0] ?? ''
  const list = words.slice(label.length)
  const papers = papersIn(label === '' ? asked : { notice, start: start + label.length, words: list, papers: null })
  const codes = new Set(papers.map(({ code }) => code).filter((code) => ofFile.has(code)))
  const [first] = papers
  return (
    first !== undefined &&
    codes.size > 1 &&
    [...codes].some((code) => core.has(code)) &&
    leadIn.test(list.slice(0, first.index))
  )
}
