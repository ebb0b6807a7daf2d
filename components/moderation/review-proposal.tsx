'use client'

import type { ChangeRow } from '@/lib/copy/form-changes'
import { decisionErrorSentences, notDecidedSentence } from '@/lib/copy/moderation-decisions'
import { reviewCopy } from '@/lib/copy/review'
import type { EditDecision } from '@/lib/moderation/decision'
import { decisionParameters, decisionWordsLength } from '@/lib/moderation/decision-input'
import { ErrorSummary, type SummedError } from '../ui/error-summary'
import { SubmitButton } from '../ui/submit-button'
import { TextArea } from '../ui/text-area'
import { useSentForm } from '../ui/use-sent-form'
import { ChangeTable } from './change-table'
import type { ProposalState } from './review-state'

interface ReviewProposalProps {
  readonly action: (state: ProposalState, form: FormData) => Promise<ProposalState>
  /** Sent along, out of sight. */
  readonly hidden: Readonly<Record<string, string>>
  readonly rows: readonly (ChangeRow & { readonly isRisky: boolean })[]
  /** Who proposes it, when. */
  readonly by: string
  /** Why the deadline is moved. */
  readonly reason: string | null
  /** Their own offer or proposal: to be read, not to be decided. */
  readonly isOwn: boolean
  /** How it may be decided while the offer stands as it does. */
  readonly decisions: readonly EditDecision['kind'][]
}

const words = reviewCopy.proposal
const untouched: ProposalState = { words: '', decisionErrors: [], outcome: null }

/** A change that waits for a moderator: what the page shows now and what it would show, what costs a candidate the post marked. */
export function ReviewProposal({ action, hidden, rows, by, reason, isOwn, decisions }: ReviewProposalProps) {
  const [state, send] = useSentForm(action, untouched)
  const wordsError = state.decisionErrors.find(({ field }) => field === 'motif')
  return (
    <section aria-labelledby="proposition" className="rounded-md border border-rule bg-surface px-4 py-3">
      <h2 id="proposition" className="text-xl font-strong tracking-tight">
        {words.title}
      </h2>
      <p className="mt-1 text-sm text-quiet">{by}</p>
      {reason !== null && (
        <p className="mt-2">
          {words.reason} {reason}
        </p>
      )}
      {rows.length === 0 ? (
        <p className="mt-2">{words.none}</p>
      ) : (
        <ChangeTable
          caption={words.caption}
          heads={[words.field, words.from, words.to]}
          rows={rows.map(({ name, from, to, isRisky }) => ({
            name,
            cells: [from, to],
            mark: isRisky && (
              <span className="rounded-md bg-urgent px-2 font-normal whitespace-nowrap text-on-urgent">
                {words.risky}
              </span>
            ),
          }))}
        />
      )}
      {isOwn && <p className="mt-3 font-semibold">{words.own}</p>}
      {!isOwn && !decisions.includes('approve') && (
        <p className="mt-3 font-semibold">{decisions.includes('refuse') ? words.closedEarly : words.notPublic}</p>
      )}
      {!isOwn && decisions.length > 0 && (
        <form action={send} noValidate className="mt-4 grid gap-4">
          {/* What the Enter key does: decides nothing. */}
          <button type="submit" className="sr-only" tabIndex={-1} aria-hidden="true" />
          <ErrorSummary title={words.errors} errors={summed(state)} />
          {Object.entries(hidden).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <TextArea
            name="motif"
            label={words.words}
            rows={2}
            maxLength={decisionWordsLength}
            defaultValue={state.words}
            error={wordsError && decisionErrorSentences[wordsError.code]}
          />
          <p className="flex flex-wrap gap-3">
            {decisions.includes('approve') && (
              <SubmitButton name="decision" value={decisionParameters.approve} shortcut="a">
                {words.approve}
              </SubmitButton>
            )}
            <SubmitButton quiet name="decision" value={decisionParameters.refuse} shortcut="r">
              {words.refuse}
            </SubmitButton>
          </p>
        </form>
      )}
    </section>
  )
}

function summed({ decisionErrors, outcome }: ProposalState): readonly SummedError[] {
  const wrong = decisionErrors.map(({ field, code }) => ({ field, words: decisionErrorSentences[code] }))
  return outcome === null ? wrong : [...wrong, { field: null, words: notDecidedSentence(outcome) }]
}
