import { hurryWords, kitCopy } from '@/lib/copy/application-kit'
import { documentName } from '@/lib/copy/documents'
import { documentsToHurry, isSlowToObtain } from '@/lib/offers/slow-documents'
import { Callout } from '../ui/callout'
import { Way } from './way-to-apply'

interface DocumentChecklistProps {
  readonly slug: string
  /** Document codes of the corpus. */
  readonly documents: readonly string[]
  /** Null where no date is known. */
  readonly daysLeft: number | null
}

/** What to send, to be ticked. The script keeps the ticks on this device; without it they hold as long as the page. */
export function DocumentChecklist({ slug, documents, daysLeft }: DocumentChecklistProps) {
  const hurry = hurryWords(documentsToHurry(documents, daysLeft), daysLeft)
  return (
    <Way title={kitCopy.documents}>
      <ul data-checklist={slug} className="grid gap-x-8 sm:grid-cols-2 print:grid-cols-3">
        {documents.map((code) => (
          <li key={code}>
            <label className="flex min-h-11 items-center gap-3 py-1 print:min-h-0 print:py-0">
              <input type="checkbox" value={code} autoComplete="off" className="tick" />
              <span>
                {documentName(code)}
                {isSlowToObtain(code) && <span className="block text-sm text-quiet print:hidden">{kitCopy.slow}</span>}
              </span>
            </label>
          </li>
        ))}
      </ul>
      <p hidden data-with-script="" className="mt-2 text-sm text-quiet print:hidden">
        {kitCopy.ticksKept}
      </p>
      {hurry !== null && (
        <div className="mt-3 print:hidden">
          <Callout tone="soon">{hurry}</Callout>
        </div>
      )}
    </Way>
  )
}
