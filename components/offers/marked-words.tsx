import { Fragment } from 'react'
import { matchedWords } from '@/lib/search/matched-words'

/** A text with the words that were looked for marked. */
export function MarkedWords({ text, stems }: { text: string; stems: readonly string[] }) {
  const spans = stems.length === 0 ? [] : matchedWords(text, stems)
  if (spans.length === 0) return text
  return (
    <>
      {spans.map(({ start, end }, i) => (
        <Fragment key={start}>
          {text.slice(spans[i - 1]?.end ?? 0, start)}
          <mark>{text.slice(start, end)}</mark>
        </Fragment>
      ))}
      {text.slice(spans.at(-1)?.end)}
    </>
  )
}
