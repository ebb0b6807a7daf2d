import { Callout } from '../ui/callout'

interface OutcomeProps {
  readonly done: unknown
  readonly doneWords: Readonly<Record<string, string>>
  readonly refusal?: unknown
  readonly refusals?: Readonly<Record<string, string>>
}

/** What the action that led here achieved, or why it did nothing; both are told in the address, which may say anything. */
export function Outcome({ done, doneWords, refusal, refusals = {} }: OutcomeProps) {
  const [achieved, refused] = [wordsOf(doneWords, done), wordsOf(refusals, refusal)]
  return (
    <>
      {achieved !== null && (
        <div role="status" className="mt-6">
          <Callout tone="plain">{achieved}</Callout>
        </div>
      )}
      {refused !== null && (
        <div role="alert" className="mt-6">
          <Callout tone="urgent">{refused}</Callout>
        </div>
      )}
    </>
  )
}

function wordsOf(words: Readonly<Record<string, string>>, code: unknown): string | null {
  return typeof code === 'string' && Object.hasOwn(words, code) ? (words[code] ?? null) : null
}
