/** Where words stand in a notice's verbatim text: UTF-16 offsets as `slice` counts them, `end` exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** The words of `source` that a span covers. */
export function wordsAt(source: string, span: Span): string {
  return source.slice(span.start, span.end)
}
