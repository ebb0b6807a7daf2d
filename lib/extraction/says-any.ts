import { firstIndex } from '../text/first-index'
import type { WordPattern } from '../text/word-pattern'
import type { Range } from './lines'
import type { NoticeText } from './notice-text'
import { oncePerNotice } from './once-per-notice'
import { everySaid } from './said'

/** Whether a range of a notice says one of the words of a sticky pattern: found once in the notice, for what is asked of every sentence. */
export function saysAny(words: WordPattern): (notice: NoticeText, range: Range) => boolean {
  const placesIn = oncePerNotice((notice) =>
    everySaid(notice, words, notice.flat.length, notice.flat).map(({ index }) => index),
  )
  return (notice, { start, end }) => {
    const places = placesIn(notice)
    return (places[firstIndex(places.length, (i) => (places[i] ?? 0) >= start)] ?? end) < end
  }
}
