import { droppedDateWords } from '@/lib/copy/deadline-moves'
import { eventReason } from '@/lib/copy/event-reason'
import { changeRows } from '@/lib/copy/form-changes'
import { refusalReasonNames } from '@/lib/copy/moderation-decisions'
import { eventNames } from '@/lib/copy/organisation-offers'
import { reviewCopy, reviewMoment } from '@/lib/copy/review'
import type { ReviewEvent } from '@/lib/moderation/review'
import { droppedDateIn } from '@/lib/offers/dropped-date'
import { refusalReasonIn } from '@/lib/offers/refusal-reason'

/** What was done to an offer, by whom, when, why, and which words it changed into which. */
export function ReviewHistory({ history }: { readonly history: readonly ReviewEvent[] }) {
  return (
    <section aria-labelledby="historique">
      <h2 id="historique" className="text-xl font-strong tracking-tight">
        {reviewCopy.history}
      </h2>
      {history.length === 0 && <p className="mt-2">{reviewCopy.noHistory}</p>}
      <ol className="mt-3 border-b border-rule">
        {history.map(({ id, at, action, by, reason, changes, change }) => {
          const refusal = refusalReasonIn(changes)
          const dropped = droppedDateIn(changes)
          return (
            <li key={id} className="border-t border-rule py-2">
              <p>{[eventNames[action] ?? action, reviewMoment(at), by].filter((part) => part !== null).join(' · ')}</p>
              {refusal !== null && <p className="text-sm">{refusalReasonNames[refusal]}</p>}
              {dropped !== null && <p className="text-sm">{droppedDateWords(dropped)}</p>}
              {reason !== null && <p className="text-sm whitespace-pre-line text-quiet">{eventReason(reason)}</p>}
              {change.fields.length > 0 && (
                <ul className="mt-1 list-disc pl-5 text-sm">
                  {changeRows(change.before, change.after, change.fields).map(({ name, from, to }) => (
                    <li key={name} className="[overflow-wrap:anywhere]">
                      {`${name}\u00a0: ${from || reviewCopy.unstated} → ${to || reviewCopy.unstated}`}
                    </li>
                  ))}
                </ul>
              )}
            </li>
          )
        })}
      </ol>
    </section>
  )
}
