import { fieldName } from '@/lib/copy/offer-form'
import type { SourceMark } from '@/lib/posting/draft-proofs'
import { postPrefix } from '@/lib/posting/typed-posting-form'

/** A notice word for word, each stretch that filled a field marked with the field's name and leading to it. */
export function SourceText({ text, marks }: { readonly text: string; readonly marks: readonly SourceMark[] }) {
  const edges = [...new Set([0, text.length, ...marks.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b)
  return (
    <div className="notice-text whitespace-pre-wrap" dir="auto">
      {edges.slice(1).map((end, i) => {
        const start = edges[i] ?? 0
        const over = marks.filter((mark) => mark.start <= start && end <= mark.end)
        const words = text.slice(start, end)
        const [first] = over[0]?.proves ?? []
        if (first === undefined) return words
        const ending = over.filter((mark) => mark.end === end)
        return (
          <span key={start}>
            {over
              .filter((mark) => mark.start === start)
              .map(({ id }) => (
                <span key={id} id={id} className="scroll-mt-24" />
              ))}
            <mark
              data-mark={over.map(({ id }) => id).join(' ')}
              className="data-[lit]:bg-indigo data-[lit]:text-on-indigo"
            >
              <a
                href={`#${postPrefix(first.post)}${first.field}`}
                className="text-inherit no-underline hover:text-inherit hover:underline"
              >
                {words}
              </a>
            </mark>
            {ending.length > 0 && (
              <span className="ml-1 text-xs text-ochre">
                {[...new Set(ending.flatMap(({ proves }) => proves.map(({ field }) => fieldName(field))))].join(', ')}
              </span>
            )}
          </span>
        )
      })}
    </div>
  )
}
