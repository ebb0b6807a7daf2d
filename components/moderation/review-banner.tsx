'use client'

import { decidedBy, decisionCopy, undoRefusalSentences } from '@/lib/copy/moderation-decisions'
import { reviewCopy, reviewMoment, reviewTime } from '@/lib/copy/review'
import { capitalised, fr } from '@/lib/copy/typography'
import type { MadeDecision } from '@/lib/moderation/review'
import { SubmitButton } from '../ui/submit-button'
import { useSentForm } from '../ui/use-sent-form'
import type { UndoState } from './review-state'

interface ReviewBannerProps {
  readonly decision: MadeDecision
  /** Until when it can be taken back; null where it cannot. */
  readonly undoUntil: Date | null
  readonly undo: (state: UndoState, form: FormData) => Promise<UndoState>
  /** Sent along, out of sight. */
  readonly hidden: Readonly<Record<string, string>>
  /** The next offer of the queue; null where nothing waits. */
  readonly next: string | null
}

/** What was decided of the offer last, how to take it back, and the way on. */
export function ReviewBanner({ decision, undoUntil, undo, hidden, next }: ReviewBannerProps) {
  const [state, send] = useSentForm(undo, { refusal: null })
  return (
    <div className="rounded-md bg-open px-4 py-3 text-on-open">
      <p role="status" className="font-semibold">
        {capitalised(decidedBy({ ...decision, undone: false }, fr`le ${reviewMoment(decision.at)}`))}
      </p>
      <div className="mt-2 flex flex-wrap items-center gap-x-6 gap-y-2">
        {undoUntil !== null && (
          <form action={send} className="flex flex-wrap items-center gap-3">
            {Object.entries({ ...hidden, annuler: decision.id }).map(([name, value]) => (
              <input key={name} type="hidden" name={name} value={value} />
            ))}
            <SubmitButton quiet>{decisionCopy.undo}</SubmitButton>
            <span className="text-sm">
              {reviewCopy.undoUntil} {reviewTime(undoUntil)}
            </span>
          </form>
        )}
        {next === null ? (
          <span>{reviewCopy.noNext}</span>
        ) : (
          <a
            href={next}
            data-shortcut="n"
            className="inline-flex min-h-11 items-center font-semibold text-on-open hover:text-on-open"
          >
            {reviewCopy.next}
          </a>
        )}
      </div>
      {state.refusal !== null && (
        <p role="alert" className="mt-2 font-semibold text-on-urgent">
          {undoRefusalSentences[state.refusal]}
        </p>
      )}
    </div>
  )
}
