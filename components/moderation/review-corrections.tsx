import { type ChangeRow, changeRows } from '@/lib/copy/form-changes'
import { reviewCopy } from '@/lib/copy/review'
import type { ReviewEvent } from '@/lib/moderation/review'
import type { OfferForm } from '@/lib/offers/offer-form'
import { ChangeTable } from './change-table'

interface ReviewCorrectionsProps {
  /** What reading fills in by itself; null where no posting of the notice is this offer. */
  readonly asRead: OfferForm | null
  readonly now: OfferForm
  readonly history: readonly ReviewEvent[]
}

const words = reviewCopy.read

/** What was read from the notice next to what the offer says, and who made the difference. */
export function ReviewCorrections({ asRead, now, history }: ReviewCorrectionsProps) {
  const rows = asRead === null ? [] : changeRows(asRead, now)
  return (
    <section aria-labelledby="lu">
      <h2 id="lu" className="text-xl font-strong tracking-tight">
        {words.title}
      </h2>
      {asRead === null && <p className="mt-2">{words.unread}</p>}
      {asRead !== null && rows.length === 0 && <p className="mt-2">{words.same}</p>}
      {rows.length > 0 && (
        <ChangeTable
          caption={words.caption}
          heads={[words.field, words.asRead, words.now, words.by]}
          rows={rows.map((row) => ({ name: row.name, cells: [row.from, row.to, correctedBy(row, history)] }))}
        />
      )}
      {history.some(({ action }) => action === 'corrected') && (
        <p className="mt-3">
          <a href="/moderation/corrections" className="inline-flex min-h-11 items-center">
            {words.corpus}
          </a>
        </p>
      )}
    </section>
  )
}

/** Who changed it last. */
function correctedBy({ fields }: ChangeRow, history: readonly ReviewEvent[]): string {
  const last = history.find(({ change }) => change.fields.some((field) => fields.includes(field)))
  if (last === undefined) return words.unknown
  return last.action === 'corrected' ? words.moderator : words.organisation
}
