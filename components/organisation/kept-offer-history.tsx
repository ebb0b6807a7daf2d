import { formatDate } from '@/lib/copy/dates'
import { eventNames, organisationCopy } from '@/lib/copy/organisation-offers'
import { localDateAt } from '@/lib/deadlines/local-time'
import type { OfferHistoryEntry } from '@/lib/offers/offer-history'

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
        {told.map(({ id, at, action, reason, by }) => (
          <li key={id} className="border-t border-rule py-2">
            <p>{[eventNames[action], formatDate(localDateAt(at, 'UTC')), by].filter((part) => part).join(' · ')}</p>
            {reason !== null && isWords(reason) && <p className="text-sm text-quiet">{reason}</p>}
          </li>
        ))}
      </ol>
    </section>
  )
}

/** A command keeps a code where a person gives a reason. */
function isWords(reason: string): boolean {
  return !/^[a-z]+(-[a-z]+)+$/.test(reason)
}
