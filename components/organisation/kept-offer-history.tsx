import { formatDate } from '@/lib/copy/dates'
import { droppedDateWords } from '@/lib/copy/deadline-moves'
import { refusalReasonNames } from '@/lib/copy/moderation-decisions'
import { confirmedReason } from '@/lib/copy/offer-checks'
import { eventNames, organisationCopy } from '@/lib/copy/organisation-offers'
import { localDateAt } from '@/lib/deadlines/local-time'
import { droppedDateIn } from '@/lib/offers/dropped-date'
import type { OfferHistoryEntry } from '@/lib/offers/offer-history'
import { refusalReasonIn } from '@/lib/offers/refusal-reason'

/** What was done to an offer, when, by whom and why. */
export function KeptOfferHistory({ history }: { readonly history: readonly OfferHistoryEntry[] }) {
  const told = history.filter(({ action }) => eventNames[action] !== undefined)
  if (told.length === 0) return null
  return (
    <section aria-labelledby="historique" className="mt-4">
      <h2 id="historique" className="text-xl font-strong tracking-tight">
        {organisationCopy.offer.history}
      </h2>
      <ol className="mt-3 border-b border-rule">
        {told.map(({ id, at, action, reason, changes, by, asModerator }) => (
          <li key={id} className="border-t border-rule py-2">
            <p>
              {[eventNames[action], formatDate(localDateAt(at, 'UTC')), asModerator ? null : by]
                .filter((part) => part)
                .join(' · ')}
            </p>
            <RefusalReasonLine changes={changes} />
            <DroppedDateLine changes={changes} />
            {reason !== null && isWords(reason) && (
              <p className="text-sm whitespace-pre-line text-quiet">{confirmedReason(reason)}</p>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}

/** Why a moderator refused it, by the event's own change of `reason`. */
function RefusalReasonLine({ changes }: { readonly changes: unknown }) {
  const reason = refusalReasonIn(changes)
  return reason === null ? null : <p className="text-sm text-quiet">{refusalReasonNames[reason]}</p>
}

function DroppedDateLine({ changes }: { readonly changes: unknown }) {
  const dropped = droppedDateIn(changes)
  return dropped === null ? null : <p className="text-sm text-quiet">{droppedDateWords(dropped)}</p>
}

/** A command keeps a code where a person gives a reason. */
function isWords(reason: string): boolean {
  return !/^[a-z]+(-[a-z]+)+$/.test(reason)
}
