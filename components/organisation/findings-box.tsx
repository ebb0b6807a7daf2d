import { extensionCopy } from '@/lib/copy/extension'
import { findingSentence } from '@/lib/copy/offer-checks'
import { pointOf } from '@/lib/offers/confirmation'
import type { Finding } from '@/lib/offers/finding'
import { TextArea } from '../ui/text-area'
import { NewsBox } from './news-box'

interface FindingsBoxProps {
  readonly findings: readonly Finding[]
  /** Why they are meant, as typed. */
  readonly confirmation: string
  readonly error?: string | undefined
}

/** What is worth a second look before a change is saved, and where to say why it is meant. */
export function FindingsBox({ findings, confirmation, error }: FindingsBoxProps) {
  if (findings.length === 0) return null
  return (
    <NewsBox title={extensionCopy.findings} tone="doubtful" about={findings}>
      <ul className="mt-1 mb-3 list-disc pl-5">
        {findings.map((finding) => (
          <li key={pointOf(finding)}>{findingSentence(finding)}</li>
        ))}
      </ul>
      <input type="hidden" name="points" value={findings.map(pointOf).join('\n')} />
      <TextArea
        name="confirmation"
        label={extensionCopy.confirmation}
        hint={extensionCopy.confirmationHint}
        error={error}
        defaultValue={confirmation}
        rows={2}
      />
    </NewsBox>
  )
}
