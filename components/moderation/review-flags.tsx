import { reviewCopy } from '@/lib/copy/review'
import type { Doubt } from '../posting/doubts'

/** What makes an offer doubtful, in words, before all else: what speaks against the offer itself, then field by field. */
export function ReviewFlags({
  sentences,
  doubts,
}: {
  readonly sentences: readonly string[]
  readonly doubts: readonly Doubt[]
}) {
  if (sentences.length + doubts.length === 0) return <p>{reviewCopy.noFlags}</p>
  return (
    <section aria-labelledby="a-verifier" className="rounded-md bg-doubtful px-4 py-3 text-on-doubtful">
      <h2 id="a-verifier" className="font-semibold">
        {reviewCopy.flags}
      </h2>
      <ul className="mt-1 list-disc pl-5">
        {sentences.map((sentence) => (
          <li key={sentence} className="py-1">
            {sentence}
          </li>
        ))}
        {doubts.map(({ href, words }) => (
          <li key={`${href} ${words}`}>
            <a href={href} className="inline-flex min-h-11 items-center py-1 text-on-doubtful hover:text-on-doubtful">
              {words}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
