import { TextField } from '../ui/text-field'
import type { GroupProps } from './offer-fields'

export function PostFields({ form, words, proven }: GroupProps) {
  return (
    <>
      {proven(['title'], <TextField {...words('title')} defaultValue={form.title} required maxLength={300} />)}
      {proven(
        ['positions'],
        <TextField {...words('positions')} defaultValue={form.positions} inputMode="numeric" width="year" />,
      )}
      {proven(['reference'], <TextField {...words('reference')} defaultValue={form.reference} maxLength={300} />)}
    </>
  )
}
