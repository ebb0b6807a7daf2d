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
    let low = 0
    let high = places.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((places[middle] ?? 0) < start) low = middle + 1
      else high = middle
    }
    return (places[low] ?? end) < end
  }
}
