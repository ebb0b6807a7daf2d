import { decisionCopy, refusalReasonNames } from '@/lib/copy/moderation-decisions'
import { decisionWordsLength } from '@/lib/moderation/decision-input'
import { refusalReasons } from '@/lib/offers/refusal-reason'
import { SelectField } from '../ui/select-field'
import { TextArea } from '../ui/text-area'

interface DecisionFieldProps {
  readonly defaultValue: string
  readonly error: string | null | undefined
}

const reasons = [
  { value: '', words: decisionCopy.reasonNone },
  ...refusalReasons.map((value) => ({ value, words: refusalReasonNames[value] })),
]

/** Why an offer is refused, or a few are refused or held. */
export function RefusalReason(field: DecisionFieldProps) {
  return <SelectField name="raison" label={decisionCopy.reason} choices={reasons} {...field} />
}

/** What whoever posted the offer is told with the decision. */
export function DecisionWords({ rows = 3, ...field }: DecisionFieldProps & { readonly rows?: number }) {
  return (
    <TextArea
      name="mots"
      label={decisionCopy.words}
      hint={decisionCopy.wordsHint}
      rows={rows}
      maxLength={decisionWordsLength}
      {...field}
    />
  )
}
