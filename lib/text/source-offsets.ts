import { firstIndex } from './first-index'
import type { Span } from './span'

/**
 * Leads from a text back to the one it was made of. Nine characters in ten come from one of their own, so only the stretches of such
 * characters are kept: two numbers for each character would be most of what reading a notice allocates.
 */
export class SourceOffsets {
  /** Of each stretch: where it begins in the text and in the source, and where its last character ends in the source. */
  private readonly texts: number[] = []
  private readonly sources: number[] = []
  private readonly stops: number[] = []
  private length = 0

  /** `count` characters of the text come from as many of the source, one from each. */
  copied(at: number, count: number) {
    const last = this.texts.length - 1
    const next = (this.sources[last] ?? 0) + this.length - (this.texts[last] ?? 0)
    if (last >= 0 && next === at && this.stops[last] === at) this.stops[last] = at + count
    else this.begin(at, at + count)
    this.length += count
  }

  /** `count` characters of the text come from the `length` of the source at `at`, each from all of them; none: those belong to the one before. */
  made(count: number, at: number, length: number) {
    if (count === 0 && this.stops.length > 0) this.stops[this.stops.length - 1] = at + length
    for (let i = 0; i < count; i++) {
      this.begin(at, at + length)
      this.length++
    }
  }

  private begin(at: number, stop: number) {
    this.texts.push(this.length)
    this.sources.push(at)
    this.stops.push(stop)
  }

  /** Where the characters of the text from `start` to `end` come from; `sourceEnd` behind its end. */
  spanOf(start: number, end: number, sourceEnd: number): Span {
    const from = start < this.length ? this.startOf(start) : sourceEnd
    if (end <= start) return { start: from, end: from }
    return { start: from, end: end <= this.length ? this.endOf(end - 1) : sourceEnd }
  }

  private startOf(at: number): number {
    const stretch = this.stretchOf(at)
    return (this.sources[stretch] ?? 0) + at - (this.texts[stretch] ?? 0)
  }

  private endOf(at: number): number {
    const stretch = this.stretchOf(at)
    const isLast = at + 1 === (this.texts[stretch + 1] ?? this.length)
    return isLast ? (this.stops[stretch] ?? 0) : (this.sources[stretch] ?? 0) + at + 1 - (this.texts[stretch] ?? 0)
  }

  private stretchOf(at: number): number {
    return firstIndex(this.texts.length, (i) => (this.texts[i] ?? 0) > at) - 1
  }
}
