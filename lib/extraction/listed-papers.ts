import { wordPattern } from '../text/word-pattern'
import { type AskedWords, coreWords, paperAhead } from './named-papers'
import type { NoticeText } from './notice-text'
import { isSaid } from './said'
import { saysAny } from './says-any'
import type { Sentence } from './sentences'

/** The words of the notice's sentence `i` that ask for papers now. */
export type AskedAt = (i: number, sentence: Sentence) => AskedWords

/** Most sentences hold none of these: spares them the longer rules. */
export const maySpeakOfPapers = saysAny(
  wordPattern(
    /\b(?:cv|c\.|curric|lettre|cover|cop|photo|offre|proposition|technical|financial|partie|volet|demande|formulaire|diplom|casier|bulletin|extrait|acte|certificat|attestation|carte|piece|document|dossier|element|candidature|references?|noms?|portfolio|exemple|samples?|permis|mot|note|page|contact|coordon|book|registre|rccm|quitus|passeport|methodo|approche|devis|budget|bordereau|press|parchemin|lm\b|ldm\b|cnib?\b|nina\b|nif\b|patente)/y,
  ),
)

/** The sentences of lists of which most items are papers, whatever stands above them. */
export function listedByContent(notice: NoticeText, askedAt: AskedAt): ReadonlySet<number> {
  const listed = new Set<number>()
  const { sentences } = notice
  for (let first = 0; first < sentences.length; first++) {
    if (!sentences[first]?.bullet) continue
    let last = first
    while (isOfSameList(notice, sentences[first], sentences[last + 1])) last++
    const whole = { start: sentences[first]?.start ?? 0, end: sentences[last]?.end ?? 0 }
    const run = last > first && isSaid(notice, whole, coreWords, whole.end) ? sentences.slice(first, last + 1) : []
    const isMost = (count: number) => count > 1 && count * 2 >= run.length
    if (isMost(run.filter((item) => maySpeakOfPapers(notice, item)).length)) {
      const ahead = run.map((item, i) => (maySpeakOfPapers(notice, item) ? paperAhead(askedAt(first + i, item)) : null))
      if (isMost(ahead.filter((each) => each !== null).length) && ahead.includes('core'))
        for (let i = first; i <= last; i++) listed.add(i)
    }
    first = last
  }
  return listed
}

/** Numbered headings and the bullets under them are no one list. */
function isOfSameList(notice: NoticeText, first: Sentence | undefined, next: Sentence | undefined): boolean {
  const [of, other] = [first && notice.lines[first.line], next && notice.lines[next.line]]
  return (
    next?.bullet === true &&
    other?.heading === null &&
    /\d/.test(of?.marker ?? '') === /\d/.test(other.marker ?? '') &&
    (of?.marker === null) === (other.marker === null)
  )
}
