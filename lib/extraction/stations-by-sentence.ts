import type { WordPattern } from '../text/word-pattern'
import { type NoticeText, roleAt, sentenceAt } from './notice-text'
import { oncePerNotice } from './once-per-notice'
import { maySay, saidInSentences } from './said'
import type { Sentence } from './sentences'
import type { Station } from './stations'

/** So much of a sentence is read for stations, in characters. */
export const maxSentence = 500

/** The stations that sentences name, by the sentence. */
export type ByName = ReadonlyMap<Sentence, readonly Station[]>

/** What sentences of another kind name: those with one of our places in which `words` may be said. */
export function saidBy(
  words: WordPattern,
  find: (notice: NoticeText, sentence: Sentence) => readonly Station[],
): (notice: NoticeText) => ByName {
  return oncePerNotice((notice) => {
    const named = new Map<Sentence, readonly Station[]>()
    for (const sentence of sentencesWithPlaces(notice)) {
      if (!maySay(notice, sentence, words) || roleAt(notice, sentence.start) === 'selection') continue
      const stations = find(notice, sentence)
      if (stations.length > 0) named.set(sentence, stations)
    }
    return named
  })
}

/** Those that hold a place of the gazetteer. */
export const sentencesWithPlaces = oncePerNotice((notice): ReadonlySet<Sentence> => {
  const sentences = new Set<Sentence>()
  for (const { start } of notice.places) {
    const sentence = sentenceAt(notice, start)
    if (sentence && start < sentence.end) sentences.add(sentence)
  }
  return sentences
})

/** What sentences name that say `words`, by its matches. */
export function matchedBy(
  words: WordPattern,
  find: (notice: NoticeText, sentence: Sentence, matches: readonly RegExpExecArray[]) => readonly Station[],
): (notice: NoticeText) => ByName {
  return oncePerNotice((notice) => {
    const named = new Map<Sentence, readonly Station[]>()
    for (const [sentence, matches] of saidInSentences(notice, words, maxSentence)) {
      if (roleAt(notice, sentence.start) === 'selection') continue
      const stations = find(notice, sentence, matches)
      if (stations.length > 0) named.set(sentence, stations)
    }
    return named
  })
}
