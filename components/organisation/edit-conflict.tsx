import { fieldLabels } from '@/lib/copy/offer-form'
import { organisationCopy } from '@/lib/copy/organisation-offers'
import type { EditConflict as Conflict } from './edit-state'
import { NewsBox } from './news-box'

const words = organisationCopy.edit

/** Tells the second of two what the first did, and that nothing of theirs is lost. */
export function EditConflict({ conflict }: { readonly conflict: Conflict }) {
  return (
    <NewsBox title={words.conflictTitle} tone="soon" about={conflict}>
      <Fields title={words.taken} fields={conflict.taken} />
      <Fields title={words.disputed} fields={conflict.disputed} />
      <p className="mt-2">{words.conflictMore}</p>
    </NewsBox>
  )
}

function Fields({ title, fields }: { readonly title: string; readonly fields: Conflict['taken'] }) {
  if (fields.length === 0) return null
  return (
    <>
      <p className="mt-2">{title}</p>
      <dl>
        {fields.map(({ field, words: value }) => (
          <div key={field} className="flex flex-wrap gap-x-2">
            <dt>{fieldLabels[field]}</dt>
            <dd className="font-semibold">{value || words.empty}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}
