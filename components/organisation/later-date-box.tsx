import { organisationCopy } from '@/lib/copy/organisation-offers'
import { RadioGroup } from '../ui/choice-group'
import { TextArea } from '../ui/text-area'
import type { EditState } from './edit-state'
import { NewsBox } from './news-box'

const words = organisationCopy.edit

interface LaterDateBoxProps {
  readonly laterDate: NonNullable<EditState['laterDate']>
  readonly error: string | undefined
}

/** Asks whether a later date is moved or was wrong: the page tells the first, with the reason. */
export function LaterDateBox({ laterDate, error }: LaterDateBoxProps) {
  return (
    <NewsBox title={words.laterTitle} tone="soon" about={laterDate}>
      <div className="mt-2 grid gap-4">
        <RadioGroup
          name="nature"
          label={words.laterAsk}
          choices={(['extended', 'corrected'] as const).map((value) => ({ value, words: words.later[value] }))}
          defaultValue={laterDate.kind}
        />
        <TextArea
          name="motif"
          label={words.laterReason}
          hint={words.laterReasonHint}
          error={error}
          defaultValue={laterDate.reason}
          rows={2}
        />
      </div>
    </NewsBox>
  )
}
