import { documentName } from '@/lib/copy/documents'
import { documentCodes } from '@/lib/extraction/posting'
import { CheckboxGroup } from '../ui/choice-group'
import { TextArea } from '../ui/text-area'
import type { GroupProps } from './offer-fields'

const choices = documentCodes.map((value) => ({ value, words: documentName(value) }))

export function DocumentsFields({ form, words, proven }: GroupProps) {
  return (
    <>
      {proven(
        ['documents'],
        <CheckboxGroup {...words('documents')} choices={choices} defaultValues={form.documents} />,
      )}
      <TextArea {...words('otherDocuments')} rows={2} defaultValue={form.otherDocuments} />
    </>
  )
}
